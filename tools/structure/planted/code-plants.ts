// What code does and says. Words that a rule looks for in every file are put together from halves.
import { domain, operation, type Plants, plant, shell, testFile } from "./plant.ts";

const unfinished = ["TO", "DO"].join("");

export const CODE_PLANTS: Plants = {
  "domain-purity": [
    domain("the clock", "export const now = () => Date.now();\n"),
    domain("the clock, by brackets", `export const now = () => Date["now"]();\n`),
    domain("a new date", "export const now = () => new Date();\n"),
    domain("a date as text", "export const now = () => Date();\n"),
    domain("dice", "export const roll = () => Math.random();\n"),
    domain("performance", "export const now = () => performance.now();\n"),
    domain("crypto", "export const id = () => crypto.randomUUID();\n"),
    domain("globalThis", `export const now = () => globalThis["Date"].now();\n`),
    domain("a timer, passed on", "export const later = setTimeout;\n"),
    domain(
      "the machine's language",
      "export const say = (price: number) => price.toLocaleString();\n",
    ),
    domain("the machine's alphabet", "export const low = (a: string) => a.toLocaleLowerCase();\n"),
    domain("the machine's time zone", "export const hour = (at: Date) => at.getHours();\n"),
    domain("Intl", `export const say = new Intl.NumberFormat("en");\n`),
    domain("its own place", "export const here = import.meta.url;\n"),
  ],
  environment: [
    operation("process.env", "export const port = process.env.PORT;\n"),
    operation("process.env by brackets", `export const port = process["env"].PORT;\n`),
    operation("env imported", `import { env } from "node:process";\n`),
    operation(
      "process under another name",
      `import machine from "node:process";\nexport const port = machine.env.PORT;\n`,
    ),
    operation("env taken out", "export const { env } = process;\n"),
    operation("through globalThis", "export const port = globalThis.process.env.PORT;\n"),
    shell("web, what is not public", "export const secret = process.env.SECRET;\n"),
    plant(
      "the web's settings",
      "web/next.config.ts",
      "export default { port: process.env.PORT };\n",
    ),
  ],
  readable: [domain("no TypeScript", "export const = ;\n")],
  "no-module-mocks": [
    testFile("vi.mock", `vi.mock("./create-user.ts");\n`),
    testFile("vi.doMock", `vi.doMock("./create-user.ts");\n`),
    testFile("Node's own", `mock.module("./create-user.ts");\n`),
  ],
  "no-skipped-tests": [
    testFile("skip", `it.skip("answers", () => {});\n`),
    testFile("only", `describe.only("createUser()", () => {});\n`),
    testFile("todo", `test.todo("answers");\n`),
    testFile("skip of a table", `it.skip.each([1])("answers", () => {});\n`),
    testFile("an x in front", `xit("answers", () => {});\n`),
    testFile(
      "a condition of its own",
      `it.skipIf(process.platform === "win32")("answers", () => {});\n`,
    ),
    plant("a story", "e2e/sign-in.test.ts", `test("Sam signs in", () => { test.fixme(); });\n`),
  ],
  "test-titles": [testFile("should", `it("should answer", () => {});\n`)],
  "stories-by-role": [
    plant("a test id", "e2e/sign-in.test.ts", `page.getByTestId("enter");\n`),
    plant("a class", "e2e/sign-in.test.ts", `page.locator("main .card");\n`),
    plant("a pause", "e2e/sign-in.test.ts", "await page.waitForTimeout(500);\n"),
  ],
  "scope-cast": [
    operation(
      "as",
      `import type { DealershipScope } from "../../platform/db/scope.ts";\nexport const scope = {} as DealershipScope;\n`,
    ),
    operation(
      "as, under another name",
      `import type { DealershipScope as S } from "../../platform/db/scope.ts";\nexport const scope = {} as unknown as S;\n`,
    ),
    operation(
      "as a list",
      `import type { DealershipScope } from "../../platform/db/scope.ts";\nexport const scopes = [] as DealershipScope[];\n`,
    ),
    operation(
      "angle brackets",
      `import type { DealershipScope } from "../../platform/db/scope.ts";\nexport const scope = <DealershipScope>{};\n`,
    ),
  ],
  "scope-mint": [
    operation("a feature", `import { mintScope } from "../../platform/http/session-gate.ts";\n`),
    operation(
      "a feature, under another name",
      `import { mintScope as scope } from "../../platform/http/session-gate.ts";\n`,
    ),
  ],
  statements: [
    operation("a select", `export const users = (db) => db.selectFrom("user");\n`),
    operation(
      "an insert after a line",
      `export const add = (db) => db\n  .withSchema("public").insertInto("user");\n`,
    ),
  ],
  "no-unfinished": [
    domain("a line", `// ${unfinished}: finish\n`),
    domain("a block", `/**\n * ${unfinished}(sam): finish\n */\n`),
    plant("a migration", "server/migrations/0002-next.sql", `-- ${unfinished}\n`),
    plant("styles", "web/src/ui/base.css", `/* ${["FIX", "ME"].join("")} */\n`),
  ],
  "no-suppressions": [
    domain("the compiler", `// @ts-${"ignore"}\n`),
    domain("the compiler, expecting", `// @ts-${"expect-error"} why\n`),
    domain("the linter", `// biome-${"ignore"} lint/style: why\n`),
  ],
  "machine-paths": [
    plant("a document", "docs/guide.md", `Look into ${["", "home", "sam"].join("/")}.\n`),
    domain("code", `export const file = "${["", "work", "main"].join("/")}";\n`),
  ],
};
