import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "contract", include: ["contract/src/**/*.test.ts"] } },
      { test: { name: "domain", include: ["domain/src/**/*.test.ts"] } },
      { test: { name: "tools", include: ["tools/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "web", include: ["web/src/**/*.test.{ts,tsx}"] } },
      {
        test: {
          name: "server",
          include: ["server/src/**/*.test.ts"],
          globalSetup: ["server/src/platform/testing/test-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
