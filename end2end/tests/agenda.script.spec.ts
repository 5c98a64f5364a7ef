// What script adds to agendas: dragging, and the keys on the beamer.
import { expect, test } from "../support/test.js";

test("rows are dragged, and the arrow keys go on and back on the beamer", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^coördinatiegroep/));
  await page.goto("/");
  await page.getByRole("link", { name: "Bekijk de bijeenkomst" }).first().click();
  await page.getByRole("link", { name: "Agenda maken" }).click();
  for (const title of ["Eerste", "Tweede", "Derde"]) {
    await page.getByRole("link", { name: "Nieuw punt" }).click();
    await page.getByLabel("Titel").fill(title);
    await page.getByRole("button", { name: "Zet op de agenda" }).click();
  }
  const rows = page.locator(".rows__one");
  await expect(rows.first()).toHaveAttribute("draggable", "true");
  await rows.nth(2).dragTo(rows.nth(0), { targetPosition: { x: 30, y: 4 } });
  await expect(page.getByRole("status").first()).toContainText("De volgorde is veranderd.");
  await expect(rows.nth(0)).toContainText("Derde");
  await expect(rows.nth(2)).toContainText("Tweede");
  await page.goto(page.url().replace(/\/maken.*$/, "/scherm"));
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Derde");
  await expect(page.locator("leptos-island")).toBeAttached();
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(title).toHaveText("Eerste", { timeout: 1_000 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press("ArrowLeft");
    await expect(title).toHaveText("Derde", { timeout: 1_000 });
  }).toPass();
});
