// Somebody from outside: from the public page to a seat in a webinar and back out, with the one who hosts it beside them.
import { expect, test } from "../support/test.js";

const KEY = /\/webinars\/plek\/([\w-]{43})/;
const NOOR = "noor@wijkteam.example";

test("a visitor comes from the public page to a seat in a webinar, and back out", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten/nieuw?soort=webinar");
  await page.getByLabel("Datum").fill("20-4-2027");
  await page.getByLabel("Begintijd").fill("12:00");
  await page.getByLabel("Eindtijd").fill("13:00");
  await page.getByLabel("Waar?").fill("Online");
  await page.getByRole("button", { name: "Bijeenkomst maken" }).click();
  await page.getByRole("link", { name: "Mensen van buiten" }).click();
  await page.getByLabel("Titel").fill("Praten over geld");
  await page.getByLabel("Waar gaat het over?").fill("Een uur over geldzorgen rond de geboorte.");
  await page.getByLabel("Plekken voor mensen van buiten").fill("1");
  await page.getByLabel("Link naar het gesprek (mag later)").fill("http://bellen.example");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("alert")).toContainText("begint");
  await accessible(page);
  await page.getByLabel("Link naar het gesprek (mag later)").fill("https://bellen.example/kamer/42");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Bewaard.")).toBeVisible();
  await accessible(page);

  const visitor = await someoneElse();
  await visitor.setViewportSize({ width: 360, height: 740 });
  await visitor.goto("/");
  await visitor.getByRole("link", { name: "Praten over geld" }).click();
  await expect(visitor.getByText("Nog 1 plek.")).toBeVisible();
  await accessible(visitor);
  await visitor.getByRole("button", { name: "Vraag een plek" }).click();
  await expect(visitor.getByRole("alert")).toContainText("Vul je naam in.");
  await accessible(visitor);
  await visitor.getByLabel("Naam").fill("Noor Buiten");
  await visitor.getByLabel("E-mailadres").fill(NOOR);
  await visitor.getByLabel("Organisatie").fill("Wijkteam Noord");
  await visitor.getByLabel("In welke regio werk je?").selectOption("Drenthe");
  expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await visitor.getByRole("button", { name: "Vraag een plek" }).click();
  await expect(visitor.getByText("Kijk in je mail. Je bent er nog niet.")).toBeVisible();
  await accessible(visitor);

  const { match: key } = await portal.mail(NOOR, KEY);
  await visitor.goto(`/webinars/plek/${key}`);
  await expect(visitor.getByText("Je aanmelding telt nog niet.")).toBeVisible();
  await accessible(visitor);
  await visitor.getByRole("button", { name: "Bevestig je aanmelding" }).click();
  await expect(visitor.getByText("Gelukt: je hebt een plek.")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Naar het gesprek" })).toHaveAttribute("href", "https://bellen.example/kamer/42");
  await accessible(visitor);
  await portal.mail(NOOR, /Je hebt een plek bij het webinar/);

  const next = await someoneElse();
  await next.goto("/webinars");
  await accessible(next);
  await next.getByRole("link", { name: "Praten over geld" }).click();
  await expect(next.getByText("Vol. Je kunt op de wachtlijst.")).toBeVisible();
  await next.getByLabel("Naam").fill("Teun Later");
  await next.getByLabel("E-mailadres").fill("teun@wijkteam.example");
  await next.getByLabel("Organisatie").fill("Wijkteam Zuid");
  await next.getByLabel("In welke regio werk je?").selectOption("Ik werk niet in een van deze regio’s");
  await next.getByRole("button", { name: "Zet me op de wachtlijst" }).click();
  const { match: other } = await portal.mail("teun@wijkteam.example", KEY);
  await next.goto(`/webinars/plek/${other}`);
  await next.getByRole("button", { name: "Bevestig je aanmelding" }).click();
  await expect(next.getByText("Alle plekken zijn nu bezet. Je staat op de wachtlijst.")).toBeVisible();

  await page.getByRole("link", { name: "Wie komen er van buiten?" }).click();
  await expect(page.getByRole("row", { name: /Noor Buiten/ })).toContainText("heeft een plek");
  await expect(page.getByRole("row", { name: /Teun Later/ })).toContainText("staat op de wachtlijst");
  await accessible(page);

  await visitor.getByRole("button", { name: "Ik kom toch niet" }).click();
  await expect(visitor.getByRole("status")).toContainText("Je bent afgemeld.");
  await accessible(visitor);
  await portal.mail("teun@wijkteam.example", /Er is een plek vrij bij het webinar/);
  await next.reload();
  await next.getByRole("button", { name: "Neem de plek" }).click();
  await expect(next.getByText("Gelukt: je hebt een plek.")).toBeVisible();

  await portal.continueAt("2027-04-20T10:30:00Z");
  await logIn(portal.person(/^coördinatiegroep, Pharos/));
  await page.goto("/bijeenkomsten");
  await page.getByRole("link", { name: /20 april/ }).first().click();
  await page.getByRole("link", { name: "Mensen van buiten" }).click();
  await page.getByRole("link", { name: "Wie komen er van buiten?" }).click();
  await page.getByRole("button", { name: "Iedereen met een plek was er" }).click();
  await expect(page.getByRole("button", { name: "Ja (Teun Later)" })).toHaveAttribute("aria-pressed", "true");
  await accessible(page);
  await portal.continueAt("2027-04-20T12:00:00Z");
  await next.reload();
  await next.getByRole("link", { name: "Je bewijs van deelname" }).click();
  await expect(next.getByText("Teun Later")).toBeVisible();
  await accessible(next);
});
