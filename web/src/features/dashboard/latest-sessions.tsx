"use client";
import { useQuery } from "@tanstack/react-query";
import { listUsers } from "@walkaround/contract/accounts";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { routeQuery } from "../../lib/query/route-query.ts";
import { EmptyState } from "../../ui/state.tsx";
import { ButtonLink } from "../../ui/text-link.tsx";
import { SessionRow } from "../training/session-row.tsx";

/** The last few sessions, with whose they are where that is not clear. */
export function LatestSessions({
  sessions,
  hasFloor,
}: {
  sessions: readonly TrainingSession[];
  hasFloor: boolean;
}) {
  const people = useQuery({ ...routeQuery(listUsers), enabled: hasFloor });
  const names = new Map(people.data?.users.map((person) => [person.id, person.name]));
  const t = useTranslations("dashboard");
  if (sessions.length === 0) {
    return (
      <EmptyState
        title={t("noSessions")}
        action={
          <ButtonLink href="/sales-training" tone="primary">
            {t("start")}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <ul className="-mx-2 -mb-3">
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionRow session={session} person={names.get(session.userId)} />
        </li>
      ))}
    </ul>
  );
}
