// A meeting from the words of a region back to that region: as a coordinator makes it, and as a trekker lives it.
import { addItem, makeOfAnswer, publishAgenda, putOnAgenda, toMaking } from "../support/agenda.js";
import { AFTER, DAY, hall, isHere } from "../support/attendance.js";
import { chooseUseful, sendEvaluation, toEvaluation } from "../support/evaluation.js";
import { addAction, addDecision, firstItem, publishRecord } from "../support/minutes.js";
import { ask } from "../support/survey.js";
import { expect, type Page, type Person, test } from "../support/test.js";

const TITLE = "Wie betaalt mee?";

/** Logs in anew: weeks have gone by. */
type LogIn = (person: Person, page?: Page) => Promise<void>;
async function again(logIn: LogIn, person: Person, page: Page): Promise<void> {
  await page.context().clearCookies();
  await logIn(person, page);
}

/** Writes minutes at the first item, with what was decided and what Amsterdam will do, and publishes the record. */
async function record(page: Page, meeting: string): Promise<void> {
  await firstItem(page, `${meeting}/verslag`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await page.getByRole("textbox", { name: "Notulen" }).fill("# Geld\n\nDe gemeenten denken mee.");
  await addDecision(page, "We vragen het de gemeenten.");
  await addAction(page, "De brief schrijven", "Amsterdam");
  await page.getByRole("link", { name: "Naar het hele verslag" }).click();
  await publishRecord(page);
}

test("a coordinator goes from a closed round to a record that members read", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
  withScript,
}) => {
  test.slow();
  const coordinator = portal.person(/^coördinatiegroep, Pharos/);
  await logIn(coordinator);
  await toMaking(page);
  const region = await makeOfAnswer(page, TITLE);
  await putOnAgenda(page);
  await addItem(page, "Rondje langs de regio’s");
  const agenda = await publishAgenda(page);
  await expect(page.getByRole("main")).toContainText(`Gevraagd door ${region}`);

  await portal.continueAt(DAY);
  await again(logIn, coordinator, page);
  const meeting = await hall(page);
  expect(agenda).toBe(`${meeting}/agenda`);
  const [first, second] = portal.pair();
  for (const person of [first, second]) await isHere(page, person, withScript);
  await expect(page.locator("#aantal")).toHaveText("2 mensen uit 1 regio zijn er.");

  const member = await someoneElse();
  await logIn(second, member);
  expect((await member.goto(`${meeting}/verslag`))?.status()).toBe(404);
  await record(page, meeting);
  await accessible(page);

  await member.goto("/bijeenkomsten");
  await member.getByRole("link", { name: /maart 2027/ }).first().click();
  await expect(member.getByRole("region", { name: "Wie is er?" })).toContainText("2 mensen uit 1 regio zijn er.");
  await member.getByRole("link", { name: "Lees wat er is besproken" }).click();
  await expect(member.getByRole("heading", { level: 3 })).toHaveText(TITLE);
  await expect(member.getByRole("heading", { level: 4 })).toHaveText("Geld");
  await expect(member.getByRole("main")).toContainText("We vragen het de gemeenten.");
  await member.goto("/");
  await expect(member.getByRole("region", { name: "Afspraken voor jou en je regio" })).toContainText("De brief schrijven");
});

test("a trekker goes from “jullie vraag staat op de agenda” to the thanks for what they thought of it", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
  withScript,
}) => {
  test.slow();
  const question = "Hoe krijgen jullie de zorgverzekeraar aan tafel?";
  const [trekker, coordinator] = [portal.person(/heeft ingestuurd/), portal.person(/^coördinatiegroep, Pharos/)];
  await logIn(trekker);
  await ask(page, question);
  const planner = await someoneElse();
  await logIn(coordinator, planner);
  await toMaking(planner);
  await makeOfAnswer(planner, TITLE, question);
  await putOnAgenda(planner);
  const told = page.getByRole("region", { name: "Jullie vraag staat op de agenda van 23 maart" });
  await page.goto("/");
  await expect(told).toHaveCount(0);
  await publishAgenda(planner);

  await page.goto("/");
  await expect(told).toContainText(`${question} (van jou)`);
  await accessible(page);
  await told.getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Agenda");
  await expect(page.getByRole("heading", { level: 3, name: TITLE })).toBeInViewport();
  await page.getByRole("button", { name: `Stip erbij: ${TITLE}` }).click();
  await expect(page.getByRole("main")).toContainText("Je hebt nog 2 stippen.");
  await page.goto("/");
  await page.getByRole("form", { name: "Kom je?" }).getByRole("button", { name: "Ik kom", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Je komt.");

  await portal.continueAt(AFTER);
  await again(logIn, coordinator, planner);
  const meeting = await hall(planner);
  await isHere(planner, trekker, withScript);
  await record(planner, meeting);

  await again(logIn, trekker, page);
  await page.goto("/");
  await expect(told).toHaveCount(0);
  const came = page.getByRole("region", { name: "Wat kwam er van jullie vraag?" });
  await expect(came).toContainText(question);
  await expect(came).toContainText("→ besluit: We vragen het de gemeenten.");
  await accessible(page);
  await came.getByRole("link", { name: /^Lees het verslag/ }).click();
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(TITLE);
  await toEvaluation(page);
  await chooseUseful(page, "Zeeland");
  await page.getByLabel("Top: wat was er goed?").fill("Onze vraag kwam echt aan bod.");
  await sendEvaluation(page);
  await accessible(page);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Vertel wat je ervan vond" })).toHaveCount(0);
});
