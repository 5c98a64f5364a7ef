// Two trekkers of one region, at the same time at the same question.
import { fillCount, goOn } from "../support/survey.js";
import { expect, type Page, test } from "../support/test.js";

const QUESTION = "f1-gemeenten";
const COUNT = `#${QUESTION}`;

async function count(page: Page): Promise<string> {
  await page.goto("/vragenlijst/feiten");
  return page.locator(COUNT).inputValue();
}

test("nobody overwrites a colleague unseen, and the writer chooses", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
  withScript,
}) => {
  const [first, second] = portal.people.filter((person) => /^trekker van Amsterdam/.test(person.part));
  if (!first || !second) throw new Error("the demo names two trekkers of Amsterdam");
  const other = await someoneElse();
  await logIn(first);
  await logIn(second, other);
  await page.goto("/vragenlijst/feiten");
  await other.goto("/vragenlijst/feiten");

  await fillCount(other, QUESTION, "7");
  await goOn(other);
  await fillCount(page, QUESTION, "8");
  if (withScript) {
    // Saved while typing: it does not go over the other answer, and says that there is one.
    await expect(page.getByText("Een antwoord is intussen veranderd.")).toBeVisible();
    expect(await count(other)).toBe("7");
  }
  await goOn(page);

  const both = page.locator(".message--warn").filter({ hasText: second.name });
  await expect(both).toContainText("7");
  await expect(page.locator(COUNT)).toHaveValue("8");
  await accessible(page);
  if (withScript) {
    // Typing somewhere else on the page that shows both is no choice.
    await page.locator("#f6-bijeenkomsten").fill("3");
    await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
    await page.reload();
    await expect(both).toContainText("7");
  }
  expect(await count(other)).toBe("7");

  await both.getByRole("button", { name: "Neem het andere antwoord" }).click();
  await expect(page.locator(COUNT)).toHaveValue("7");
  await expect(both).toHaveCount(0);

  await fillCount(other, QUESTION, "9");
  await goOn(other);
  await fillCount(page, QUESTION, "10");
  await goOn(page);
  await expect(both).toContainText("9");
  await goOn(page);
  expect(await count(other)).toBe("10");
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
