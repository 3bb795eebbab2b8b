// Everything without a mouse or a thumb: sign in, find a screen, rehearse, finish, read, leave.
import type { Locator, Page } from "@playwright/test";
import { expect, PASSWORD, PEOPLE, test } from "./product.ts";
import { wordsOf } from "./words.ts";

/** More stops than any screen has before what is looked for. */
const MOST_STOPS = 60;

/** Presses Tab until the target has the focus, which must be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) {
      const outline = await target.evaluate((node) => getComputedStyle(node).outlineStyle);
      const shadow = await target.evaluate((node) => getComputedStyle(node).boxShadow);
      expect(outline !== "none" || shadow !== "none", "the focus is seen").toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

async function choose(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByRole("option", { name: text }).first()).toBeVisible();
  await page.keyboard.press("Enter");
}

test("a rehearsal from sign-in to sign-out needs no mouse", async ({
  page,
  language,
  enter,
  context,
}) => {
  const words = wordsOf(language);
  await enter("sam");
  await context.clearCookies();

  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel(words("signIn.email")));
  await page.keyboard.type(PEOPLE.sam);
  await tabTo(page, page.getByLabel(words("signIn.password"), { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: words("dashboard.title") }),
  ).toBeVisible();

  await choose(page, words("shell.training"));
  await expect(page).toHaveURL(/sales-training/);
  const buyer = page.getByRole("button", { name: /Priya Raman.*The back seat is full/ });
  await expect(buyer).toBeVisible();
  await tabTo(page, buyer);
  await page.keyboard.press("Enter");

  const say = page.getByRole("textbox", { name: words("room.say") });
  await expect(say).toBeFocused();
  const talk = page.getByRole("list", { name: words("room.talk") });
  for (const [at, line] of [
    "Hi, I'm Sam. What brings you out today?",
    "What is it like with three kids in the one you have now?",
  ].entries()) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
    await expect(talk.getByRole("listitem")).toHaveCount(3 + at * 2);
    await expect(say).toBeFocused();
  }
  await tabTo(page, page.getByRole("button", { name: words("room.finish"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/scorecard\?id=/);
  await expect(page.getByRole("heading", { name: words("scorecard.why") })).toBeVisible();

  await choose(page, words("shell.signOut"));
  await expect(page).toHaveURL(/sign-in/);
});
