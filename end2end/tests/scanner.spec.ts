// The link in a login mail, opened by a person and by mail scanners that run script or even press buttons.
import { expect, type Page, test } from "../support/test.js";

const LINK = /^(http\S+\/inloggen\/code#\d{6})$/m;

async function ask(page: Page, email: string): Promise<void> {
  await page.goto("/inloggen?verder=/profiel");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByLabel("Code uit de mail")).toBeVisible();
}

test("the link fills in the code, and a press on the button logs in", async ({ page, portal, withScript }) => {
  const person = portal.person(/trekker/i);
  await ask(page, person.email);
  const { match: link } = await portal.mail(person.email, LINK);
  await page.goto("about:blank");
  await page.goto(link);
  const field = page.getByLabel("Code uit de mail");
  if (withScript) {
    await expect(field).toHaveValue(/^\d{3} \d{3}$/);
    await expect(page.getByRole("status")).toContainText("ingevuld");
    expect(page.url(), "the code does not stay in the address").not.toContain("#");
  } else {
    await field.fill(link.slice(-6));
  }
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL(/\/profiel$/);
});

test("a mail scanner gains nothing, and the code stays good", async ({ page, portal, someoneElse, withScript }) => {
  const person = portal.person(/trekker/i);
  await ask(page, person.email);
  const { match: link } = await portal.mail(person.email, LINK);

  const scanner = await someoneElse();
  await scanner.goto(link, { waitUntil: "networkidle" });
  await expect(scanner.getByRole("heading", { level: 1 })).toHaveText("Typ de code waar je begon");
  if (withScript) await expect(scanner.getByRole("status")).toContainText(/\d{3} \d{3}/);
  await expect(scanner.getByRole("button", { name: "Inloggen" })).toHaveCount(0);
  const pressed = await scanner.request.post(`${portal.url}/inloggen/code`, {
    form: { code: link.slice(-6) },
    headers: { origin: portal.url },
  });
  expect(pressed.status()).toBe(422);
  expect(await scanner.context().cookies(), "a scanner gets no session").toEqual([]);

  await page.getByLabel("Code uit de mail").fill(link.slice(-6));
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL(/\/profiel$/);
});

test("one's own data can be corrected", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/profiel");
  await accessible(page);
  const name = await page.getByLabel("Naam", { exact: true }).inputValue();
  await page.getByLabel("Naam", { exact: true }).fill(" ");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByRole("link", { name: "Vul je naam in." }).click();
  await expect(page.getByLabel("Naam", { exact: true })).toBeFocused();
  await accessible(page);
  await page.getByLabel("Naam", { exact: true }).fill(`${name} junior`);
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Je gegevens zijn opgeslagen.");

  const added = "nog.een@voorbeeld.example";
  await page.getByLabel("Nog een e-mailadres").fill(added);
  await page.getByRole("button", { name: "Voeg adres toe" }).click();
  await expect(page).toHaveURL(/\/profiel\/adres/);
  await accessible(page);
  const { match: code } = await portal.mail(added, /^\s*(\d{3} ?\d{3})\s*$/m);
  await page.getByLabel("Code uit de mail").fill(code);
  await page.getByRole("button", { name: "Voeg adres toe" }).click();
  await expect(page.getByText(added, { exact: true })).toBeVisible();
});
