// A manager writes down a buyer of the store's own; everybody can rehearse with them, nobody below sees what they hide.
import { randomUUID } from "node:crypto";
import { checkAccess } from "./check-access.ts";
import { expect, test } from "./product.ts";
import { wordsOf } from "./words.ts";

const SECRET = "The old van failed inspection on Monday.";
const MOST = "26,317";
const OPENING = "Morning. Is the silver one still here?";

test("a manager makes a buyer, hears them, mends what is wrong, and rehearses", async ({
  page,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  const title = `Van by Friday ${randomUUID().slice(0, 8)}`;
  const isPhone = (page.viewportSize()?.width ?? 0) < 1000;
  const look = async (side: "write" | "hear") => {
    if (isPhone) await page.getByRole("radio", { name: words(`scenarios.${side}`) }).check();
  };
  await enter("maria");
  await page.goto("/sales-training");
  await page.getByRole("link", { name: words("training.makeBuyer") }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: words("scenarios.title") }),
  ).toBeVisible();
  await checkAccess(page);
  await page.getByRole("link", { name: words("scenarios.makeOne") }).click();

  const name = page.getByRole("textbox", { name: words("scenarios.titleField"), exact: true });
  await name.fill(title);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const opening = page.getByRole("textbox", {
    name: words("scenarios.numbered", { what: words("scenarios.opening"), number: 1 }),
  });
  await opening.fill(OPENING);
  await page.getByRole("textbox", { name: words("scenarios.theyAdmit"), exact: true }).fill(SECRET);

  // The talk follows the fields, and answers a line of one's own.
  await look("hear");
  const talk = page.getByRole("list", { name: words("scenarios.previewTalk") });
  await expect(talk.getByRole("listitem").first()).toContainText(OPENING);
  const before = await talk.getByRole("listitem").count();
  const own = page.getByRole("textbox", { name: words("scenarios.tryLine") });
  await own.fill("What are you driving now?");
  await own.press("Enter");
  await expect(talk.getByRole("listitem")).toHaveCount(before + 1);
  await expect(talk.getByRole("listitem").last()).toContainText("What are you driving now?");
  await checkAccess(page);

  // A value that does not fit is named at its field, and nothing is saved.
  await look("write");
  const most = page.getByRole("textbox", { name: words("scenarios.reservation") });
  await most.fill("99000");
  await expect(most).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").filter({ hasText: /27[.,\u202f\u00a0]?900/ })).toBeVisible();
  await page.getByRole("button", { name: words("scenarios.save"), exact: true }).click();
  await expect(most).toBeFocused();
  await expect(page).toHaveURL(/from=new/);
  await checkAccess(page);
  await most.fill(MOST);

  await page.getByRole("button", { name: words("scenarios.save"), exact: true }).click();
  await expect(page).toHaveURL(/scenarios\?id=[0-9a-f-]{36}/);
  await expect(page.getByText(words("scenarios.allSaved"))).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue(title);
  await expect(most).toHaveValue(MOST);

  await page.getByRole("button", { name: words("scenarios.rehearse") }).click();
  await expect(page).toHaveURL(/session\?id=/);
  await expect(page.getByText(OPENING, { exact: true })).toBeVisible();
});

test("a salesperson meets the buyer in the library, and nothing that is hidden reaches the browser", async ({
  page,
  product,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  const title = `Van by Monday ${randomUUID().slice(0, 8)}`;
  await enter("maria");
  const plain = await page.request.get(`${product.url}/api/scenarios/closing-spouse`);
  const { draft } = await plain.json();
  const made = await page.request.post(`${product.url}/api/scenarios`, {
    headers: { origin: new URL(product.url).origin },
    data: {
      draft: {
        ...draft,
        title,
        opening: [OPENING],
        secrets: [{ about: "why_now", line: SECRET }],
      },
    },
  });
  expect(made.ok(), await made.text()).toBe(true);
  const { scenario } = await made.json();

  await enter("sam");
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/")) bodies.push(response.text().catch(() => ""));
  });
  await page.goto(`/sales-training/scenarios?id=${scenario.id}`);
  await expect(page.getByText(words("scenarios.managersOnly"))).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await checkAccess(page);
  await page.goto("/sales-training");
  const tile = page.getByRole("button").filter({ hasText: title });
  await expect(tile).toContainText(words("training.ours"));
  await expect(page.getByRole("link", { name: words("training.makeBuyer") })).toHaveCount(0);
  await tile.click();
  await expect(page.getByText(OPENING, { exact: true })).toBeVisible();
  const seen = (await Promise.all(bodies)).join("\n");
  expect(seen).not.toContain(SECRET);
  expect(seen).not.toMatch(/"(?:reservation|secrets|draft|purse)":/);
});

test("a manager copies a buyer of the library, changes them, and deletes the copy", async ({
  page,
  language,
  enter,
}) => {
  const words = wordsOf(language);
  await enter("alex");
  await page.goto("/sales-training/scenarios");
  const library = page.getByRole("region", { name: words("scenarios.library") });
  await library.getByRole("link").first().click();
  await expect(page).toHaveURL(/from=/);
  const title = page.getByRole("textbox", { name: words("scenarios.titleField"), exact: true });
  const copied = `Copied ${randomUUID().slice(0, 8)}`;
  await title.fill(copied);
  // What is not saved outlives a way around the app.
  await page.getByRole("link", { name: words("scenarios.all") }).click();
  await expect(page).toHaveURL(/scenarios$/);
  await page.goBack();
  await expect(title).toHaveValue(copied);
  await page.getByRole("button", { name: words("scenarios.save"), exact: true }).click();
  await expect(page).toHaveURL(/scenarios\?id=/);
  await page.getByRole("link", { name: words("scenarios.all") }).click();
  const made = page.getByRole("region", { name: words("scenarios.own") });
  await made.getByRole("link").filter({ hasText: copied }).click();
  await page.getByRole("button", { name: words("scenarios.delete") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: words("scenarios.delete"), exact: true })
    .click();
  await expect(page).toHaveURL(/scenarios$/);
  await expect(page.getByRole("link").filter({ hasText: copied })).toHaveCount(0);
});
