"use client";
import type { ListedScenario, ScenarioDetail, ScenarioDraft } from "@walkaround/contract/scenarios";
import { Play, Trash2, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { focusFirstInvalid } from "../../../lib/focus-first-invalid.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { SegmentedControl } from "../../../ui/segmented-control.tsx";
import { TextLink } from "../../../ui/text-link.tsx";
import { toast } from "../../../ui/toast.ts";
import { scenarioHref } from "../session-words.ts";
import { useStartSession } from "../start-session.ts";
import { HiddenFields, WorryFields } from "./hidden-section.tsx";
import { CarFields, MoneyFields, TemperFields } from "./money-section.tsx";
import { CardFields, PersonFields } from "./person-section.tsx";
import { PreviewTalk } from "./preview-talk.tsx";
import { useChangeScenario, useCreateScenario, useDeleteScenario } from "./scenario-writes.ts";
import { TalkFields } from "./talk-section.tsx";
import { type DraftInWork, useWorkingDraft } from "./use-working-draft.ts";

/** A buyer written down on the left, and talking on the right. `saved` is null for one that is new. */
export function ScenarioEditor({
  owner,
  source,
  saved,
  draft,
}: {
  /** Who edits: nobody else on this device takes up what they left. */
  owner: string;
  source: string;
  saved: ListedScenario | null;
  draft: ScenarioDraft;
}) {
  const t = useTranslations("scenarios");
  const work = useWorkingDraft(`${owner} ${source}`, draft, saved?.version ?? 0);
  const [side, setSide] = useState<"write" | "hear">("write");
  const form = useRef<HTMLDivElement>(null);
  const [hasTried, setTried] = useState(false);
  const save = useSaving(saved, work, () => {
    setTried(true);
    setSide("write");
    if (form.current) focusFirstInvalid(form.current);
  });
  return (
    <Page>
      <PageHeader
        title={work.draft.title.trim() || t("untitled")}
        lead={saved === null ? t("newLead") : t("editLead", { version: saved.version })}
        above={<TextLink href={scenarioHref()}>{t("all")}</TextLink>}
        actions={
          <>
            <Button
              icon={<Play size={17} aria-hidden="true" />}
              busy={save.isPending}
              onClick={save.thenRehearse}
            >
              {t(work.isChanged || saved === null ? "saveAndRehearse" : "rehearse")}
            </Button>
            {saved !== null && <DeleteButton scenario={saved} onGone={work.forget} />}
          </>
        }
      />
      {work.isOvertaken && saved !== null && <Overtaken saved={saved} work={work} />}
      <div className="sticky top-0 z-10 -mx-4 mb-5 flex flex-wrap items-center gap-2 border-line border-b bg-canvas px-4 py-2 tablet:mx-0 tablet:px-0">
        <SegmentedControl
          legend={t("sides")}
          value={side}
          onChange={setSide}
          className="laptop:hidden"
          segments={[
            { value: "write", label: t("write") },
            { value: "hear", label: t("hear") },
          ]}
        />
        <p role="status" className="min-w-0 flex-1 text-muted text-small">
          {save.isPending
            ? t("saving")
            : work.refusals.length > 0
              ? t("toMend", { count: work.refusals.length })
              : t(work.isChanged || saved === null ? "unsaved" : "allSaved")}
        </p>
        {work.isChanged && (
          <IconButton label={t("discard")} icon={<Undo2 size={18} />} onClick={work.takeBase} />
        )}
        <Button
          tone="primary"
          busy={save.isPending}
          disabled={saved !== null && !work.isChanged}
          onClick={save.run}
        >
          {t("save")}
        </Button>
      </div>
      <div className="grid items-start gap-x-8 gap-y-8 laptop:grid-cols-[minmax(0,1fr)_minmax(21rem,25rem)]">
        <div
          ref={form}
          className={cx("min-w-0 gap-5", side === "write" ? "grid" : "hidden laptop:grid")}
        >
          {hasTried && work.refusals.length > 0 && <ToMend work={work} />}
          <CardFields work={work} />
          <PersonFields work={work} />
          <CarFields work={work} />
          <TalkFields work={work} />
          <HiddenFields work={work} />
          <WorryFields work={work} />
          <MoneyFields work={work} />
          <TemperFields work={work} />
        </div>
        <aside
          className={cx(
            "min-w-0 laptop:sticky laptop:top-20",
            side === "hear" ? "block" : "hidden laptop:block",
          )}
        >
          <PreviewTalk work={work} />
        </aside>
      </div>
    </Page>
  );
}

/** Saves as a new buyer or as the next version; goes to the first field that is wrong instead, if one is. */
function useSaving(saved: ListedScenario | null, work: DraftInWork, onWrong: () => void) {
  const t = useTranslations("scenarios");
  const router = useRouter();
  const start = useStartSession();
  const [newId] = useState(() => crypto.randomUUID());
  const rehearses = useRef(false);
  const done = ({ scenario }: ScenarioDetail) => {
    work.forget();
    if (rehearses.current) return start(scenario);
    toast({ key: "buyer saved", title: t("saved") });
    if (saved === null) router.replace(scenarioHref(scenario.id));
  };
  const create = useCreateScenario(done);
  const change = useChangeScenario(saved?.id ?? newId, done);
  const run = () => {
    if (work.refusals.length > 0) return onWrong();
    const { draft, version } = work;
    if (saved === null) create.mutate({ body: { id: newId, draft } });
    else change.mutate({ params: { id: saved.id }, body: { version, draft } });
  };
  return {
    isPending: create.isPending || change.isPending,
    run: () => {
      rehearses.current = false;
      run();
    },
    thenRehearse: () => {
      if (saved !== null && !work.isChanged) return start(saved);
      rehearses.current = true;
      run();
    },
  };
}

/** Everything that is wrong in one place, once somebody asked for it to be saved: also what lies in a part of a copy that has no field of its own. */
function ToMend({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  return (
    <section aria-labelledby="to-mend" className="rounded-l bg-warn-wash p-4">
      <h2 id="to-mend" className="font-semibold">
        {t("toMendTitle")}
      </h2>
      <ul className="mt-1 grid gap-1 text-small">
        {work.refusals.slice(0, 6).map((refusal) => (
          <li key={`${refusal.field} ${refusal.rule}`}>
            {refusal.value.trim() !== "" && (
              <>
                <q className="font-medium">{refusal.value}</q>{" "}
              </>
            )}
            {work.textOf(refusal)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeleteButton({ scenario, onGone }: { scenario: ListedScenario; onGone: () => void }) {
  const t = useTranslations("scenarios");
  const router = useRouter();
  const remove = useDeleteScenario();
  const [isDoomed, setDoomed] = useState(false);
  return (
    <>
      <IconButton label={t("delete")} icon={<Trash2 size={18} />} onClick={() => setDoomed(true)} />
      <Dialog
        open={isDoomed}
        onClose={() => setDoomed(false)}
        title={t("deleteTitle", { title: scenario.title })}
        footer={
          <>
            <Button onClick={() => setDoomed(false)}>{t("keep")}</Button>
            <Button
              tone="danger"
              onClick={() => {
                onGone();
                remove.mutate({ params: { id: scenario.id } });
                router.push(scenarioHref());
              }}
            >
              {t("delete")}
            </Button>
          </>
        }
      >
        <p className="text-muted">{t("deleteDetail")}</p>
      </Dialog>
    </>
  );
}

function Overtaken({ saved, work }: { saved: ListedScenario; work: DraftInWork }) {
  const t = useTranslations("scenarios");
  return (
    <div
      role="alert"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-l bg-warn-wash p-4"
    >
      <p className="min-w-0 flex-1">
        {t("overtaken", { name: saved.changedBy ?? t("somebody"), version: saved.version })}
      </p>
      <Button size="small" onClick={work.takeBase}>
        {t("takeTheirs")}
      </Button>
    </div>
  );
}
