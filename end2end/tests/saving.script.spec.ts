// Saving while somebody types: only with script.
import { goOn } from "../support/survey.js";
import { expect, test } from "../support/test.js";

test("what is typed is saved on a pause, also after the connection was gone", async ({
  page,
  portal,
  logIn,
  context,
  accessible,
}) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await page.locator("#o1-trots").fill("Eerste zin.");
  await expect(page.getByText("Nog ruimte voor 1989 tekens.")).toBeVisible();
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await context.setOffline(true);
  await page.locator("#o1-trots").fill("Eerste zin. Tweede zin, in de trein.");
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  await accessible(page);
  await context.setOffline(false);
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om", { timeout: 20_000 });
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Eerste zin. Tweede zin, in de trein.");
});

test("a button pressed without a connection loses nothing", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await context.setOffline(true);
  await page.locator("#o1-trots").fill("Getypt in de tunnel.");
  await goOn(page);
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  await expect(page.locator("#o1-trots")).toHaveValue("Getypt in de tunnel.");
  await context.setOffline(false);
  await goOn(page);
  await expect(page).toHaveURL(/\/vragenlijst\/controleren$/);
  await expect(page.getByText("Getypt in de tunnel.")).toBeVisible();
});

test("what waits on a device is sent at the next visit", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await context.setOffline(true);
  await page.locator("#o1-trots").fill("Dicht geklapt in de trein.");
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  await page.goto("about:blank");
  await context.setOffline(false);
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Dicht geklapt in de trein.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
});

test("a page that was left open does not undo what was typed elsewhere", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${portal.url}/vragenlijst/nu`);
  await elsewhere.locator("#o1-trots").fill("Nieuwer, van thuis.");
  await expect(elsewhere.getByRole("status").last()).toContainText("Opgeslagen om");
  await context.setOffline(true);
  await context.setOffline(false);
  await page.locator("#o2-knelpunt").fill("Van het werk.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await elsewhere.reload();
  await expect(elsewhere.locator("#o1-trots")).toHaveValue("Nieuwer, van thuis.");
  await expect(elsewhere.locator("#o2-knelpunt")).toHaveValue("Van het werk.");
});

test("a login that ended is told while somebody types", async ({ page, portal, logIn, accessible }) => {
  const trekker = portal.person(/trekker/i);
  await logIn(trekker);
  await page.goto("/vragenlijst/nu");
  await portal.continueAt("2027-03-04T12:00:00Z");
  await page.locator("#o1-trots").fill("Een dag later.");
  await expect(page.getByText("Je bent uitgelogd. Wat je typte is bewaard.")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Log opnieuw in" }).click();
  await logIn(trekker);
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Een dag later.");
});

test("what stood ready can be confirmed as long as it stands there", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/feiten");
  const confirm = page.locator('input[name="f1-gemeenten.klopt"]');
  const ready = await page.locator("#f1-gemeenten").inputValue();
  await expect(confirm).toBeVisible();
  await page.locator("#f1-gemeenten").fill("42");
  await expect(confirm).toBeHidden();
  await page.locator("#f1-gemeenten").fill(ready);
  await expect(confirm).toBeVisible();
});
