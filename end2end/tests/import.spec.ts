// The file of an earlier round: chosen, refused with a way on, and looked at before anything is stored.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { enter, tabTo } from "../support/keyboard.js";
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

test("an example comes as it is", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto(PATH);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "microsoft-forms.xlsx" }).click(),
  ]);
  expect(await readFile(await download.path())).toEqual(await readFile(join(EXAMPLES, "microsoft-forms.xlsx")));
});

test("the keyboard alone chooses a file", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto(PATH);
  await tabTo(page, (it) => it.name === "bestand");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(join(EXAMPLES, "limesurvey-antwoorden.csv"));
  await tabTo(page, (it) => it.tag === "BUTTON" && it.words === "Bekijk het bestand");
  await enter(page, /\/monitor\/inlezen$/);
  await expect(page.getByRole("status").first()).toContainText("14 rijen en 57 kolommen");
});

test("a trekker finds no such page", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  expect((await page.goto(PATH))?.status()).toBe(404);
});
