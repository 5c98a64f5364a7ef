import { expect, test } from "@playwright/test";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Kept, keptPages } from "../support/kept.js";
import { excepted } from "./exceptions.js";

type Message = { url: string; message: string; lastLine: number; firstColumn?: number; extract?: string };

const CHECKER = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

test("the Nu HTML checker finds nothing", async () => {
  const pages = (await keptPages()).filter(({ from }) => from === "server");
  expect(pages.length, "journeys were made before").toBeGreaterThan(0);
  const found = (await check(pages))
    .filter(({ message, extract }) => !excepted({ engine: "nu", rule: message, where: extract ?? "", words: message }))
    .map(({ url, message, extract }) => {
      const page = pages.find(({ name }) => url.endsWith(`${name}.html`));
      return `${message}\n  ${extract}\n  on ${page?.url} (${page?.test})`;
    });
  expect(found.join("\n")).toBe("");
});

/** What the checker says of the pages as the server sent them: errors, warnings, and remarks. */
async function check(pages: Kept[]): Promise<Message[]> {
  const folder = await mkdtemp(join(tmpdir(), "portal-html-"));
  for (const { name, html } of pages) await writeFile(join(folder, `${name}.html`), html);
  const words = ["-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always", folder];
  const { stdout } = await promisify(execFile)("java", words, { maxBuffer: 100_000_000 });
  await rm(folder, { recursive: true, force: true });
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}
