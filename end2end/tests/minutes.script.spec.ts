// Minutes that are stored while somebody types: only with script.
import { AFTER, firstItem, withItems } from "../support/minutes.js";
import { expect, type Page, test } from "../support/test.js";

const minutes = (page: Page) => page.getByRole("textbox", { name: "Notulen" });
const status = (page: Page) => page.locator(".writing").getByRole("status").first();

test.beforeEach(async ({ portal, logIn }) => {
  await portal.continueAt(AFTER);
  await logIn(portal.person(/coördinat/i));
});

test("what is typed is stored on a pause, also after the connection was gone", async ({ page, context, accessible }) => {
  await firstItem(page, await withItems(page, ["Wie betaalt mee?", "Ouders"]));
  await minutes(page).fill("Eerste zin.");
  await expect(status(page)).toContainText("Opgeslagen om");
  await context.setOffline(true);
  await minutes(page).fill("Eerste zin. Tweede zin, in de kelder.");
  await expect(status(page)).toContainText("Geen verbinding. Je tekst staat op dit apparaat.");
  await page.getByRole("button", { name: "Notulen opslaan" }).click();
  await expect(minutes(page)).toHaveValue("Eerste zin. Tweede zin, in de kelder.");
  await accessible(page);
  await context.setOffline(false);
  await expect(status(page)).toContainText("Opgeslagen om");
  await page.reload();
  await expect(minutes(page)).toHaveValue("Eerste zin. Tweede zin, in de kelder.");
  await expect(status(page)).toContainText("Opgeslagen op");
});

test("what was typed just before going on to the next item is stored", async ({ page }) => {
  const record = await withItems(page, ["Wie betaalt mee?", "Ouders"]);
  await firstItem(page, record);
  await expect(page.getByRole("button", { name: "Lijst" })).toBeVisible();
  await minutes(page).fill("Nog net.");
  await page.getByRole("link", { name: "Volgende: Ouders" }).click();
  await expect(page.getByText("Punt 2 van 2.")).toBeVisible();
  await expect(async () => {
    await firstItem(page, record);
    await expect(minutes(page)).toHaveValue("Nog net.", { timeout: 1_000 });
  }).toPass();
});

test("what could not be stored waits on the device for its writer", async ({ page }) => {
  await firstItem(page, await withItems(page, ["Wie betaalt mee?"]));
  await expect(page.getByRole("button", { name: "Lijst" })).toBeVisible();
  await page.route("**/verslag/punten/**", (route) =>
    route.request().method() === "POST" ? route.fulfill({ status: 401 }) : route.fallback(),
  );
  await minutes(page).fill("Getypt nadat de login was geëindigd.");
  await expect(status(page)).toContainText("Je bent uitgelogd. Je tekst staat op dit apparaat.");
  await page.reload();
  await expect(minutes(page)).toHaveValue("Getypt nadat de login was geëindigd.");
  await expect(status(page)).toContainText("Je bent uitgelogd.");
  await page.unroute("**/verslag/punten/**");
  await page.getByRole("link", { name: "Log opnieuw in" }).click();
  // By the page that came, or by the one that went.
  await expect(status(page)).toContainText(/Opgeslagen o[mp]/);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(minutes(page)).toHaveValue("Getypt nadat de login was geëindigd.");
});

test("of two who write at one item the later one sees both texts and chooses", async ({ page, portal, logIn, someoneElse, accessible }) => {
  await firstItem(page, await withItems(page, ["Wie betaalt mee?"]));
  const other = await someoneElse();
  await logIn(portal.person(/coördinat/i), other);
  await other.goto(page.url());
  await expect(other.getByRole("button", { name: "Lijst" })).toBeVisible();
  await minutes(page).fill("Van hier.");
  await expect(status(page)).toContainText("Opgeslagen om");
  await minutes(other).fill("Van daar.");
  await expect(status(other)).toContainText("iemand anders schreef hier intussen iets anders.");
  await accessible(other);
  // Typing on stores nothing until it is chosen.
  await minutes(other).fill("Van daar, en verder.");
  await other.getByRole("button", { name: "Bekijk beide teksten" }).click();
  await expect(other.locator("details .lines").getByText("Van hier.")).toBeVisible();
  await expect(minutes(other)).toHaveValue("Van daar, en verder.");
  await accessible(other);
  await other.goto(page.url());
  await expect(status(other)).toContainText("iemand anders schreef hier intussen iets anders.");
  await expect(minutes(other)).toHaveValue("Van daar, en verder.");
  await other.getByRole("button", { name: "Bekijk beide teksten" }).click();
  await other.getByRole("button", { name: "De andere tekst houden" }).click();
  await expect(minutes(other)).toHaveValue("Van hier.");
  await other.reload();
  await expect(minutes(other)).toHaveValue("Van hier.");
  // The other way round: one's own text stays.
  await minutes(page).fill("Van hier, verder.");
  await expect(status(page)).toContainText("Opgeslagen om");
  await minutes(other).fill("Toch van daar.");
  await expect(status(other)).toContainText("iemand anders schreef hier intussen iets anders.");
  await other.getByRole("button", { name: "Notulen opslaan" }).click();
  await other.getByRole("button", { name: "Notulen opslaan" }).click();
  await expect(other.getByText("De notulen zijn opgeslagen.")).toBeVisible();
  await page.reload();
  await expect(minutes(page)).toHaveValue("Toch van daar.");
});

test("buttons put in the signs of Markdown where the cursor stands", async ({ page }) => {
  await firstItem(page, await withItems(page, ["Wie betaalt mee?"]));
  await page.getByRole("button", { name: "Kop" }).click();
  await page.keyboard.type("Geld");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Lijst" }).click();
  await page.keyboard.type("samen rekenen");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Vet" }).click();
  await page.keyboard.type("nu");
  await expect(minutes(page)).toHaveValue("# Geld\n- samen rekenen\n**nu**");
  await expect(status(page)).toContainText("Opgeslagen om");
});

test("minutes that others read are stored when their writer says so", async ({ page, accessible }) => {
  const record = await withItems(page, ["Wie betaalt mee?"]);
  await firstItem(page, record);
  await minutes(page).fill("Besproken.");
  await expect(status(page)).toContainText("Opgeslagen om");
  await page.goto(`${record}/publiceren`);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await firstItem(page, record);
  await minutes(page).fill("Besproken, en half een zi");
  await expect(status(page)).toContainText("Druk op “Notulen opslaan”");
  await accessible(page);
  await page.getByRole("button", { name: "Notulen opslaan" }).click();
  await expect(page.getByText("De notulen zijn opgeslagen.")).toBeVisible();
  await expect(minutes(page)).toHaveValue("Besproken, en half een zi");
});
