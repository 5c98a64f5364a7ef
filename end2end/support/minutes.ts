// What the journeys about minutes have in common.
import { addItem } from "./agenda.js";
import { expect, type Page } from "./test.js";

/** After the meeting that is ahead in the demo, before Easter. */
export const AFTER = "2027-03-25T10:00:00Z";

/** Opens the meeting that was, puts items with these titles on its agenda, and gives the address of its record. */
export async function withItems(page: Page, titles: string[]): Promise<string> {
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: /maart 2027/ }).first().click();
  const meeting = page.url().replace(/[?#].*$/, "");
  await page.getByRole("link", { name: "Agenda maken" }).first().click();
  for (const title of titles) await addItem(page, title);
  return `${meeting}/verslag`;
}

/** Opens the first item of a record. */
export async function firstItem(page: Page, record: string): Promise<void> {
  await page.goto(record);
  await page.getByRole("link", { name: "Punt voor punt schrijven" }).click();
  await expect(page.getByText(/^Punt 1 van/)).toBeVisible();
}

/** Adds a decision on the page of a record or of an item in it. */
export async function addDecision(page: Page, words: string): Promise<void> {
  await page.getByLabel("Wat is er besloten?").fill(words);
  await page.getByRole("button", { name: "Besluit toevoegen" }).click();
  await expect(page.getByText("Het besluit staat erbij.")).toBeVisible();
}

/** Adds there what this region will do before a day in June. */
export async function addAction(page: Page, what: string, region: string): Promise<void> {
  await page.getByLabel("Wat gaat er gebeuren?").fill(what);
  await page.getByLabel("Wie doet het?").selectOption({ label: region });
  await page.getByLabel("Voor welke dag?").fill("1-6-2027");
  await page.getByRole("button", { name: "Afspraak toevoegen" }).click();
  await expect(page.getByText("De afspraak staat erbij.")).toBeVisible();
}

/** From the page of the record: lets members read it. */
export async function publishRecord(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Verslag publiceren" }).click();
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByText("Het verslag is gepubliceerd.")).toBeVisible();
}
