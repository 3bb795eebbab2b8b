import { timingSafeEqual } from "node:crypto";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/new-id.ts";
import { refuse } from "../../platform/refuse.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import {
  dropSetupCodes,
  insertDealership,
  listDealerships,
  lockSetupCodes,
} from "./accounts.queries.ts";
import { addUser, hashPassword } from "./create-user.ts";
import { hashCode } from "./make-code.ts";

type Setup = {
  readonly code: string;
  readonly dealershipName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** Creates the first dealership and its admin; the code is used up with it. */
export async function completeSetup(
  ctx: Pick<Context, "db" | "clock">,
  setup: Setup,
): Promise<{ dealershipId: string; userId: string }> {
  refuseBlank(setup.dealershipName, "body.dealershipName");
  refuseBlank(setup.name, "body.name");
  const at = ctx.clock.now();
  const given = hashCode(setup.code);
  return ctx.db.transaction().execute(async (trx) => {
    const codes = await lockSetupCodes(trx);
    if ((await listDealerships(trx)).length > 0) {
      throw refuse("SETUP_DONE", "This installation has its dealership; sign in instead");
    }
    if (!codes.some((code) => code.length === given.length && timingSafeEqual(code, given))) {
      throw refuse(
        "SETUP_CODE_WRONG",
        "The code is not the one that the start printed",
        "body.code",
      );
    }
    const password = await hashPassword(setup.password);
    const dealershipId = newId(at);
    await insertDealership(trx, {
      id: dealershipId,
      name: setup.dealershipName,
      demo: false,
      created_at: at,
    });
    const userId = await addUser(trx, { ...setup, role: "admin", dealershipId, password, at });
    await dropSetupCodes(trx);
    return { dealershipId, userId };
  });
}
