// The `walkaround` command: keeps what it compiles, then runs the program.
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Compiled once, kept for the next start: about half of a process's start is the reading of its modules.
// In the checkout's own folder, where nobody else can put anything; where it is read-only, nothing is kept.
// Written while it runs, since a process that is killed writes nothing. Before any other import: only what is
// read after this line is kept.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/walkaround", import.meta.url)));
setTimeout(flushCompileCache, 5000).unref();

await import("./commands/run-program.ts");
