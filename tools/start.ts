// `npm start`: the web app is built when it is missing or older than its sources, then everything starts.
import { argv, env, kill, pid, ppid } from "node:process";
import { buildWeb, isWebBuilt } from "./build-web.ts";

const LOOK_EVERY_MS = 200;

if (!isWebBuilt()) {
  process.stdout.write("Building the web app (once, about half a minute) …\n");
  buildWeb();
}
if (env.npm_lifecycle_event !== undefined) stopWithShell();
// In this very process, which saves the start of another.
argv.splice(2, argv.length, "start");
await import("../server/src/cli.ts");

/** A signal to npm ends the shell between it and this process, and reaches no further: its end is the signal. */
function stopWithShell(): void {
  const shell = ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    kill(pid, "SIGTERM");
  }, LOOK_EVERY_MS);
  timer.unref();
}
