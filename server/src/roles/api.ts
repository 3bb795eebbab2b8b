import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAuthenticator } from "../features/accounts/create-authenticator.ts";
import { type Config, hostInUrl } from "../platform/config.ts";
import { buildApp } from "../platform/http/build-app.ts";
import { Realtime } from "../platform/realtime/realtime.ts";
import { ALL_FEATURES } from "./all-features.ts";
import { openContext } from "./open-context.ts";
import { stopWhenAsked, tellSupervisor } from "./supervised.ts";

const SITE = fileURLToPath(new URL("../../../web/out", import.meta.url));

/** HTTP, sockets and the web app's files. */
export async function runApi(config: Config, databaseUrl: string): Promise<void> {
  const ctx = openContext(config, databaseUrl, "api");
  const realtime = new Realtime(ctx.sql, ctx.log);
  const app = await buildApp({
    ctx,
    realtime,
    authenticator: await createAuthenticator(ctx, realtime),
    features: ALL_FEATURES,
    siteFolder: existsSync(SITE) ? SITE : undefined,
  });
  await realtime.start();
  stopWhenAsked(
    async () => {
      await realtime.stop();
      await app.close();
      await ctx.close();
    },
    (error) => ctx.log.error({ err: error }, "The api did not stop cleanly"),
  );
  const port = await listen(app, config);
  tellSupervisor({ type: "ready", address: `http://${hostInUrl(config.host)}:${port}` });
  ctx.log.debug({ port }, "The api is listening");
}

async function listen(app: Awaited<ReturnType<typeof buildApp>>, config: Config): Promise<number> {
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE") {
      fail(
        `PORT ${config.port} on ${config.host} is in use by another program; set PORT to a free one`,
      );
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EACCES") {
      fail(`HOST "${config.host}" with PORT ${config.port} cannot be listened on (${code})`);
    }
    throw error;
  }
  const address = app.server.address();
  return typeof address === "object" && address !== null ? address.port : config.port;
}

function fail(message: string): never {
  if (process.send) tellSupervisor({ type: "failed", message });
  else process.stderr.write(`${message}\n`);
  process.exit(1);
}
