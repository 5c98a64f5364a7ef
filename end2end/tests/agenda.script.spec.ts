// What script adds to agendas: dragging, and the keys on the beamer.
import { addItem } from "../support/agenda.js";
import { expect, test } from "../support/test.js";

test("rows are dragged, and the arrow keys go on and back on the beamer", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^coördinatiegroep/));
  await page.goto("/");
  await page.getByRole("link", { name: "Bekijk de bijeenkomst" }).first().click();
  await page.getByRole("link", { name: "Agenda maken" }).click();
  for (const title of ["Eerste", "Tweede", "Derde"]) await addItem(page, title);
  // At the place of the new item the page may still be scrolling.
  await page.goto(page.url().replace(/[?#].*$/, ""));
  const rows = page.locator(".rows__one");
  await expect(rows.first()).toHaveAttribute("draggable", "true");
  // By its time: a button or a field in the row is no handle. What is dragged while the page still moves is dragged again.
  await expect(async () => {
    if (!(await rows.nth(0).innerText()).includes("Derde")) await rows.nth(2).dragTo(rows.nth(0), { sourcePosition: { x: 30, y: 12 }, targetPosition: { x: 30, y: 4 } });
    await expect(page.getByRole("status").first()).toContainText("De volgorde is veranderd.", { timeout: 2_000 });
  }).toPass();
  await expect(rows.nth(0)).toContainText("Derde");
  await expect(rows.nth(2)).toContainText("Tweede");
  await page.goto(page.url().replace(/\/maken.*$/, "/scherm"));
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Derde");
  await expect(page.locator("leptos-island")).toBeAttached();
  await expect(async () => {
    if (!page.url().includes("punt=2")) await page.keyboard.press("ArrowRight");
    await expect(title).toHaveText("Eerste", { timeout: 1_000 });
  }).toPass();
  await expect(async () => {
    if (page.url().includes("punt=2")) await page.keyboard.press("ArrowLeft");
    await expect(title).toHaveText("Derde", { timeout: 1_000 });
  }).toPass();
});
