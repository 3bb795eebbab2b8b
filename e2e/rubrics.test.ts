// A manager weighs things the store's own way: copies a rubric, edits it beside its preview, saves, uses it.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { checkAccess } from "./check-access.ts";
import { expect, test } from "./product.ts";
import { wordsOf } from "./words.ts";

/** Every project of a worker works on the same store: each goes back to the built-in one at the end. */
async function goBack(page: Page, type: string): Promise<void> {
  const answer = await page.request.post(`/api/rubrics/walkaround-${type}/use`, {
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test("a manager copies a rubric, sees what an edit does to past talks, saves it and takes it into use", async ({
  page,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  const type = words("training.type.discovery");
  await enter("maria");
  await page.goto("/sales-training");
  await page.getByRole("link", { name: words("training.rubrics") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words("rubrics.title") })).toBeVisible();
  const ofType = page.getByRole("region", { name: type, exact: true });
  await expect(ofType.getByRole("link", { name: words("rubrics.builtIn") })).toBeVisible();
  await checkAccess(page);

  await ofType.getByRole("button", { name: words("rubrics.makeOwnOf", { type }) }).click();
  await expect(page).toHaveURL(/rubrics\?id=[0-9a-f-]{36}/);
  const title = `Saturday ${randomUUID().slice(0, 8)}`;
  const name = page.getByRole("textbox", { name: words("rubrics.name") });
  await expect(name).toHaveValue(words("rubrics.copyTitle", { type }));
  await name.fill(title);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const past = page.getByRole("list", { name: words("rubrics.previewList") });
  await expect(past.getByRole("listitem").first()).toBeVisible();
  await checkAccess(page);

  // A mark that every past talk misses or reaches: the preview says who would turn.
  const mark = page.getByRole("textbox", { name: words("rubrics.passMark") });
  await mark.fill("100");
  await mark.press("Enter");
  await expect(past.getByText(words("rubrics.nowFails")).first()).toBeVisible();
  await page.getByRole("button", { name: words("rubrics.undo") }).click();
  await expect(mark).toHaveValue("70");
  await expect(past.getByText(words("rubrics.nowFails"))).toHaveCount(0);

  // By keyboard alone: one point more for the first dimension, its checks opened and one switched off.
  const dimension = page
    .getByRole("region")
    .filter({ has: page.getByRole("slider") })
    .first();
  const first = dimension.getByRole("slider");
  await first.focus();
  const before = Number(await first.inputValue());
  await page.keyboard.press("ArrowRight");
  await expect(first).toHaveValue(String(before + 1));
  const checks = dimension.getByRole("button", { expanded: false }).last();
  await checks.focus();
  await page.keyboard.press("Enter");
  const check = dimension.getByRole("listitem").first().getByRole("switch");
  await check.focus();
  await page.keyboard.press("Space");
  await expect(check).not.toBeChecked();
  await checkAccess(page);

  // Nothing is lost before it is saved.
  await expect(page.getByText(words("rubrics.unsaved"))).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue(title);
  await expect(first).toHaveValue(String(before + 1));
  await page.getByRole("button", { name: words("rubrics.save"), exact: true }).click();
  await expect(page.getByText(words("rubrics.allSaved"))).toBeVisible();

  await page.locator("summary", { hasText: words("rubrics.versions") }).click();
  await page.getByRole("button", { name: words("rubrics.bringBackNamed", { version: 1 }) }).click();
  await expect(first).toHaveValue(String(before));
  await page.getByRole("button", { name: words("rubrics.undo") }).click();
  await expect(first).toHaveValue(String(before + 1));

  await page.getByRole("button", { name: words("rubrics.use") }).click();
  await expect(page.getByRole("button", { name: words("rubrics.useBuiltIn") })).toBeVisible();
  await page.getByRole("link", { name: words("rubrics.all") }).click();
  await expect(
    ofType.getByRole("link", { name: title }).getByText(words("rubrics.inUse")),
  ).toBeVisible();
  await goBack(page, "discovery");
});

test("a past talk of the preview opens its scorecard, and the palette opens the rubrics", async ({
  page,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  const type = words("training.type.pitch");
  await enter("alex");
  await page.goto("/dashboard");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").fill(words("shell.titleRubrics"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sales-training\/rubrics$/);
  const ofType = page.getByRole("region", { name: type, exact: true });
  await ofType.getByRole("button", { name: words("rubrics.makeOwnOf", { type }) }).click();
  const past = page.getByRole("list", { name: words("rubrics.previewList") });
  await past.getByRole("link").first().click();
  await expect(page).toHaveURL(/scorecard\?id=/);
});

test("a salesperson reads what a talk is held against and changes nothing", async ({
  page,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  await enter("sam");
  await page.goto("/sales-training/rubrics");
  const ofType = page.getByRole("region", {
    name: words("training.type.negotiation"),
    exact: true,
  });
  await ofType.getByRole("link", { name: words("rubrics.builtIn") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    words("training.type.negotiation"),
  );
  await expect(page.getByRole("button", { name: words("rubrics.copyAndEdit") })).toHaveCount(0);
  await expect(page.getByRole("slider")).toHaveCount(0);
  await checkAccess(page);
});
