// A round that has closed and is not published: members read it, nobody changes it.
import { expect, test } from "../support/test.js";

test.use({ variant: "closed" });

test("a trekker is told that the round has closed, and reads the results", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van/));
  await page.goto("/vragenlijst");
  await expect(page.getByRole("main")).toContainText(/gesloten/);
  await accessible(page);
  await page.goto("/vragenlijst/doorontwikkeling");
  await expect(page.getByRole("button", { name: /opslaan/i })).toHaveCount(0);
  await accessible(page);
  await page.goto("/monitor");
  await expect(page.getByRole("table").first()).toBeVisible();
  await accessible(page);
});
