// The pages on the whole network: from a number to the regions behind it, and what can be asked of the table.
import { focused, link, pressOn, tabTo } from "../support/keyboard.js";
import { expect, test } from "../support/test.js";

const TREKKER = /^trekker van/;

test("a number leads to the regions behind it, and back to all of them", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(TREKKER));
  await page.goto("/monitor");
  await accessible(page);
  const number = page.getByRole("link", { name: /^\d+ gegroeid bij Een stevige trekker$/ });
  const count = Number(/\d+/.exec(await number.innerText())?.[0]);
  expect(count).toBeGreaterThan(0);
  await number.click();
  await expect(page).toHaveURL(/\/monitor\/regios\?principe=p1-trekker&beweging=gegroeid$/);
  await expect(page.getByText(`Je ziet ${count} van de 25 regio’s: gegroeid sinds`)).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(count);
  await accessible(page);
  await page.getByRole("link", { name: "Toon alles" }).click();
  await expect(page.getByText("Je ziet alle 25 regio’s.")).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(25);
  await expect(page.getByRole("columnheader")).toHaveCount(7);
});

test("regions whose answers lie far apart are one press away", async ({ page, portal, logIn }) => {
  await logIn(portal.person(TREKKER));
  await page.goto("/monitor");
  const apart = page.getByRole("link", { name: /waar twee antwoorden ver uit elkaar liggen/ });
  const count = Number(/\d+/.exec(await apart.innerText())?.[0]);
  await apart.click();
  await expect(page.getByRole("rowheader")).toHaveCount(count);
  await expect(page.getByRole("cell", { name: /antwoorden liggen ver uit elkaar: \w+ en \w+/ }).first()).toBeVisible();
});

test("what is asked of the table stands in its address", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(TREKKER));
  await page.goto("/monitor/regios");
  await accessible(page);
  await page.getByLabel("Principe", { exact: true }).selectOption("Perspectief op de toekomst");
  await page.getByRole("checkbox", { name: "Knop" }).check();
  await page.getByRole("checkbox", { name: "Bloem" }).check();
  await page.getByLabel("Volgorde").selectOption("Per schoolzone");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await expect(page).toHaveURL(/principe=p6-toekomst.*volgorde=zone.*niveau=knop&niveau=bloem/);
  await expect(page.getByText(/regio’s: op Knop of Bloem bij “Perspectief op de toekomst”\./)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Schoolzone noord" })).toBeVisible();
  await accessible(page);
  await page.goto("/monitor/regios?niveau=boom&regio=atlantis");
  await expect(page.getByRole("status")).toContainText("bij: niveau en regio. Daarom zie je alle regio’s.");
  await expect(page.getByRole("rowheader")).toHaveCount(25);
});

test("the keyboard alone asks the table and goes to a region", async ({ page, portal, logIn }) => {
  await logIn(portal.person(TREKKER));
  await page.goto("/monitor/regios");
  await tabTo(page, (it) => it.tag === "SELECT" && it.name === "zone");
  await page.keyboard.type("Zuid");
  await pressOn(page, (it) => it.tag === "BUTTON" && it.words === "Toon", /zone=zuid/);
  await tabTo(page, link(/^Zeeland$/));
  // The head that stays in sight does not lie over what has the focus.
  const isSeen = () => page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top === document.activeElement;
  });
  await expect.poll(isSeen, JSON.stringify(await focused(page))).toBe(true);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/monitor\/regio\/zeeland$/);
});

test("embedding and facts stand on a page of their own", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(TREKKER));
  await page.goto("/monitor");
  await page.getByRole("link", { name: "Borging en feiten" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("van de 10 punten blijvend geregeld");
  await page.getByText("Cijfers in een tabel").click();
  await expect(page.getByRole("region", { name: "Cijfers van alle punten" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Cijfers van de feiten" })).toBeVisible();
  await accessible(page);
});

test("the map goes back to an earlier round and keeps it at another principle", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(TREKKER));
  await page.goto("/netwerk/tuin?principe=p2-samenstelling");
  const rounds = page.getByRole("navigation", { name: "Kies een ronde" });
  const newest = await rounds.locator("p").innerText();
  await rounds.getByRole("link", { name: /^Vorige ronde/ }).click();
  await expect(page).toHaveURL(/principe=p2-samenstelling&ronde=\d{4}-\d\d-\d\d#tuin$/);
  await expect(rounds.locator("p")).not.toHaveText(newest);
  await accessible(page);
  await page.getByRole("link", { name: /^(Volgende principe: )?Goede samenwerkingsafspraken$/ }).click();
  await expect(page).toHaveURL(/principe=p3-afspraken&ronde=/);
  await page.goto("/netwerk/tuin?ronde=1999-01-01");
  await expect(page.getByRole("status")).toContainText("Je ziet de nieuwste");
});

test("an earlier round is a link away on every page, and so is each of them", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(TREKKER));
  const rounds = page.getByRole("navigation", { name: "Kies een ronde" });
  for (const path of ["/monitor", "/monitor/regios", "/monitor/borging", "/monitor/beweging", "/monitor/vergelijken"]) {
    await page.goto(path);
    const newest = await rounds.locator("p").innerText();
    await rounds.getByRole("link", { name: /^Vorige ronde/ }).click();
    await expect(page, path).toHaveURL(/[?&]ronde=\d{4}-\d\d-\d\d/);
    await expect(rounds.locator("p"), path).not.toHaveText(newest);
    await accessible(page);
    await rounds.getByText("Alle rondes").click();
    await rounds.getByRole("listitem").first().getByRole("link").click();
    await expect(rounds.locator("p"), path).toHaveText(newest);
    await expect(page, path).not.toHaveURL(/ronde=/);
  }
  await page.goto("/monitor?ronde=1999-01-01");
  await expect(page.getByRole("status")).toContainText("is er niet (meer). Je ziet de nieuwste");
});

for (const width of [320, 360, 768, 1280]) {
  test(`the pages on the network fit at ${width} px`, async ({ page, portal, logIn }) => {
    await logIn(portal.person(TREKKER));
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/monitor", "/monitor/regios?verschil=ja", "/monitor/borging", "/netwerk/tuin"]) {
      await page.goto(path);
      for (const summary of await page.getByText("Cijfers in een tabel").all()) await summary.click();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(beyond, path).toBeLessThanOrEqual(0);
      if (width < 360) continue;
      for (const table of await page.getByRole("region", { name: /^Cijfers van/ }).all()) {
        expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth), path).toBeLessThanOrEqual(0);
      }
    }
  });
}
