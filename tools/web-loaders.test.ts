import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCatalogue } from "../web/compile-catalogue.ts";
import { contractRoutes } from "../web/contract-routes.ts";

const folder = new URL("../contract/src/", import.meta.url);
const modules = readdirSync(folder).filter((file) => !file.includes(".test."));

test.each(modules)(
  "contractRoutes() leaves no schema in %s and every route its address",
  (file) => {
    const source = readFileSync(new URL(file, folder), "utf8");
    const lean = contractRoutes(source, file);
    expect(lean).not.toMatch(/\bType\./);
    const addresses = (text: string) =>
      [...text.matchAll(/\b(?:method|path): "[^"]*"/g)].map(String);
    expect(addresses(lean)).toEqual(addresses(source));
    expect(lean).not.toMatch(/\bsummary: "/);
  },
);

test("contractRoutes() keeps plain constants", () => {
  const source =
    'import Type from "typebox";\nexport const LIMIT = 4000;\nconst Id = Type.String();\n';
  const lean = contractRoutes(source, "x.ts");
  expect(lean).toContain("export const LIMIT = 4000;");
  expect(lean).not.toContain("typebox");
});

test("compileCatalogue() keeps plain words and turns plurals into a tree", () => {
  const compiled = compileCatalogue(
    JSON.stringify({ a: { plain: "Hello", count: "{n, plural, one {# up} other {# ups}}" } }),
  );
  const { a } = JSON.parse(compiled.replace("export default ", "").replace(/;$/, ""));
  expect(a.plain).toBe("Hello");
  expect(Array.isArray(a.count)).toBe(true);
});
