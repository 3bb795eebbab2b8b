"use client";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { FileText, Play } from "lucide-react";
import { useTranslations } from "use-intl";
import { type Command, useCommands } from "../../lib/commands.ts";
import { SESSION_TYPES } from "./session-words.ts";

/** What the palette offers here: a rehearsal of each type, and scoring a real talk. */
export function TrainingCommands({
  onStart,
  onImport,
}: {
  onStart: (type: TrainingSession["sessionType"]) => void;
  onImport: () => void;
}) {
  const t = useTranslations("training");
  const commands: Command[] = SESSION_TYPES.map((type) => ({
    id: `rehearse ${type}`,
    group: "here",
    label: t("commandStart", { type: t(`type.${type}`) }),
    icon: <Play size={18} />,
    run: () => onStart(type),
  }));
  useCommands([
    ...commands,
    {
      id: "import talk",
      group: "here",
      label: t("import"),
      icon: <FileText size={18} />,
      run: onImport,
    },
  ]);
  return null;
}
