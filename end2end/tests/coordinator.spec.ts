// A coordinator's whole loop: watch the response, close, reopen, publish, and plan the next meeting.
import { expect, type Page, test } from "../support/test.js";

async function openMeeting(page: Page): Promise<void> {
  await page.goto("/bijeenkomsten");
  await page.getByRole("article").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Netwerkbijeenkomst");
}

test("a coordinator watches the response, closes, reopens and publishes", async ({
  page,
  portal,
  logIn,
  accessible,
}) => {
  // Many pages, each looked at with axe at two widths.
  test.slow();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await openMeeting(page);
  await accessible(page);

  await page.getByRole("link", { name: "Bekijk de respons" }).click();
  await expect(page.getByRole("row")).toHaveCount(26);
  await expect(page.getByText(/^nog \d+$/)).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Toon wie nog niet heeft ingestuurd" }).click();
  await expect(page.getByText("Ingestuurd op")).toHaveCount(0);

  await openMeeting(page);
  const meeting = page.url();
  await page.getByRole("link", { name: "Ronde nu sluiten" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Ronde sluiten" }).click();
  await expect(page.getByRole("status")).toContainText("De ronde is gesloten.");

  await page.getByRole("link", { name: "Ronde heropenen" }).click();
  await page.getByRole("button", { name: "Ronde heropenen" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await accessible(page);
  await page.getByLabel("Waarom gaat de ronde weer open?").fill("Een regio kon niet inloggen");
  await page.getByRole("button", { name: "Ronde heropenen" }).click();
  await expect(page.getByRole("status")).toContainText("De ronde is weer open.");

  await page.goto(`${meeting}/sluiten`);
  await page.getByRole("button", { name: "Ronde sluiten" }).click();
  await page.getByRole("link", { name: "Bekijk de groei" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto(`${meeting}/publiceren`);
  await accessible(page);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByRole("status")).toContainText("De ronde is gepubliceerd.");
});

test("a coordinator plans a meeting, and moves it", async ({ page, portal, logIn, accessible }) => {
  test.slow();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: "Nieuwe bijeenkomst maken" }).click();
  await accessible(page);
  await page.getByLabel("Plek").selectOption({ label: "Pharos, Utrecht" });
  await page.getByRole("button", { name: "Toon de dagen voor deze plek" }).click();
  await expect(page.getByRole("heading", { name: "2. Wanneer, in Utrecht, bij Pharos?" })).toBeVisible();

  await page.getByLabel("Begintijd").fill("half tien");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel("Begintijd")).toHaveValue("half tien");
  await accessible(page);
  await page.getByLabel("Begintijd").fill("9.30");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page.getByRole("status")).toContainText("De bijeenkomst en haar ronde zijn gemaakt.");
  await expect(page.getByText("De vragenlijst gaat open op")).toBeVisible();

  await page.getByRole("link", { name: "Bijeenkomst wijzigen" }).click();
  await accessible(page);
  await page.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Wijziging opslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nieuwe tijden voor de ronde");
  await accessible(page);
  await page.getByRole("button", { name: "Voorstel overnemen" }).click();
  await expect(page.getByRole("status")).toContainText("De tijden van de ronde zijn opgeslagen.");
  await page.getByRole("link", { name: "Tijden aanpassen" }).click();
  await accessible(page);
});

test("what members read can be read by everyone", async ({ page, portal, logIn, accessible }) => {
  test.slow();
  await logIn(portal.person(/^trekker van Drenthe/));
  for (const path of ["/", "/monitor", "/monitor/regio/drenthe", "/monitor/regio/zeeland", "/bijeenkomsten", "/netwerk/opvolger"]) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await accessible(page);
  }
});

test("a trekker sees the meeting and the own region, and no controls", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van Drenthe/));
  await openMeeting(page);
  await expect(page.getByRole("link", { name: /sluiten|wijzigen|aanpassen/ })).toHaveCount(0);
  await accessible(page);
  const meeting = page.url();
  await page.getByRole("link", { name: "Bekijk hoe ver jullie zijn" }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await accessible(page);
  expect((await page.goto(`${meeting}/sluiten`))?.status()).toBe(404);
});
