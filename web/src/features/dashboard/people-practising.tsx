"use client";
import { listUsers } from "@walkaround/contract/accounts";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { useRoute } from "../../lib/query/route-query.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { Face } from "../../ui/face.tsx";

const WEEK_MS = 7 * 86_400_000;

/** Who practised in the last seven days, most first; each opens their sessions. */
export function PeoplePractising({ sessions }: { sessions: readonly TrainingSession[] }) {
  const t = useTranslations("dashboard");
  const people = useRoute(listUsers).data?.users ?? [];
  const newest = Date.parse(sessions[0]?.startTime ?? "");
  const counts = new Map<string, number>();
  for (const session of sessions) {
    if (newest - Date.parse(session.startTime) > WEEK_MS) continue;
    counts.set(session.userId, (counts.get(session.userId) ?? 0) + 1);
  }
  const rows = people
    .flatMap((person) => {
      const count = counts.get(person.id);
      return count === undefined ? [] : [{ person, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, 7);
  if (rows.length === 0) return <p className="text-muted">{t("noPeople")}</p>;
  return (
    <ul className="-mx-2">
      {rows.map(({ person, count }) => (
        <li key={person.id}>
          <AppLink
            href={`/sales-training?userId=${person.id}`}
            className="touchable flex min-h-14 items-center gap-3 rounded-m px-2"
          >
            <Face id={person.face} size="small" />
            <span className="min-w-0 flex-1 truncate">{person.name}</span>
            <span className="figures text-muted text-small">{t("peopleCount", { count })}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
