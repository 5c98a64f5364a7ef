import type { APIRequestContext } from "@playwright/test";
import { keepHtml } from "../support/kept.js";
import { expect, test } from "../support/test.js";

// How many pages of one kind are looked at: the second of 25 regions says what the third says.
const OF_A_KIND = 3;

const READERS = [
  { who: "a visitor", part: undefined },
  { who: "a partner", part: /partner/i },
  // While a round is open somebody who has begun, with answers to look back at.
  { who: "a trekker", part: /halverwege$|^trekker van Amsterdam$/ },
  { who: "a coordinator", part: /^coördinatiegroep,/ },
  { who: "an admin", part: /beheerder/i },
];

// Some two hundred pages and pictures, of a program that is not optimised, while all suites run.
test.setTimeout(300_000);

for (const variant of ["open", "closed"] as const) {
  test.describe(`a network with its last round ${variant}`, () => {
    test.use({ variant });

    for (const { who, part } of READERS) {
      test(`every link that ${who} sees leads to a page`, async ({ page, portal, logIn }, info) => {
        if (part) await logIn(portal.person(part));
        const seen = await follow(page.request, portal.url, (url, html) => keepHtml(url, info.title, "server", html));
        expect(seen.get("/") ?? 0).toBeGreaterThan(0);
        expect(seen.size).toBeGreaterThan(part ? 6 : 4);
      });
    }
  });
}

/** Follows every link from the start page on; how many pages of each kind there were. */
async function follow(
  request: APIRequestContext,
  origin: string,
  keep: (url: string, html: string) => Promise<void>,
): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const known = new Set(["/"]);
  for (const address of known) {
    const kind = kindOf(address);
    const before = seen.get(kind) ?? 0;
    if (before >= OF_A_KIND) continue;
    seen.set(kind, before + 1);
    const answer = await request.get(origin + address);
    expect(answer.status(), address).toBe(200);
    if (!answer.headers()["content-type"]?.startsWith("text/html")) continue;
    const html = await answer.text();
    await keep(address, html);
    linksIn(html).forEach((link) => known.add(link));
  }
  return seen;
}

function linksIn(html: string): string[] {
  const links = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
  return links.filter((link) => link !== "");
}

/** The address without what is other for each region, meeting, person or question. */
function kindOf(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const kind = path.replace(/[0-9a-f-]{36}/g, "*").replace(/\/(regio|vragenlijst\/\w+)\/[^/]+/, "/$1/*");
  return [kind, ...new URLSearchParams(query).keys()].join("?");
}
