// Regions beside each other: a trekker chooses some, keeps them as a group, and sends the address on.
import { expect, test } from "../support/test.js";

const PATH = "/monitor/vergelijken";

test("a trekker lays regions beside their own and keeps them as a group", async ({ page, portal, logIn, someoneElse, accessible }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/monitor");
  await page.getByRole("link", { name: "Leg regio’s naast elkaar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Regio’s naast elkaar");
  // One's own past and the network stand there before anything is chosen.
  const first = page.getByRole("region", { name: "Trekker", exact: false }).first();
  await expect(first.getByRole("rowheader", { name: /Amsterdam/ })).toBeVisible();
  await expect(first.getByRole("rowheader", { name: "Het netwerk" })).toBeVisible();
  await accessible(page);

  for (const region of ["Utrecht", "Zeeland"]) await page.getByRole("checkbox", { name: region, exact: true }).check();
  await page.getByRole("button", { name: "Leg naast elkaar" }).click();
  await expect(page).toHaveURL(/met=utrecht&met=zeeland/);
  await expect(page.getByRole("rowheader", { name: "Zeeland" })).toHaveCount(6);
  await accessible(page);

  await page.getByLabel("Bewaar deze regio’s als groep").fill("  ");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole("rowheader", { name: "Zeeland" })).toHaveCount(6);
  await page.getByLabel("Bewaar deze regio’s als groep").fill("Buren");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText("De groep is bewaard.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Buren" })).toHaveAttribute("href", `${PATH}?met=utrecht&met=zeeland`);
  await accessible(page);

  // A partner reads the same at the same address, without a region of their own and without groups.
  const partner = await someoneElse();
  await logIn(portal.person(/partner/i), partner);
  await partner.goto(`${PATH}?met=utrecht&met=zeeland`);
  await expect(partner.getByRole("rowheader", { name: "Zeeland" })).toHaveCount(6);
  await expect(partner.getByRole("heading", { name: "Groepen van jullie regio" })).toHaveCount(0);

  await page.getByRole("button", { name: /^Haal weg.*Buren$/ }).click();
  await expect(page.getByText("De groep is weggehaald.")).toBeVisible();
});

test("on a telephone the network stands in one frame, and all of one's own past below it", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${PATH}?met=utrecht`);
  const network = page.locator(".beside__network").first();
  for (const cell of await network.locator(":scope > *").all()) {
    expect(await cell.evaluate((it) => getComputedStyle(it).borderBlockStartWidth)).toBe("0px");
  }
  await page.getByRole("link", { name: /^Ook de eerdere rondes van jouw regio/ }).click();
  await expect(page).toHaveURL(/met=utrecht&rondes=alle/);
  const past = page.getByText(/^Nog \d+ eerdere rondes? van jouw regio/).first();
  await past.click();
  await expect(page.locator(".beside__older li:visible").first()).toHaveText(/^in \w+ 20\d\d: /);
  await accessible(page);
});

test("a coordinator sees who went where since the round before", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.goto(PATH);
  await page.getByRole("link", { name: "Van ronde naar ronde: wie ging waarheen?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie ging waarheen?");
  await accessible(page);
  // What the table counts stands under it by name.
  const counted = await page.locator(".moves__cell strong").allInnerTexts();
  const known = counted.reduce((sum, count) => sum + Number(count), 0);
  expect(known).toBeGreaterThan(10);
  await expect(page.locator(".moves__group li")).toHaveCount(known);
});
