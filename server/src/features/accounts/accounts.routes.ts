import * as contract from "@walkaround/contract/accounts";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { changePreferences } from "./change-preferences.ts";
import { changeProfile } from "./change-profile.ts";
import { completeSetup } from "./complete-setup.ts";
import { createToken } from "./create-token.ts";
import { getProfile } from "./get-profile.ts";
import { getSetup } from "./get-setup.ts";
import { limitSetup } from "./limit-setup.ts";
import { listTokens } from "./list-tokens.ts";
import { listUsers } from "./list-users.ts";
import { revokeToken } from "./revoke-token.ts";
import { serveSignIn } from "./serve-sign-in.ts";

export function registerAccounts(input: FeatureInput): void {
  const { ctx, register, authenticator } = input;
  serveSignIn(input);

  register(contract.getProfile, ({ scope }) => getProfile(ctx, scope));
  register(contract.changeProfile, ({ scope, body }) => changeProfile(ctx, scope, body));
  register(contract.changePreferences, ({ scope, body }) =>
    changePreferences(ctx, scope, body.updates),
  );
  register(contract.listUsers, ({ scope }) => listUsers(ctx, scope));

  register(contract.listTokens, ({ scope }) => listTokens(ctx, scope));
  register(contract.createToken, ({ scope, body }) => createToken(ctx, scope, body));
  register(contract.revokeToken, async ({ scope, params }) => {
    const answer = await revokeToken(ctx, scope, params.id);
    authenticator.forget(params.id);
    return answer;
  });

  register(contract.getSetup, () => getSetup(ctx));
  const limited = limitSetup(ctx.clock);
  register(contract.completeSetup, ({ request, body }) =>
    limited(request.ip, () => completeSetup(ctx, body)),
  );
}
