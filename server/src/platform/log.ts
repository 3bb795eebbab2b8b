import { type Logger, pino } from "pino";

export type Log = Logger;

/** JSON lines on stderr, so that stdout stays for what a person or a script reads. */
export function createLog(level: string, role: string): Log {
  return pino(
    {
      level,
      base: { role, pid: process.pid },
      redact: ["req.headers.authorization", "req.headers.cookie", "password", "*.password"],
    },
    pino.destination({ fd: 2, sync: false }),
  );
}
