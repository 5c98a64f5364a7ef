// The trekker's whole loop: overview, four sections, check, sending in, changing.
import { fillCount, fillGrowth, fillRegion, goOn, openRow } from "../support/survey.js";
import { expect, type Page, test } from "../support/test.js";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a trekker fills in everything, sends in, and changes an answer", async ({ page, portal, logIn, accessible }) => {
  test.slow();
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst");
  await expect(page.getByText("Wie leest dit?").first()).toBeVisible();
  await accessible(page);

  await page.goto("/vragenlijst/doorontwikkeling");
  await expect(page).toHaveTitle(/^Stap 1 van 4/);
  await accessible(page);
  await fillGrowth(page);
  await goOn(page);

  await expect(page).toHaveURL(/\/vragenlijst\/borging$/);
  await accessible(page);
  await fillRegion(page);
  await goOn(page);

  await expect(page).toHaveURL(/\/vragenlijst\/feiten$/);
  await accessible(page);
  await fillRegion(page);
  await goOn(page);

  await expect(page).toHaveURL(/\/vragenlijst\/nu$/);
  await accessible(page);
  await page.locator("#o1-trots").fill("Een verloskundige en een wijkteam belden elkaar zonder ons.");
  await page.locator('input[name="o6-gastregio"][value="later"]').check();
  await goOn(page);

  await expect(page).toHaveURL(/\/vragenlijst\/controleren$/);
  await accessible(page);
  await page.getByText("Bekijk alle 6 antwoorden: Wat speelt er nu?").click();
  await expect(page.getByText("Een verloskundige en een wijkteam belden elkaar zonder ons.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Insturen" }).click();

  await expect(page).toHaveURL(/\/vragenlijst\/bedankt$/);
  await expect(heading(page)).toContainText("Bedankt");
  await accessible(page);

  await page.goto("/vragenlijst/doorontwikkeling");
  await fillGrowth(page, "3");
  await goOn(page);
  // With script the form goes when what was typed is stored.
  await expect(page).not.toHaveURL(/doorontwikkeling/);
  await page.goto("/vragenlijst");
  await expect(page.getByText("telt pas mee als je opnieuw instuurt")).toBeVisible();
  await accessible(page);
});

test("what is not an answer is kept, and the page says what to do", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/feiten");
  await fillCount(page, "f1-gemeenten", "veel");
  await goOn(page);
  await expect(page).toHaveURL(/\/vragenlijst\/feiten$/);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.locator("#f1-gemeenten")).toHaveValue("veel");
  await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#f1-gemeenten");
  await accessible(page);
});

test("sending in too early lists what is missing, each with the way to it", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/doorontwikkeling");
  // Whatever the demo has drafted: a level that is none leaves a gap for certain.
  const clear = page.getByRole("button", { name: /^Wissen/ });
  while ((await clear.count()) > 0) await clear.first().click();
  await page.goto("/vragenlijst/controleren");
  await page.getByRole("button", { name: "Insturen" }).click();
  await expect(page).toHaveURL(/\/vragenlijst\/controleren/);
  await accessible(page);
  await page.getByRole("link", { name: /Een stevige trekker: kies/ }).click();
  await expect(page).toHaveURL(/\/vragenlijst\/doorontwikkeling\/p1-trekker\?controle=ja$/);
  await expect(page.getByText("Fout: Kies een van de vijf zinnen").first()).toBeVisible();
});

test("a number that was changed and stored goes back to what stood ready with one press", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/feiten");
  const field = page.locator("#f1-gemeenten");
  const ready = await field.inputValue();
  await fillCount(page, "f1-gemeenten", "42");
  await goOn(page);
  await expect(page).toHaveURL(/nu\?na=feiten$/);
  await page.goto("/vragenlijst/feiten");
  await expect(field).toHaveValue("42");
  await openRow(page, "f1-gemeenten");
  await accessible(page);
  await page.getByRole("button", { name: `Klopt toch nog: zet terug op ${ready}` }).click();
  await expect(page).toHaveURL(/feiten#f1-gemeenten$/);
  await expect(field).toHaveValue(ready);
  await expect(page.locator("[data-vraag=f1-gemeenten]")).toContainText("Klopt nog");
});

test("a round that closes in mid-survey says so and gives the text back", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i), page, true);
  await page.goto("/vragenlijst/nu");
  await page.locator("#o2-knelpunt").fill("De gynaecologen kwamen niet, het overleg was om drie uur.");
  await portal.continueAt("2027-03-25T09:00:00Z");
  await goOn(page);
  await expect(page.getByText("De ronde is gesloten terwijl je bezig was")).toBeVisible();
  await expect(page.getByText("De gynaecologen kwamen niet, het overleg was om drie uur.")).toBeVisible();
  await accessible(page);
});

test("on paper a long text is whole", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  const text = "De gynaecologen kwamen niet, het overleg was om drie uur. ".repeat(40).slice(0, 2000);
  const field = page.locator("#o2-knelpunt");
  await page.goto("/vragenlijst/nu");
  await field.fill(text);
  await goOn(page);
  await expect(page).toHaveURL(/\/vragenlijst\/controleren$/);
  await page.goto("/vragenlijst/nu");
  await expect(field).toHaveValue(text.trim());
  await page.emulateMedia({ media: "print" });
  // Paper is 178 mm wide within its margins.
  for (const width of [673, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const [needs, has] = await field.evaluate((area) => [area.scrollHeight, area.clientHeight] as const);
    expect(needs, `at ${width}`).toBeGreaterThan(100);
    expect(needs, `at ${width}`).toBeLessThanOrEqual(has + 1);
  }
});

test("nobody without a seat reaches the questionnaire", async ({ page, portal, logIn, accessible }) => {
  await page.goto("/vragenlijst");
  await expect(page).toHaveURL(/\/inloggen\?verder=/);
  await logIn(portal.person(/coördinat/i));
  const answer = await page.goto("/vragenlijst");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "De vragenlijst is voor trekkers" })).toBeVisible();
  await accessible(page);
});
