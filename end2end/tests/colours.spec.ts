// The five shades of growth, for who sees no colours or chose their own.
import { expect, type Page, test } from "../support/test.js";

/** How light a colour is (WCAG 2): all that is left of it in greyscale. */
function lightness(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const fill = (page: Page, selector: string) => page.locator(selector).first().evaluate((it) => getComputedStyle(it).fill);

for (const forcedColors of ["none", "active"] as const) {
  test(`the shades of a bar stay apart and its numbers can be read with forced colours ${forcedColors}`, async ({ page, portal, logIn }) => {
    await logIn(portal.person(/coördinat/i));
    await page.emulateMedia({ forcedColors });
    await page.goto("/monitor");
    const shades = await Promise.all([1, 2, 3, 4, 5].map((level) => fill(page, `.bars .bar--${level}`)));
    for (const [nth, shade] of shades.slice(1).entries()) {
      // Each is darker than the one before it, so that also without colour the order shows.
      expect(lightness(shade), `${nth + 2}: ${shade}`).toBeLessThan(lightness(shades[nth] ?? ""));
      expect(contrast(shade, shades[nth] ?? "")).toBeGreaterThan(1.1);
    }
    // The number on each shade, and what stands beside the bars.
    const [dark, light] = [await fill(page, ".bar__count:not(.bar__count--light, .bar__count--rest)"), await fill(page, ".bar__count--light")];
    for (const [nth, shade] of shades.entries()) expect(contrast(shade, nth < 3 ? dark : light), shade).toBeGreaterThan(4.5);
    const ground = await page.evaluate((scheme) => {
      const probe = document.body.appendChild(document.createElement("p"));
      probe.style.color = scheme === "active" ? "Canvas" : "";
      const card = getComputedStyle(document.querySelector(".card") ?? probe).backgroundColor;
      return scheme === "active" ? getComputedStyle(probe).color : card;
    }, forcedColors);
    for (const words of [".bars .chart__label--now", ".bars .bars__then", ".bar__count--rest"]) {
      expect(contrast(await fill(page, words), ground), words).toBeGreaterThan(4.5);
    }
  });
}

test("on the map of levels a word stands beside every colour with the reader's own colours", async ({ page, portal, logIn, accessible }) => {
  await logIn(portal.person(/coördinat/i));
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/monitor/regios");
  const cells = page.locator(".heat__cell");
  await expect(cells).not.toHaveCount(0);
  for (const words of await cells.allInnerTexts()) expect(words.trim()).not.toBe("");
  await accessible(page);
});
