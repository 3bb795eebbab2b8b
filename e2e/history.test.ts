// Ten thousand sessions scroll like fifty: only the rows near the screen exist.

import { addSessions } from "./add-sessions.ts";
import { expect, test } from "./product.ts";
import { wordsOf } from "./words.ts";

const MANY = 10_000;
const MOST_ROWS = 60;

test("a history of ten thousand sessions scrolls with few rows in the page", async ({
  page,
  product,
  language,
  enter,
}) => {
  test.slow();
  const words = wordsOf(language);
  await addSessions(product.dataFolder, "sam@demo.test", MANY);
  await enter("sam");
  await page.goto("/sales-training");
  const list = page.getByRole("list", { name: words("training.sessions") });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  const rows = () => list.getByRole("listitem").count();
  for (let step = 0; step < 25; step += 1) {
    await page.mouse.wheel(0, 4000);
    await page.evaluate(() => window.scrollBy(0, 4000));
    await expect.poll(() => rows()).toBeGreaterThan(0);
    expect(await rows()).toBeLessThanOrEqual(MOST_ROWS);
  }
  const last = list.getByRole("listitem").last();
  await expect(last).toBeVisible();
  const position = Number(await last.getAttribute("aria-posinset"));
  expect(position).toBeGreaterThan(200);
});
