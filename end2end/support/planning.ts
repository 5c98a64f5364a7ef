// What a coordinator does before others have something to do.
import type { Page } from "@playwright/test";
import type { Portal } from "./portal.js";
import { expect } from "./test.js";

/** Makes a concept from the planner and begins its date poll; gives the address of the poll. */
export async function beginPoll(page: Page, portal: Portal): Promise<string> {
  await page.goto(`${portal.url}/bijeenkomsten/nieuw`);
  await page.getByRole("button", { name: "Als concept bewaren" }).click();
  await expect(page.getByText("Dit is een concept.")).toBeVisible();
  await page.getByRole("link", { name: "Datumprikker beginnen" }).click();
  await page.getByRole("button", { name: "Datumprikker beginnen" }).click();
  await expect(page.getByText("De datumprikker is begonnen.")).toBeVisible();
  return new URL(page.url()).pathname;
}
