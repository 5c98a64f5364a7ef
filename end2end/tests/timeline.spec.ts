// What the network did, year by year, and a year in figures on one sheet of paper.
import { AFTER } from "../support/attendance.js";
import { readPdf } from "../support/pdf.js";
import { expect, test } from "../support/test.js";

test("a trekker looks back on what was decided, and prints a year on one sheet", async ({ page, portal, logIn, accessible }) => {
  await portal.continueAt(AFTER);
  const [first] = portal.pair();
  await logIn(first);
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: "Bekijk de tijdlijn" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tijdlijn");
  const before = page.getByRole("region", { name: "2026" });
  await expect(before.getByRole("list").first()).toBeVisible();
  const newest = before.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) }).first();
  await expect(newest).toContainText(/Er waren \d+ mensen uit \d+ regio’s\./);
  await expect(newest.getByRole("heading", { level: 4 })).toHaveText("Besloten");
  await expect(newest).toContainText("De brief voor een nieuwe wethouder wordt van ons allemaal.");
  await newest.getByText(/^\d+ afspraken/).click();
  await expect(newest).toContainText("De regeling is gestopt.");
  await accessible(page);
  await newest.getByRole("link", { name: /^Verslag van/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verslag");

  await page.goto("/bijeenkomsten/tijdlijn");
  await page.getByRole("link", { name: "Werkt ons netwerk? Zo ging het in 2026" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Werkt ons netwerk? Zo ging het in 2026");
  const parts = ["Bijeenkomsten", "Wie stuurde in?", "Wie waren er op netwerkbijeenkomsten?", "Wat kwam er van wat regio’s schreven?", "Afspraken van netwerkbijeenkomsten"];
  for (const part of parts) await expect(page.getByRole("region", { name: part, exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "Wie stuurde in?" }).getByRole("listitem").first()).toContainText(/\d+ van de \d+ regio’s, \d+ van de \d+ trekkers/);
  await expect(page.getByRole("region", { name: "Afspraken van netwerkbijeenkomsten" })).toContainText("1 is vervallen");
  await accessible(page);
  const { pages, words } = readPdf(await page.pdf({ format: "A4" }));
  expect(pages).toBe(1);
  expect(words).toContain("Watkwamervanwatregio’sschreven?");
  expect(words).toContain("vervallen");
  await page.getByRole("link", { name: "2027", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Werkt ons netwerk? Zo gaat het in 2027");
  await expect(page.getByRole("main")).toContainText(/\((in|van) 2026: \d+\)/);
  await accessible(page);
});

test("a year that is none, and a timeline of what is not there", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  for (const year of ["abc", "99999", "2040"]) {
    expect((await page.goto(`/bijeenkomsten/terugblik/${year}`))?.status()).toBe(404);
  }
  await page.goto("/bijeenkomsten/tijdlijn?jaar=abc");
  await expect(page.getByText("Wat dit adres vraagt, staat niet op de tijdlijn.")).toBeVisible();
  await page.goto("/bijeenkomsten/terugblik/2001");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Hier staat niets over 2001");
});
