// The link in a login mail: only script can read the code in it.
import { expect, test } from "../support/test.js";

test("the link works in the tab that already waits for the code", async ({ page, portal }) => {
  const person = portal.person(/trekker/i);
  await page.goto("/inloggen");
  await page.getByLabel("E-mailadres").fill(person.email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByLabel("Code uit de mail")).toBeVisible();
  const { match: link } = await portal.mail(person.email, /^(http\S+\/inloggen\/code#\d{6})$/m);
  await page.evaluate((to) => location.assign(to), link);
  await expect(page.getByLabel("Code uit de mail")).toHaveValue(/^\d{3} \d{3}$/);
  expect(page.url(), "the code does not stay in the address").not.toContain("#");
});
