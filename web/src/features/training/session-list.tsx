"use client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { listUsers } from "@walkaround/contract/accounts";
import { listTrainingSessions } from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { routePages, routeQuery } from "../../lib/query/route-query.ts";
import { useTopic } from "../../lib/realtime/use-topic.ts";
import { seesFloor, useMe } from "../../lib/session/use-me.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select-field.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../ui/state.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { SessionRow } from "./session-row.tsx";
import { SESSION_STATUSES, SESSION_TYPES } from "./session-words.ts";

const ROW_PIXELS = 73;
const PAGE = 50;

type Filters = {
  userId: string;
  sessionType: TrainingSession["sessionType"] | "";
  status: TrainingSession["status"] | "";
  q: string;
};

/** Sessions without end, newest first: filtered, searched as one types, only the rows in sight drawn. */
export function SessionList({ initial }: { initial: Readonly<Record<string, string>> }) {
  const t = useTranslations("training");
  const format = useFormatter();
  const problemText = useProblemText();
  const me = useMe();
  const hasFloor = seesFloor(me);
  const [filters, setFilters] = useState<Filters>(() => readFilters(initial));
  const q = useDeferredValue(filters.q.trim());
  const people = useQuery({ ...routeQuery(listUsers), enabled: hasFloor });
  const names = new Map(people.data?.users.map((person) => [person.id, person.name]));
  // A salesperson's list is their own whatever is asked for; a manager's is the floor's until one is chosen.
  const userId = hasFloor ? (filters.userId === "me" ? me?.id : filters.userId) : undefined;
  const list = useInfiniteQuery({
    ...routePages(listTrainingSessions, {
      query: {
        limit: PAGE,
        userId: userId || undefined,
        sessionType: filters.sessionType || undefined,
        status: filters.status || undefined,
        q: q || undefined,
      },
    }),
    enabled: me !== undefined,
    meta: { keep: q === "" },
  });
  useTopic(
    "user:me",
    (frame) => {
      if (frame.type === "session.changed") void list.refetch();
    },
    () => void list.refetch(),
  );

  const sessions = list.data?.pages.flatMap((page) => page.sessions) ?? [];
  const total = list.data?.pages[0]?.pagination.total;
  const isFiltered = filters.q !== "" || filters.sessionType !== "" || filters.status !== "";
  const set = (change: Partial<Filters>) => setFilters({ ...filters, ...change });

  return (
    <section aria-labelledby="sessions" className="mt-10">
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id="sessions" className="text-title">
          {hasFloor && filters.userId === "" ? t("floorSessions") : t("mySessions")}
        </h2>
        {total !== undefined && (
          <p aria-live="polite" className="figures text-muted text-small">
            {t("count", { count: total })}
          </p>
        )}
      </div>
      <div className="mb-2 grid grid-cols-2 gap-2 tablet:flex tablet:flex-wrap">
        <label className="relative col-span-2 tablet:min-w-64 tablet:flex-1">
          <Search
            size={17}
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
          />
          <input
            type="search"
            value={filters.q}
            maxLength={200}
            aria-label={t("search")}
            placeholder={t("search")}
            onChange={(event) => set({ q: event.target.value })}
            className="field pl-10"
          />
        </label>
        <Select<Filters["sessionType"]>
          aria-label={t("filterType")}
          value={filters.sessionType}
          onChange={(sessionType) => set({ sessionType })}
          className="tablet:w-44"
          options={[
            { value: "", label: t("anyType") },
            ...SESSION_TYPES.map((value) => ({ value, label: t(`type.${value}`) })),
          ]}
        />
        <Select<Filters["status"]>
          aria-label={t("filterStatus")}
          value={filters.status}
          onChange={(status) => set({ status })}
          className="tablet:w-40"
          options={[
            { value: "", label: t("anyStatus") },
            ...SESSION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
        {hasFloor && (
          <Select<string>
            aria-label={t("whose")}
            value={filters.userId}
            onChange={(chosen) => set({ userId: chosen })}
            className="col-span-2 tablet:w-52"
            options={[
              { value: "", label: t("everyone") },
              { value: "me", label: t("mine") },
              ...(people.data?.users ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      {list.isError && sessions.length === 0 ? (
        <ErrorState
          title={t("listFailed")}
          detail={problemText(list.error)}
          retryLabel={t("tryAgain")}
          onRetry={() => void list.refetch()}
        />
      ) : list.data === undefined ? (
        <SkeletonRows rows={6} />
      ) : sessions.length === 0 ? (
        <Nothing isFiltered={isFiltered} onClear={() => setFilters(readFilters({}))} />
      ) : (
        <VirtualList
          items={sessions}
          keyOf={(session) => session.id}
          row={(session) => (
            <SessionRow
              session={session}
              person={hasFloor && filters.userId === "" ? names.get(session.userId) : undefined}
            />
          )}
          rowHeight={ROW_PIXELS}
          label={format.list([t("sessions")])}
          hasMore={list.hasNextPage}
          onMore={() => {
            if (!list.isFetchingNextPage) void list.fetchNextPage();
          }}
          tail={list.hasNextPage ? <SkeletonRows rows={2} /> : undefined}
        />
      )}
    </section>
  );
}

function Nothing({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useTranslations("training");
  return isFiltered ? (
    <EmptyState
      title={t("noMatchTitle")}
      action={<Button onClick={onClear}>{t("clearFilters")}</Button>}
    >
      {t("noMatch")}
    </EmptyState>
  ) : (
    <EmptyState title={t("noSessionsTitle")}>{t("noSessions")}</EmptyState>
  );
}

function readFilters(from: Readonly<Record<string, string>>): Filters {
  return {
    userId: from.userId ?? "",
    sessionType: SESSION_TYPES.find((type) => type === from.sessionType) ?? "",
    status: SESSION_STATUSES.find((status) => status === from.status) ?? "",
    q: from.q ?? "",
  };
}
