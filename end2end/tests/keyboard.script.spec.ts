// What only script does for who has the keyboard alone.
import { focused, tabTo } from "../support/keyboard.js";
import { expect, test } from "../support/test.js";

test("Escape closes the list of questions on a telephone, and the focus goes back to what opened it", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/vragenlijst/borging");
  await page.waitForLoadState("networkidle");
  await tabTo(page, (it) => it.tag === "SUMMARY" && /naar een andere vraag/.test(it.words));
  await page.keyboard.press("Enter");
  const sheet = page.locator(".sheet");
  await expect(sheet.getByRole("link", { name: "Taken en rollen" })).toBeVisible();
  await page.keyboard.press("Tab");
  expect((await focused(page)).tag).toBe("A");
  await page.keyboard.press("Escape");
  await expect(sheet).not.toHaveAttribute("open");
  await expect(sheet.locator("summary")).toBeFocused();
  // Pressed once more it closes nothing and moves nothing.
  await page.keyboard.press("Escape");
  await expect(sheet.locator("summary")).toBeFocused();
});

test("Escape closes what Wijzigen opened, and what was chosen there stays", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/feiten");
  await page.waitForLoadState("networkidle");
  const row = page.locator("[data-vraag=f1-gemeenten]");
  await tabTo(page, (it) => it.tag === "SUMMARY" && /^Wijzigen/.test(it.words));
  await page.keyboard.press("Enter");
  await expect(row.locator("#f1-gemeenten")).toBeFocused();
  await page.keyboard.type("2");
  await page.keyboard.press("Escape");
  await expect(row.locator("details")).not.toHaveAttribute("open");
  await expect(row.locator("summary")).toBeFocused();
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
});
