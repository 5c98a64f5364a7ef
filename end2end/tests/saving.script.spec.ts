// Saving while somebody types: only with script.
import { expect, test } from "../support/test.js";

test("what is typed is saved on a pause, also after the connection was gone", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await page.locator("#o1-trots").fill("Eerste zin.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await context.setOffline(true);
  await page.locator("#o1-trots").fill("Eerste zin. Tweede zin, in de trein.");
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om", { timeout: 20_000 });
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Eerste zin. Tweede zin, in de trein.");
});
