// Who loads whom.
import { domain, operation, type Plants, plant, shell, testFile } from "./plant.ts";

const SERVER_FILE = "server/src/platform/config";

export const IMPORT_PLANTS: Plants = {
  "domain-wall": [
    domain("an npm package", `import { chunk } from "lodash";\n`),
    domain("Node", `import { readFileSync } from "node:fs";\n`),
    domain("Node without its prefix", `import fs from "fs";\n`),
    domain(
      "contract, for its types",
      `import type { Turn } from "@walkaround/contract/training";\n`,
    ),
    domain("server by a dynamic import", `await import("@walkaround/server/cli");\n`),
    domain("a package passed on", `export const a = 1;\nexport { chunk } from "lodash";\n`),
    domain("a package required", `const { chunk } = require("lodash");\n`),
    domain("a type from inside a type", `export type T = import("typebox").TSchema;\n`),
    plant(
      "a test of domain that loads the contract",
      "domain/src/talk/quote.test.ts",
      `import "@walkaround/contract/training";\n`,
    ),
  ],
  "contract-wall": [
    plant("domain", "contract/src/routes.ts", `import "@walkaround/domain/talk/quote";\n`),
    plant("Node", "contract/src/routes.ts", `import type { Buffer } from "node:buffer";\n`),
    plant(
      "a path to the server",
      "contract/src/routes.ts",
      `new URL("../../server/src/cli.ts", import.meta.url);\n`,
    ),
    plant(
      "another package",
      "contract/src/routes.ts",
      `export const a = 1;\nexport { z } from "zod";\n`,
    ),
    plant("web, by a test", "contract/src/routes.test.ts", `import "@walkaround/web/lib/cx";\n`),
  ],
  "server-wall": [
    operation("web by name", `import { cx } from "@walkaround/web/lib/cx";\n`),
    operation("web by name, type only", `import type { cx } from "@walkaround/web/lib/cx";\n`),
    operation("web later", `export const later = () => import("@walkaround/web/lib/cx");\n`),
    operation("a path to web", `new URL("../../../../web/src/lib/cx.ts", import.meta.url);\n`),
    operation("a program of the root", `import "../../../../tools/check-things.ts";\n`),
  ],
  "web-wall": [
    shell("server by name", `import "@walkaround/server/platform/config";\n`),
    shell("server by path", `import "../../../../${SERVER_FILE}.ts";\n`),
    shell(
      "server passed on",
      `export const a = 1;\nexport { port } from "../../../../${SERVER_FILE}.ts";\n`,
    ),
    shell("server's types", `import type { port } from "../../../../${SERVER_FILE}.ts";\n`),
  ],
  "web-in-browser": [shell("Node", `import { join } from "node:path";\n`)],
  "server-layers": [
    operation("a feature loads a role", `import { start } from "../../roles/api.ts";\n`),
    operation("a feature loads a command", `import { run } from "../../commands/start.ts";\n`),
    plant(
      "platform loads a feature",
      "server/src/platform/log.ts",
      `import type { postTurn } from "../features/training/post-turn.ts";\n`,
    ),
    plant("a role loads the command line", "server/src/roles/worker.ts", `import "../cli.ts";\n`),
  ],
  "web-layers": [
    plant("lib loads ui", "web/src/lib/theme.ts", `import { Card } from "../ui/card.tsx";\n`),
    plant(
      "ui loads a feature",
      "web/src/ui/frame.tsx",
      `import type { Shell } from "../features/shell/shell.tsx";\n`,
    ),
    shell(
      "a feature loads app",
      `export const page = () => import("../../app/(signed-in)/page.tsx");\n`,
    ),
  ],
  "domain-islands": [
    domain("another island", `import { reply } from "../buyer/reply.ts";\n`),
    domain(
      "another island by its name",
      `import { reply } from "@walkaround/domain/buyer/reply";\n`,
    ),
    plant(
      "an island from the ground floor",
      "domain/src/talk/money.ts",
      `import type { reply } from "../buyer/reply.ts";\n`,
    ),
  ],
  "query-builder": [
    operation("an operation", `import { sql } from "kysely";\n`),
    operation("an operation, for a type", `import type { Transaction } from "kysely";\n`),
    operation(
      "a part of the package",
      `import { jsonArrayFrom } from "kysely/helpers/postgres";\n`,
    ),
    plant("platform", "server/src/platform/jobs/enqueue.ts", `import { sql } from "kysely";\n`),
  ],
  "database-driver": [
    plant(
      "queries with a driver",
      "server/src/features/training/turn.queries.ts",
      `import postgres from "postgres";\n`,
    ),
  ],
  "acting-for": [
    operation("an operation", `import { actFor } from "../../platform/jobs/act-for.ts";\n`),
    plant(
      "what answers requests",
      "server/src/platform/http/answer.ts",
      `export const load = () => import("../jobs/act-for.ts");\n`,
    ),
  ],
  "sharp-in-media": [
    operation("another feature", `import sharp from "sharp";\n`),
    plant(
      "platform",
      "server/src/platform/images.ts",
      `export const load = () => import("sharp");\n`,
    ),
  ],
  "feature-privacy": [
    operation(
      "queries of another",
      `import type { turns } from "../training/training.queries.ts";\n`,
    ),
    operation("a policy of another", `import { may } from "../training/training.policy.ts";\n`),
    operation("routes of another", `import { routes } from "../training/training.routes.ts";\n`),
    testFile(
      "queries of another, by a test",
      `import { turns } from "../training/training.queries.ts";\n`,
    ),
    plant(
      "queries by a role",
      "server/src/roles/worker.ts",
      `import { turns } from "../features/training/training.queries.ts";\n`,
    ),
  ],
  "test-code": [
    operation("a test library", `import { vi } from "vitest";\n`),
    operation("the test app", `import type { app } from "../../testing/test-app.ts";\n`),
    shell("a browser driver", `import { chromium } from "playwright-core";\n`),
  ],
  "unresolved-import": [
    operation("no extension", `import { port } from "../../platform/config";\n`),
    operation("no such file", `import { port } from "../../platform/settings.ts";\n`),
    domain("a deep path into a package", `import "@walkaround/domain/src/talk/quote";\n`),
  ],
  "import-by-name": [
    operation("domain by path", `import { quote } from "../../../../domain/src/talk/quote.ts";\n`),
  ],
  "readable-import": [
    operation(
      "a computed name",
      `export const load = (name: string) => import(\`./\${name}.ts\`);\n`,
    ),
  ],
};
