// Shows a kept page in the browser and asks both accessibility engines about it.
import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { keptFile, type Kept } from "../support/kept.js";

/** What an engine has to say: by which rule, of which element, in which words. */
export type Finding = {
  engine: "axe" | "ace" | "nu" | "width";
  rule: string;
  where: string;
  words: string;
  /** Whether it stands in something that is folded, so that nobody sees it. */
  folded?: boolean;
};

/** A size of the window, what the reader's device prefers, and whether everything that folds was opened. */
export type Look = { width: number; colorScheme: "light" | "dark"; unfolded?: true };

/** A phone, in CSS pixels. */
const NARROW = 360;

/** A phone and a desk, by day and by night. */
export const LOOKS: Look[] = [
  { width: NARROW, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: NARROW, colorScheme: "dark" },
];

/** With everything open that folds. */
export const UNFOLDED: Look = { width: 1280, colorScheme: "light", unfolded: true };

// Nothing answers there: what a page asks for was kept with it.
const ORIGIN = "http://portaal.test";
const packages = createRequire(import.meta.url);
const ENGINES = [
  packages.resolve("axe-core/axe.min.js"),
  join(dirname(packages.resolve("accessibility-checker-engine/package.json")), "ace.js"),
];

/** Everything that is found on this page in these looks. */
export async function findingsOn(page: Page, kept: Kept, looks: Look[]): Promise<Finding[]> {
  await show(page, kept);
  const found: Finding[] = [];
  // Whether it fits on a telephone hangs on its words.
  await page.setViewportSize({ width: NARROW, height: 900 });
  found.push(...(await tooWide(page, NARROW)));
  for (const { width, colorScheme, unfolded } of looks) {
    if (unfolded) await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await tooWide(page, width)), ...(await page.evaluate(askAxe)), ...(await page.evaluate(askAce)));
  }
  return found;
}

async function show(page: Page, kept: Kept): Promise<void> {
  const without: string[] = [];
  await page.unrouteAll();
  await page.route("**/*", async (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) return await route.fulfill({ body: kept.html, contentType: "text/html" });
    // The page as it was sent, or as its script left it: no script changes it now.
    const file = request.resourceType() === "script" ? undefined : await keptFile(request.url().slice(ORIGIN.length));
    if (!file && request.resourceType() === "stylesheet") without.push(request.url());
    return file ? await route.fulfill({ body: file.body, contentType: file.kind }) : await route.abort();
  });
  await page.goto(ORIGIN + kept.url);
  if (without.length > 0) throw new Error(`${kept.url} asks for what was not kept: ${without.join(", ")}`);
  for (const path of ENGINES) await page.evaluate(await scriptAt(path));
}

const scripts = new Map<string, string>();

async function scriptAt(path: string): Promise<string> {
  const text = scripts.get(path) ?? (await readFile(path, "utf8"));
  scripts.set(path, text);
  return text;
}

async function tooWide(page: Page, width: number): Promise<Finding[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [{ engine: "width", rule: "reflow", where: `${width} px`, words: `${over} px too wide` }] : [];
}

async function askAxe(): Promise<Finding[]> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ engine: "axe" as const, rule: id, where: target.join(" "), words: help })),
  );
}

type AceResult = { ruleId: string; value: [string, string]; message: string; snippet: string; path: { dom: string } };
type AceChecker = { check: (document: Document, guidelines: string[]) => Promise<{ results: AceResult[] }> };

/** What it calls a violation, and what it asks a person to look at as well. */
async function askAce(): Promise<Finding[]> {
  const { Checker } = (window as unknown as { ace: { Checker: new () => AceChecker } }).ace;
  const { results } = await new Checker().check(document, ["WCAG_2_2"]);
  return results
    .filter(({ value: [kind, outcome] }) => kind === "VIOLATION" && outcome !== "PASS")
    .map(({ ruleId, snippet, message, path }) => {
      const { singleNodeValue } = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
      const folded = Boolean((singleNodeValue as Element | null)?.closest?.("details:not([open])"));
      return { engine: "ace" as const, rule: ruleId, where: snippet, words: message, folded };
    });
}
