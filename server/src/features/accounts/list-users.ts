import type { Person } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { presentPerson } from "./accounts.present.ts";
import { listPeople } from "./accounts.queries.ts";

export async function listUsers(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
): Promise<{ users: Person[] }> {
  return { users: (await listPeople(ctx.db, scope)).map(presentPerson) };
}
