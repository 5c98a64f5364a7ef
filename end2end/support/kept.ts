// Every page that a journey sees is kept once, for the engines that look at them when all journeys have ended.
import type { BrowserContext, Page, Response } from "@playwright/test";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Emptied when journeys begin; what they saw stays until the next time. */
const FOLDER = join(import.meta.dirname, "../kept");
const FILES = join(FOLDER, "files");

/** A page as the server sent it, or as the script in the browser left it. */
export type Kept = { name: string; url: string; test: string; from: "server" | "script"; html: string };

/** A style sheet, font or picture of a page. */
export type File = { kind: string; body: Buffer };

export async function forgetAll(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FILES, { recursive: true });
}

/** Keeps what this browser is sent from now on; the answer waits until all of it is kept. */
export function keepPages(context: BrowserContext, origin: string, test: string): () => Promise<void> {
  const underWay: Promise<void>[] = [];
  context.on("response", (response) => {
    if (response.url().startsWith(origin)) underWay.push(keepResponse(response, origin, test));
  });
  return async () => void (await Promise.all(underWay));
}

async function keepResponse(response: Response, origin: string, test: string): Promise<void> {
  const kind = response.headers()["content-type"] ?? "";
  const what = response.request().resourceType();
  if (!["document", "stylesheet", "font", "image"].includes(what) || response.status() >= 300 && response.status() < 400) return;
  // A browser that has gone on to the next page no longer has the body of the one before.
  const body = await response.body().catch(() => undefined);
  const path = response.url().slice(origin.length);
  if (!body) return;
  if (what === "document") {
    if (kind.startsWith("text/html")) await keepHtml(path, test, "server", body.toString("utf8"));
  } else {
    await writeOnce(join(FILES, hash(path)), JSON.stringify({ kind, body: body.toString("base64") }));
  }
}

/** Keeps the page as it stands in the browser, with what was chosen and opened on it. */
export async function keepAsItStands(page: Page, origin: string, test: string): Promise<void> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const [live, copied] = [document.documentElement, copy].map((root) => Array.from(root.querySelectorAll("input")));
    live?.forEach((input, at) => copied?.[at]?.toggleAttribute("checked", input.checked));
    copy.querySelectorAll("script").forEach((script) => script.remove());
    return `<!DOCTYPE html>${copy.outerHTML}`;
  });
  await keepHtml(page.url().slice(origin.length), test, "script", html);
}

export async function keepHtml(url: string, test: string, from: Kept["from"], html: string): Promise<void> {
  // A nonce and a proof are another one each time.
  const name = `${from}-${hash(html.replace(/"[A-Za-z0-9+/_=.-]{20,}"/g, '""'))}`;
  await writeOnce(join(FOLDER, `${name}.json`), JSON.stringify({ name, url, test, from, html }));
}

/** All pages that were kept, in an order that is the same each time. */
export async function keptPages(): Promise<Kept[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".json")).sort();
  return await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(FOLDER, name), "utf8")) as Kept));
}

/** The file that a page asks for at this address, when a journey was given it. */
export async function keptFile(path: string): Promise<File | undefined> {
  const text = await readFile(join(FILES, hash(path)), "utf8").catch(() => undefined);
  if (!text) return undefined;
  const { kind, body } = JSON.parse(text) as { kind: string; body: string };
  return { kind, body: Buffer.from(body, "base64") };
}

async function writeOnce(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
