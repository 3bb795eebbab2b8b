"use client";
import { Search } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "../../ui/icon-button.tsx";
import { Mark } from "../../ui/mark.tsx";
import { openPalette } from "./palette-state.ts";
import { SignalLight } from "./signal-light.tsx";

/** The phone's upper edge: whose product this is, whether it is connected, and the search. */
export function TopBar() {
  const t = useTranslations("shell");
  return (
    <header className="flex h-14 items-center gap-2 pr-1.5 pl-4 laptop:hidden print:hidden">
      <Mark className="size-7" />
      <span className="font-semibold text-body">Walkaround</span>
      <span className="ml-auto flex items-center gap-1">
        <SignalLight />
        <IconButton
          label={t("search")}
          icon={<Search size={21} />}
          tipSide="bottom"
          onClick={openPalette}
        />
      </span>
    </header>
  );
}
