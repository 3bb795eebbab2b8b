import type { Context } from "../../platform/context.ts";
import { listDealerships } from "./accounts.queries.ts";
import { describeDemo } from "./describe-demo.ts";

/**
 * How far the demo is. `empty`: there is no dealership at all; `absent`: there are others; `begun`: a start was
 * cut off while it filled the demo.
 */
export type DemoState = "empty" | "absent" | "begun" | "filled";

export async function checkDemo(ctx: Pick<Context, "db">): Promise<DemoState> {
  const known = new Map((await listDealerships(ctx.db)).map(({ id, demo }) => [id, demo]));
  if (known.size === 0) return "empty";
  const stores = describeDemo().map(({ id }) => known.get(id));
  if (stores.every((isFilled) => isFilled === true)) return "filled";
  return stores.every((store) => store === undefined) ? "absent" : "begun";
}
