// The file of an earlier round: chosen, refused with a way on, and looked at before anything is stored.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { button, enter, pressOn, tabTo } from "../support/keyboard.js";
import { expect, type Page, test } from "../support/test.js";

const EXAMPLES = join(import.meta.dirname, "../../service/src/monitor/import/examples");
const PATH = "/monitor/inlezen";
const FIELD = "Bestand met de antwoorden";

async function show(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }, label = FIELD): Promise<void> {
  await page.getByLabel(label).setInputFiles(file);
  await page.getByRole("button", { name: "Bekijk het bestand" }).click();
}

test("a coordinator chooses a file, mends what is wrong, and sees what was read", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto("/monitor/meenemen");
  await page.getByRole("link", { name: "Eerdere ronde inlezen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eerdere ronde inlezen");
  await accessible(page);

  await page.getByRole("button", { name: "Bekijk het bestand" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel(FIELD)).toHaveAccessibleDescription(/Kies eerst een bestand\.$/);
  await show(page, { name: "ronde.csv", mimeType: "text/csv", buffer: Buffer.from("Regio;Trekker\nTwente;3;Knop\n") });
  await expect(page.getByRole("alert")).toContainText("Rij 2 heeft meer waarden dan er koppen zijn.");
  await accessible(page);

  await show(page, join(EXAMPLES, "eigen-lijst.xlsx"));
  await expect(page.getByRole("status").first()).toContainText("14 rijen en 34 kolommen uit ‘eigen-lijst.xlsx’");
  await expect(page.getByText("Niet gelezen: Uitleg.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Stevige trekker/ })).toBeVisible();
  await accessible(page);
  await show(page, join(EXAMPLES, "limesurvey-codes.csv"), "Kies een ander bestand");
  await expect(page.getByRole("status").first()).toContainText("14 rijen en 57 kolommen uit ‘limesurvey-codes.csv’");
});

const next = (page: Page) => page.getByRole("button", { name: "Verder naar de antwoorden" }).click();
const readIn = (page: Page) => page.getByRole("button", { name: "Ronde inlezen", exact: true }).click();

test("a round is understood, read in, marked where it shows, and taken back", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto(PATH);
  await show(page, join(EXAMPLES, "limesurvey-codes.csv"));
  await page.getByLabel("p1trekker", { exact: true }).selectOption("Niet inlezen");
  await next(page);
  await expect(page.getByText("Rij 10: niet ingestuurd")).toBeAttached();
  await expect(page.getByRole("heading", { name: "3 antwoorden begrijpen we nog niet" })).toBeVisible();
  await accessible(page);

  // Back and forth loses nothing.
  await page.getByLabel("A6").selectOption("Weten we nog niet");
  await page.getByLabel("Datum van de bijeenkomst").fill("13-5-2024");
  await page.getByRole("button", { name: "Terug naar de kolommen" }).click();
  await expect(page.getByLabel("p1trekker", { exact: true })).toHaveValue("niet");
  await page.getByLabel("p1trekker", { exact: true }).selectOption("Een stevige trekker");
  await next(page);
  await expect(page.getByRole("heading", { name: "2 antwoorden begrijpen we nog niet" })).toBeVisible();
  await expect(page.getByLabel("Datum van de bijeenkomst")).toHaveValue("13-5-2024");

  await readIn(page);
  await expect(page.getByRole("alert")).toContainText("Kies waar de bijeenkomst was.");
  await accessible(page);
  await page.getByLabel("Plek").selectOption("Twente");
  await readIn(page);
  await expect(page.getByRole("status").first()).toContainText("De ronde van mei 2024 is ingelezen.");
  await accessible(page);

  await page.goto("/monitor/regio/twente");
  await expect(page.getByText("De ronde van mei 2024 is ingelezen uit een bestand van vóór het portaal.")).toBeVisible();
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: "maandag 13 mei 2024" }).click();
  await expect(page.getByText("Ze zijn ingelezen uit een bestand")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ronde publiceren" })).toBeHidden();
  await accessible(page);

  await page.goto(PATH);
  await page.getByText("Terugnemen", { exact: true }).click();
  await page.getByRole("button", { name: "Ronde mei 2024 terugnemen" }).click();
  await expect(page.getByRole("status").first()).toContainText("De ronde is teruggenomen");
  await page.goto("/monitor/regio/twente");
  await expect(page.getByText("mei 2024")).toHaveCount(0);
});

test("a column without a region, and three rows of one region, are asked about", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto(PATH);
  const rows = ["Regio;p1;p2", "Twente;3;4", "Twente;2;2", "Twente;5;half"];
  await show(page, { name: "ronde.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByLabel("Regio", { exact: true }).selectOption("Niet inlezen");
  await next(page);
  await expect(page.getByRole("alert")).toContainText("Kies in welke kolom de regio staat.");
  await accessible(page);
  await page.getByLabel("Regio", { exact: true }).selectOption("De regio");
  await next(page);
  await page.getByLabel("Datum van de bijeenkomst").fill("13-5-2024");
  await page.getByLabel("Plek").selectOption("Pharos, Utrecht");
  await readIn(page);
  await expect(page.getByRole("alert")).toContainText("Van een regio tellen te veel rijen mee.");
  await accessible(page);
  await page.getByLabel("Rij 3 niet inlezen").check();
  await page.getByRole("button", { name: "Opnieuw bekijken" }).click();
  await expect(page.getByRole("heading", { name: "2 rijen tellen mee, van 1 regio" })).toBeVisible();
  await readIn(page);
  await expect(page.getByRole("status").first()).toContainText("De ronde van mei 2024 is ingelezen.");
});

test("an example comes as it is", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto(PATH);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "microsoft-forms.xlsx" }).click(),
  ]);
  expect(await readFile(await download.path())).toEqual(await readFile(join(EXAMPLES, "microsoft-forms.xlsx")));
});

test("the keyboard alone reads a round in and takes it back", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/coördinat/i));
  // Listened for before the page is there: the browser is told in time that somebody answers.
  const chosen = page.waitForEvent("filechooser");
  await page.goto(PATH);
  await tabTo(page, (it) => it.name === "bestand");
  await page.keyboard.press("Enter");
  const chooser = await chosen;
  await chooser.setFiles(join(EXAMPLES, "limesurvey-antwoorden.csv"));
  await tabTo(page, (it) => it.tag === "BUTTON" && it.words === "Bekijk het bestand");
  await enter(page, /\/monitor\/inlezen$/);
  await expect(page.getByRole("status").first()).toContainText("14 rijen en 57 kolommen");
  await pressOn(page, button(/^Verder naar de antwoorden$/), /\/monitor\/inlezen$/);
  await expect(page.getByLabel("Datum van de bijeenkomst")).toBeVisible();
  await tabTo(page, (it) => it.name === "datum");
  await page.keyboard.type("13-5-2024");
  await tabTo(page, (it) => it.name === "plek");
  // A list answers to the first letters of what stands in it.
  await page.keyboard.type("Twente");
  await pressOn(page, button(/^Ronde inlezen$/), /gedaan=/);
  await expect(page.getByRole("status").first()).toContainText("De ronde van mei 2024 is ingelezen.");
  await tabTo(page, (it) => it.tag === "SUMMARY" && it.words.startsWith("Terugnemen"));
  await page.keyboard.press("Enter");
  await pressOn(page, button(/^Ronde mei 2024 terugnemen$/), /gedaan=weg/);
  await expect(page.getByRole("status").first()).toContainText("De ronde is teruggenomen");
});

test("a trekker finds no such page", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  expect((await page.goto(PATH))?.status()).toBe(404);
});
