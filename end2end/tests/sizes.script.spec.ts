// What the heaviest pages weigh, as they travel.
import { get } from "node:http";
import { expect, type Page, test } from "../support/test.js";

const KILOBYTE = 1000;

/** The number of bytes of the body, compressed with brotli. */
function weigh(url: string, cookie: string): Promise<{ bytes: number; encoding: string | undefined; status: number | undefined }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "br", Cookie: cookie } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => (bytes += piece.length));
      answer.on("end", () => resolve({ bytes, encoding: answer.headers["content-encoding"], status: answer.statusCode }));
    }).on("error", reject);
  });
}

const cookiesOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");

const hrefs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

const STYLES = 'link[rel="stylesheet"]';
const CLIENT = 'link[rel="modulepreload"], link[rel="preload"][as="fetch"]';

/** The bytes of all these together. */
async function total(url: string, paths: string[], cookies: string): Promise<number> {
  const all = await Promise.all(paths.map((path) => weigh(url + path, cookies)));
  return all.reduce((sum, one) => sum + one.bytes, 0);
}

test("the survey page stays small", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst");
  const sections = await page.locator('main .steps a[href^="/vragenlijst/"]').evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  const cookies = await cookiesOf(page);
  let html = 0;
  for (const section of new Set(sections)) {
    const { bytes, encoding } = await weigh(portal.url + section, cookies);
    expect(encoding).toBe("br");
    console.log(`    ${section}: HTML ${bytes} bytes`);
    html = Math.max(html, bytes);
  }
  await page.goto(sections[0] ?? "");
  const client = await hrefs(page, CLIENT);
  const css = await total(portal.url, await hrefs(page, STYLES), cookies);
  const script = await total(portal.url, client, cookies);
  console.log(`    the heaviest section: HTML + CSS ${html} + ${css} bytes, JavaScript + WebAssembly ${script} bytes`);
  expect(html + css).toBeLessThanOrEqual(40 * KILOBYTE);
  expect(client.length).toBe(2);
  expect(script).toBeLessThanOrEqual(150 * KILOBYTE);
});

/** Every view of the monitor, each as heavy as its address can make it. */
const VIEWS = [
  "/monitor",
  "/monitor/regios",
  "/monitor/regio/drenthe?rondes=alle",
  "/monitor/vergelijken?met=drenthe&met=fryslan&met=twente&met=utrecht&met=zeeland&rondes=alle",
  "/monitor/borging",
  "/monitor/beweging",
  "/monitor/woorden",
  "/monitor/voorbereiding",
  "/monitor/meenemen",
  "/netwerk/tuin",
];

test("every view of the monitor stays small at 25 regions", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/coördinat/i));
  const cookies = await cookiesOf(page);
  for (const view of VIEWS) {
    const { bytes, encoding, status } = await weigh(portal.url + view, cookies);
    expect([status, encoding], view).toEqual([200, "br"]);
    await page.goto(view);
    const css = await total(portal.url, await hrefs(page, STYLES), cookies);
    const client = await hrefs(page, CLIENT);
    const script = await total(portal.url, client, cookies);
    console.log(`    ${view}: HTML + CSS ${bytes} + ${css} bytes, JavaScript + WebAssembly ${script} bytes`);
    expect(bytes + css, view).toBeLessThanOrEqual(60 * KILOBYTE);
    expect(script, view).toBeLessThanOrEqual(150 * KILOBYTE);
  }
});
