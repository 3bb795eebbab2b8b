import type { SetupState } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import { dealershipKinds } from "./accounts.queries.ts";
import { DEMO_PASSWORD, type DemoPerson, describeDemo } from "./describe-demo.ts";

/** What the sign-in page needs to know before anybody is signed in. */
export async function getSetup(ctx: Pick<Context, "sql" | "config">): Promise<SetupState> {
  const kinds = await dealershipKinds(ctx.sql);
  // The demo's password is public: it is not handed out once the product listens to the world.
  const showsDemo = kinds.demo && ctx.config.isLoopback && ctx.config.demo !== false;
  return {
    setupNeeded: !kinds.any,
    demo: showsDemo
      ? {
          password: DEMO_PASSWORD,
          accounts: demoFaces().map(({ email, name, role, face }) => ({ email, name, role, face })),
        }
      : null,
  };
}

/** Those that the sign-in page offers to click on: one of each role. */
function demoFaces(): readonly DemoPerson[] {
  return (describeDemo()[0]?.people ?? []).slice(0, 3);
}
