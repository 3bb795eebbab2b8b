"use client";
import { Dialog } from "@base-ui/react/dialog";
import { Command as Cmdk } from "cmdk";
import { Search } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Command, useRegisteredCommands } from "../../lib/commands.ts";
import { cx } from "../../lib/cx.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { closePalette, usePaletteOpen } from "./palette-state.ts";
import { ShellCommands } from "./shell-commands.tsx";

const GROUPS = ["here", "do", "go"] as const;

/** Everything that can be done and every screen that can be opened, by typing a few letters of it. */
export function Palette() {
  const t = useTranslations("palette");
  const open = usePaletteOpen();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && closePalette()}>
      <ShellCommands />
      <Dialog.Portal>
        <Dialog.Backdrop className="overlay-motion fixed inset-0 z-50 bg-scrim data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          className={cx(
            "overlay-motion fixed inset-x-3 top-3 z-50 mx-auto max-w-xl overflow-hidden rounded-xl border border-line",
            "bg-raised shadow-overlay outline-none tablet:top-[14vh]",
            "data-ending-style:-translate-y-1 data-ending-style:opacity-0",
            "data-starting-style:-translate-y-1 data-starting-style:opacity-0",
          )}
        >
          <Dialog.Title className="sr-only">{t("title")}</Dialog.Title>
          <PaletteList />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteList() {
  const t = useTranslations("palette");
  const commands = useRegisteredCommands();
  const [query, setQuery] = useState("");
  const run = (command: Command) => {
    closePalette();
    command.run();
  };
  return (
    <Cmdk label={t("title")} loop>
      <div className="flex items-center gap-3 px-4">
        <Search size={20} aria-hidden="true" className="shrink-0 text-muted" />
        <Cmdk.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t("placeholder")}
          className="h-14 w-full bg-transparent outline-none"
        />
      </div>
      <div aria-hidden="true" className="scale-rule mx-4" />
      <Cmdk.List className="max-h-[min(26rem,60dvh)] overflow-y-auto overscroll-contain p-2">
        <Cmdk.Empty className="px-3 py-8 text-center text-muted">{t("none", { query })}</Cmdk.Empty>
        {GROUPS.map((group) => {
          const members = commands.filter((command) => command.group === group);
          if (members.length === 0) return null;
          return (
            <Cmdk.Group
              key={group}
              heading={t(group)}
              className="[&_[cmdk-group-heading]]:legend [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1"
            >
              {members.map((command) => (
                <Cmdk.Item
                  key={command.id}
                  value={`${command.label} ${command.id}`}
                  keywords={[...(command.keywords ?? [])]}
                  onSelect={() => run(command)}
                  className={cx(
                    "relative flex min-h-target cursor-pointer select-none items-center gap-3 rounded-m px-3",
                    "data-[selected=true]:bg-hover data-[selected=true]:before:absolute data-[selected=true]:before:left-0",
                    "data-[selected=true]:before:h-5 data-[selected=true]:before:w-[3px] data-[selected=true]:before:rounded-full",
                    "data-[selected=true]:before:bg-accent",
                  )}
                >
                  <span className="flex w-5 justify-center text-muted">{command.icon}</span>
                  <span className="min-w-0 flex-1 truncate">{command.label}</span>
                  {command.keys && <Kbd keys={command.keys} />}
                </Cmdk.Item>
              ))}
            </Cmdk.Group>
          );
        })}
      </Cmdk.List>
      <footer className="hidden items-center gap-4 border-line border-t px-4 py-2 text-legend text-muted tablet:flex">
        <span className="flex items-center gap-1.5">
          <Kbd keys={["↑", "↓"]} /> {t("move")}
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd keys={["↵"]} /> {t("open")}
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd keys={["Esc"]} /> {t("close")}
        </span>
      </footer>
    </Cmdk>
  );
}
