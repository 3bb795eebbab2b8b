import type { Page } from "@playwright/test";

/** What a page complains of while a story runs: errors on the console, and errors that nobody caught. */
export class ConsoleGuard {
  readonly #complaints: string[] = [];
  readonly #allowed: RegExp[] = [];

  watch(page: Page): void {
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      this.#complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) =>
      this.#complaints.push(`uncaught: ${error.stack ?? error.message}`),
    );
  }

  /** For a story in which something has to go wrong: without signal, say. */
  allow(expected: RegExp): void {
    this.#allowed.push(expected);
  }

  complaints(): string[] {
    return this.#complaints.filter(
      (text) => !this.#allowed.some((expected) => expected.test(text)),
    );
  }
}
