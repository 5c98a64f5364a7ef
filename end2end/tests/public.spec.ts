// What a visitor sees without logging in.
import { expect, test } from "../support/test.js";

for (const path of ["/", "/inloggen", "/inloggen/code", "/monitor", "/netwerk", "/privacy", "/toegankelijkheid"]) {
  test(`${path} can be read by everyone`, async ({ page, accessible }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await accessible(page);
  });
}

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
