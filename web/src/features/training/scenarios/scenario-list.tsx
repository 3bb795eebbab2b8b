"use client";
import { type ListedScenario, listScenarios } from "@walkaround/contract/scenarios";
import { ChevronRight, Copy, Plus } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "use-intl";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useRoute } from "../../../lib/query/route-query.ts";
import { Face } from "../../../ui/face.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { SkeletonRows } from "../../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink, TextLink } from "../../../ui/text-link.tsx";
import { DifficultyTicks } from "../difficulty-ticks.tsx";
import { NEW_BUYER, newScenarioHref, scenarioHref } from "../session-words.ts";

/** The store's own buyers to edit, and those of the library to copy. */
export function ScenarioList() {
  const t = useTranslations("scenarios");
  const problemText = useProblemText();
  const list = useRoute(listScenarios, {});
  const own = list.data?.scenarios.filter((scenario) => scenario.own) ?? [];
  const builtIn = list.data?.scenarios.filter((scenario) => !scenario.own) ?? [];
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<TextLink href="/sales-training">{t("back")}</TextLink>}
        actions={
          <ButtonLink href={newScenarioHref(NEW_BUYER)} tone="primary">
            <Plus size={17} aria-hidden="true" />
            {t("makeOne")}
          </ButtonLink>
        }
      />
      {list.data === undefined ? (
        list.isError ? (
          <ErrorState
            title={problemText(list.error) ?? ""}
            retryLabel={t("retry")}
            onRetry={() => void list.refetch()}
          />
        ) : (
          <SkeletonRows rows={6} />
        )
      ) : (
        <>
          <section aria-labelledby="own-buyers">
            <h2 id="own-buyers" className="mb-3 text-title">
              {t("own")}
            </h2>
            {own.length === 0 ? (
              <EmptyState title={t("noneTitle")}>{t("none")}</EmptyState>
            ) : (
              <ul className="grid grid-cols-[minmax(0,1fr)] gap-3 tablet:grid-cols-[repeat(2,minmax(0,1fr))]">
                {own.map((scenario) => (
                  <OwnRow key={scenario.id} scenario={scenario} />
                ))}
              </ul>
            )}
          </section>
          <section aria-labelledby="library-buyers" className="mt-10">
            <h2 id="library-buyers" className="text-title">
              {t("library")}
            </h2>
            <p className="mt-1 mb-3 text-muted text-small">{t("libraryHint")}</p>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-6 divide-y divide-line overflow-hidden rounded-l border border-line bg-surface laptop:grid-cols-[repeat(2,minmax(0,1fr))]">
              {builtIn.map((scenario) => (
                <LibraryRow key={scenario.id} scenario={scenario} />
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  );
}

function OwnRow({ scenario }: { scenario: ListedScenario }) {
  const t = useTranslations("scenarios");
  const types = useTranslations("training.type");
  const format = useFormatter();
  const { buyer, changedAt, changedBy } = scenario;
  const facts = [types(scenario.sessionType)];
  if (changedAt !== null) {
    const day = format.dateTime(new Date(changedAt), { day: "numeric", month: "short" });
    facts.push(changedBy === null ? day : t("changed", { name: changedBy, day }));
  }
  return (
    <li>
      <Link
        href={scenarioHref(scenario.id)}
        prefetch={false}
        className="touchable flex h-full items-center gap-3 rounded-l border border-line bg-surface p-4 hover:border-edge"
      >
        <Face id={buyer.face} size="large" />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{scenario.title}</span>
          <span className="block truncate text-small">
            {buyer.name}, {scenario.car}
          </span>
          <span className="figures mt-0.5 block truncate text-muted text-small">
            {facts.join(" · ")}
          </span>
        </span>
        <DifficultyTicks difficulty={scenario.difficulty} />
        <ChevronRight size={18} aria-hidden="true" className="shrink-0 text-faint" />
      </Link>
    </li>
  );
}

function LibraryRow({ scenario }: { scenario: ListedScenario }) {
  const t = useTranslations("scenarios");
  const types = useTranslations("training.type");
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <Face id={scenario.buyer.face} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{scenario.title}</span>
        <span className="block truncate text-muted text-small">
          {scenario.buyer.name} · {types(scenario.sessionType)}
        </span>
      </span>
      <ButtonLink
        href={newScenarioHref(scenario.id)}
        size="small"
        tone="quiet"
        aria-label={t("copyOf", { title: scenario.title })}
      >
        <Copy size={16} aria-hidden="true" />
        {t("copy")}
      </ButtonLink>
    </li>
  );
}
