// Two trekkers of one region, at the same time. That neither overwrites the other stands in `complaints.spec.ts`.
import { goOn, openRow } from "../support/survey.js";
import { expect, test } from "../support/test.js";

test("the rest in one go leaves out what the colleague answered meanwhile, and says so by name", async ({ page, portal, bothTrekkers, accessible }) => {
  const [, second] = portal.pair();
  const other = await bothTrekkers();
  await page.goto("/vragenlijst/borging");
  await other.goto("/vragenlijst/borging");
  const all = await page.locator("[data-stand]").count();
  const at = (id: string) => other.locator(`[data-vraag=${id}]`);
  await openRow(other, "b02-rollen");
  await at("b02-rollen").locator(".keep__fields input").first().check();
  await at("b05-ouders").locator(".keep__yes input").check();
  await goOn(other);
  await expect(other).toHaveURL(/feiten/);

  await page.locator(".rest button").click();
  const told = page.getByRole("status").filter({ hasText: "bevestigd." });
  await expect(told).toContainText(`${all - 2} antwoorden zijn bevestigd.`);
  await expect(told).toContainText(
    `${second.name} heeft intussen ingevuld: Taken en rollen. ${second.name} heeft intussen bevestigd: Ouders beslissen mee. Die antwoorden blijven staan.`,
  );
  await accessible(page);
});

test("who loses the seat while filling in reads what they typed", async ({ page, portal, logIn, someoneElse, withScript }) => {
  // Whoever is in the coordination group too stays logged in.
  await logIn(portal.person(/^coördinatiegroep en trekker van Zuid-Limburg/));
  await page.goto("/vragenlijst/nu");
  const coordinator = await someoneElse();
  await logIn(portal.person(/^coördinatiegroep, Pharos/), coordinator);
  await coordinator.goto("/beheer/regio/zuid-limburg/zetel/1/beeindigen");
  await expect(coordinator.getByText("Arjan Nepveen").first()).toBeVisible();
  await coordinator.getByRole("button", { name: "Zetel beëindigen" }).click();
  await page.locator("#o1-trots").fill("Getypt toen de zetel overging.");
  if (withScript) {
    await expect(page.getByText("Je bent geen trekker meer. Je laatste wijziging is niet opgeslagen.")).toBeVisible();
  }
  await goOn(page);
  await expect(page.getByText("Wat je net invulde, is niet opgeslagen.")).toBeVisible();
  await expect(page.getByText("Getypt toen de zetel overging.")).toBeVisible();
});
