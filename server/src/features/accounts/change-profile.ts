import type { PreferencesPatch, Profile } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import { applyPatches } from "./change-preferences.ts";
import { getProfile } from "./get-profile.ts";
import { refuseUnknownTimezones } from "./refuse-unknown-timezones.ts";

type ProfileChange = {
  readonly name?: string | undefined;
  readonly face?: string | undefined;
  readonly preferences?: PreferencesPatch | undefined;
};

export async function changeProfile(
  ctx: Pick<Context, "db" | "sql">,
  scope: DealershipScope,
  change: ProfileChange,
): Promise<Profile> {
  refuseBlank(change.name, "body.name");
  refuseBlank(change.face, "body.face");
  await refuseUnknownTimezones(
    ctx,
    [change.preferences?.timezone],
    () => "body.preferences.timezone",
  );
  await ctx.db
    .transaction()
    .execute((trx) => applyPatches(trx, scope, [{ id: scope.userId, ...change }]));
  return getProfile(ctx, scope);
}
