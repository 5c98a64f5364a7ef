// What waits on a device, and what becomes of it: only with script.
import type { Portal } from "../support/portal.js";
import { LATER, typeInTheTrain } from "../support/survey.js";
import { expect, type Page, test } from "../support/test.js";

const waits = "Niet alles is verstuurd.";

const status = (page: Page) => page.getByRole("status").last();

/** Lets the first `count` saves fail as if there was no connection; gives how many failed so far. */
async function failSaves(page: Page, count: number): Promise<() => number> {
  let failed = 0;
  await page.route("**/vragenlijst/*", async (route) => {
    if (route.request().method() !== "POST" || failed === count) return route.continue();
    failed++;
    await route.abort("internetdisconnected");
  });
  return () => failed;
}

/** The portal is reached again, and both texts stand in the form. */
async function bothComeBack(page: Page, portal: Portal, first: string, second: string): Promise<void> {
  await portal.startAgain(LATER);
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue(first);
  await expect(page.locator("#o2-knelpunt")).toHaveValue(second);
}

test("what waits on a device is sent at the next visit", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await typeInTheTrain(page, portal, "Dicht geklapt in de trein.");
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Dicht geklapt in de trein.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
});

test("what waits on a device is tried again when it fails", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await typeInTheTrain(page, portal, "Twee keer de tunnel in.");
  const failed = await failSaves(page, 1);
  await page.goto("/vragenlijst/nu");
  await expect.poll(failed).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.locator("#o1-trots")).toHaveValue("Twee keer de tunnel in.");
  await expect(status(page)).toContainText("Opgeslagen om");
});

test("what waits on a device stays while somebody types something else", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await typeInTheTrain(page, portal, "Van de eerste reis.");
  const failed = await failSaves(page, Infinity);
  await page.goto("/vragenlijst/nu");
  await expect.poll(failed).toBe(1);
  await page.locator("#o2-knelpunt").fill("Van de tweede reis.");
  await expect.poll(failed).toBeGreaterThan(1);
  await portal.stop();
  await page.goto("about:blank");
  await page.unrouteAll();
  await bothComeBack(page, portal, "Van de eerste reis.", "Van de tweede reis.");
});

test("what two windows could not send waits from both", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  const other = await context.newPage();
  await page.goto("/vragenlijst/nu");
  await other.goto("/vragenlijst/nu");
  await portal.stop();
  await page.locator("#o1-trots").fill("Uit het ene venster.");
  await other.locator("#o2-knelpunt").fill("Uit het andere.");
  for (const window of [page, other]) await expect(window.getByText("Geen verbinding.")).toBeVisible();
  await page.goto("about:blank");
  await other.close();
  await bothComeBack(page, portal, "Uit het ene venster.", "Uit het andere.");
});

test("what waits on a device is told before sending in, and sent from there", async ({
  page,
  portal,
  logIn,
  accessible,
}) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/controleren");
  await expect(page.getByText(waits)).toBeHidden();
  await typeInTheTrain(page, portal, "Dicht geklapt in de trein.");
  for (const address of ["/vragenlijst", "/vragenlijst/controleren"]) {
    await page.goto(address);
    await expect(page.getByText(waits)).toBeVisible();
    await accessible(page);
  }
  await page.getByRole("status").getByRole("link", { name: "Wat speelt er nu?" }).click();
  await expect(page.locator("#o1-trots")).toHaveValue("Dicht geklapt in de trein.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await page.goto("/vragenlijst/controleren");
  await page.getByText("Bekijk alle 6 antwoorden: Wat speelt er nu?").click();
  await expect(page.getByText("Dicht geklapt in de trein.")).toBeVisible();
  await expect(page.getByText(waits)).toBeHidden();
});

test("what waited until the round had closed can be read and wiped", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i), page, true);
  await page.goto("/vragenlijst/nu");
  await portal.stop();
  await page.locator("#o1-trots").fill("Te laat uit de trein.");
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  // Typed on and taken back: it waits a second time, and is told once.
  await page.locator("#o1-trots").dispatchEvent("input");
  await page.goto("about:blank");
  await portal.startAgain("2027-03-25T09:00:00Z");
  await page.goto("/vragenlijst/nu");
  await expect(page.getByText("Te laat uit de trein.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Wis het van dit apparaat" }).click();
  await expect(page.getByText("Te laat uit de trein.")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Er staat nu geen vragenlijst open" })).toBeVisible();
  await expect(page.getByText("Te laat uit de trein.")).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a text of an earlier visit that is too long comes back to be made shorter", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await typeInTheTrain(page, portal, "Lang. ".repeat(5_000));
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Lang. ".repeat(5_000));
  await expect(page.getByText("Deze tekst is te lang om op te slaan.")).toBeVisible();
  await page.locator("#o1-trots").fill("Kort.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Kort.");
});

test("a text that stays too long is refused each time, and stored once it is short enough", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  const answers: number[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST") answers.push(response.status());
  });
  // Together more than a browser lets outlive a page.
  for (const times of [1, 2, 3, 4]) {
    await page.locator("#o1-trots").fill("Lang. ".repeat(5_000 - times));
    await expect.poll(() => answers).toEqual(Array(times).fill(413));
    await expect(status(page)).toContainText("te lang om op te slaan");
  }
  await page.locator("#o1-trots").fill("Kort.");
  await expect(status(page)).toContainText("Opgeslagen om");
});

test("a text that two windows left is put in once, and never over what is typed since", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await typeInTheTrain(page, portal, "Lang. ".repeat(5_000));
  // The other window left the same, and something that can be stored.
  await page.goto(`${portal.url}/privacy`);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((it) => it.startsWith("niet-verstuurd")) ?? "";
    // A line for each body; who typed while one was under way left two.
    const [long = ""] = (localStorage.getItem(key) ?? "").split("\n");
    const short = long.replace(/o1-trots=[^&]*/, "o2-knelpunt=Uit+het+andere+venster.").replace(/o1-trots/g, "o2-knelpunt");
    localStorage.setItem(`${key}9`, `${long}\n${short}`);
  });
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Lang. ".repeat(5_000));
  await expect(page.getByText("Deze tekst is te lang om op te slaan.")).toBeVisible();
  await page.locator("#o1-trots").fill("Kort.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Kort.");
  await expect(page.locator("#o2-knelpunt")).toHaveValue("Uit het andere venster.");
});
