// The first complaints about other survey tools, each by its name: here they are not so.
import { fillCount, goOn } from "../support/survey.js";
import { expect, type Page, test } from "../support/test.js";

const QUESTION = "f1-gemeenten";
const COUNT = `#${QUESTION}`;

async function count(page: Page): Promise<string> {
  await page.goto("/vragenlijst/feiten");
  return page.locator(COUNT).inputValue();
}

/** What a reminder says, and no other mail. */
const REMINDS = /nog niet ingestuurd\. Het kost ongeveer tien minuten/;
/** A working day after the first reminder, while the round is open. */
const REMINDED = "2027-03-12T09:00:00Z";

for (const [width, height] of [[360, 740], [1280, 800]] as const) {
  const at = `at ${width} by ${height}`;

  test(`answers lost at time-out: the login ends while somebody types, and the text is there and saved, ${at}`, async ({
    page,
    portal,
    logIn,
    someoneElse,
    withScript,
  }) => {
    const text = "De gynaecologen kwamen niet, het overleg was om drie uur.";
    const [trekker] = portal.pair();
    await logIn(trekker);
    await page.setViewportSize({ width, height });
    await page.goto("/vragenlijst/nu");
    await portal.continueAt("2027-03-04T12:00:00Z");
    await page.locator("#o2-knelpunt").fill(text);
    if (withScript) {
      await expect(page.getByText("Je bent uitgelogd. Wat je typte, is bewaard.")).toBeVisible();
      await page.getByRole("link", { name: "Log opnieuw in" }).click();
    } else {
      await goOn(page);
    }
    await expect(page).toHaveURL(/\/inloggen/);
    // Nobody has to type their address again.
    await expect(page.getByLabel("E-mailadres")).toHaveValue(trekker.email);
    await page.setViewportSize({ width: 1280, height });
    await logIn(trekker);
    await page.setViewportSize({ width, height });
    await page.goto("/vragenlijst/nu");
    await expect(page.locator("#o2-knelpunt")).toHaveValue(text);
    // Not in this browser alone.
    const elsewhere = await someoneElse();
    await logIn(trekker, elsewhere);
    await elsewhere.goto("/vragenlijst/nu");
    await expect(elsewhere.locator("#o2-knelpunt")).toHaveValue(text);
  });

  test(`edit after sending impossible: a change waits until it is sent in again, ${at}`, async ({ page, portal, logIn, accessible }) => {
    await logIn(portal.person(/heeft ingestuurd/));
    await page.setViewportSize({ width, height });
    await page.goto("/vragenlijst/doorontwikkeling/p1-trekker");
    const other = page.locator(".choice input:not(:checked)").first();
    const value = await other.getAttribute("value");
    await other.check();
    await goOn(page);
    await expect(page).toHaveURL(/p2-samenstelling$/);
    const told = page.getByRole("status").last();
    await expect(told).toContainText(/^Opgeslagen om \d\d:\d\d, nog niet ingestuurd\./);
    await accessible(page);
    await page.getByRole("button", { name: "Opnieuw insturen" }).click();
    await expect(page).toHaveURL(/controleren$/);
    await expect(page.getByText("daarna iets veranderd. Stuur opnieuw in")).toBeVisible();
    await page.getByRole("button", { name: "Insturen" }).click();
    await expect(page).toHaveURL(/bedankt$/);
    await page.goto("/vragenlijst/doorontwikkeling/p1-trekker");
    await expect(page.locator(`.choice input[value="${value}"]`)).toBeChecked();
    await expect(page.getByText("nog niet ingestuurd")).toHaveCount(0);
  });

  test(`reminder to someone who answered: who has sent in gets none, ${at}`, async ({ page, portal, logIn }) => {
    const [waiting] = portal.pair();
    const done = portal.person(/heeft ingestuurd/);
    const reminders = async (of: string) => (await portal.mailsTo(of)).filter((text) => REMINDS.test(text)).length;
    await logIn(portal.person(/^coördinatiegroep, Pharos/));
    await page.setViewportSize({ width, height });
    await page.goto("/bijeenkomsten");
    await page.getByRole("article").getByRole("link").first().click();
    await page.getByRole("link", { name: "Bekijk de respons" }).click();
    const button = (name: string) => page.getByRole("button", { name: `Stuur een herinnering (${name})` });
    await expect(button(waiting.name)).toBeVisible();
    await expect(button(done.name)).toHaveCount(0);
    await button(waiting.name).click();
    await expect(page.getByRole("status")).toContainText("De herinnering gaat naar deze persoon.");
    const { count: before } = await portal.mail(waiting.email, REMINDS);
    // And those that go by themselves.
    await portal.continueAt(REMINDED);
    await portal.mail(waiting.email, REMINDS, before);
    expect(await reminders(done.email)).toBe(0);
  });

  test(`newest wins between two editors: the second is asked to choose, nothing is overwritten unseen, ${at}`, async ({ page, portal, bothTrekkers, accessible, withScript }) => {
    const other = await bothTrekkers();
    await page.setViewportSize({ width, height });
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

    const both = page.locator(".message--warn").filter({ hasText: portal.pair()[1].name });
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
}
