"use client";
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";

export type Tab<V extends string> = { value: V; label: ReactNode; panel: ReactNode };

/** Views of one thing; the needle under the words marks the one that shows. */
export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
  className,
}: {
  label: string;
  tabs: readonly Tab<V>[];
  value: V;
  onChange: (value: V) => void;
  className?: string;
}) {
  return (
    <Base.Root value={value} onValueChange={onChange} className={className}>
      <Base.List
        aria-label={label}
        className="no-scrollbar relative flex gap-1 overflow-x-auto border-line border-b"
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className={cx(
              "relative min-h-target whitespace-nowrap px-3 font-medium text-muted -outline-offset-2 hover:text-ink",
              "data-active:text-ink data-active:after:absolute data-active:after:inset-x-3",
              "data-active:after:-bottom-px data-active:after:h-[3px] data-active:after:rounded-full data-active:after:bg-accent",
            )}
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="pt-5">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
