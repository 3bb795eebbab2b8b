// What every story builds on: the real product, started once per worker, and a page that may not complain.
import { test as base, expect } from "@playwright/test";
import { ConsoleGuard } from "./console-guard.ts";
import { type Product, startProduct } from "./start-product.ts";

type Theme = "light" | "dark";
type Language = "en" | "es";

/** How a project looks at the product; the profile says `auto`, so that the device decides. */
export type LookOptions = { theme: Theme; language: Language };

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US" };

/** The people of the demo: a salesperson, a manager and an admin of one store, the admin of another. */
export const PEOPLE = {
  sam: "sam@demo.test",
  maria: "maria@demo.test",
  alex: "alex@demo.test",
  otto: "otto@other.test",
} as const;
export const PASSWORD = "walkaround";

type Fixtures = {
  consoleGuard: ConsoleGuard;
  /** Signs a person in by the API, in the language of the project; the next page opened is theirs. */
  enter: (person: keyof typeof PEOPLE) => Promise<void>;
};

type WorkerFixtures = {
  /** Settings over those of the start; a story without the demo says `test.use({ settings: { DEMO: "off" } })`. */
  settings: Record<string, string>;
  product: Product;
};

export const test = base.extend<LookOptions & Fixtures, WorkerFixtures>({
  theme: ["light", { option: true }],
  language: ["en", { option: true }],

  settings: [{}, { option: true, scope: "worker" }],
  product: [
    async ({ settings }, use) => {
      const product = await startProduct(settings);
      await use(product);
      await product.stop();
    },
    { scope: "worker", timeout: 150_000 },
  ],

  baseURL: ({ product }, use) => use(product.url),
  colorScheme: ({ theme }, use) => use(theme),
  locale: ({ language }, use) => use(LOCALES[language]),

  consoleGuard: [
    async ({ context, product }, use, info) => {
      const guard = new ConsoleGuard();
      context.on("page", (page) => guard.watch(page));
      await use(guard);
      if (info.status !== info.expectedStatus) {
        await info.attach("product output", { body: product.output(), contentType: "text/plain" });
      }
      expect(guard.complaints(), "what the pages complained of").toEqual([]);
    },
    { auto: true },
  ],

  enter: async ({ context, product, language }, use) => {
    await use(async (person) => {
      const headers = { origin: product.url };
      const signedIn = await context.request.post("/api/auth/sign-in/email", {
        headers,
        data: { email: PEOPLE[person], password: PASSWORD },
      });
      expect(signedIn.ok(), await signedIn.text()).toBe(true);
      const changed = await context.request.patch("/api/users/profile", {
        headers,
        data: { preferences: { language, theme: "auto" } },
      });
      expect(changed.ok(), await changed.text()).toBe(true);
    });
  },
});

export { expect };
