// What the journeys about minutes have in common.
import { expect, type Page } from "./test.js";

/** After the meeting that is ahead in the demo, before Easter. */
export const AFTER = "2027-03-25T10:00:00Z";

/** Opens the meeting that was, puts items with these titles on its agenda, and gives the address of its record. */
export async function withItems(page: Page, titles: string[]): Promise<string> {
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: /maart 2027/ }).first().click();
  const meeting = page.url().replace(/[?#].*$/, "");
  await page.getByRole("link", { name: "Agenda maken" }).first().click();
  for (const title of titles) {
    await page.getByRole("link", { name: "Nieuw punt" }).click();
    await page.getByLabel("Titel").fill(title);
    await page.getByRole("button", { name: "Zet op de agenda" }).click();
    await expect(page.getByText(title).first()).toBeVisible();
  }
  return `${meeting}/verslag`;
}

/** Opens the first item of a record. */
export async function firstItem(page: Page, record: string): Promise<void> {
  await page.goto(record);
  await page.getByRole("link", { name: "Punt voor punt schrijven" }).click();
  await expect(page.getByText(/^Punt 1 van/)).toBeVisible();
}
