// An objection that was waved away comes back as a drill: found on the page, met again, judged, put off.
import { checkAccess } from "./check-access.ts";
import { expect, test } from "./product.ts";
import { wordsOf } from "./words.ts";

const LINES = [
  "That's a fair thing to bring up. What happened that makes you say so?",
  "What would you need to see before you could be easy about it?",
  "I can't promise that. I'll show you the report and the service records, page by page.",
  "Did that answer it, or is there something left?",
];

test("a salesperson meets an objection again, and sees what it did to the drill", async ({
  page,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  await enter("sam");
  await page.goto("/sales-training");
  await page.getByRole("link", { name: words("training.drills") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words("drills.title") })).toBeVisible();
  await expect(page.getByRole("heading", { name: words("drills.skills") })).toBeVisible();
  const starts = page.getByRole("button", { name: words("drills.start"), exact: false });
  await expect(starts.first()).toBeVisible();
  await checkAccess(page);

  const { drills } = await (await page.request.get("/api/drills")).json();
  const [drill] = drills;
  await starts.first().click();
  await expect(page).toHaveURL(/session\?id=/);
  const say = page.getByRole("textbox", { name: words("room.say") });
  await expect(say).toBeFocused();
  const talk = page.getByRole("list", { name: words("room.talk") });
  for (const [at, line] of LINES.entries()) {
    await say.fill(line);
    await say.press("Enter");
    await expect(talk.getByRole("listitem")).toHaveCount(1 + (at + 1) * 2);
    if (await page.getByRole("status").getByRole("button").isVisible()) break;
  }
  const finish = page.getByRole("button", {
    name: new RegExp(`^(${words("room.finish")}|${words("room.seeScorecard")})$`),
  });
  await finish.click();
  await expect(page).toHaveURL(/scorecard\?id=/);
  await expect(page.getByRole("heading", { name: words("scorecard.why") })).toBeVisible();

  const after = (await (await page.request.get("/api/drills")).json()).drills;
  const same = after.find((one: { id: string }) => one.id === drill.id);
  expect(same.practised).toBe(drill.practised + 1);

  // By keyboard alone to the drills, from anywhere.
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(words("shell.titleDrills"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words("drills.title") })).toBeVisible();
});
