// From what regions wrote to an agenda, and back to who wrote it.
import { addItem, fillItem, makeOfAnswer, publishAgenda, putOnAgenda, toMaking } from "../support/agenda.js";
import { readPdf } from "../support/pdf.js";
import { expect, type Page, test } from "../support/test.js";

const main = (page: Page) => page.getByRole("main");

test("an agenda grows from answers, its authors and regions are asked, and members give dots", async ({
  page,
  portal,
  logIn,
  someoneElse,
  accessible,
}) => {
  await logIn(portal.person(/^coördinatiegroep/));
  await toMaking(page);
  await accessible(page);
  // What the item of before had no time for.
  await page.getByRole("button", { name: /^Op de agenda: Hoe houd je/ }).click();
  await expect(page.getByRole("status").first()).toContainText("staat nu onderaan de agenda");

  const region = await makeOfAnswer(page, "Wat Amsterdam vraagt");
  await fillItem(page, { minutes: "30", aim: "gesprek" });
  await page.getByLabel("Welke regio vragen we om haar verhaal te vertellen?").selectOption({ label: "Amsterdam" });
  await accessible(page);
  await putOnAgenda(page);
  const rows = main(page).getByRole("list").first().getByRole("listitem");
  await expect(rows.first()).toContainText("Hoe houd je");
  await page.getByRole("button", { name: "Omhoog: Wat Amsterdam vraagt" }).click();
  await expect(page.getByRole("status").first()).toContainText("De volgorde is veranderd.");
  await expect(rows.first()).toContainText("Wat Amsterdam vraagt");
  await page.getByRole("button", { name: "Pauze erbij" }).click();
  await expect(main(page)).toContainText(/Samen \d+ minuten van de \d+/);
  await accessible(page);

  // Nobody else sees a concept.
  const trekker = await someoneElse();
  await logIn(portal.person(/^trekker van Amsterdam/), trekker);
  const address = page.url().replace(/\/maken.*$/, "");
  expect((await trekker.goto(address))?.status()).toBe(404);
  // Her region is asked, and says yes.
  await trekker.goto("/");
  await trekker.getByRole("link", { name: "Bekijk de vraag" }).click();
  await trekker.getByRole("button", { name: "Ja, dat doen we" }).click();
  await expect(trekker.getByRole("status")).toContainText("jullie regio vertelt haar verhaal");
  await expect(trekker.getByRole("button", { name: "Ja, dat doen we" })).toHaveAttribute("aria-pressed", "true");

  await page.getByRole("link", { name: "Publiceren" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByRole("status").first()).toContainText("De agenda is gepubliceerd.");
  await expect(main(page)).toContainText("Amsterdam vertelt hoe het daar gaat");
  await accessible(page);

  await trekker.goto(address);
  await expect(main(trekker)).toContainText("Je hebt 3 stippen.");
  await trekker.getByRole("button", { name: "Stip erbij: Wat Amsterdam vraagt" }).click();
  await expect(main(trekker)).toContainText("1 stip, van 1 regio (1 van jou of je zetel)");
  await expect(main(trekker)).toContainText("Je hebt nog 2 stippen.");

  // What changes afterwards is news to who read it.
  await page.getByRole("link", { name: "Agenda maken" }).click();
  await page.getByRole("link", { name: "Wijzigen: Wat Amsterdam vraagt" }).click();
  await page.getByLabel("Titel").fill("Ouders aan tafel");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await trekker.goto(address);
  const news = trekker.getByRole("region", { name: "Veranderd sinds je de agenda las" });
  await expect(news).toContainText("Gewijzigd: Ouders aan tafel (heette “Wat Amsterdam vraagt”)");
  await news.getByRole("button", { name: "Ik heb het gelezen" }).click();
  await expect(news).toHaveCount(0);

  // Back to who wrote it, on the page of their region.
  await page.goto(`/monitor/regio/${region.toLowerCase().replaceAll(" ", "-")}`);
  const became = page.getByRole("region", { name: "Wat kwam er van hun vraag?" });
  await expect(became.getByRole("link", { name: "Ouders aan tafel" })).toBeVisible();

  // On the beamer, one at a time.
  await page.goto(`${address}/scherm`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ouders aan tafel");
  await page.getByRole("link", { name: /^Volgende: / }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hoe houd je");
  await accessible(page);
});

test("two coordinators at one item: the later one sees both and chooses", async ({ page, portal, logIn, someoneElse, accessible }) => {
  await logIn(portal.person(/^coördinatiegroep/));
  await toMaking(page);
  await page.getByRole("link", { name: "Nieuw punt" }).click();
  await page.getByRole("button", { name: "Zet op de agenda" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul een titel in.");
  await accessible(page);
  await page.getByLabel("Titel").fill("Rondje");
  await page.getByRole("button", { name: "Zet op de agenda" }).click();
  await page.getByRole("link", { name: "Wijzigen: Rondje" }).click();

  const other = await someoneElse();
  await logIn(portal.person(/^beheerder/), other);
  await other.goto(page.url());
  await other.getByLabel("Titel").fill("Rondje langs de regio’s");
  await other.getByRole("button", { name: "Opslaan" }).click();

  await page.getByLabel("Titel").fill("Voorstelronde");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(main(page)).toContainText("Rondje langs de regio’s");
  await expect(page.getByLabel("Titel")).toHaveValue("Voorstelronde");
  await accessible(page);
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("status").first()).toContainText("Het punt is gewijzigd.");
  await expect(main(page)).toContainText("Voorstelronde");
});

test("the agenda of a full day is one sheet of paper", async ({ page, portal, logIn }) => {
  test.slow();
  await logIn(portal.person(/^coördinatiegroep/));
  await toMaking(page);
  const aims = ["ter informatie", "gesprek", "besluit"];
  const note = "Lees vooraf het voorbeeld van de buurregio, en neem de cijfers van je eigen regio mee.";
  const titleOf = (nth: number) => `Punt ${nth}: hoe houden we de gemeenten, de verloskundigen en de wijkteams van alle regio’s samen aan tafel?`;
  for (let nth = 1; nth <= 12; nth++) {
    const details = { minutes: "13", aim: aims[nth % 3], leader: nth, theme: nth % 4, note };
    if (nth > 4) {
      await addItem(page, titleOf(nth), details);
    } else {
      await makeOfAnswer(page, titleOf(nth));
      await fillItem(page, details);
      await putOnAgenda(page);
    }
    if (nth % 4 === 0) await page.getByRole("button", { name: "Pauze erbij" }).click();
  }
  const agenda = await publishAgenda(page);
  await page.goto(agenda);
  const { pages, words } = readPdf(await page.pdf({ format: "A4" }));
  expect(pages).toBe(1);
  for (let nth = 1; nth <= 12; nth++) expect(words).toContain(titleOf(nth).slice(0, 30).replace(/\s/g, ""));
  expect(words).toContain("Eindeom");
});
