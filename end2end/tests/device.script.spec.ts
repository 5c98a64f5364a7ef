// What waits on a device, and what becomes of it: only with script.
import { typeInTheTrain } from "../support/survey.js";
import { expect, test } from "../support/test.js";

const waits = "Niet alles is verstuurd.";

test("what waits on a device is told before sending in, and sent from there", async ({
  page,
  portal,
  logIn,
  accessible,
}) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/controleren");
  await expect(page.getByText(waits)).toBeHidden();
  await typeInTheTrain(page, portal, "Dicht geklapt in de trein.");
  for (const address of ["/vragenlijst", "/vragenlijst/controleren"]) {
    await page.goto(address);
    await expect(page.getByText(waits)).toBeVisible();
    await accessible(page);
  }
  await page.getByRole("status").getByRole("link", { name: "Wat speelt er nu?" }).click();
  await expect(page.locator("#o1-trots")).toHaveValue("Dicht geklapt in de trein.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await page.goto("/vragenlijst/controleren");
  await expect(page.getByText("Dicht geklapt in de trein.")).toBeVisible();
  await expect(page.getByText(waits)).toBeHidden();
});

test("what waited until the round had closed can be read and wiped", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i), page, true);
  await typeInTheTrain(page, portal, "Te laat uit de trein.", "2027-03-25T09:00:00Z");
  await page.goto("/vragenlijst/nu");
  await expect(page.getByText("Te laat uit de trein.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Wis het van dit apparaat" }).click();
  await expect(page.getByText("Te laat uit de trein.")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Er staat nu geen vragenlijst open" })).toBeVisible();
  await expect(page.getByText("Te laat uit de trein.")).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a text of an earlier visit that is too long comes back to be made shorter", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await typeInTheTrain(page, portal, "Lang. ".repeat(5_000));
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Lang. ".repeat(5_000));
  await expect(page.getByText("Deze tekst is te lang om op te slaan.")).toBeVisible();
  await page.locator("#o1-trots").fill("Kort.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Kort.");
});
