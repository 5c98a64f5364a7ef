// What somebody thought of a meeting.
import { expect, type Page } from "./test.js";

/** Opens the form from the start page. */
export async function toEvaluation(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Vertel wat je ervan vond" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat vond je van de bijeenkomst?");
}

/** Chooses that it was useful, and a new connection with this region. */
export async function chooseUseful(page: Page, region: string): Promise<void> {
  await page.getByRole("radio", { name: "4: nuttig" }).check();
  await page.getByRole("radio", { name: "Ja" }).check();
  await page.getByText("Met welke regio’s?", { exact: true }).click();
  await page.getByRole("checkbox", { name: region }).check();
}

/** Sends it, and is thanked. */
export async function sendEvaluation(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByText("Bedankt! Je antwoord is binnen.")).toBeVisible();
}
