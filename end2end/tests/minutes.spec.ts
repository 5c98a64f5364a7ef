// Holding a meeting: a coordinator goes from item to item, and members read by item what was said.
import { addAction, addDecision, AFTER, firstItem, publishRecord, withItems } from "../support/minutes.js";
import { expect, test } from "../support/test.js";

test("a coordinator holds a meeting item by item, and a trekker reads it in the order of the agenda", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  await portal.continueAt(AFTER);
  const [first] = portal.pair();
  await logIn(portal.person(/coördinat/i));
  const record = await withItems(page, ["Wie betaalt mee?", "Ouders aan tafel"]);
  await firstItem(page, record);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie betaalt mee?");
  await accessible(page);

  const minutes = page.getByRole("textbox", { name: "Notulen" });
  await minutes.fill("# Geld\n\nDe **gemeente** denkt mee.");
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  await expect(page.getByRole("region", { name: "Voorbeeld" }).getByRole("heading", { level: 3 })).toHaveText("Geld");
  await accessible(page);
  // What was typed beside it is stored with it.
  await addDecision(page, "We vragen het de gemeenten.");
  await expect(minutes).toHaveValue("# Geld\n\nDe **gemeente** denkt mee.");
  await page.getByLabel("Wat gaat er gebeuren?").fill("De brief schrijven");
  await page.getByRole("button", { name: "Afspraak toevoegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies wie het doet.");
  await addAction(page, "De brief schrijven", "Amsterdam");
  await accessible(page);

  await page.getByRole("link", { name: "Volgende: Ouders aan tafel" }).click();
  await expect(page.getByText("Punt 2 van 2.")).toBeVisible();
  await minutes.fill("Betaal de reiskosten.");
  await page.getByRole("button", { name: "Notulen opslaan" }).click();
  await expect(page.getByText("De notulen zijn opgeslagen.")).toBeVisible();
  await page.getByRole("link", { name: "Naar het hele verslag" }).click();
  await expect(page.getByText("notulen · 1 besluit · 1 afspraak")).toBeVisible();
  await accessible(page);

  const trekker = await someoneElse();
  await logIn(first, trekker);
  expect((await trekker.goto(record))?.status()).toBe(404);
  await publishRecord(page);
  await trekker.goto(record);
  await expect(trekker.getByRole("heading", { level: 3 })).toHaveText(["Wie betaalt mee?", "Ouders aan tafel"]);
  await expect(trekker.getByRole("heading", { level: 4 })).toHaveText("Geld");
  await expect(trekker.getByText("bij “Wie betaalt mee?”").first()).toBeVisible();
  await accessible(trekker);
});

test("who wrote an answer reads at their region what was decided and agreed", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto("/monitor/regio/ijsselland");
  const came = page.getByRole("region", { name: "Wat kwam er van hun vraag?" });
  await expect(came.getByText(/^→ stond op de agenda van/).first()).toBeVisible();
  await expect(came.getByText("→ besproken").first()).toBeVisible();
  await expect(came.getByText(/^→ besluit: /).first()).toBeVisible();
  await accessible(page);
  await came.getByRole("link", { name: /^Lees het verslag/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verslag");
});
