// A browser that translates the page puts other nodes in the place of its words: only with script.
import { LATER, typeInTheTrain } from "../support/survey.js";
import { expect, test } from "../support/test.js";
import { translatePages } from "../support/translate.js";

test("a translated page saves, and says how that stands", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await translatePages(page);
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("h1 font font")).toBeVisible();
  const status = page.getByRole("status").last();
  await expect(status.locator("font")).toHaveCount(0);
  const text = page.locator("#o1-trots");
  await text.pressSequentially("Vertaald.");
  await expect(page.getByText("<NOG RUIMTE VOOR 1991 TEKENS.>")).toBeVisible();
  await expect(status).toContainText("Opgeslagen om");
  await portal.stop();
  await text.fill("Vertaald, zonder verbinding.");
  await expect(status).toHaveText("Geen verbinding. Wat je invult, staat op dit apparaat.");
  await portal.startAgain(LATER);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(status).toContainText("Opgeslagen om");
  await page.reload();
  await expect(text).toHaveValue("Vertaald, zonder verbinding.");
});

test("a choice on a translated page is saved, and its card follows it", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await translatePages(page);
  await page.goto("/vragenlijst/doorontwikkeling");
  const status = page.getByRole("status").last();
  const clear = page.getByRole("button", { name: /^<WISSEN/ });
  while ((await clear.count()) > 0) await clear.first().click();
  // Somebody who was above the first level somewhere.
  const card = page.locator("[data-vorige]:not([data-vorige='1'])").first();
  const remark = card.locator("details").filter({ has: page.locator("textarea") });
  const level = (value: string) => card.locator(`input[value="${value}"]`);
  // What its writer opened to type in stays open.
  await remark.locator("summary").click();
  await level("5").check();
  await expect(clear).toBeVisible();
  await expect(remark).toHaveAttribute("open");
  await expect(remark.locator("summary")).toHaveText(/^<TOELICHTING>/);
  await level("1").check();
  await expect(remark.locator("summary")).toHaveText(/^<WAT SPEELT ER\?>/);
  await expect(remark.locator("label").first()).toContainText("<WAT SPEELT ER?>");
  await card.getByRole("textbox").fill("De wethouder is weg.");
  await expect(status).toContainText("Opgeslagen om");
  await page.reload();
  await expect(level("1")).toBeChecked();
  await expect(card.getByRole("textbox")).toHaveValue("De wethouder is weg.");
});

test("a confirmation on a translated page says that it is stored", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await translatePages(page);
  await page.goto("/vragenlijst/feiten");
  const confirm = page.locator('input[name="f1-gemeenten.klopt"]');
  await confirm.check();
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await page.reload();
  await expect(confirm).toBeChecked();
});

test("a translated overview tells what waits on the device", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await translatePages(page);
  await typeInTheTrain(page, portal, "Blijft op het apparaat.");
  await page.goto("/vragenlijst");
  await expect(page.getByText("<NIET ALLES IS VERSTUURD.")).toBeVisible();
  await page.getByRole("status").getByRole("link").click();
  await expect(page.locator("#o1-trots")).toHaveValue("Blijft op het apparaat.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
});

test("a translated page gives back what came too late, and wipes it", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i), page, true);
  await typeInTheTrain(page, portal, "Te laat uit de trein.", "2027-03-25T09:00:00Z");
  await translatePages(page);
  await page.goto("/vragenlijst");
  // Somebody's own words, to be copied.
  await expect(page.getByText("Te laat uit de trein.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "<WIS HET VAN DIT APPARAAT>" }).click();
  await expect(page.getByText("Te laat uit de trein.")).toBeHidden();
});
