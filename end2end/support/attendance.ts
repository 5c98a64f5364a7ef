// Noting who is at the meeting that is ahead in the demo.
import { expect, type Page, type Person } from "./test.js";

/** In the afternoon of that meeting. */
export const DAY = "2027-03-23T12:00:00Z";
/** After that meeting, before Easter. */
export const AFTER = "2027-03-25T10:00:00Z";

/** Opens the page on which it is noted; gives the address of the meeting. */
export async function hall(page: Page): Promise<string> {
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: /maart 2027/ }).first().click();
  await page.getByRole("link", { name: "Aantikken wie er is" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie is er?");
  // With script it is there before the line drops.
  await page.waitForLoadState("networkidle");
  return page.url().replace(/\/aanwezig.*$/, "");
}

/** The button of this person. */
export const touch = (page: Page, name: string) => page.getByRole("button", { name: `Is er (${name})`, exact: true });

/** Notes that this person is there. */
export async function isHere(page: Page, person: Person, withScript: boolean): Promise<void> {
  await touch(page, person.name).click();
  await expect(touch(page, person.name)).toHaveAttribute("aria-pressed", "true");
  if (withScript) await expect(page.getByRole("status")).toContainText("Opgeslagen om");
}
