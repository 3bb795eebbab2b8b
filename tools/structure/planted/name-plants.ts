// Where files stand and what they are called.
import { domain, type Plants, plant } from "./plant.ts";

const lines = (count: number) => "export const a = 1;\n".repeat(count);

export const NAME_PLANTS: Plants = {
  "file-cycles": [
    {
      title: "two files",
      files: {
        "domain/src/talk/money.ts": `import { find } from "./find.ts";\nexport const money = find;\n`,
        "domain/src/talk/find.ts": `import type { money } from "./money.ts";\nexport const find = 1 as unknown as typeof money;\n`,
      },
    },
  ],
  "feature-cycles": [
    {
      title: "two features by different files",
      files: {
        "server/src/features/training/finish-session.ts": `import { createUser } from "../accounts/create-user.ts";\nexport const finishSession = createUser;\n`,
      },
    },
  ],
  "file-name": [
    plant("camelCase", "domain/src/talk/findMoney.ts", ""),
    plant("an underscore", "web/src/lib/my_theme.ts", ""),
    plant("an ending of its own", "domain/src/talk/money.spec.ts", ""),
    plant("a folder", "web/src/features/Shell/frame.tsx", ""),
  ],
  "no-drawers": [
    plant("utils", "server/src/platform/utils.ts", ""),
    plant("a kind of utils", "web/src/lib/date-utils.ts", ""),
    plant("types", "domain/src/talk/types.ts", ""),
    plant("constants", "domain/src/talk/constants.ts", ""),
    plant("helpers", "server/src/testing/helpers.ts", ""),
    plant("a folder", "web/src/lib/common/theme.ts", ""),
    plant("misc", "tools/misc.ts", ""),
    plant("an index", "web/src/ui/index.tsx", ""),
  ],
  layout: [
    plant("an unknown island", "domain/src/weather/rain.ts", ""),
    plant("an unknown layer", "server/src/services/start.ts", ""),
    plant(
      "an unknown feature",
      "server/src/features/billing/send-bill.ts",
      "export const sendBill = 1;\n",
    ),
    plant("a folder beside the web's layers", "web/src/hooks/use-theme.ts", ""),
  ],
  "feature-vocabulary": [
    plant(
      "no verb",
      "server/src/features/accounts/user-service.ts",
      "export const userService = 1;\n",
    ),
    plant("no noun", "server/src/features/accounts/create.ts", "export const create = 1;\n"),
    plant(
      "a folder",
      "server/src/features/accounts/users/create-user.ts",
      "export const createUser = 1;\n",
    ),
  ],
  "operation-name": [
    plant(
      "another name",
      "server/src/features/accounts/list-users.ts",
      "export const users = 1;\n",
    ),
  ],
  "file-length": [
    plant("a source", "domain/src/talk/money.ts", lines(401)),
    plant("a test", "domain/src/talk/money.test.ts", lines(601)),
    plant("a style sheet", "web/src/ui/base.css", "\n".repeat(402)),
  ],
  "named-exports": [
    domain("a default", "export default 1;\n"),
    domain("a default by its name", "const a = 1;\nexport { a as default };\n"),
    plant(
      "a page's name in the wrong place",
      "web/src/features/shell/page.tsx",
      "export default 1;\n",
    ),
  ],
  "no-barrels": [
    plant("names passed on", "domain/src/talk/all.ts", `export { quote } from "./quote.ts";\n`),
    plant(
      "everything passed on",
      "domain/src/talk/all.ts",
      `export * from "./quote.ts";\nexport const a = 1;\n`,
    ),
  ],
};
