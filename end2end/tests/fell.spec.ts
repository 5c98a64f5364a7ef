// A level that went down since the previous round: the check page leads to the question that nobody has to answer.
import { fillGrowth, goOn } from "../support/survey.js";
import { expect, test } from "../support/test.js";

test("a level that went down leads to its remark", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/doorontwikkeling");
  await fillGrowth(page, "1");
  await goOn(page);
  await expect(page).not.toHaveURL(/doorontwikkeling/);
  await page.goto("/vragenlijst/controleren");
  await accessible(page);
  const asked = page.getByRole("link", { name: /^Wat speelt er\?/ });
  const before = await asked.count();
  expect(before).toBeGreaterThan(0);
  await asked.first().click();
  const remark = page.locator(":target");
  await expect(remark).toBeVisible();
  await remark.fill("Onze trekker vertrok, de gemeente zoekt.");
  await goOn(page);
  await expect(page).toHaveURL(/controleren$/);
  await expect(asked).toHaveCount(before - 1);
});
