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
  await expect(page.getByText(/^regio’s? (heeft|hebben) nog niets ingestuurd$/)).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Toon wie nog niet heeft ingestuurd" }).click();
  await expect(page.getByText("Ingestuurd op")).toHaveCount(0);
  await accessible(page);
  await page.getByRole("button", { name: /^Stuur een herinnering/ }).first().click();
  await expect(page.getByRole("status")).toContainText("De herinnering gaat naar deze persoon.");
  await expect(page.getByText("Ingestuurd op")).toHaveCount(0);
  await page.getByRole("link", { name: "Mails bij deze ronde" }).click();
  await accessible(page);
  await page.getByRole("link", { name: "Bekijk de mail (Uitkomsten zijn er)" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Zet de mail op pauze" }).click();
  await expect(page.getByRole("status")).toContainText("De mail staat op pauze.");

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

test("a coordinator reminds somebody from the start, and looks at the region", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await accessible(page);
  await page.getByRole("button", { name: /^Herinner / }).first().click();
  await expect(page.getByRole("status")).toContainText("De herinnering gaat naar deze persoon.");
  await expect(page).toHaveTitle(/^Start/);
  await accessible(page);
  const region = await page.locator(".waits strong").first().innerText();
  await page.getByRole("link", { name: /^Bekijk de groei/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(region);
});

test("a coordinator plans a meeting, and moves it", async ({ page, portal, logIn, accessible }) => {
  test.slow();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: "Nieuwe bijeenkomst maken" }).click();
  await accessible(page);
  await page.getByLabel("Begintijd").fill("half tien");
  await page.getByLabel("Goed om te weten").fill("Parkeren kan achter het gebouw");
  await page.getByLabel("Plek").selectOption({ label: "Pharos, Utrecht" });
  await page.getByRole("button", { name: "Toon de dagen voor deze plek" }).click();
  await expect(page.getByRole("heading", { name: "2. Wanneer, in Utrecht, bij Pharos?" })).toBeInViewport();
  await expect(page.getByLabel("Begintijd")).toHaveValue("half tien");
  await expect(page.getByLabel("Goed om te weten")).toHaveValue("Parkeren kan achter het gebouw");
  await accessible(page);

  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel("Begintijd")).toHaveValue("half tien");
  await accessible(page);
  await page.getByLabel("Begintijd").fill("9.30");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page.getByRole("status").first()).toContainText("De bijeenkomst is gemaakt, met een ronde erbij.");
  await expect(page.getByText("De vragenlijst gaat open op")).toBeVisible();

  await page.getByRole("link", { name: "Bijeenkomst wijzigen" }).click();
  await accessible(page);
  await page.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Wijziging opslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nieuwe tijden voor de ronde");
  await expect(page.getByRole("status").first()).toContainText(/De bijeenkomst is gewijzigd\. Op .* krijgen \d+ mensen/);
  await expect(page.getByRole("link", { name: "Mails bij deze ronde" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Voorstel overnemen" }).click();
  await expect(page.getByRole("status").first()).toContainText("De tijden van de ronde zijn opgeslagen.");
  await page.getByRole("link", { name: "Tijden aanpassen" }).click();
  await accessible(page);
});

test("a meeting is made at the place that was chosen last", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten/nieuw");
  const wanted = page.getByLabel("Plek").locator("option", { hasText: /^Zeeland$/ });
  await page.getByLabel("Plek").selectOption(await wanted.getAttribute("value"));
  await page.getByLabel("Eindtijd").fill("16:00");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await expect(page.getByRole("status").first()).toContainText("De bijeenkomst is gemaakt");
  await expect(page.getByText("Gastregio Zeeland")).toBeVisible();

  await page.getByRole("link", { name: "Bijeenkomst wijzigen" }).click();
  await page.getByLabel("Eindtijd").fill("17:00");
  await page.getByLabel("Plek").selectOption({ label: "Pharos, Utrecht" });
  await page.getByRole("button", { name: "Toon de dagen voor deze plek" }).click();
  await expect(page.getByRole("heading", { name: "2. Wanneer, in Utrecht, bij Pharos?" })).toBeInViewport();
  await expect(page.getByLabel("Eindtijd")).toHaveValue("17:00");
  await page.getByRole("button", { name: "Wijziging opslaan" }).click();
  await expect(page.getByRole("status").first()).toContainText("De bijeenkomst is gewijzigd.");
  await expect(page.getByText("10:00 tot 17:00")).toBeVisible();
  await expect(page.getByText("Gastregio Zeeland")).toHaveCount(0);
});

test("on a phone the response of both seats stands within the screen", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await openMeeting(page);
  await page.getByRole("link", { name: "Bekijk de respons" }).click();
  await page.setViewportSize({ width: 360, height: 800 });
  const region = page.getByRole("region", { name: "Respons per regio" });
  const hidden = await region.evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(hidden).toBe(0);

  // On paper each state keeps its own mark.
  await page.emulateMedia({ media: "print" });
  const marks = await page.locator(".state").evaluateAll((all) =>
    all.map((it) => getComputedStyle(it, "::before").getPropertyValue("print-color-adjust")),
  );
  expect(new Set(marks)).toEqual(new Set(["exact"]));
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
  await page.getByRole("link", { name: "Bekijk wie heeft ingestuurd" }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await accessible(page);
  expect((await page.goto(`${meeting}/sluiten`))?.status()).toBe(404);
});
