// From planning a year to what stands in people's calendars: the coordinator's way, and a trekker's with a telephone and no mouse.
import type { Page } from "@playwright/test";
import { button, focused, link, logInByKeyboard, pressOn, tabTo } from "../support/keyboard.js";
import { beginPoll } from "../support/planning.js";
import { expect, test } from "../support/test.js";

test("who plans the coming year has people invited, told of another place, and told that it is off", async ({
  page,
  portal,
  logIn,
  accessible,
}) => {
  test.slow();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten/jaar");
  await page.getByRole("button", { name: /^Alleen deze bewaren/ }).first().click();
  await expect(page.getByRole("status").first()).toContainText("Het concept is bewaard.");
  const concept = page.getByRole("article").filter({ hasText: "Concept" }).filter({ hasText: "Netwerkbijeenkomst" });
  await concept.first().getByRole("link").click();
  await page.getByRole("link", { name: "Vastleggen" }).click();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("status").first()).toContainText("staat vast");
  const meeting = new URL(page.url()).pathname;
  const id = meeting.split("/").at(-1) ?? "";

  await portal.continueAt("2027-03-03T09:40:00Z");
  const [first, second] = portal.pair();
  const invited = await portal.invitation(first.email, meeting, /^Netwerkbijeenkomst op/);
  for (const line of ["METHOD:REQUEST", `UID:${id}`, "STATUS:CONFIRMED"]) expect(invited.event).toContain(line);
  expect(invited.event).toContain(`mailto:${first.email}`);
  expect(invited.event, "nobody else stands in it").not.toContain(second.email);
  await page.goto(`${portal.url}${meeting}/mails`);
  await page.getByText(/^Bijeenkomst gepland: \d+ verstuurd/).click();
  await expect(page.getByRole("row").filter({ hasText: first.name })).toContainText("bijeenkomst");
  await accessible(page);

  await page.goto(`${portal.url}${meeting}/wijzigen`);
  await page.getByLabel("Adres").fill("Grote Markt 1");
  await page.getByRole("button", { name: "Wijziging opslaan" }).click();
  await page.waitForURL(/gedaan=/);
  await portal.continueAt("2027-03-03T10:30:00Z");
  const moved = await portal.invitation(first.email, meeting, /^Verplaatst/);
  expect(moved.text).toMatch(/is op een andere plek\. De plek was .* en wordt .*Grote Markt 1/);
  for (const line of ["METHOD:REQUEST", `UID:${id}`]) expect(moved.event).toContain(line);
  expect(version(moved.event)).toBe(version(invited.event) + 1);

  await page.goto(`${portal.url}${meeting}/afzeggen`);
  await page.getByLabel("Waarom gaat de bijeenkomst niet door?").fill("De zaal is dan dicht.");
  await page.getByRole("button", { name: "Bijeenkomst afzeggen" }).click();
  await page.waitForURL(/gedaan=/);
  await portal.continueAt("2027-03-03T11:20:00Z");
  const off = await portal.invitation(first.email, meeting, /^Gaat niet door/);
  expect(off.text).toContain("De zaal is dan dicht.");
  for (const line of ["METHOD:CANCEL", `UID:${id}`, "STATUS:CANCELLED"]) expect(off.event).toContain(line);
  expect(version(off.event)).toBe(version(moved.event) + 1);
});

const version = (event: string) => Number(/^SEQUENCE:(\d+)/m.exec(event)?.[1]);

/** The next thing to press Tab to, with this name. */
const radio = (nth: number) => {
  let seen = 0;
  return (it: { type: string; name: string }) => it.type === "radio" && seen++ === nth;
};

/** The first address in a mail that fits. */
function linkIn(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[0];
  if (!found) throw new Error(`no such link in the mail: ${text}`);
  return found;
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test("from the mail to the poll, the answer and the calendar, on a telephone and without a mouse", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  test.slow();
  const coordinator = await someoneElse();
  await logIn(portal.person(/^coördinatiegroep, Pharos/), coordinator);
  const meeting = (await beginPoll(coordinator, portal)).replace(/\/datumprikker$/, "");
  await portal.continueAt("2027-03-03T09:40:00Z");
  const [trekker] = portal.pair();
  const asks = await portal.mail(trekker.email, /(Kies je datums)/);

  await page.setViewportSize({ width: 360, height: 740 });
  await logInByKeyboard(page, portal, trekker.email);
  await page.goto(linkIn(asks.text, /https?:\/\/\S+\/datumprikker/));
  await fits(page);
  // One stop a date: the first radio of each, and Space chooses it.
  for (let date = 0; date < 3; date++) {
    await tabTo(page, radio(0));
    await page.keyboard.press("Space");
    expect((await focused(page)).chosen).toBe(true);
  }
  await pressOn(page, button(/keuze bewaren/), /gedaan=/);
  await expect(page.getByText("Je keuze is bewaard.")).toBeVisible();
  await accessible(page);

  await coordinator.reload();
  await coordinator.getByRole("link", { name: /^Kies / }).first().click();
  await coordinator.getByRole("button", { name: "Deze datum vastleggen" }).click();
  await expect(coordinator.getByText("De datum staat vast.")).toBeVisible();
  await portal.continueAt("2027-03-03T10:30:00Z");

  const invited = await portal.invitation(trekker.email, meeting, /^Netwerkbijeenkomst op/);
  await page.goto(linkIn(invited.text, /https?:\/\/\S+\/bijeenkomsten\/[0-9a-f-]{36}/));
  await fits(page);
  await pressOn(page, button(/^Ik kom$/), /gedaan=/);
  await expect(page.getByRole("status")).toContainText("Je komt.");
  await accessible(page);
  await tabTo(page, (it) => it.tag === "SUMMARY" && /^Zet deze bijeenkomst in je agenda/.test(it.words));
  await page.keyboard.press("Enter");
  await tabTo(page, link(/^Bestand voor andere agenda’s$/));
  const address = await page.getByRole("link", { name: "Bestand voor andere agenda’s" }).getAttribute("href");
  const event = await (await page.request.get(new URL(address ?? "", portal.url).href)).text();
  expect(event).toContain("BEGIN:VEVENT");
  expect(invited.event, "the file is the same meeting as the mail").toContain(/^UID:(\S+)/m.exec(event)?.[0]);
});
