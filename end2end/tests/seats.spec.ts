// Seats: a region has two, and who holds them is for coordinators to arrange.
import { expect, type Page, test } from "../support/test.js";

async function invite(page: Page, name: string, region: string): Promise<void> {
  await page.goto("/beheer/uitnodigen");
  await page.getByLabel("E-mailadres").fill(`${name.toLowerCase().replaceAll(" ", ".")}@voorbeeld.example`);
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByRole("radio", { name: /^Trekker/ }).check();
  await page.locator("#regio").selectOption(region);
  await page.getByRole("button", { name: "Uitnodigen" }).click();
}

test("a third trekker is refused, with the names of those who hold the seats", async ({
  page,
  portal,
  logIn,
  accessible,
}) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/beheer/uitnodigen");
  await accessible(page);
  await invite(page, "Derde Trekker", "drenthe");
  await expect(page).toHaveTitle(/^Fout: /);
  const main = page.getByRole("main");
  await expect(main).toContainText("Karim Denkbeeld");
  await expect(main).toContainText("Marieke Bedacht");
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Derde Trekker");
  await accessible(page);
  expect(await portal.mailsTo("derde.trekker@voorbeeld.example")).toEqual([]);
});

test("someone who is invited to a free seat can log in", async ({ page, portal, logIn, someoneElse, accessible }) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await invite(page, "Nieuwe Trekker", "zeeland");
  await expect(page.getByRole("status")).toBeVisible();
  await accessible(page);
  await portal.mail("nieuwe.trekker@voorbeeld.example", /Zeeland/);
  const other = await someoneElse();
  await logIn({ email: "nieuwe.trekker@voorbeeld.example", name: "Nieuwe Trekker", part: "trekker" }, other);
  await other.goto("/vragenlijst");
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the pages for coordinators and admins can be used by everyone", async ({ page, portal, logIn, accessible }) => {
  test.slow();
  await logIn(portal.person(/^beheerder/));
  for (const path of [
    "/",
    "/netwerk",
    "/profiel",
    "/beheer",
    "/beheer/personen",
    "/beheer/logboek",
    "/beheer/regio/drenthe",
    "/beheer/regio/drenthe/zetel/1/overdragen",
    "/beheer/regio/drenthe/zetel/1/beeindigen",
    "/beheer/regio/drenthe/wijzigen",
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await accessible(page);
  }
});
