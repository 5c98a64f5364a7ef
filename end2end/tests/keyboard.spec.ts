// The loops with the keyboard alone: nothing is clicked, filled or checked from outside.
import type { Page } from "@playwright/test";
import { button, enter, type Focused, focused, link, logInByKeyboard, openMenu, pressOn, tabTo } from "../support/keyboard.js";
import type { Portal } from "../support/portal.js";
import { expect, test } from "../support/test.js";

/** A meeting's own page. */
const MEETING = /\/bijeenkomsten\/[0-9a-f-]{36}$/;

/** Fills in what the focus comes along, as far as it is empty. */
async function answer(page: Page, it: Focused): Promise<void> {
  const choice = it.type === "radio" || (it.type === "checkbox" && /(\.klopt|f5-domeinen)$/.test(it.name));
  if (choice && !it.chosen) await page.keyboard.press("Space");
  if (it.type === "text" && !it.value) await page.keyboard.type("3");
  if (it.tag === "TEXTAREA" && it.name === "o1-trots") await page.keyboard.type("We belden elkaar.");
}

for (const [width, height] of [[1280, 900], [360, 740]] as const) {
  test(`the keyboard alone logs in, fills in, sends in and reads the growth at ${width} by ${height}`, async ({ page, portal }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await fillIn(page, portal);
  });
}

test("who confirmed an answer reaches the others under Wijzigen by keyboard", async ({ page, portal, logIn, withScript }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/borging");
  // With script it is there before a key is pressed.
  await page.waitForLoadState("networkidle");
  const row = page.locator("[data-vraag=b01-stip]");
  const [holds, other] = [row.locator(".keep__yes input"), row.locator(".keep__fields input").first()];
  await tabTo(page, (it) => it.name === "b01-stip");
  await expect(holds).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  expect((await focused(page)).words).toMatch(/^Wijzigen/);
  await page.keyboard.press("Enter");
  if (withScript) {
    // Into what opened, and nothing is chosen by that.
    await expect(other).toBeFocused();
    await expect(holds).toBeChecked();
    await page.keyboard.press("Space");
  } else {
    await page.keyboard.press("Shift+Tab");
    await expect(holds).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(other).toBeFocused();
  }
  await expect(other).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(holds).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await pressOn(page, button(/^Opslaan en verder/), /\/vragenlijst\/feiten/);
  await page.goto("/vragenlijst/borging");
  await expect(row).toContainText("Gewijzigd");
});

async function fillIn(page: Page, portal: Portal): Promise<void> {
  await logInByKeyboard(page, portal, portal.person(/^trekker van Amsterdam/).email);
  await openMenu(page);
  await pressOn(page, link(/^Vragenlijst$/), /\/vragenlijst$/);
  await pressOn(page, link(/^(Beginnen|Begin|Verder)/), /\/vragenlijst\/doorontwikkeling\/p1-trekker$/);
  const growth = ["p2-samenstelling", "p3-afspraken", "p4-cijfers", "p5-scharnier", "p6-toekomst"];
  for (const next of [...growth.map((id) => `doorontwikkeling/${id}`), "borging", "feiten", "nu", "controleren"]) {
    await tabTo(page, button(/^Opslaan en/), (it) => answer(page, it));
    await enter(page, new RegExp(`/vragenlijst/${next}$`));
  }
  await pressOn(page, button(/^Insturen$/), /\/vragenlijst\/bedankt$/);
  await openMenu(page);
  await pressOn(page, link(/^Groei$/), /\/monitor$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("the keyboard alone plans a meeting, watches the response, closes and publishes", async ({ page, portal }) => {
  test.slow();
  await logInByKeyboard(page, portal, portal.person(/^coördinatiegroep, Pharos/).email);

  await openMenu(page);
  await pressOn(page, link(/^Bijeenkomsten$/), /\/bijeenkomsten$/);
  await pressOn(page, link(/^Nieuwe bijeenkomst maken$/), /\/bijeenkomsten\/nieuw$/);
  await tabTo(page, (it) => it.tag === "SELECT" && it.name === "plek");
  await page.keyboard.type("Pharos");
  await pressOn(page, button(/^Toon de dagen/), /#wanneer$/);
  await tabTo(page, (it) => it.type === "radio" && it.name === "datum");
  await page.keyboard.press("Space");
  await pressOn(page, button(/^Bijeenkomst maken$/), /gedaan=gemaakt/);
  await expect(page.getByRole("status").first()).toContainText("De bijeenkomst is gemaakt, met een ronde erbij.");

  await openMenu(page);
  await pressOn(page, link(/^Bijeenkomsten$/), /\/bijeenkomsten$/);
  // Meetings to come stand in order of time: the first one is that of the open round.
  await pressOn(page, link(/^\S+ \d+ \S+ \d{4}$/), MEETING);
  await pressOn(page, link(/^Bekijk de respons$/), /\/respons$/);
  await expect(page.getByRole("row")).toHaveCount(26);
  await pressOn(page, link(/ 20\d\d$/), MEETING);
  await pressOn(page, link(/^Ronde nu sluiten$/), /\/sluiten$/);
  await pressOn(page, button(/^Ronde sluiten$/), /gedaan=gesloten$/);
  await pressOn(page, link(/publiceren/i), /\/publiceren$/);
  await pressOn(page, button(/^Publiceren$/), /gedaan=gepubliceerd$/);
  await expect(page.getByRole("status")).toContainText("De ronde is gepubliceerd.");
  await openMenu(page);
  await pressOn(page, link(/^Groei$/), /\/monitor$/);
  await pressOn(page, link(/^Drenthe$/), /\/monitor\/regio\/drenthe$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the keyboard alone gives texts a theme: the theme comes before the texts, and a button after them", async ({ page, portal }) => {
  await logInByKeyboard(page, portal, portal.person(/^coördinatiegroep, Pharos/).email);
  await page.goto("/monitor/woorden?vraag=o3-behoefte");
  await tabTo(page, (it) => it.name === "nieuw-thema");
  await page.keyboard.type("Van het toetsenbord");
  await tabTo(page, (it) => it.type === "checkbox" && it.name === "tekst");
  const box = page.locator("[name=tekst]:focus");
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  // What has the focus stands below what stays in sight.
  const [bar, chosen] = [await page.locator(".tagging__bar").boundingBox(), await box.boundingBox()];
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(chosen?.y ?? 0);
  await pressOn(page, button(/^Geef het thema dat je koos$/), /gedaan=thema/);
  await expect(page.getByRole("status")).toContainText("Het thema staat nu bij de teksten die je koos.");
  await expect(page.getByRole("button", { name: /^Haal thema Van het toetsenbord weg bij / })).toHaveCount(1);
});
