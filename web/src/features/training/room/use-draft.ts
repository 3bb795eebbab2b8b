"use client";
import { useState } from "react";
import { readSetting, writeSetting } from "../../../lib/settings.ts";

/** What is typed and not yet said, kept on the device through a reload. */
export function useDraft(id: string): [string, (text: string) => void] {
  const key = `draft ${id}`;
  const [draft, setDraft] = useState(() => readSetting(key) ?? "");
  return [
    draft,
    (text) => {
      setDraft(text);
      writeSetting(key, text === "" ? null : text);
    },
  ];
}

/** A switch of the room that this device remembers; on unless it was turned off. */
export function useRoomSwitch(name: "meters" | "hints"): [boolean, (on: boolean) => void] {
  const key = `room ${name}`;
  const [isOn, setOn] = useState(() => readSetting(key) !== "off");
  return [
    isOn,
    (on) => {
      setOn(on);
      writeSetting(key, on ? null : "off");
    },
  ];
}
