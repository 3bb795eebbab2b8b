import type { TrainingSession } from "@walkaround/contract/training-session";

/** In the order of the road to the sale. */
export const SESSION_TYPES = [
  "discovery",
  "product_knowledge",
  "pitch",
  "objection",
  "negotiation",
  "closing",
] as const satisfies readonly TrainingSession["sessionType"][];

export const SESSION_STATUSES = [
  "active",
  "paused",
  "completed",
  "cancelled",
] as const satisfies readonly TrainingSession["status"][];

/** Where a session opens: the room while it goes on, the scorecard once it is scored. */
export function sessionHref(session: Pick<TrainingSession, "id" | "status">): string {
  return session.status === "completed" ? scorecardHref(session.id) : roomHref(session.id);
}

export function roomHref(id: string): string {
  return `/sales-training/session?id=${id}`;
}

/** The list of rubrics, or one of them. */
export function rubricHref(id?: string): string {
  return id === undefined ? "/sales-training/rubrics" : `/sales-training/rubrics?id=${id}`;
}

/** The store's own buyers, or one of them to edit. */
export function scenarioHref(id?: string): string {
  return id === undefined ? "/sales-training/scenarios" : `/sales-training/scenarios?id=${id}`;
}

/** What a new buyer begins as, when it is no copy. */
export const NEW_BUYER = "new";

/** A new buyer, made of `NEW_BUYER` or as a copy of a scenario. */
export function newScenarioHref(from: string): string {
  return `/sales-training/scenarios?from=${from}`;
}

export function scorecardHref(id: string): string {
  return `/sales-training/scorecard?id=${id}`;
}

/** A moment of a talk with every way that it was played. */
export function takesHref(id: string, turn?: number): string {
  const moment = turn === undefined ? "" : `&turn=${turn}`;
  return `/sales-training/takes?id=${id}${moment}`;
}
