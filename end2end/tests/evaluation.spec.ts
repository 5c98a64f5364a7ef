// What people thought of a meeting: who was there is asked on the start page, says it once, and reads of earlier meetings what everybody thought.
import { AFTER, hall, isHere } from "../support/attendance.js";
import { chooseUseful, sendEvaluation, toEvaluation } from "../support/evaluation.js";
import { expect, test } from "../support/test.js";

test("who was there says what they thought, from the start page to the thanks", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
  withScript,
}) => {
  await portal.continueAt(AFTER);
  const [first, second] = portal.pair();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  const meeting = await hall(page);
  await isHere(page, first, withScript);

  const trekker = await someoneElse();
  await trekker.setViewportSize({ width: 360, height: 740 });
  await logIn(first, trekker);
  await trekker.goto("/");
  await accessible(trekker);
  await toEvaluation(trekker);
  await accessible(trekker);
  await trekker.getByLabel("Tip: wat kan er beter?").fill("Meer tijd aan de tafels.");
  await trekker.getByRole("button", { name: "Versturen" }).click();
  await expect(trekker.getByRole("alert")).toContainText("Kies hoe nuttig de bijeenkomst voor je was.");
  await expect(trekker.getByLabel("Tip: wat kan er beter?")).toHaveValue("Meer tijd aan de tafels.");
  await accessible(trekker);
  await chooseUseful(trekker, "Zeeland");
  await expect(trekker.getByRole("checkbox", { name: "Amsterdam", exact: true })).toHaveCount(0);
  expect(await trekker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await sendEvaluation(trekker);
  await accessible(trekker);
  await trekker.goto("/");
  await expect(trekker.getByRole("link", { name: "Vertel wat je ervan vond" })).toHaveCount(0);
  await trekker.goto(meeting);
  await expect(trekker.getByRole("region", { name: "Wat vond je ervan?" })).toContainText("Bedankt, je antwoord is binnen.");

  const absent = await someoneElse();
  await logIn(second, absent);
  await absent.goto(`${meeting}/evaluatie`);
  await expect(absent.getByText("Dit is voor wie er was")).toBeVisible();
  await accessible(absent);

  await page.goto("/bijeenkomsten");
  await page.getByRole("region", { name: "Geweest" }).getByRole("link").last().click();
  const told = page.getByRole("region", { name: "Wat vond je ervan?" });
  const table = told.getByRole("table", { name: "Hoe nuttig was het?" });
  // Its lines reach the edges of its frame.
  const [frame, width] = await table.evaluate((it) => [it.parentElement?.clientWidth, it.clientWidth]);
  expect(width).toBe(frame);
  await accessible(page);
  await told.getByRole("link", { name: "Lees de tips en de tops" }).click();
  await expect(page.getByRole("heading", { name: "Tips" })).toBeVisible();
  await accessible(page);
});
