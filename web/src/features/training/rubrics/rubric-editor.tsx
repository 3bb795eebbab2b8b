"use client";
import type { RubricDetail } from "@walkaround/contract/rubrics";
import { Copy, Ellipsis, Redo2, Trash2, Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { Slider } from "../../../ui/slider.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { TextLink } from "../../../ui/text-link.tsx";
import { toast } from "../../../ui/toast.ts";
import { rubricHref } from "../session-words.ts";
import { DimensionEditor } from "./dimension-editor.tsx";
import { PointsBar } from "./points-bar.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { useCopyRubric, useDeleteRubric, useSaveRubric, useTakeRubric } from "./rubric-writes.ts";
import { type RubricInWork, useWorkingRubric } from "./use-working-rubric.ts";
import { VersionList } from "./version-list.tsx";
import { editOf, isNamed } from "./working-rubric.ts";

/** An own rubric: weights, switches and names on the left, what they make of past talks on the right. */
export function RubricEditor({ rubric }: { rubric: RubricDetail }) {
  const t = useTranslations("rubrics");
  const types = useTranslations("training.type");
  const work = useWorkingRubric(rubric);
  const { now } = work;
  const isComplete = isNamed(now);
  return (
    <Page>
      <PageHeader
        title={now.title?.trim() || t("untitled")}
        lead={t("editLead", { type: types(rubric.sessionType), version: rubric.version })}
        above={<TextLink href={rubricHref()}>{t("all")}</TextLink>}
        actions={<UseAndMore rubric={rubric} />}
      />
      {work.isOvertaken && <Overtaken rubric={rubric} onDrop={work.dropChanges} />}
      <div className="grid items-start gap-x-8 gap-y-8 laptop:grid-cols-[minmax(0,1fr)_minmax(22rem,26rem)]">
        <div className="min-w-0">
          <SaveBar rubric={rubric} work={work} isComplete={isComplete} />
          <div className="mt-5 grid gap-5 tablet:grid-cols-2">
            <TextField
              label={t("name")}
              value={now.title ?? ""}
              maxLength={80}
              error={now.title?.trim() === "" ? t("nameMissing") : undefined}
              onChange={(event) => work.change("title", { ...now, title: event.target.value })}
            />
            <div className="flex flex-col gap-1.5">
              <span aria-hidden="true" className="font-medium text-small">
                {t("passMark")}
              </span>
              <Slider
                label={t("passMark")}
                value={now.passMark}
                min={0}
                max={100}
                onChange={(passMark) => work.change("passMark", { ...now, passMark })}
              />
            </div>
          </div>
          <h2 className="mt-8 text-title">{t("points")}</h2>
          <p className="mt-1 mb-4 text-muted text-small">{t("pointsHint")}</p>
          <PointsBar parts={now.dimensions.filter((dimension) => dimension.on)} legend={false} />
          <div className="mt-4 grid gap-3">
            {now.dimensions.map((dimension) => (
              <DimensionEditor key={dimension.id} dimension={dimension} work={work} />
            ))}
          </div>
        </div>
        <aside className="min-w-0 laptop:sticky laptop:top-6">
          <PreviewPanel rubric={rubric} now={now} isComplete={isComplete} />
          <VersionList rubric={rubric} work={work} />
        </aside>
      </div>
    </Page>
  );
}

function SaveBar({
  rubric,
  work,
  isComplete,
}: {
  rubric: RubricDetail;
  work: RubricInWork;
  isComplete: boolean;
}) {
  const t = useTranslations("rubrics");
  const save = useSaveRubric(rubric.id, () =>
    toast({ key: "rubric saved", title: t(rubric.inUse ? "savedInUse" : "saved") }),
  );
  const state = save.isPending ? "saving" : work.isChanged ? "unsaved" : "allSaved";
  return (
    <div className="sticky top-0 z-10 -mx-4 flex items-center gap-1 border-line border-b bg-canvas px-4 py-2 tablet:mx-0 tablet:px-0">
      <p role="status" className="min-w-0 flex-1 text-muted text-small">
        {t(state)}
      </p>
      <IconButton
        label={t("undo")}
        icon={<Undo2 size={18} />}
        disabled={!work.canUndo}
        onClick={work.undo}
      />
      <IconButton
        label={t("redo")}
        icon={<Redo2 size={18} />}
        disabled={!work.canRedo}
        onClick={work.redo}
      />
      <Button
        tone="primary"
        className="ml-2"
        busy={save.isPending}
        disabled={!work.isChanged || !isComplete}
        onClick={() => {
          const { now, version } = work;
          work.noteSent(now);
          const body = { version, title: now.title ?? "", ...editOf(now) };
          save.mutate({ params: { id: rubric.id }, body });
        }}
      >
        {t("save")}
      </Button>
    </div>
  );
}

function UseAndMore({ rubric }: { rubric: RubricDetail }) {
  const t = useTranslations("rubrics");
  const types = useTranslations("training.type");
  const take = useTakeRubric();
  const copy = useCopyRubric();
  const remove = useDeleteRubric();
  const [isDoomed, setDoomed] = useState(false);
  const builtIn = `walkaround-${rubric.sessionType}`;
  return (
    <>
      {rubric.inUse ? (
        <>
          <Badge tone="accent">{t("inUse")}</Badge>
          <Button onClick={() => take.mutate({ params: { id: builtIn } })}>
            {t("useBuiltIn")}
          </Button>
        </>
      ) : (
        <Button onClick={() => take.mutate({ params: { id: rubric.id } })}>{t("use")}</Button>
      )}
      <Menu
        label={t("more")}
        entries={[
          {
            kind: "action",
            key: "copy",
            label: t("copyAndEdit"),
            icon: <Copy size={18} />,
            onSelect: () =>
              copy.run(rubric.id, t("copyTitle", { type: types(rubric.sessionType) })),
          },
          {
            kind: "action",
            key: "delete",
            label: t("delete"),
            icon: <Trash2 size={18} />,
            danger: true,
            onSelect: () => setDoomed(true),
          },
        ]}
        trigger={(trigger) => (
          <IconButton {...trigger} label={t("more")} icon={<Ellipsis size={20} />} />
        )}
      />
      <Dialog
        open={isDoomed}
        onClose={() => setDoomed(false)}
        title={t(rubric.inUse ? "cannotDelete" : "deleteTitle", { title: rubric.title ?? "" })}
        footer={
          <>
            <Button onClick={() => setDoomed(false)}>{t("keep")}</Button>
            {!rubric.inUse && (
              <Button tone="danger" onClick={() => remove(rubric.id)}>
                {t("delete")}
              </Button>
            )}
          </>
        }
      >
        <p className="text-muted">{t(rubric.inUse ? "inUseDetail" : "deleteDetail")}</p>
      </Dialog>
    </>
  );
}

function Overtaken({ rubric, onDrop }: { rubric: RubricDetail; onDrop: () => void }) {
  const t = useTranslations("rubrics");
  return (
    <div
      role="alert"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-l bg-warn-wash p-4"
    >
      <p className="min-w-0 flex-1">
        {t("overtaken", { name: rubric.changedBy ?? t("somebody"), version: rubric.version })}
      </p>
      <Button size="small" onClick={onDrop}>
        {t("takeTheirs")}
      </Button>
    </div>
  );
}
