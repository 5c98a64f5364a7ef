// What every test has: a portal of its own, and the certainty that nothing went wrong unseen.
import { test as base, expect, type Page, type TestInfo } from "@playwright/test";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepAsItStands, keepHtml, keepPages } from "./kept.js";
import { type Person, Portal, type Variant } from "./portal.js";

export { expect } from "@playwright/test";
export type { Page } from "@playwright/test";
export { NOW, type Person } from "./portal.js";

type Fixtures = {
  /** Which demo: with an open round, or with the last one closed. */
  variant: Variant;
  /** A portal on a copy of that demo. */
  portal: Portal;
  /** Whether the pages' script runs. */
  withScript: boolean;
  /** Logs in on the page as this person, by the code from the mail. */
  logIn: (person: Person, page?: Page, ownDevice?: boolean) => Promise<void>;
  /** Opens a browser of their own for someone else. */
  someoneElse: () => Promise<Page>;
  /** Logs in both trekkers of a region: one on the page, the other in a browser of their own, whose page it gives. */
  bothTrekkers: () => Promise<Page>;
  /** Keeps this state of the page for the engines; what the server sent is kept as it is. */
  accessible: (page: Page) => Promise<void>;
  /** Watches every page: no errors in the console, no request to another origin. */
  quiet: void;
};

export const test = base.extend<Fixtures>({
  variant: ["open", { option: true }],

  portal: async ({ variant }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "portal-test-"));
    await cp(join(process.env.PORTAL_SEED ?? "", variant), folder, { recursive: true });
    const portal = await Portal.start(folder);
    await use(portal);
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
    expect(portal.complaints(), "the portal logs no warning or error").toBe("");
  },

  baseURL: async ({ portal }, use) => use(portal.url),

  withScript: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  logIn: async ({ portal, page }, use) => {
    await use(async (person, on = page, ownDevice = false) => {
      await on.goto(`${portal.url}/inloggen`);
      await on.getByLabel(/e-mail/i).fill(person.email);
      if (ownDevice) await on.getByLabel(/eigen apparaat/i).check();
      const before = (await portal.mailsTo(person.email)).filter((text) => CODE.test(text)).length;
      await on.getByRole("button", { name: /code/i }).click();
      const { match: code } = await portal.mail(person.email, CODE, before);
      await on.getByLabel("Code uit de mail").fill(code);
      await on.getByRole("button", { name: /inloggen/i }).click();
      // On a telephone the button is in the menu.
      await expect(on.locator('form[action="/uitloggen"]')).toBeAttached();
    });
  },

  someoneElse: async ({ browser, javaScriptEnabled, portal }, use, info) => {
    const pages: Page[] = [];
    const allKept: (() => Promise<void>)[] = [];
    await use(async () => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: portal.url, locale: "nl-NL" });
      allKept.push(keepPages(context, portal.url, titleOf(info)));
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    for (const kept of allKept) await kept();
    for (const page of pages) await page.context().close();
  },

  bothTrekkers: async ({ portal, logIn, someoneElse }, use) => {
    await use(async () => {
      const [first, second] = portal.pair();
      const other = await someoneElse();
      await logIn(first);
      await logIn(second, other);
      return other;
    });
  },

  accessible: async ({ portal, withScript }, use, info) => {
    await use(async (page) => {
      if (withScript) return await keepAsItStands(page, portal.url, titleOf(info));
      await keepHtml(page.url().slice(portal.url.length), titleOf(info), "script", await page.content());
    });
  },

  quiet: [
    async ({ context, portal }, use, info) => {
      const kept = keepPages(context, portal.url, titleOf(info));
      const noise: string[] = [];
      context.on("console", (message) => {
        // A refused form is an answer, not an error, but the browser logs its status.
        const status = /the server responded with a status of (\d+)/.exec(message.text())?.[1];
        // A test that takes the connection or the portal away hears of it too.
        if (/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(message.text())) return;
        if (message.type() === "error" && !["401", "403", "404", "409", "413", "422"].includes(status ?? "")) {
          noise.push(message.text());
        }
      });
      context.on("weberror", (error) => {
        const text = String(error.error());
        // Changing the width of the window, as `accessible` does, ends the fade between two pages.
        if (!text.includes("Transition was")) noise.push(text);
      });
      context.on("request", (request) => {
        const foreign = !request.url().startsWith(portal.url) && !/^(data|blob|about):/.test(request.url());
        if (foreign) noise.push(`a request to ${request.url()}`);
      });
      await use();
      await kept();
      expect(noise, "the browser reports nothing").toEqual([]);
    },
    { auto: true },
  ],
});

function titleOf(info: TestInfo): string {
  return info.titlePath.join(" › ");
}

/** A code as the mail writes it: six digits, perhaps with a space in the middle. */
const CODE = /^\s*(\d{3} ?\d{3})\s*$/m;
