"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useChangeProfile } from "../../lib/session/use-change-profile.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toastUndo } from "../../ui/toast.ts";

export function NameForm({ me }: { me: Profile }) {
  const t = useTranslations();
  const change = useChangeProfile();
  const [name, setName] = useState(me.name);
  const changed = name.trim() !== me.name && name.trim() !== "";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!changed) return;
    const before = me.name;
    change({ name: name.trim() });
    toastUndo(t("profile.nameSaved"), t("ui.undo"), () => {
      setName(before);
      change({ name: before });
    });
  };

  return (
    <form onSubmit={submit} className="flex items-end gap-2">
      <TextField
        label={t("profile.name")}
        autoComplete="name"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
        className="min-w-0 flex-1"
      />
      <Button type="submit" disabled={!changed}>
        {t("ui.save")}
      </Button>
    </form>
  );
}
