// Who is at a meeting: noted on a telephone with one touch a person, and read by who comes to its page.
import { AFTER, hall, touch } from "../support/attendance.js";
import { expect, test } from "../support/test.js";

test("a coordinator notes on a telephone who is there, and everybody reads how many", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
  withScript,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await portal.continueAt(AFTER);
  const [first, second] = portal.pair();
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  const meeting = await hall(page);
  await expect(page.locator("#aantal")).toHaveText("Nog niemand aangetikt.");
  await accessible(page);
  await page.getByText("Ga naar een regio").click();
  await page.getByRole("link", { name: "Amsterdam", exact: true }).click();

  for (const person of [first, second]) {
    const button = touch(page, person.name);
    await expect(button).toBeInViewport();
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await expect(button).toHaveAttribute("aria-pressed", "false");
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(button).toBeInViewport();
  }
  await expect(page.locator("#aantal")).toHaveText("2 mensen uit 1 regio zijn er.");
  if (withScript) await expect(page.getByRole("status")).toContainText("Opgeslagen om");
  await touch(page, second.name).click();
  await expect(touch(page, second.name)).toHaveAttribute("aria-pressed", "false");

  const amsterdam = page.getByRole("region", { name: "Amsterdam", exact: true });
  await amsterdam.getByText("Iemand anders").click();
  await amsterdam.getByLabel("Naam").fill("Noor Meegekomen");
  await amsterdam.getByLabel("Naam").press("Enter");
  await expect(amsterdam.getByRole("listitem").filter({ hasText: "Noor Meegekomen" })).toContainText("kwam mee");
  await expect(page.locator("#aantal")).toHaveText("2 mensen uit 1 regio zijn er.");
  if (withScript) await expect(page.getByRole("status")).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#aantal")).toHaveText("2 mensen uit 1 regio zijn er.");
  await expect(amsterdam).toContainText("toch niet, door");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await accessible(page);

  const trekker = await someoneElse();
  await logIn(first, trekker);
  await trekker.goto(meeting);
  const attended = trekker.getByRole("region", { name: "Wie waren er?" });
  await expect(attended).toContainText("2 mensen uit 1 regio waren er.");
  await attended.getByText("Bekijk welke regio’s").click();
  await expect(attended).toContainText(`${first.name} en Noor Meegekomen`);
  await accessible(trekker);
  expect((await trekker.goto(`${meeting}/aanwezig`))?.status()).toBe(404);
  await trekker.goto("/monitor/regio/amsterdam");
  await expect(trekker.getByRole("region", { name: "Op bijeenkomsten" })).toContainText("2 mensen");
  await accessible(trekker);
  await trekker.goto("/monitor");
  await expect(trekker.getByRole("region", { name: "Op bijeenkomsten" })).toContainText("2 mensen uit 1 regio");
  await accessible(trekker);

  await amsterdam.getByRole("button", { name: /^Haal weg/ }).click();
  await expect(amsterdam).not.toContainText("Noor Meegekomen");
  await expect(page.locator("#aantal")).toHaveText("1 persoon uit 1 regio is er.");
});

test("a name that is none is told at its field", async ({ page, portal, logIn, accessible, withScript }) => {
  await portal.continueAt(AFTER);
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await hall(page);
  const drenthe = page.getByRole("region", { name: "Drenthe", exact: true });
  await drenthe.getByText("Iemand anders").click();
  await drenthe.getByRole("button", { name: /^Is er ook/ }).click();
  if (withScript) {
    await expect(page.getByRole("status")).toContainText("Vul de naam in van wie er meekwam.");
    await expect(drenthe.getByLabel("Naam")).toBeFocused();
  } else {
    await expect(page.getByRole("alert")).toContainText("Vul de naam in van wie er meekwam.");
    await expect(drenthe.getByLabel("Naam")).toBeVisible();
  }
  await accessible(page);
});
