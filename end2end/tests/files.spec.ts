// Files of a meeting: a coordinator adds them to the record, and a trekker downloads them once it is published.
import { AFTER } from "../support/minutes.js";
import { expect, test } from "../support/test.js";

const PDF = Buffer.from("%PDF-1.7\n% slides\n%%EOF");
/** One red dot. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
  "base64",
);

test("a coordinator adds slides and a photograph, and a trekker reads and downloads them", async ({
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
  const meeting = page.url();
  await page.getByRole("link", { name: "Verslag schrijven" }).click();
  await page.getByRole("link", { name: "Materiaal toevoegen of weghalen" }).click();
  await accessible(page);
  const add = page.getByRole("button", { name: "Bestand toevoegen" });

  const html = Buffer.from("<!doctype html><script>alert(1)</script>");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles({ name: "dia.pdf", mimeType: "application/pdf", buffer: html });
  await page.getByLabel("Hoe heet het?").fill("Dia’s van de zorgverzekeraar");
  await add.click();
  await expect(page.getByRole("alert")).toContainText("Dit soort bestand nemen we niet aan.");
  await accessible(page);
  await expect(page.getByLabel("Hoe heet het?")).toHaveValue("Dia’s van de zorgverzekeraar");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles({ name: "dia.pdf", mimeType: "application/pdf", buffer: PDF });
  await add.click();
  await expect(page.getByText("Het bestand staat erbij.")).toBeVisible();

  await page.getByLabel("Bestand", { exact: true }).setInputFiles({ name: "IMG_1.png", mimeType: "image/png", buffer: PNG });
  await page.getByLabel("Hoe heet het?").fill("De flip-over");
  await add.click();
  await expect(page.getByRole("alert")).toContainText("wat er op de foto te zien is");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles({ name: "IMG_1.png", mimeType: "image/png", buffer: PNG });
  await page.getByLabel(/Is het een foto/).fill("Drie wensen op een vel papier");
  await add.click();
  await expect(page.getByRole("listitem").filter({ hasText: "Te zien: Drie wensen op een vel papier" })).toBeVisible();
  await accessible(page);

  await page.goto(`${meeting}/verslag/publiceren`);
  await expect(page.getByText("2 bestanden")).toBeVisible();
  await page.getByRole("button", { name: "Publiceren" }).click();

  const trekker = await someoneElse();
  await logIn(first, trekker);
  await trekker.goto(meeting);
  await accessible(trekker);
  const [download] = await Promise.all([
    trekker.waitForEvent("download"),
    trekker.getByRole("link", { name: "Dia’s van de zorgverzekeraar" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("dia-s-van-de-zorgverzekeraar.pdf");

  await page.goto(`${meeting}/verslag/bestanden`);
  await page.getByRole("link", { name: /^Haal weg.*De flip-over/ }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Haal weg" }).click();
  await expect(page.getByText("Het bestand is weg.")).toBeVisible();
  await trekker.reload();
  await expect(trekker.getByRole("link", { name: "De flip-over" })).toHaveCount(0);
});
