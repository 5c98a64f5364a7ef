// What a visitor sees without logging in.
import { expect, test } from "../support/test.js";

const PUBLIC = [
  "/",
  "/?principe=p5-scharnier&gemeente=Nijmegen",
  "/netwerk?gemeente=Bergen",
  "/netwerk/regio/gelderland-zuid",
  "/inloggen",
  "/inloggen/code",
  "/monitor",
  "/netwerk",
  "/privacy",
  "/toegankelijkheid",
];

for (const path of PUBLIC) {
  test(`${path} can be read by everyone`, async ({ page, accessible }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await accessible(page);
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`the garden and the map fit at ${width} px, and load no script`, async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    await expect(page.locator(".bed__plant")).not.toHaveCount(0);
    await expect(page.getByRole("list", { name: "De regio’s, ongeveer waar ze liggen" }).getByRole("listitem")).toHaveCount(25);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(scripts).toEqual([]);
  });
}

test("a visitor goes from a municipality to its region", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("In welke regio ligt mijn gemeente?").fill("den bosch");
  await page.getByRole("button", { name: "Zoek" }).click();
  await expect(page.getByText("De gemeente ’s-Hertogenbosch (Den Bosch) ligt in de regio Hart voor Brabant.")).toBeVisible();
  await page.getByRole("link", { name: "Bekijk Hart voor Brabant" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hart voor Brabant");
});

test("one principle after another, by links", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await page.getByRole("link", { name: /^Volgende principe/ }).click();
  await expect(page.getByText("principe 2 van 6")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("link", { name: "Perspectief op de toekomst" }).click();
  await expect(page).toHaveURL(/principe=p6-toekomst/);
});

test("a trekker sees the plant of every region on the map", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/netwerk/tuin");
  await expect(page.getByText("jullie", { exact: true })).toBeVisible();
  await accessible(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /^De tuin van/ })).toBeVisible();
  await accessible(page);
});

for (const width of [360, 768, 1280]) {
  test(`the table of figures is not cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/monitor");
    const table = page.getByRole("region", { name: "Cijfers van alle principes" });
    await page.getByText("Cijfers in een tabel").click();
    await expect(table).toBeVisible();
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test("on paper the words in a chart are at least 8 pt", async ({ page }) => {
  // A4 between its margins, in the 96 pixels to an inch of a browser.
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.goto("/monitor");
  for (const words of await page.locator(".chart text:not(:empty)").all()) {
    const points = await words.evaluate((it: SVGTextElement) => {
      const scale = it.getScreenCTM()?.a ?? 0;
      return Number.parseFloat(getComputedStyle(it).fontSize) * scale * 0.75;
    });
    expect(points).toBeGreaterThanOrEqual(8);
  }
});

test("an address that leads nowhere has a page that helps", async ({ page, accessible }) => {
  const answer = await page.goto("/bestaat-niet");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is er niet");
  await accessible(page);
});

test("the first tab stop leads to the content", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "#inhoud");
});

for (const path of ["/vragenlijst", "/vragenlijst/doorontwikkeling", "/bijeenkomsten", "/beheer", "/profiel"]) {
  test(`${path} asks a visitor to log in`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`/inloggen\\?verder=${encodeURIComponent(path)}`));
  });
}
