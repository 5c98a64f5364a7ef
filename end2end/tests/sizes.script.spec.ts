// What the survey page weighs, as it travels.
import { get } from "node:http";
import { expect, test } from "../support/test.js";

const KILOBYTE = 1000;

/** The number of bytes of the body, compressed with brotli. */
function weigh(url: string, cookie: string): Promise<{ bytes: number; encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "br", Cookie: cookie } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => (bytes += piece.length));
      answer.on("end", () => resolve({ bytes, encoding: answer.headers["content-encoding"] }));
    }).on("error", reject);
  });
}

test("the survey page stays small", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst");
  const sections = await page.locator('main .steps a[href^="/vragenlijst/"]').evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  let html = 0;
  for (const section of new Set(sections)) {
    const { bytes, encoding } = await weigh(portal.url + section, cookies);
    expect(encoding).toBe("br");
    console.log(`    ${section}: HTML ${bytes} bytes`);
    html = Math.max(html, bytes);
  }
  await page.goto(sections[0] ?? "");
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const styles = await hrefs('link[rel="stylesheet"]');
  const client = await hrefs('link[rel="modulepreload"], link[rel="preload"][as="fetch"]');
  const total = async (paths: string[]) =>
    (await Promise.all(paths.map((path) => weigh(portal.url + path, cookies)))).reduce((sum, one) => sum + one.bytes, 0);
  const css = await total(styles);
  const script = await total(client);
  console.log(`    the heaviest section: HTML + CSS ${html} + ${css} bytes, JavaScript + WebAssembly ${script} bytes`);
  expect(html + css).toBeLessThanOrEqual(40 * KILOBYTE);
  expect(client.length).toBe(2);
  expect(script).toBeLessThanOrEqual(150 * KILOBYTE);
});
