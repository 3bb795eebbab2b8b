// A language model that words the buyer's lines: seen to grow, and to fall silent.
import {
  type Asked,
  type ModelServer,
  openModelServer,
} from "../server/src/testing/model-server.ts";
import { checkAccess } from "./check-access.ts";
import { test as base, expect } from "./product.ts";
import { wordsOf } from "./words.ts";

const test = base.extend<object, { model: ModelServer }>({
  model: [
    async ({ browserName: _ }, use) => {
      const model = await openModelServer();
      await use(model);
      await model.close();
    },
    { scope: "worker" },
  ],
  settings: [
    async ({ model }, use) => use({ AI_BASE_URL: model.baseUrl, AI_MODEL: "small-1" }),
    { scope: "worker" },
  ],
});

function reworded({ material }: Asked): string {
  const line = String(material.line);
  return /^I\b/.test(line) ? `Well, ${line}` : `Well, ${line[0]?.toLowerCase()}${line.slice(1)}`;
}

/** A yes to every question that the seller's words can show, each by another line of theirs. */
function shownBySeller({ material }: Asked): string {
  const { talk, questions } = material as {
    talk: { turn: number; who: string; said: string }[];
    questions: { id: string }[];
  };
  const said = talk.filter(({ who }) => who === "salesperson");
  return JSON.stringify(
    questions.map(({ id }, at) => {
      const line = said[at % said.length];
      return { id, answer: "yes", turn: line?.turn, quote: line?.said };
    }),
  );
}

test("a buyer speaks in a model's words, and goes on without it", async ({
  page,
  language,
  enter,
  model,
}) => {
  const words = wordsOf(language);
  await enter("sam");
  await page.goto("/sales-training");
  await page.getByRole("button", { name: /Priya Raman.*The back seat is full/ }).click();
  const say = page.getByRole("textbox", { name: words("room.say") });
  const talk = page.getByRole("list", { name: words("room.talk") });
  await expect(page.getByText(words("room.builtInHint"))).toBeVisible();

  const { promise: rest, resolve: goOn } = Promise.withResolvers<string>();
  model.behave({ kind: "says", text: (asked) => `${reworded(asked)} Runs fine.`, rest });
  await say.fill("What do you drive now?");
  await say.press("Enter");
  await expect(talk.getByText(/^Well, /)).toBeVisible();
  await expect(talk.getByText(/Runs fine/)).toBeHidden();
  goOn(" So far.");
  await expect(talk.getByText(/Runs fine\. So far\.$/)).toBeVisible();
  await expect(talk.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByText(words("room.modelHint", { model: "small-1" }))).toBeVisible();
  await checkAccess(page);

  model.behave({ kind: "fails", status: 500 });
  await say.fill("Who else rides with you?");
  await say.press("Enter");
  await expect(page.getByRole("status").getByText(words("room.modelSilent"))).toBeVisible();
  await expect(talk.getByRole("listitem")).toHaveCount(5);
  await checkAccess(page);

  model.behave({ kind: "says", text: () => "###" });
  for (const line of ["What does a normal week look like?", "Let's put a seat in this one now."]) {
    await say.fill(line);
    await say.press("Enter");
    await expect(talk.getByText(line)).toBeVisible();
  }
  await expect(talk.getByRole("listitem")).toHaveCount(9);
  await expect(page.getByRole("status").getByText(words("room.modelUnfit"))).toBeVisible();
  model.behave({ kind: "says", text: shownBySeller });
  await page.getByRole("button", { name: words("room.finish") }).click();
  await expect(page.getByRole("heading", { name: words("scorecard.why") })).toBeVisible();
  await expect(page.getByText(words("scorecard.judgedByModel")).first()).toBeVisible();
  await expect(page.getByText(/small-1/)).toBeVisible();
  await checkAccess(page);
});
