// What regions wrote: a member finds it again, the coordination group says what it is about.
import { expect, type Page, test } from "../support/test.js";

const PATH = "/monitor/woorden";

/** How many texts the page says that there are. */
async function count(page: Page): Promise<number> {
  const words = await page.getByRole("heading", { level: 2 }).first().innerText();
  return words.startsWith("Niets") ? 0 : Number.parseInt(words, 10);
}

/** A word of at least six letters that stands in the first text. */
async function aWord(page: Page): Promise<string> {
  const text = await page.getByRole("blockquote").first().innerText();
  return /[a-z]{6,}/.exec(text)?.[0] ?? "";
}

async function ask(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByRole("search", { name: "Zoek in de teksten" }).getByLabel(label, { exact: true });
    if (label === "Zoek op woorden") await field.fill(value);
    else await field.selectOption({ label: value });
  }
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
}

test("a trekker finds what regions wrote, and sends the address on to a partner", async ({ page, portal, logIn, someoneElse, accessible }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/monitor");
  await page.getByRole("link", { name: "Lees en doorzoek wat regio’s schreven" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat regio’s schreven");
  const all = await count(page);
  expect(all).toBeGreaterThan(50);
  await accessible(page);
  await page.getByRole("link", { name: "Volgende" }).click();
  await expect(page.getByText(/^Pagina 2 van/)).toBeVisible();

  const word = await aWord(page);
  await ask(page, { "Zoek op woorden": word.toUpperCase() });
  const found = await count(page);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  for (const marked of await page.getByRole("blockquote").all()) await expect(marked.locator("mark").first()).toBeVisible();
  await accessible(page);

  await ask(page, { "Zoek op woorden": "", Vraag: "Wat kun je andere regio’s bieden?", Regio: "Amsterdam" });
  await expect(page).toHaveURL(/vraag=o4-aanbod/);
  const ours = await count(page);
  expect(ours).toBeGreaterThan(0);
  await expect(page.getByRole("blockquote")).toHaveCount(ours);

  await ask(page, { "Zoek op woorden": "\"onvindbaar\" OR (' * --" });
  await expect(page.getByRole("heading", { name: "Niets gevonden" })).toBeVisible();
  await accessible(page);
  await ask(page, { "Zoek op woorden": "\"*\"" });
  await expect(page).toHaveTitle(/^Fout: /);
  await accessible(page);

  // A partner reads at the same address what is theirs to read, and no button of the coordination group.
  const partner = await someoneElse();
  await logIn(portal.person(/partner/i), partner);
  await partner.goto(`${PATH}?vraag=o2-knelpunt`);
  const theirs = await count(partner);
  await page.goto(`${PATH}?vraag=o2-knelpunt`);
  expect(await count(page)).toBeGreaterThan(theirs);
  await expect(partner.getByRole("checkbox")).toHaveCount(0);
  await expect(partner.getByLabel("Toon", { exact: true })).toHaveCount(0);
});

test("a coordinator gives texts a theme, and marks one for the agenda", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto(PATH);
  await ask(page, { Toon: "Nog zonder thema" });
  const before = await count(page);
  expect(before).toBeGreaterThan(2);
  await accessible(page);

  await page.getByRole("button", { name: "Geef dit thema" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole("alert")).toContainText("Vink eerst een tekst aan.");
  await expect(page).toHaveURL(/alleen=zonder-thema/);
  await accessible(page);

  // Nobody has to guess which text a button is about.
  const names = await page.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ""));
  expect(new Set(names).size).toBe(names.length);
  const buttons = await page.getByRole("button", { name: /^Zet klaar voor de agenda/ }).allInnerTexts();
  expect(new Set(buttons).size).toBe(buttons.length);

  const texts = await page.getByRole("blockquote").allInnerTexts();
  for (const nth of [0, 1]) await page.getByRole("checkbox").nth(nth).check();
  await page.getByLabel(/^Of een nieuw thema/).fill("Goed nieuws");
  await page.getByLabel(/^Of een nieuw thema/).press("Enter");
  await expect(page.getByRole("status")).toContainText("Het thema staat nu bij de teksten die je koos.");
  expect(await count(page)).toBe(before - 2);

  await page.goto(PATH);
  await ask(page, { Thema: "Goed nieuws" });
  expect(await count(page)).toBe(2);
  expect((await page.getByRole("blockquote").allInnerTexts()).sort()).toEqual(texts.slice(0, 2).sort());
  await page.getByRole("button", { name: /^Zet klaar voor de agenda/ }).first().click();
  await expect(page.getByRole("status")).toContainText("De tekst staat klaar voor de agenda.");
  await expect(page).toHaveURL(/#tekst-/);
  await accessible(page);

  await page.getByRole("button", { name: /^Haal thema Goed nieuws weg/ }).last().click();
  await expect(page.getByRole("status")).toContainText("Het thema is weggehaald.");
  expect(await count(page)).toBe(1);
  await page.goto(PATH);
  await ask(page, { Toon: "Klaar voor de agenda" });
  expect(await count(page)).toBe(1);
  await page.getByRole("button", { name: /^Niet meer klaarzetten/ }).click();
  await expect(page.getByRole("heading", { name: "Niets gevonden" })).toBeVisible();
});
