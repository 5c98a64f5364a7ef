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
