// The main job, as a salesperson does it: sign in, rehearse, read why, try again from a turn, sign out.
import { checkAccess } from "./check-access.ts";
import { expect, PASSWORD, PEOPLE, test } from "./product.ts";
import { wordsOf } from "./words.ts";

const LINES = [
  "Hi, I'm Sam. What brings you in today?",
  "What do you like about the one you drive now, and what would you change?",
  "Who else rides with you, and what does a normal week look like?",
  "So it's three car seats and a stroller. Which of those is the worst today?",
  "What worries you most about going bigger?",
  "That's fair. Let's take it up the ramp of a tight garage, and you park it yourself with the camera.",
  "To be honest I don't know the exact figure. I'll look it up and print it for you.",
  "How about Saturday at ten, with the stroller in the back?",
];

test("a salesperson rehearses, reads why, tries again from a turn and leaves", async ({
  page,
  language,
  enter,
  context,
}) => {
  const words = wordsOf(language);
  // The language of the story is the person's own; signing in itself is done by hand below.
  await enter("sam");
  await context.clearCookies();

  await page.goto("/sign-in");
  await checkAccess(page);
  await page.getByLabel(words("signIn.email")).fill(PEOPLE.sam);
  await page.getByLabel(words("signIn.password"), { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: words("dashboard.title") }),
  ).toBeVisible();
  await expect(page.getByText(words("dashboard.latest"))).toBeVisible();
  await checkAccess(page);

  await page.goto("/sales-training");
  const buyer = page.getByRole("button", { name: /Priya Raman.*The back seat is full/ });
  await expect(buyer).toBeVisible();
  await checkAccess(page);
  await buyer.click();

  const say = page.getByRole("textbox", { name: words("room.say") });
  await expect(say).toBeFocused();
  const talk = page.getByRole("list", { name: words("room.talk") });
  for (const [at, line] of LINES.entries()) {
    await say.fill(line);
    await say.press("Enter");
    await expect(page.getByText(words("room.thinking", { name: "Priya Raman" }))).toBeHidden();
    await expect(talk.getByRole("listitem")).toHaveCount(1 + (at + 1) * 2);
    await expect(talk.getByText(line)).toBeVisible();
    if (await page.getByRole("status").getByRole("button").isVisible()) break;
  }
  await checkAccess(page);
  await page.reload();
  await expect(talk.getByText(LINES[0] ?? "")).toBeVisible();

  const finish = page.getByRole("button", {
    name: new RegExp(`^(${words("room.finish")}|${words("room.seeScorecard")})$`),
  });
  await finish.click();
  await expect(page).toHaveURL(/scorecard\?id=/);
  await expect(page.getByRole("heading", { name: words("scorecard.why") })).toBeVisible();
  await expect(page.getByRole("heading", { name: words("scorecard.talk") })).toBeVisible();
  await checkAccess(page);

  const quote = page.getByRole("button", { name: words("scorecard.showInTalk") }).first();
  await quote.click();
  await expect(page.locator("mark").first()).toBeVisible();

  await page.getByRole("button", { name: words("scorecard.tryFromTurn", { turn: 5 }) }).click();
  await expect(page).toHaveURL(/session\?id=/);
  await expect(say).toBeFocused();
  await expect(talk.getByRole("listitem")).toHaveCount(5);
  await page.reload();
  await expect(talk.getByRole("listitem")).toHaveCount(5);
  await say.fill("What does a bad morning look like with all of them in there?");
  await say.press("Enter");
  await expect(talk.getByRole("listitem")).toHaveCount(7);

  await finish.click();
  await page.getByRole("link", { name: words("scorecard.sideBySide") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words("takes.title") })).toBeVisible();
  await expect(page.getByRole("heading", { name: words("takes.changed") })).toBeVisible();
  for (const number of [1, 2]) {
    const take = page.getByRole("region", { name: words("takes.take", { number }), exact: true });
    await expect(take.getByRole("link", { name: words("takes.scorecard") })).toBeVisible();
  }
  await expect(
    page.getByText("What does a bad morning look like with all of them in there?").first(),
  ).toBeVisible();
  await checkAccess(page);

  await page.goto("/profile");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await checkAccess(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(words("shell.signOut"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sign-in/);
});
