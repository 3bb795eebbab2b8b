// A lot's Wi-Fi drops: no word is lost, nothing is said twice, and the app opens without it.
import type { Page } from "@playwright/test";
import { expect, test } from "./product.ts";
import { wordsOf } from "./words.ts";

/** Whether the app's own store on this device holds these words. */
function isKept(page: Page, words: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const databases = await indexedDB.databases();
    const holds = databases.map(
      ({ name }) =>
        new Promise<boolean>((resolve) => {
          const open = indexedDB.open(name ?? "");
          open.onerror = () => resolve(false);
          open.onsuccess = () => {
            const [store] = [...open.result.objectStoreNames];
            if (store === undefined) return resolve(false);
            const read = open.result.transaction(store).objectStore(store).getAll();
            read.onsuccess = () => resolve(JSON.stringify(read.result).includes(wanted));
          };
        }),
    );
    return (await Promise.all(holds)).includes(true);
  }, words);
}

test("what is said without signal waits, survives and goes out once", async ({
  page,
  context,
  language,
  enter,
  consoleGuard,
}) => {
  const words = wordsOf(language);
  consoleGuard.allow(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await enter("sam");
  await page.goto("/sales-training");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.getByRole("button", { name: /Walt Brennan.*The sticker in the door/ }).click();
  const say = page.getByRole("textbox", { name: words("room.say") });
  const talk = page.getByRole("list", { name: words("room.talk") });
  await expect(talk.getByRole("listitem")).toHaveCount(1);
  const room = page.url();
  const id = new URL(room).searchParams.get("id") ?? "";
  await expect.poll(() => isKept(page, id), { timeout: 20_000 }).toBe(true);

  await context.setOffline(true);
  await say.fill("What does the truck have to do on a working day?");
  await say.press("Enter");
  await expect(talk.getByText("What does the truck have to do on a working day?")).toBeVisible();
  await expect(page.getByText(words("room.waitingForSignal"))).toBeVisible();

  await page.goto(room);
  await expect(talk.getByText("What does the truck have to do on a working day?")).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText(words("room.waitingForSignal"))).toBeHidden({ timeout: 40_000 });
  await expect(talk.getByRole("listitem")).toHaveCount(3, { timeout: 40_000 });
  await page.reload();
  await expect(talk.getByRole("listitem")).toHaveCount(3);
  await expect(talk.getByText("What does the truck have to do on a working day?")).toHaveCount(1);
});

test("the shell opens offline", async ({ page, context, language, enter, consoleGuard }) => {
  const words = wordsOf(language);
  consoleGuard.allow(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await enter("sam");
  await page.goto("/dashboard");
  await expect(page.getByText(words("dashboard.latest"))).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect.poll(() => isKept(page, "totalSessions"), { timeout: 20_000 }).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(
    page.getByRole("heading", { level: 1, name: words("dashboard.title") }),
  ).toBeVisible();
  await expect(page.getByText(words("dashboard.latest"))).toBeVisible();
});
