"use client";
import type { SetupState } from "@walkaround/contract/accounts";
import { useTranslations } from "use-intl";
import { Face } from "../../ui/face.tsx";

type Demo = NonNullable<SetupState["demo"]>;
type Account = Demo["accounts"][number];

export type DemoFacesProps = {
  demo: Demo;
  disabled: boolean;
  onChoose: (account: Account, password: string) => void;
};

/** The demo's people, to step in as with one press. */
export function DemoFaces({ demo, disabled, onChoose }: DemoFacesProps) {
  const t = useTranslations();
  return (
    <section className="mt-8 border-line border-t pt-6">
      <h2 className="legend">{t("signIn.demoTitle")}</h2>
      <ul className="mt-3 grid grid-cols-3 gap-2">
        {demo.accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(account, demo.password)}
              className="touchable flex h-full w-full flex-col items-center gap-2 rounded-l border border-line bg-surface px-2 py-4 text-center disabled:opacity-60"
            >
              <Face id={account.face} size="large" />
              <span className="font-medium leading-tight">{account.name.split(" ")[0]}</span>
              <span className="text-legend text-muted">{t(`roles.${account.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
