// The sheet from which the coordination group prepares a meeting.
import { readPdf } from "../support/pdf.js";
import { expect, test } from "../support/test.js";

const PATH = "/monitor/voorbereiding";

test("the coordination group finds on two sheets what a meeting is prepared from", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto("/monitor/woorden?vraag=o3-behoefte");
  // The newest round stands first and the oldest last.
  await page.getByRole("button", { name: /^Zet klaar voor de agenda/ }).first().click();
  await page.getByRole("button", { name: /^Zet klaar voor de agenda/ }).last().click();
  await page.goto("/monitor");
  await page.getByRole("link", { name: "Bereid de bijeenkomst voor" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Voorbereiding van/);
  for (const part of ["Groei per principe", "De grootste stappen", "Waar twee trekkers het anders zien", "Vragen en aanbod", "Klaargezet voor de agenda", "Niet ingestuurd"]) {
    await expect(page.getByRole("region", { name: part })).toBeVisible();
  }
  const ready = page.getByRole("region", { name: "Klaargezet voor de agenda" });
  await expect(ready.getByRole("blockquote")).toHaveCount(2);
  await expect(ready.getByRole("heading", { name: "Uit eerdere rondes" })).toBeVisible();
  await expect(ready.getByRole("listitem").last()).toContainText(/ronde \w+ 20\d\d\./);
  await expect(page.getByRole("region", { name: "De grootste stappen" })).toContainText(/gingen deze regio’s .* of meer vooruit \(↑\) of terug \(↓\)/);
  await expect(page.getByRole("table").getByRole("row")).not.toHaveCount(1);
  await accessible(page);
  const { pages, words } = readPdf(await page.pdf({ format: "A4" }));
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(2);
  expect(words).toContain("Klaargezetvoordeagenda");
});

test("a trekker has no such sheet", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  expect((await page.goto(PATH))?.status()).toBe(404);
  await page.goto("/monitor");
  await expect(page.getByRole("link", { name: "Bereid de bijeenkomst voor" })).toHaveCount(0);
});

test("as full as it gets it still prints on two sheets", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/coördinat/i));
  const needs = "/monitor/woorden?vraag=o3-behoefte";
  await page.goto(needs);
  // More than fit, of the newest round and of the oldest.
  for (let nth = 0; nth < 9; nth++) {
    await page.getByRole("button", { name: /^Zet klaar voor de agenda/ }).first().click();
    await page.getByRole("button", { name: /^Zet klaar voor de agenda/ }).last().click();
  }
  // More themes than the questionnaire has.
  for (let nth = 1; nth <= 8; nth++) {
    await page.goto(needs);
    await page.getByRole("checkbox").nth(nth).check();
    await page.getByLabel(/^Of een nieuw thema/).fill(`Een eigen thema met een lange naam ${nth}`);
    await page.getByRole("button", { name: "Geef dit thema" }).click();
  }
  await page.goto(PATH);
  for (const part of ["Wie er waren", "Wat vorige keer is afgesproken"]) await expect(page.getByRole("region", { name: part })).toBeVisible();
  const ready = page.getByRole("region", { name: "Klaargezet voor de agenda" });
  await expect(ready.getByRole("blockquote")).toHaveCount(16);
  await expect(ready.getByText(/^En nog \d+ teksten?$/)).toBeVisible();
  await expect(page.getByText(/^En nog \d+ thema’?s? waar minder regio’s over schreven$/)).toBeVisible();
  const { pages, words } = readPdf(await page.pdf({ format: "A4" }));
  expect(pages).toBe(2);
  for (const part of ["Wieerwaren", "Watvorigekeerisafgesproken", "Klaargezetvoordeagenda", "Nietingestuurd"]) expect(words).toContain(part);
});
