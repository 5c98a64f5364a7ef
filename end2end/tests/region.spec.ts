// The page of a region: every round of it, what it wrote, and charts that can be taken along.
import { readFile } from "node:fs/promises";
import { readPdf } from "../support/pdf.js";
import { expect, test } from "../support/test.js";

const PATH = "/monitor/regio/drenthe";

test("a trekker reads every round of the own region", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van Drenthe/));
  await page.goto(PATH);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Drenthe");
  // The charts of the six principles are seen, and one table tells the same.
  await expect(page.locator("svg.chart")).toHaveCount(6);
  await expect(page.getByRole("img")).toHaveCount(0);
  await accessible(page);
  await page.getByText("Antwoorden en cijfers in een tabel").click();
  const numbers = page.getByRole("region", { name: "Antwoorden en cijfers van de zes principes" });
  const rounds = new Set(await numbers.locator("th[scope=row]").allInnerTexts());
  expect(rounds.size).toBeGreaterThan(3);
  await accessible(page);

  await page.getByText("Alle rondes in een tabel").last().click();
  const facts = page.getByRole("region", { name: "De regio in feiten. Alle rondes" });
  await expect(facts.getByRole("rowheader")).toHaveCount(rounds.size);
  await accessible(page);

  const points = page.getByRole("table").filter({ has: page.getByRole("columnheader", { name: "Punt" }) });
  await expect(points.getByRole("row")).toHaveCount(11);
  const first = points.getByRole("row").nth(1);
  await expect(first.getByRole("cell")).toHaveCount(rounds.size);
  await expect(first.getByRole("cell").last()).toHaveText(/Nog niet|In gang|Blijvend geregeld|niet ingevuld|weten we nog niet/);
});

test("texts of earlier rounds open by round, each with who reads it", async ({ page, portal, logIn, someoneElse, accessible }) => {
  await logIn(portal.person(/^trekker van Drenthe/));
  await page.goto(PATH);
  const words = page.getByRole("region", { name: "In eigen woorden" });
  const earlier = words.getByText(/^Ronde .*: \d+ tekst/);
  expect(await earlier.count()).toBeGreaterThan(1);
  const before = await words.locator("blockquote:visible").count();
  await earlier.first().click();
  expect(await words.locator("blockquote:visible").count()).toBeGreaterThan(before);
  const own = await words.locator("blockquote").count();
  await expect(words.locator("figcaption", { hasText: "jullie regio en de coördinatiegroep" }).first()).toBeAttached();
  await accessible(page);

  // Another region reads what is for everyone, and no name.
  const other = await someoneElse();
  await logIn(portal.person(/^trekker van Amsterdam/), other);
  await other.goto(PATH);
  const theirs = other.getByRole("region", { name: "In eigen woorden" });
  expect(await theirs.locator("blockquote").count()).toBeLessThan(own);
  for (const below of await theirs.locator("figcaption").allTextContents()) expect(below).toMatch(/^iedereen in het netwerk/);
});

test("a chart is taken along as a picture", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Drenthe/));
  await page.goto(PATH);
  for (const [ending, begin] of [
    ["PNG", "\x89PNG"],
    ["SVG", "<?xml"],
  ] as const) {
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: new RegExp(`^${ending}\\s*: Een stevige trekker`) }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^kansrijke-start-drenthe-p1-trekker-\d{4}-\d\d-\d\d\.(png|svg)$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, begin.length).toString("latin1")).toBe(begin);
  }
});

test("on paper it is whole, with the earlier texts open", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Drenthe/));
  await page.goto(PATH);
  const texts = await page.locator("blockquote").allTextContents();
  const { pages, words } = readPdf(await page.pdf({ format: "A4", printBackground: true }));
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(16);
  const shown = (text: string) => text.replace(/\s/g, "");
  for (const word of ["Zaadje", "Bloem", "Een stevige trekker", "Wat is al blijvend geregeld?"]) expect(words).toContain(shown(word));
  // Of a text that is broken over lines or has letters of another font at least the first words.
  for (const text of texts) expect(words).toContain(shown(text.trim().slice(0, 12)));
});

test("nothing of it is wider than the narrowest screen", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Drenthe/));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PATH);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
