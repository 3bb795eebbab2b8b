"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../lib/cx.ts";
import { useChangeProfile } from "../../lib/session/use-change-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Face } from "../../ui/face.tsx";
import { toastUndo } from "../../ui/toast.ts";

const SHOWN = 11;

/** Faces that any number leads to, always the same; one's own stands first. */
function facesOfPage(own: string, page: number): string[] {
  const others = Array.from({ length: SHOWN }, (_, index) => `face-${page * SHOWN + index + 1}`);
  return [own, ...others.filter((face) => face !== own)].slice(0, SHOWN + 1);
}

export function FacePicker({ me }: { me: Profile }) {
  const t = useTranslations();
  const change = useChangeProfile();
  const [page, setPage] = useState(0);
  // The face that was one's own when the page opened keeps its place while others are tried on.
  const [first] = useState(me.face);

  const take = (face: string) => {
    const before = me.face;
    change({ face });
    toastUndo(t("profile.faceSaved"), t("ui.undo"), () => change({ face: before }));
  };

  return (
    <fieldset>
      <legend className="font-medium text-small">{t("profile.face")}</legend>
      <p className="text-muted text-small">{t("profile.faceHint")}</p>
      <div className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(3.75rem,1fr))] gap-2">
        {facesOfPage(first, page).map((face, index) => (
          <button
            key={face}
            type="button"
            aria-label={t("profile.faceNumber", { number: index + 1 })}
            aria-pressed={face === me.face}
            onClick={() => face !== me.face && take(face)}
            className={cx(
              "touchable flex aspect-square items-center justify-center rounded-l border",
              face === me.face ? "border-accent bg-accent-wash" : "border-transparent",
            )}
          >
            <Face id={face} />
          </button>
        ))}
      </div>
      <Button
        tone="quiet"
        size="small"
        icon={<RefreshCw size={16} />}
        onClick={() => setPage(page + 1)}
        className="mt-1 -ml-3"
      >
        {t("profile.faceOther")}
      </Button>
    </fieldset>
  );
}
