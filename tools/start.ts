// `npm start`: the web app is built when it is missing or older than its sources, then everything starts.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildWeb, isWebBuilt } from "./build-web.ts";

const CLI = fileURLToPath(new URL("../server/src/cli.ts", import.meta.url));

if (!isWebBuilt()) {
  process.stdout.write("Building the web app (once, about half a minute) …\n");
  buildWeb();
}
const product = spawn(process.execPath, [CLI, "start"], { stdio: "inherit" });
// npm passes Ctrl+C and a service manager's TERM on to this process; the product stops in its own order.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => product.kill(signal));
product.once("exit", (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
