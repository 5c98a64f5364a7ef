// Noting who is there when the line drops, and with several telephones: only with script.
import { AFTER, hall, touch } from "../support/attendance.js";
import { expect, type Page, test } from "../support/test.js";

const LATER = "2027-03-25T10:20:00Z";
const GROUP = /^coördinatiegroep,/;

const status = (page: Page) => page.getByRole("status");

test("what is touched without a connection waits on the telephone and is sent when it is back", async ({
  page,
  portal,
  logIn,
  context,
  accessible,
}) => {
  await portal.continueAt(AFTER);
  const [first, second] = portal.pair();
  await logIn(portal.person(GROUP));
  await hall(page);
  await context.setOffline(true);
  await touch(page, first.name).click();
  await expect(touch(page, first.name)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#aantal")).toHaveText("1 persoon uit 1 regio is er.");
  await expect(status(page)).toContainText("Geen verbinding. Wat je aantikt bewaren we op dit apparaat. Er wacht 1 tik.");
  await touch(page, second.name).click();
  const amsterdam = page.getByRole("region", { name: "Amsterdam", exact: true });
  await amsterdam.getByText("Iemand anders").click();
  await amsterdam.getByLabel("Naam").fill("Noor Meegekomen");
  await amsterdam.getByRole("button", { name: /^Is er ook/ }).click();
  await expect(status(page)).toContainText("Er wachten 3 tikken.");
  await expect(status(page)).not.toContainText("pgeslagen");
  await expect(page.locator("#aantal")).toHaveText("3 mensen uit 1 regio zijn er.");
  await accessible(page);
  await context.setOffline(false);
  await expect(status(page)).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#aantal")).toHaveText("3 mensen uit 1 regio zijn er.");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("what waited in a tab that was closed is sent at the next visit, and never in the name of another", async ({
  page,
  portal,
  logIn,
  context,
}) => {
  await portal.continueAt(AFTER);
  const [first] = portal.pair();
  const [cora, carl] = portal.people.filter((person) => GROUP.test(person.part));
  if (!cora || !carl) throw new Error("the demo names two of the coordination group");
  await logIn(cora, page, true);
  const meeting = await hall(page);
  await portal.stop();
  await touch(page, first.name).click();
  await expect(status(page)).toContainText("Geen verbinding.");
  await page.goto("about:blank");
  await portal.startAgain(LATER);

  await context.clearCookies();
  await logIn(carl, page, true);
  await page.goto(`${meeting}/aanwezig`);
  await expect(page.locator("#aantal")).toHaveText("Nog niemand aangetikt.");
  await page.waitForLoadState("networkidle");
  await touch(page, carl.name).click();
  await expect(status(page)).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#aantal")).toHaveText("1 persoon is er.");
  expect(await page.evaluate(() => localStorage.length)).toBe(1);

  await context.clearCookies();
  await logIn(cora, page, true);
  await page.goto(`${meeting}/aanwezig`);
  await expect(status(page)).toContainText("Opgeslagen om");
  await expect(touch(page, first.name)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("listitem").filter({ hasText: first.name })).toContainText(`door ${cora.name}`);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a page of before somebody else logged in sends nothing", async ({ page, portal, logIn, context }) => {
  await portal.continueAt(AFTER);
  const [first] = portal.pair();
  const [cora, carl] = portal.people.filter((person) => GROUP.test(person.part));
  if (!cora || !carl) throw new Error("the demo names two of the coordination group");
  await logIn(cora, page, true);
  await hall(page);
  const other = await context.newPage();
  await context.clearCookies();
  await logIn(carl, other, true);
  await touch(page, first.name).click();
  await expect(status(page)).toContainText("Op dit apparaat is nu iemand anders ingelogd.");
  await page.getByRole("link", { name: "Open de pagina opnieuw" }).click();
  await expect(page.locator("#aantal")).toHaveText("Nog niemand aangetikt.");
});

test("two telephones see what the other one noted", async ({ page, portal, logIn, someoneElse }) => {
  await portal.continueAt(AFTER);
  const [first, second] = portal.pair();
  const [cora, carl] = portal.people.filter((person) => GROUP.test(person.part));
  if (!cora || !carl) throw new Error("the demo names two of the coordination group");
  const other = await someoneElse();
  await logIn(cora);
  await logIn(carl, other);
  await hall(page);
  await hall(other);
  await touch(page, first.name).click();
  await expect(status(page)).toContainText("Opgeslagen om");
  await touch(other, second.name).click();
  await expect(touch(other, first.name)).toHaveAttribute("aria-pressed", "true");
  await expect(other.locator("#aantal")).toHaveText("2 mensen uit 1 regio zijn er.");
  // Whoever takes the telephone up again sees it too.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(touch(page, second.name)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#aantal")).toHaveText("2 mensen uit 1 regio zijn er.");
});
