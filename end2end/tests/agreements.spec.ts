// What is agreed at a meeting: a coordinator writes it down and publishes it, and a trekker finds what to do and ticks it.
import { addAction, addDecision, AFTER } from "../support/minutes.js";
import { expect, test } from "../support/test.js";

test("a coordinator records a meeting and publishes it; a trekker finds an action on the start page and ticks it", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  await portal.continueAt(AFTER);
  const [first] = portal.pair();
  await logIn(portal.person(/coördinat/i));
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: /maart 2027/ }).first().click();
  await page.getByRole("link", { name: "Verslag schrijven" }).click();
  await expect(page.getByText("Dit verslag is een concept.")).toBeVisible();
  const record = page.url();

  await page.getByRole("textbox", { name: "Notulen" }).fill("# Geld\n\nWe rekenen *samen*.\n\n- eerst de uren\n- dan de rest\n\n<b>vet</b>");
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  const preview = page.getByRole("region", { name: "Voorbeeld" });
  await expect(preview.getByRole("heading", { level: 3 })).toHaveText("Geld");
  await expect(preview.getByRole("listitem")).toHaveCount(2);
  await expect(preview).toContainText("<b>vet</b>");
  await accessible(page);
  await page.getByRole("button", { name: "Notulen opslaan" }).click();
  await expect(page.getByText("De notulen zijn opgeslagen.")).toBeVisible();

  await addDecision(page, "We delen het rekenvoorbeeld.");
  await page.getByRole("button", { name: "Afspraak toevoegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies wie het doet.");
  await accessible(page);
  await addAction(page, "Het rekenvoorbeeld delen", "Amsterdam");

  const trekker = await someoneElse();
  await logIn(first, trekker);
  expect((await trekker.goto(record))?.status()).toBe(404);
  await page.getByRole("link", { name: "Verslag publiceren" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByText("Het verslag is gepubliceerd.")).toBeVisible();
  await accessible(page);

  await trekker.goto(portal.url);
  const own = trekker.getByRole("region", { name: "Afspraken voor jou en je regio" });
  const item = own.getByRole("listitem").filter({ hasText: "Het rekenvoorbeeld delen" });
  await expect(item).toContainText("voor 1 juni");
  await accessible(trekker);
  await item.getByRole("button", { name: /^Gedaan/ }).click();
  await expect(trekker.getByText("De afspraak staat op gedaan.")).toBeVisible();
  await expect(item).toHaveCount(0);

  // The other one in the demo need not be done any more.
  await own.getByRole("link", { name: /^Vervalt/ }).first().click();
  await accessible(trekker);
  await trekker.getByLabel("Waarom vervalt de afspraak?").fill("Dat is al verteld.");
  await trekker.getByRole("button", { name: "Afspraak vervalt" }).click();
  await expect(trekker.getByText("De afspraak is vervallen.")).toBeVisible();
  await trekker.goto(record);
  await expect(trekker.getByText(/Amsterdam · gedaan op 25 maart/)).toBeVisible();
  await expect(trekker.getByRole("heading", { level: 3 })).toHaveText("Geld");
  await accessible(trekker);
  await portal.continueAt("2027-03-25T10:45:00Z");
  const { text } = await portal.mail(first.email, /Lees het verslag/);
  expect(text).not.toContain("rekenvoorbeeld");
});
