import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import type { LookOptions } from "./e2e/product.ts";
import { BROWSER_FLAGS, findBrowser } from "./tools/find-browser.ts";

const browser = findBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LAPTOP = { viewport: { width: 1440, height: 900 } };

/** Every pair of size, theme and language at least once. */
export default defineConfig<LookOptions>({
  testDir: "e2e",
  testMatch: "*.test.ts",
  outputDir: "test-results",
  forbidOnly: true,
  workers: availableParallelism() >= 4 ? 2 : 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser.path,
      args: [...BROWSER_FLAGS],
      env: { ...definedEnvironment(), ...browser.environment },
    },
  },
  projects: [
    { name: "phone-light-en", use: { ...PHONE, theme: "light", language: "en" } },
    { name: "phone-dark-es", use: { ...PHONE, theme: "dark", language: "es" } },
    { name: "laptop-light-es", use: { ...LAPTOP, theme: "light", language: "es" } },
    { name: "laptop-dark-en", use: { ...LAPTOP, theme: "dark", language: "en" } },
  ],
});

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
