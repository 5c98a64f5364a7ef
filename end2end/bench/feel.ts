// How long pages take on an old telephone: the processor four times slower, 1.6 Mbit/s and 150 ms away. Each page is opened as a
// browser does that was never here, and as one that was.
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { test } from "../support/test.js";

const SLOWER = 4;
const AWAY = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const TIMES = Number(process.env.BENCH_TIMES ?? 3);

/** The pages, and whether somebody is logged in there. */
const PAGES = [
  { name: "start", path: "/", member: true },
  { name: "login", path: "/inloggen", member: false },
  { name: "section", path: "/vragenlijst/doorontwikkeling", member: true },
  { name: "growth", path: "/monitor", member: true },
] as const;

/** Times in milliseconds. */
type Felt = { first: number; largest: number; longest: number; blocked: number; kB: number; requests: number; saved?: number };

declare global {
  interface Window {
    felt: { first: number; largest: number; longest: number; blocked: number };
  }
}

/** Runs in the page, before anything else. */
function watch(): void {
  const felt = { first: 0, largest: 0, longest: 0, blocked: 0 };
  window.felt = felt;
  const on = (type: string, then: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
  on("paint", (entry) => {
    if (entry.name === "first-contentful-paint") felt.first = entry.startTime;
  });
  on("largest-contentful-paint", (entry) => (felt.largest = entry.startTime));
  on("longtask", (entry) => {
    felt.longest = Math.max(felt.longest, entry.duration);
    felt.blocked += entry.duration;
  });
}

async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", AWAY);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return session;
}

async function open(context: BrowserContext, url: string, saves: boolean): Promise<Felt> {
  const page = await context.newPage();
  const session = await slowDown(page);
  let bytes = 0;
  let requests = 0;
  session.on("Network.requestWillBeSent", () => (requests += 1));
  session.on("Network.loadingFinished", (done) => (bytes += done.encodedDataLength));
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "networkidle" });
  const felt: Felt = { ...(await page.evaluate(() => window.felt)), kB: bytes / 1000, requests };
  if (saves) felt.saved = await choose(page);
  await page.close();
  return felt;
}

/** How long it takes from choosing to "Opgeslagen om". */
async function choose(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const status = document.querySelector(".saved");
    const radio = document.querySelector<HTMLInputElement>(".question [type=radio]:not(:checked)");
    if (!status || !radio) throw new Error("this page saves nothing");
    const begin = performance.now();
    const saved = new Promise<number>((done) => {
      let before = true;
      new MutationObserver(() => {
        const words = status.textContent ?? "";
        if (!words.startsWith("Opgeslagen om")) before = false;
        else if (!before) done(performance.now() - begin);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    radio.click();
    return saved;
  });
}

function middle(all: Felt[], of: keyof Felt): string {
  const sorted = all.map((felt) => felt[of] ?? NaN).sort((a, b) => a - b);
  const value = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return Number.isNaN(value) ? "" : value.toFixed(0);
}

const COLUMNS = ["first", "largest", "longest", "blocked", "saved", "kB", "requests"] as const;

function row(name: string, how: string, all: Felt[]): string {
  return [name.padEnd(8), how.padEnd(5), ...COLUMNS.map((of) => middle(all, of).padStart(9))].join(" ");
}

test("what a person feels", async ({ browser, portal, page, logIn }) => {
  const trekker = portal.people.find((person) => person.part.startsWith("trekker"));
  if (!trekker) throw new Error("the demo names no trekker");
  await logIn(trekker);
  const cookies = await page.context().cookies();
  const rows = [["        ", "     ", ...COLUMNS.map((column) => column.padStart(9))].join(" ")];
  for (const { name, path, member } of PAGES) {
    const cold: Felt[] = [];
    const warm: Felt[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const context = await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
      if (member) await context.addCookies(cookies);
      for (const into of [cold, warm]) into.push(await open(context, portal.url + path, name === "section"));
      await context.close();
    }
    rows.push(row(name, "cold", cold), row(name, "warm", warm));
  }
  console.log(`medians of ${TIMES}, in ms; longest and blocked: one task of the page that nothing interrupts, and all of them\n`);
  console.log(rows.join("\n"));
});
