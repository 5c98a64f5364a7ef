import { expect, test } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keptPages } from "../support/kept.js";

// After a part of the journeys it would only tell which part that was.
if (process.env.PORTAL_ALL_JOURNEYS === "yes") {
  test("journeys met every page that there is", async () => {
    const met = (await keptPages()).map(({ url }) => url.split(/[?#]/)[0] ?? "");
    const never = routes().filter((route) => !met.some((path) => pattern(route).test(path)));
    expect(never).toEqual([]);
  });
}

/** The addresses of all pages, as the program's source names them: a parameter begins with a colon. */
function routes(): string[] {
  const source = join(import.meta.dirname, "../../app/src");
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rs"));
  const files = names.map((name) => readFileSync(join(source, name), "utf8"));
  const found = files.flatMap((text) => [...text.matchAll(/path!\("([^"]*)"\)/g)].map(([, route = ""]) => route));
  expect(found.length, "the routes are found").toBeGreaterThan(40);
  return found;
}

function pattern(route: string): RegExp {
  return new RegExp(`^${route.replace(/:\w+/g, "[^/]+")}$`);
}
