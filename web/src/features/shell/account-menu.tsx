"use client";
import { useTranslations } from "use-intl";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { useMe } from "../../lib/session/use-me.ts";
import type { FaceProps } from "../../ui/face.tsx";
import { type MenuAnchor, useMenuAnchor } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

const entries = onDemand<MenuAnchor>(() =>
  import("./account-entries.tsx").then((module) => module.AccountEntries),
);

/** The drawing comes beside the profile that says which one it is. */
const face = onDemand<FaceProps>(() => import("../../ui/face.tsx").then((module) => module.Face));

/** One's own face; behind it the profile, the look, the language, the way out. */
export function AccountMenu() {
  const t = useTranslations("shell");
  const me = useMe();
  const Face = useOnDemand(face, true);
  const menu = useMenuAnchor();
  const Entries = useOnDemand(entries, menu.popup.open);
  return (
    <>
      <button
        {...menu.trigger}
        type="button"
        aria-label={t("account")}
        className="touchable flex size-11 items-center justify-center rounded-full"
      >
        {me && Face ? (
          <Face id={me.face} size="small" />
        ) : (
          <Skeleton className="size-8 rounded-full" />
        )}
      </button>
      {Entries && <Entries {...menu.popup} />}
    </>
  );
}
