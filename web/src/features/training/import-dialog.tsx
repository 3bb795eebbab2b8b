"use client";
import { getScorecard, importTrainingSession } from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { Upload } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { routeKey } from "../../lib/query/route-query.ts";
import { useWrite } from "../../lib/query/use-write.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/choice.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea, TextField } from "../../ui/text-field.tsx";
import { SESSION_TYPES, scorecardHref } from "./session-words.ts";

const LONGEST = 2_000_000;

/** The transcript of a real talk, with the consent that the law asks for. What was typed stays until it is scored. */
export function ImportDialog({
  open,
  onClose,
  onScored,
}: {
  open: boolean;
  onClose: () => void;
  onScored: (href: string) => void;
}) {
  const t = useTranslations("training");
  const problemText = useProblemText();
  const fileId = useId();
  const [transcript, setTranscript] = useState("");
  const [title, setTitle] = useState("");
  const [sessionType, setSessionType] = useState<TrainingSession["sessionType"]>("discovery");
  const [consent, setConsent] = useState(false);
  const [wasTried, setTried] = useState(false);
  const write = useWrite(importTrainingSession, {
    settle: (cache, { id, scorecard }) => {
      cache.setQueryData(routeKey(getScorecard, { params: { id } }), scorecard);
      setTranscript("");
      setTitle("");
      setConsent(false);
      setTried(false);
      onClose();
      onScored(scorecardHref(id));
    },
  });

  const transcriptError = wasTried ? transcriptProblem() : undefined;
  function transcriptProblem(): string | undefined {
    if (transcript.trim() === "") return t("importEmpty");
    return transcript.length > LONGEST ? t("importTooLong") : undefined;
  }
  const send = () => {
    setTried(true);
    if (transcriptProblem() !== undefined || !consent) return;
    write.mutate({
      body: { transcript, sessionType, consent, ...(title.trim() && { title: title.trim() }) },
    });
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      shape="wide"
      title={t("importTitle")}
      description={t("importLead")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button tone="primary" busy={write.isPending} onClick={send}>
            {t("importGo")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextArea
          label={t("importTranscript")}
          rows={8}
          value={transcript}
          error={transcriptError ?? problemText(write.error) ?? undefined}
          onChange={(event) => setTranscript(event.target.value)}
          aside={
            <>
              <input
                id={fileId}
                type="file"
                accept=".vtt,.srt,.txt,.json,text/plain,text/vtt,application/json"
                className="peer sr-only"
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  if (file) void file.text().then(setTranscript);
                  event.target.value = "";
                }}
              />
              <label
                htmlFor={fileId}
                className={`${buttonClass("plain", "small")} peer-focus-visible:outline-2 peer-focus-visible:outline-accent`}
              >
                <Upload size={16} aria-hidden="true" />
                {t("importFile")}
              </label>
            </>
          }
        />
        <div className="grid gap-4 tablet:grid-cols-2">
          <SelectField
            label={t("importType")}
            value={sessionType}
            onChange={setSessionType}
            options={SESSION_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
          />
          <TextField
            label={t("importName")}
            hint={t("importNameHint")}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <Checkbox
          label={t("importConsent")}
          hint={
            wasTried && !consent ? (
              <span role="alert" className="text-fail">
                {t("importConsentMissing")}
              </span>
            ) : (
              t("importConsentHint")
            )
          }
          checked={consent}
          onChange={setConsent}
          required
        />
      </div>
    </Dialog>
  );
}
