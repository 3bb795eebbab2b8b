import { expect, test } from "vitest";
import { matchesHotkey } from "./hotkey.ts";

const NONE = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };

test.each([
  ["mod+k", { ...NONE, key: "k", ctrlKey: true }, true],
  ["mod+k", { ...NONE, key: "K", metaKey: true }, true],
  ["mod+k", { ...NONE, key: "k" }, false],
  ["mod+k", { ...NONE, key: "k", ctrlKey: true, altKey: true }, false],
  ["mod+k", { ...NONE, key: "k", ctrlKey: true, shiftKey: true }, false],
  ["g", { ...NONE, key: "g" }, true],
  ["g", { ...NONE, key: "g", ctrlKey: true }, false],
  ["?", { ...NONE, key: "?", shiftKey: true }, true],
  ["Escape", { ...NONE, key: "Escape" }, true],
])("matchesHotkey(%2$o, %1$j) is %3$j", (hotkey, event, expected) => {
  expect(matchesHotkey(event, hotkey)).toBe(expected);
});
