// Logging in with a code from a mail.
import { expect, test } from "../support/test.js";

test("a member logs in with the code from the mail, and logs out", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i));
  await accessible(page);
  const menu = page.getByRole("button", { name: "Menu" });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("button", { name: /uitloggen/i }).click();
  await expect(page.locator('form[action="/uitloggen"]')).not.toBeAttached();
  await page.goto("/profiel");
  await expect(page).toHaveURL(/\/inloggen/);
});

test("an unknown address gets the same answer, and no mail", async ({ page, portal }) => {
  await page.goto("/inloggen");
  await page.getByLabel(/e-mail/i).fill("niemand@onbekend.example");
  await page.getByRole("button", { name: /code/i }).click();
  await expect(page.getByLabel("Code uit de mail")).toBeVisible();
  expect(await portal.mailsTo("niemand@onbekend.example")).toEqual([]);
});

test("a wrong code is said beside the field", async ({ page, portal, accessible }) => {
  const person = portal.person(/trekker/i);
  await page.goto("/inloggen");
  await page.getByLabel(/e-mail/i).fill(person.email);
  await page.getByRole("button", { name: /code/i }).click();
  await page.getByLabel("Code uit de mail").fill("000000");
  await page.getByRole("button", { name: /inloggen/i }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await accessible(page);
});

test("asking for another code too soon says how long to wait", async ({ page, portal, accessible, withScript }) => {
  await page.goto("/inloggen");
  await page.getByLabel(/e-mail/i).fill(portal.person(/trekker/i).email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await page.getByRole("button", { name: "Stuur een nieuwe code" }).click();
  await expect(page.getByText("We stuurden je net al een code.")).toBeVisible();
  await expect(page.getByText("Na een halve minuut kun je een nieuwe code vragen.")).toBeVisible();
  if (withScript) await expect(page.getByRole("timer")).toHaveText(/^Over \d+ seconden kan het\.$/);
  await accessible(page);
});
