// How a child and its supervisor talk: ready, failed, and what an end of the line means.

/** From a child to its supervisor. */
export type ChildMessage =
  | { type: "ready"; address?: string }
  /** The start cannot succeed by trying again; one line for the person who started it. */
  | { type: "failed"; message: string };

/** From the supervisor to a child, as soon as the database can be used. */
export type SupervisorMessage = { type: "begin"; databaseUrl: string };

/** A child reads its modules while the database is still starting, and waits here for its address. */
export function awaitDatabase(): Promise<string> {
  return new Promise((resolve) => {
    const leave = () => process.exit();
    process.once("disconnect", leave);
    process.once("message", (message: SupervisorMessage) => {
      process.off("disconnect", leave);
      resolve(message.databaseUrl);
    });
  });
}

export function tellSupervisor(message: ChildMessage): void {
  process.send?.(message);
}

/** Runs `stop` once: at SIGTERM or SIGINT, or when the supervisor is gone, and then ends the process. */
export function stopWhenAsked(stop: () => Promise<void>, onError: (error: unknown) => void): void {
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    stop()
      .catch(onError)
      .finally(() => process.exit());
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  if (process.send) process.on("disconnect", end);
}
