// One trekker with the same page in two windows.
import { goOn, openRow } from "../support/survey.js";
import { expect, type Page, test } from "../support/test.js";

const PROUD = "#o1-trots";

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/vragenlijst/nu`);
}

test("neither window undoes what the other one saved", async ({ page, portal, logIn, accessible, withScript }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  const other = await page.context().newPage();
  await open(page, portal.url);
  await open(other, portal.url);
  await other.locator(PROUD).fill("Uit het andere venster.");
  await goOn(other);
  await expect(other).toHaveURL(/controleren$/);
  await page.locator("#o2-knelpunt").fill("Uit dit venster.");
  await goOn(page);
  await expect(page).toHaveURL(/controleren$/);
  await open(page, portal.url);
  await expect(page.locator(PROUD)).toHaveValue("Uit het andere venster.");
  await expect(page.locator("#o2-knelpunt")).toHaveValue("Uit dit venster.");

  await open(other, portal.url);
  await other.locator(PROUD).fill("De ene zin.");
  await goOn(other);
  await expect(other).toHaveURL(/controleren$/);
  await page.locator(PROUD).fill("De andere zin.");
  if (withScript) await expect(page.getByText("Een antwoord is intussen veranderd.")).toBeVisible();
  await goOn(page);
  const both = page.locator(".message--warn").filter({ hasText: "In een ander venster" });
  await expect(both).toContainText("De ene zin.");
  await expect(page.locator(PROUD)).toHaveValue("De andere zin.");
  await accessible(page);
  await both.getByRole("button", { name: "Neem het andere antwoord" }).click();
  await expect(page.locator(PROUD)).toHaveValue("De ene zin.");
  await expect(both).toHaveCount(0);

  // Typing, saving and typing on in one window is no conflict with oneself.
  for (const text of ["Nog een zin.", "Nog een zin, en nog een."]) {
    await page.locator(PROUD).fill(text);
    if (withScript) await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  }
  await goOn(page);
  await expect(page).toHaveURL(/controleren$/);
});

test("going back in the browser does not put an old answer in the place of a newer one", async ({
  page,
  portal,
  logIn,
  withScript,
}) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await open(page, portal.url);
  await page.locator(PROUD).fill("De korte tekst.");
  await goOn(page);
  await expect(page).toHaveURL(/controleren$/);

  const other = await page.context().newPage();
  await open(other, portal.url);
  await other.locator(PROUD).fill("De langere tekst, van later.");
  await goOn(other);
  await expect(other).toHaveURL(/controleren$/);

  await page.goBack();
  await expect(page).toHaveURL(/nu$/);
  await expect(page.locator(PROUD)).toHaveValue("De langere tekst, van later.");
  await page.locator("#o2-knelpunt").fill("Iets anders.");
  if (withScript) await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await goOn(page);
  await expect(page).toHaveURL(/controleren$/);
  await open(page, portal.url);
  await expect(page.locator(PROUD)).toHaveValue("De langere tekst, van later.");
});

test("going back in the browser does not put an old answer in the place of a colleague's", async ({ page, bothTrekkers, withScript }) => {
  const colleague = await bothTrekkers();
  const option = (on: Page, value: string) => on.locator(`input[name="f4-convenant"][value="${value}"]`);
  for (const [writer, value] of [[page, "nee"], [colleague, "voorbereiding"]] as const) {
    await writer.goto("/vragenlijst/feiten");
    await openRow(writer, "f4-convenant");
    await option(writer, value).check();
    await goOn(writer);
    await expect(writer).toHaveURL(/nu\?na=feiten$/);
  }

  await page.goBack();
  await expect(option(page, "voorbereiding")).toBeChecked();
  await page.locator("#f6-bijeenkomsten").fill("3");
  if (withScript) await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await goOn(page);
  await expect(page).toHaveURL(/nu\?na=feiten$/);
  await colleague.goto("/vragenlijst/feiten");
  await expect(option(colleague, "voorbereiding")).toBeChecked();
});
