import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const GRAVE = new Set<string | null | undefined>(["serious", "critical"]);

/** Fails when axe finds what keeps somebody out of the page as it stands. */
export async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact))
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html}\n${failureSummary ?? ""}`),
    );
  expect(grave, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}
