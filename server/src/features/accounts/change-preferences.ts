import type { PreferencesPatch } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import type { Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { patchUsers, type UserPatch } from "./accounts.queries.ts";
import { refuseUnknownTimezones } from "./refuse-unknown-timezones.ts";

type PreferencesUpdate = { readonly userId: string; readonly preferences: PreferencesPatch };

/** Changes the preferences of many people of the dealership in one statement: all of them, or none. */
export async function changePreferences(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
  updates: readonly PreferencesUpdate[],
): Promise<{ updated: number }> {
  await refuseUnknownTimezones(
    ctx,
    updates.map(({ preferences }) => preferences.timezone),
    (index) => `body.updates.${index}.preferences.timezone`,
  );
  const patches = mergeUpdates(updates);
  await ctx.db.transaction().execute((trx) => applyPatches(trx, scope, patches));
  return { updated: patches.length };
}

/** The same person twice in one batch: the later wish wins, setting by setting. */
function mergeUpdates(updates: readonly PreferencesUpdate[]): UserPatch[] {
  const merged = new Map<string, PreferencesPatch>();
  for (const { userId, preferences } of updates) {
    const before = merged.get(userId);
    merged.set(userId, {
      ...before,
      ...preferences,
      notifications: { ...before?.notifications, ...preferences.notifications },
    });
  }
  return [...merged].map(([id, preferences]) => ({ id, preferences }));
}

/** Writes the changes and tells the people whose they are, in the caller's transaction. */
export async function applyPatches(
  trx: Trx,
  scope: DealershipScope,
  patches: readonly UserPatch[],
): Promise<void> {
  const { missing } = await patchUsers(trx, scope, patches);
  const unknown = patches.find(({ id }) => missing.includes(id));
  if (unknown) {
    throw refuse(
      "USER_NOT_FOUND",
      `Nobody in this dealership has the id "${unknown.id}"; nothing was changed`,
    );
  }
  await emitEvent(
    trx,
    ...patches.map(({ id, name, face, preferences }) => ({
      dealershipId: scope.dealershipId,
      topic: `user:${id}`,
      type: "profile.changed",
      data: { name, face, preferences },
    })),
  );
}
