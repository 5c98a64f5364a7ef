// A coordinator plans a year: three proposals, three concepts, one of which is made definite and one thrown away.
import { button, link, openMenu, pressOn, tabTo } from "../support/keyboard.js";
import { expect, test } from "../support/test.js";

test("from planning the coming year to three concepts and one meeting", async ({ page, portal, logIn, someoneElse, accessible }) => {
  test.slow();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten");
  const before = await page.getByRole("article").count();
  // The demo has one concept, of a webinar, which is for who plans.
  const known = before - 1;
  await page.getByRole("link", { name: "Plan het komende jaar" }).click();
  await accessible(page);
  const card = (number: number) => page.locator(`#voorstel-${number}`);
  const heading = (number: number) => card(number).getByRole("heading", { level: 2 });
  const first = await heading(1).innerText();

  // Another day for the second: the first stays, the third follows.
  await card(2).getByText("Kies een andere datum").click();
  const other = card(2).getByRole("radio").nth(2);
  const day = (await card(2).locator(".option__word").nth(2).innerText()).replace(/^\S+ /, "");
  await other.check();
  await card(2).getByRole("button", { name: /^Reken opnieuw/ }).click();
  await expect(card(2)).toBeInViewport();
  await expect(other).toBeChecked();
  await expect(heading(2)).toContainText(day);
  await expect(heading(1)).toHaveText(first);
  // The year is told where it is another one than that of the day that is aimed at.
  await expect(card(3)).toContainText(new RegExp(`vier maanden na ${day.replace(/ \d{4}$/, "")}( \\d{4})?\\.`));
  await card(2).getByText("Waarom?").click();
  await expect(card(2).getByText("We keken van")).toBeVisible();
  await accessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(width, "nothing is wider than the screen").toBeLessThanOrEqual(0);

  await page.getByRole("button", { name: "Alle drie als concept bewaren" }).click();
  await expect(page.getByRole("status").first()).toContainText("De drie concepten zijn bewaard.");
  await expect(page.getByRole("article")).toHaveCount(before + 3);
  const concepts = page.getByRole("article").filter({ hasText: "Concept" }).filter({ hasText: "Netwerkbijeenkomst" });
  await expect(concepts).toHaveCount(3);
  await expect(concepts.first()).toContainText("Vragenlijst zou open zijn van ");
  await accessible(page);

  const trekker = await someoneElse();
  await logIn(portal.pair()[0], trekker);
  await trekker.goto("/bijeenkomsten");
  await expect(trekker.getByRole("article")).toHaveCount(known);

  await concepts.first().getByRole("link").click();
  await expect(page.getByText("Dit is een concept.")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Vastleggen" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("status").first()).toContainText("De bijeenkomst staat vast, met een ronde erbij.");
  await trekker.reload();
  await expect(trekker.getByRole("article")).toHaveCount(known + 1);

  await page.getByRole("link", { name: "Bijeenkomst afzeggen" }).click();
  await page.getByRole("button", { name: "Bijeenkomst afzeggen" }).click();
  await expect(page.getByText("Schrijf in een zin waarom").first()).toBeVisible();
  await accessible(page);
  await page.getByLabel("Waarom gaat de bijeenkomst niet door?").fill("De zaal is dan dicht.");
  await page.getByRole("button", { name: "Bijeenkomst afzeggen" }).click();
  await expect(page.getByText("Deze bijeenkomst gaat niet door.")).toBeVisible();
  await accessible(page);
  await trekker.reload();
  await trekker.getByRole("article").filter({ hasText: "Afgezegd" }).getByRole("link").click();
  await expect(trekker.getByText("De zaal is dan dicht.")).toBeVisible();
});

test("the keyboard alone plans a year and keeps one concept", async ({ page, portal, logIn }) => {
  test.slow();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await openMenu(page);
  await pressOn(page, link(/^Bijeenkomsten$/), /\/bijeenkomsten$/);
  await pressOn(page, link(/^Plan het komende jaar$/), /\/jaar$/);
  await tabTo(page, (it) => it.tag === "SELECT" && it.name === "plek-1");
  await page.keyboard.type("Pharos");
  // The Enter key in a field looks again, and keeps nothing.
  await pressOn(page, button(/^Reken opnieuw na voorstel 1$/), /#voorstel-1$/);
  await expect(page.locator("#voorstel-1").getByRole("heading", { level: 2 })).toContainText("Pharos");
  await pressOn(page, button(/^Alleen deze bewaren: voorstel 1$/), /gedaan=concept$/);
  await expect(page.getByRole("status").first()).toContainText("Het concept is bewaard.");
});

test("a webinar has a place of its own and no questionnaire", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten/nieuw");
  await page.getByRole("link", { name: "Webinar" }).click();
  await accessible(page);
  await page.getByLabel("Datum").fill("31-2-2027");
  await page.getByLabel("Waar?").fill("Online");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel("Waar?")).toHaveValue("Online");
  await page.getByLabel("Datum").fill("16-3-2027");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Webinar");
  await expect(page.getByText("De ronde")).toHaveCount(0);
  await expect(page.getByRole("status").first()).toContainText(/Op woensdag 3 maart om 10:\d\d krijgen \d+ mensen een uitnodiging per mail\./);
});
