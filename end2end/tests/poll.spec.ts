// The date poll: from the dates that a coordinator proposes, through a telephone, to the one that stands.
import type { Page } from "@playwright/test";
import { beginPoll } from "../support/planning.js";
import { expect, test } from "../support/test.js";

const group = (page: Page, nth: number) => page.getByRole("group").nth(nth);

async function choose(page: Page, answers: string[]): Promise<void> {
  for (const [nth, answer] of answers.entries()) await group(page, nth).getByRole("radio", { name: answer, exact: true }).check();
  await page.getByRole("button", { name: /keuze bewaren/ }).click();
}

test("dates are proposed, chosen on a telephone, and one of them stands", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  await logIn(portal.person(/coördinat/i));
  const poll = await beginPoll(page, portal);
  await accessible(page);
  const [first, second] = portal.pair();

  const phone = await someoneElse();
  await phone.setViewportSize({ width: 360, height: 740 });
  await logIn(first, phone);
  await phone.goto(portal.url);
  await phone.getByRole("link", { name: "Kies je datums" }).click();
  await expect(phone).toHaveURL(new RegExp(`${poll}$`));
  await accessible(phone);
  await choose(phone, ["Nee", "Ja", "Als het moet"]);
  await expect(phone.getByText("Je keuze is bewaard.")).toBeVisible();
  // A table of three dates is wider than a telephone: it says so, and scrolls by keyboard.
  await phone.getByText("Bekijk het per regio").click();
  await expect(phone.getByText("Schuif de tabel opzij om alle datums te zien.")).toBeVisible();
  const table = phone.getByRole("region", { name: "Per regio" });
  await table.focus();
  await phone.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
  // On a telephone how it goes on comes after the choices, on a wide screen it stands beside them.
  const [button, then] = [phone.getByRole("button", { name: /keuze bewaren/ }), phone.getByRole("region", { name: "Zo gaat het verder" })];
  const below = async () => ((await then.boundingBox())?.y ?? 0) > ((await button.boundingBox())?.y ?? 0);
  expect(await below(), "below the button").toBe(true);
  await phone.setViewportSize({ width: 1280, height: 900 });
  expect(await below(), "beside the choices").toBe(false);
  await phone.setViewportSize({ width: 360, height: 740 });
  // Half an hour after it began the mail goes, with the closing time and the way to the page.
  await portal.continueAt("2027-03-03T09:40:00Z");
  const { text } = await portal.mail(second.email, /Kies je datums/);
  expect(text).toContain(`${poll}`);
  expect(text).toMatch(/Kiezen kan tot maandag 15 maart om 17:00\./);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // By keyboard alone.
  const colleague = await someoneElse();
  await logIn(second, colleague);
  await colleague.goto(`${portal.url}${poll}`);
  await expect(group(colleague, 1)).toContainText(`Je collega ${first.name} kan.`);
  await group(colleague, 1).getByRole("radio").first().focus();
  await colleague.keyboard.press("Space");
  await colleague.keyboard.press("ArrowRight");
  await colleague.keyboard.press("ArrowLeft");
  await colleague.keyboard.press("Enter");
  await expect(colleague.getByText("Bij een of meer datums koos je nog niets.")).toBeVisible();
  await expect(group(colleague, 1).getByRole("radio", { name: "Ja", exact: true })).toBeChecked();

  await page.goto(`${portal.url}${poll}`);
  await expect(page.getByText(/De beste datum is .* 1 regio kan\./)).toBeVisible();
  await page.getByText("Bekijk het per regio").click();
  await expect(page.getByRole("row", { name: /^Amsterdam/ })).toContainText("als het moet");
  await page.getByText("Bekijk het per persoon").click();
  const own = page.getByRole("row", { name: first.name });
  await expect(own).toContainText("Amsterdam");
  await expect(own).toContainText("kan niet");
  await accessible(page);
  await page.getByRole("link", { name: /^Leg .* vast$/ }).click();
  await expect(page.getByText("Van deze regio’s weten we het nog niet")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Deze datum vastleggen" }).click();
  await expect(page.getByText("De datum staat vast.")).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByText(/De datum staat vast: /)).toBeVisible();
  await accessible(colleague);
});

test("dates change while people choose, and the poll closes and opens again", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  const phone = await someoneElse();
  await logIn(portal.person(/^trekker/), phone);
  await logIn(portal.person(/coördinat/i));
  const poll = await beginPoll(page, portal);
  await phone.goto(`${portal.url}${poll}`);
  await page.getByRole("link", { name: "Datums of sluittijd wijzigen" }).click();
  await page.getByRole("button", { name: "Nog meer datums" }).click();
  await accessible(page);
  await page.getByLabel("Dag").nth(0).fill("");
  await page.getByRole("button", { name: "Wijziging opslaan" }).click();
  await expect(page.getByText("De datumprikker is gewijzigd.")).toBeVisible();
  await choose(phone, ["Ja", "Ja", "Nee"]);
  await expect(phone.getByText("Een datum was net veranderd of weggehaald.")).toBeVisible();

  await page.getByRole("link", { name: "Nu sluiten" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Datumprikker sluiten" }).click();
  await expect(page.getByText("De datumprikker is gesloten.")).toBeVisible();
  await phone.getByRole("button", { name: /keuze bewaren/ }).click();
  await expect(phone.getByRole("alert")).toContainText("De datumprikker is gesloten op");
  await accessible(phone);
  await page.getByRole("link", { name: "Weer openen" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Weer openen" }).click();
  await expect(page.getByText("De datumprikker is weer open.")).toBeVisible();
});
