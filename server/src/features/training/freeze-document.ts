// Sessions keep the scenario and rubric they began with, by the digest of its content.
import { createHash } from "node:crypto";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
import { listRubrics } from "@walkaround/domain/coaching/rubric-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { type Frozen, findDocument, type SessionRow } from "./training.queries.ts";

type Document = Scenario | Rubric;

const MOST_KEPT = 500;
const frozen = new WeakMap<Document, Frozen>();
/** By digest. The content of a digest never changes, so that no copy can be stale. */
const thawed = new Map<string, Document>();

export function freezeDocument(document: Document): Frozen {
  const known = frozen.get(document);
  if (known) return known;
  const text = JSON.stringify(document);
  const made = { digest: createHash("sha256").update(text).digest("hex"), text };
  frozen.set(document, made);
  return made;
}

/** The scenario of a rehearsal. An imported talk has none. */
export async function thawScenario(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  session: Pick<SessionRow, "id" | "scenario_digest">,
): Promise<Scenario> {
  if (!session.scenario_digest) throw new TypeError(`Session ${session.id} has no scenario`);
  return (await thaw(ctx, scope, session.scenario_digest)) as Scenario;
}

export async function thawRubric(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  session: Pick<SessionRow, "rubric_digest">,
): Promise<Rubric> {
  return (await thaw(ctx, scope, session.rubric_digest)) as Rubric;
}

async function thaw(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  digest: Buffer,
): Promise<Document> {
  const key = digest.toString("hex");
  if (thawed.size === 0) {
    for (const own of [...SCENARIOS, ...listRubrics()]) thawed.set(freezeDocument(own).digest, own);
  }
  const known = thawed.get(key);
  if (known) return known;
  const document = (await findDocument(ctx.sql, scope, digest)) as Document | undefined;
  if (!document) throw new Error(`Document ${key} of a session is missing`);
  if (thawed.size >= MOST_KEPT) thawed.clear();
  thawed.set(key, document);
  return document;
}
