// What filling in asks of a trekker: screens, presses, keystrokes and bytes from the opening mail to "Ingestuurd". A report, never a test.
//
// A screen is what a window shows at once: a page counts as many as it is windows high. "screens" counts what a page has of its own, at least
// one a page; "whole" counts header and footer too, and the overview, which nobody needs to pass. A press is a click or a tap; choosing is one.
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { test } from "../support/test.js";

type Effort = { pages: number; screens: number; whole: number; presses: number; keys: number; kB: number };
type Person = "first time" | "nothing changed" | "everything changed";

/** Somebody who sent in nothing before. */
const NEW = { name: "Nieuwe Trekker", email: "nieuwe.trekker@voorbeeld.example", part: "trekker" };
const SIZES = [[360, 740], [1280, 800]] as const;

class Trekker {
  readonly effort: Effort = { pages: 0, screens: 0, whole: 0, presses: 0, keys: 0, kB: 0 };

  constructor(readonly page: Page) {}

  static async with(context: BrowserContext): Promise<Trekker> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const trekker = new Trekker(page);
    const session: CDPSession = await context.newCDPSession(page);
    await session.send("Network.enable");
    session.on("Network.loadingFinished", (done) => (trekker.effort.kB += done.encodedDataLength / 1000));
    return trekker;
  }

  /** Counts the page that stands there now. */
  async look(): Promise<void> {
    const [own, whole, window] = await this.page.evaluate(
      () => [document.querySelector("main")?.scrollHeight ?? 0, document.documentElement.scrollHeight, innerHeight] as const,
    );
    this.effort.pages += 1;
    this.effort.screens += Math.max(1, own / window);
    this.effort.whole += whole / window;
  }

  async press(selector: string): Promise<void> {
    this.effort.presses += 1;
    await this.page.locator(selector).first().click();
  }

  async type(selector: string, text: string): Promise<void> {
    this.effort.presses += 1;
    this.effort.keys += text.length;
    await this.page.locator(selector).fill(text);
  }

  /** Presses what leads to another page, and looks at it. */
  async go(selector: string): Promise<void> {
    const before = this.page.url();
    await this.press(selector);
    await this.page.waitForURL((url) => url.toString() !== before);
    await this.page.waitForLoadState("networkidle");
    await this.look();
  }

  async growth(other: boolean): Promise<void> {
    while (/doorontwikkeling/.test(this.page.url())) {
      const then = this.page.locator(".choice:has(.choice__then) input");
      const same = (await then.count()) > 0 ? await then.first().getAttribute("value") : "3";
      const value = other ? (same === "3" ? "4" : "3") : same;
      await this.press(`.choice input[value="${value}"]`);
      await this.go(".work__on");
    }
  }

  async region(person: Person): Promise<void> {
    const rows = this.page.locator(".keep");
    for (let nth = 0; nth < (await rows.count()); nth++) {
      const row = rows.nth(nth);
      const id = (await row.getAttribute("data-vraag")) ?? "";
      if (/keep--done/.test((await row.getAttribute("class")) ?? "")) continue;
      const ready = (await row.getAttribute("data-stand")) === "klaar";
      if (ready && person !== "everything changed") continue;
      if (ready) await this.press(`[data-vraag="${id}"] .keep__open`);
      const number = row.locator("input.field__input--short");
      if ((await number.count()) > 0) await this.type(`#${id}`, "4");
      else await this.press(`[data-vraag="${id}"] .say input:not(:checked)`);
    }
    // With script the button goes when nothing is left for it; the last save may still be under way.
    await this.page.waitForLoadState("networkidle");
    if (await this.page.locator(".rest button").isVisible()) {
      await this.press(".rest button");
      await this.page.waitForURL(/melding/);
    }
    await this.go(".work__on");
  }

  async texts(person: Person): Promise<void> {
    const text = "We belden elkaar zonder omweg. ";
    const count = person === "nothing changed" ? 0 : person === "first time" ? 2 : 5;
    for (const id of ["o1-trots", "o2-knelpunt", "o3-behoefte", "o4-aanbod", "o5-agenda"].slice(0, count)) {
      await this.type(`#${id}`, text);
    }
    await this.press('input[name="o6-gastregio"][value="later"]');
    await this.go(".work__on");
  }

  async whole(person: Person, url: string): Promise<Effort> {
    // The link in the mail.
    this.effort.presses += 1;
    await this.page.goto(`${url}/vragenlijst/begin`);
    await this.page.waitForLoadState("networkidle");
    await this.look();
    await this.growth(person === "everything changed");
    await this.region(person);
    await this.region(person);
    await this.texts(person);
    await this.go(".work__bar button[type=submit]");
    if (!/bedankt/.test(this.page.url())) throw new Error(`not sent in: ${this.page.url()}`);
    const effort = { ...this.effort };
    await this.page.goto(`${url}/vragenlijst`);
    effort.whole += await this.page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    return effort;
  }
}

async function invite(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/beheer/uitnodigen");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByRole("radio", { name: /^Trekker/ }).check();
  await page.locator("#regio").selectOption("zeeland");
  await page.getByRole("button", { name: "Uitnodigen" }).click();
  await page.waitForURL(/gedaan/);
}

const HEAD = ["pages", "screens", "whole", "presses", "keys", "kB"].map((it) => it.padStart(8)).join("");

for (const person of ["first time", "nothing changed", "everything changed"] as const) {
  for (const script of [false, true]) {
    for (const [width, height] of SIZES) {
      test(`${person}, ${width} by ${height}, script ${script ? "on" : "off"}`, async ({ browser, portal, page, logIn }) => {
        // Who is new in a region finds what that region answered before, and nothing of their own.
        const who = person === "first time" ? NEW : portal.person(/^trekker van Amsterdam/);
        if (who === NEW) {
          await logIn(portal.person(/^coördinatiegroep, Pharos/));
          await invite(page, who.name, who.email);
          await page.context().clearCookies();
        }
        await logIn(who);
        const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height }, locale: "nl-NL" });
        await context.addCookies(await page.context().cookies());
        const effort = await (await Trekker.with(context)).whole(person, portal.url);
        const numbers = [effort.pages, effort.screens.toFixed(1), effort.whole.toFixed(1), effort.presses, effort.keys, effort.kB.toFixed(0)];
        console.log(`\n${person}, ${width} by ${height}, script ${script ? "on" : "off"}\n${HEAD}`);
        console.log(numbers.map((it) => String(it).padStart(8)).join(""));
        await context.close();
      });
    }
  }
}
