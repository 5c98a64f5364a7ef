// "Kom je?" and one's own calendar: with one thumb on a telephone, and with the keyboard alone.
import type { Page } from "@playwright/test";
import { button, link, pressOn, tabTo } from "../support/keyboard.js";
import { expect, test } from "../support/test.js";

const answer = (page: Page, name: string) =>
  page.getByRole("form", { name: "Kom je?" }).getByRole("button", { name, exact: true });

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test("one press on a telephone says that one comes, and the page of the meeting says who does", async ({
  page,
  portal,
  logIn,
  accessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/");
  await answer(page, "Ik kom").click();
  await expect(page.getByRole("status")).toContainText("Je komt.");
  await expect(answer(page, "Ik kom")).toHaveAttribute("aria-pressed", "true");
  await fits(page);
  await accessible(page);
  await page.getByRole("link", { name: "Bekijk de bijeenkomst" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText(/\d+ regio’s komen/);
  await page.getByLabel("Eten en drinken").fill("Vegetarisch");
  await page.getByRole("form", { name: "Wat heb je nodig?" }).getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("status")).toContainText("staat genoteerd");
  await expect(page.getByLabel("Eten en drinken")).toHaveValue("Vegetarisch");
  await fits(page);
  await accessible(page);
  await answer(page, "Ik kom niet").click();
  await expect(page.getByRole("status")).toContainText("Je komt niet.");
  await expect(answer(page, "Ik kom niet")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("Eten en drinken")).toHaveCount(0);
});

test("the keyboard alone answers, and makes and revokes the address for a calendar", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/");
  await pressOn(page, button(/^Weet ik nog niet$/), /gedaan=kom-misschien/);
  await expect(answer(page, "Weet ik nog niet")).toHaveAttribute("aria-pressed", "true");
  await page.goto("/profiel");
  await pressOn(page, link(/^Bijeenkomsten in je agenda$/), /\/profiel\/agenda$/);
  await accessible(page);
  await pressOn(page, button(/^Maak mijn adres$/), /\/profiel\/agenda$/);
  const address = page.getByLabel("Je adres");
  await expect(address).toBeVisible();
  await tabTo(page, (it) => it.tag === "INPUT");
  await expect(address).toBeFocused();
  await expect(address).toHaveValue(/\/agenda\/[\w-]{43}\.ics$/);
  await accessible(page);
  const feed = await page.request.get(await address.inputValue());
  expect(feed.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await feed.text()).toContain("BEGIN:VEVENT");
  await page.reload();
  await expect(address).toHaveCount(0);
  // The demo has a date poll that runs: its dates come when asked for.
  expect(await feed.text()).not.toContain("STATUS:TENTATIVE");
  await page.getByLabel("Zet ook datums uit een datumprikker in mijn agenda").check();
  await pressOn(page, button(/^Bewaren$/), /gedaan=bewaard/);
  await expect(page.getByRole("status")).toContainText("Je keuze is bewaard.");
  await accessible(page);
  expect(await (await page.request.get(feed.url())).text()).toContain("STATUS:TENTATIVE");
  await pressOn(page, button(/^Intrekken$/), /gedaan=ingetrokken/);
  expect((await page.request.get(feed.url())).status()).toBe(404);
  await expect(page.getByRole("button", { name: "Maak mijn adres" })).toBeVisible();
});

test("partners are asked once the coordination group ticks that, and no more when the tick goes", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  const partner = await someoneElse();
  await logIn(portal.person(/^partner/), partner);
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  const box = page.getByLabel("Nodig ook partners uit");
  const save = async (): Promise<void> => {
    await page.getByRole("button", { name: "Wijziging opslaan" }).click();
    await expect(page.getByRole("status").first()).toContainText("De bijeenkomst is gewijzigd.");
    await partner.goto("/");
  };
  await partner.goto("/");
  await expect(partner.getByRole("form", { name: "Kom je?" })).toHaveCount(0);
  await page.goto("/");
  await page.getByRole("link", { name: "Bekijk de bijeenkomst" }).first().click();
  await page.getByRole("link", { name: "Bijeenkomst wijzigen" }).click();
  await expect(box).not.toBeChecked();
  await box.check();
  await accessible(page);
  await save();
  await expect(page.getByRole("main")).toContainText("Voor wie: trekkers, coördinatiegroep en partners");
  await answer(partner, "Ik kom").click();
  await expect(partner.getByRole("status")).toContainText("Je komt.");
  await page.getByRole("link", { name: "Bijeenkomst wijzigen" }).click();
  await expect(box).toBeChecked();
  await box.uncheck();
  await save();
  await expect(partner.getByRole("form", { name: "Kom je?" })).toHaveCount(0);
  await partner.getByRole("link", { name: "Bekijk de bijeenkomst" }).first().click();
  await expect(partner.getByRole("heading", { name: "Wie komt er?" })).toBeVisible();
  await accessible(partner);
});
