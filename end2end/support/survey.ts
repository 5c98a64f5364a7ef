// Filling in the questionnaire as a trekker would.
import type { Portal } from "./portal.js";
import { expect, type Page } from "./test.js";

export const GROWTH = ["p1-trekker", "p2-samenstelling", "p3-afspraken", "p4-cijfers", "p5-scharnier", "p6-toekomst"];

/** Chooses a level for each principle. */
export async function fillGrowth(page: Page, level = "4"): Promise<void> {
  for (const question of GROWTH) await page.locator(`input[name="${question}"][value="${level}"]`).check();
}

/** Opens "Wijzigen" in the row of a question, where it has that and it is closed. */
export async function openRow(page: Page, question: string): Promise<void> {
  const closed = page.locator(`[data-vraag="${question}"] details:not([open]) > summary`);
  if ((await closed.count()) > 0) await closed.click();
}

/** Types a number in the row of a question. */
export async function fillCount(page: Page, question: string, value: string): Promise<void> {
  await openRow(page, question);
  await page.locator(`#${question}`).fill(value);
}

/** Confirms what still holds, and answers what has no answer. */
export async function fillRegion(page: Page): Promise<void> {
  const waiting = page.locator(".keep__yes input:not(:checked)");
  while ((await waiting.count()) > 0) await waiting.first().check();
  for (const field of await page.locator("input.field__input--short:visible").all()) {
    const unknown = page.locator(`input[name="${await field.getAttribute("name")}.onbekend"]`);
    if (!(await field.inputValue()) && !(await unknown.isChecked())) await field.fill("4");
  }
  const names = await page
    .locator('input[type="radio"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const chosen = page.locator(`input[name="${name}"]:checked`);
    if ((await chosen.count()) === 0) await page.locator(`input[name="${name}"]`).first().check();
  }
  const boxes = page.locator('input[name="f5-domeinen"]:visible');
  if ((await boxes.count()) > 0 && (await page.locator('input[name="f5-domeinen"]:checked').count()) === 0) {
    await boxes.first().check();
  }
}

/** Saves and goes on. */
export async function goOn(page: Page): Promise<void> {
  // On a telephone it is called otherwise while a change does not count yet.
  await page.getByRole("button", { name: /^(Opslaan en|Verder$)/ }).last().click();
}

/** Asks this for the agenda, as somebody who sent in before, and sends in again. */
export async function ask(page: Page, words: string): Promise<void> {
  await page.goto("/vragenlijst/nu");
  await page.locator("#o5-agenda").fill(words);
  await goOn(page);
  await expect(page).toHaveURL(/\/vragenlijst\/controleren$/);
  await page.getByRole("button", { name: "Insturen" }).click();
  await expect(page).toHaveURL(/\/vragenlijst\/bedankt$/);
}

/** When the portal is reached again. */
export const LATER = "2027-03-03T09:10:00Z";

/** Types this without a connection, and goes away: a browser still tries to send something then, so the portal is gone. */
export async function typeInTheTrain(page: Page, portal: Portal, text: string, until = LATER): Promise<void> {
  await page.goto("/vragenlijst/nu");
  await portal.stop();
  await page.locator("#o1-trots").fill(text);
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  await page.goto("about:blank");
  await portal.startAgain(until);
}
