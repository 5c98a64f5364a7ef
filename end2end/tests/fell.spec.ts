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
  const all = page.getByText("Bekijk alle 6 antwoorden: Hoe groeit de samenwerking in jouw regio?");
  await all.click();
  await accessible(page);
  const asked = page.getByRole("link", { name: /^Wil je vertellen wat er speelt\?/ });
  const before = await asked.count();
  expect(before).toBeGreaterThan(0);
  await asked.first().click();
  const remark = page.locator(":target");
  await expect(remark).toBeVisible();
  await remark.fill("Onze trekker vertrok, de gemeente zoekt.");
  await goOn(page);
  await expect(page).toHaveURL(/controleren$/);
  await all.click();
  await expect(asked).toHaveCount(before - 1);
});
