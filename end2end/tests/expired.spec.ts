// A login that is gone in the middle of the survey: nothing that was typed is lost.
import { expect, type Page, test } from "../support/test.js";

const SECTION = "/vragenlijst/doorontwikkeling";
const CODE = /^\s*(\d{3} \d{3})\s*$/m;

function level(page: Page, value: number) {
  return page.locator(`input[name="p1-trekker"][value="${value}"]`);
}

test("what is posted without a login comes back after logging in", async ({ page, portal, logIn }) => {
  const person = portal.person(/moet nog beginnen/);
  await logIn(person);
  await page.goto(SECTION);
  await page.context().clearCookies();
  await level(page, 3).check();
  await page.getByRole("button", { name: "Opslaan en verder" }).last().click();
  await expect(page).toHaveURL(/\/inloggen\?verder=/);
  await expect(page.getByRole("status")).toContainText("bewaard");
  await page.getByLabel("E-mailadres").fill(person.email);
  // Other mails come as well, such as an invitation.
  const before = (await portal.mailsTo(person.email)).filter((text) => CODE.test(text)).length;
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  const { match: code } = await portal.mail(person.email, CODE, before);
  await page.getByLabel("Code uit de mail").fill(code);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL(new RegExp(`${SECTION}\\?melding=teruggezet$`));
  await expect(page.getByText("Wat je invulde toen je was uitgelogd, staat er weer.")).toBeVisible();
  await expect(level(page, 3)).toBeChecked();
});
