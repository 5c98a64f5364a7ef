import { expect, test } from "@playwright/test";
import { type Kept, keptPages } from "../support/kept.js";
import { excepted } from "./exceptions.js";
import { findingsOn, type Look, LOOKS, UNFOLDED } from "./look.js";
import { choose } from "./shapes.js";

// Parts, so that they can be looked at side by side.
const PARTS = 8;

for (let part = 0; part < PARTS; part++) {
  test(`axe and the Equal Access engine find nothing, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    const found: string[] = [];
    for (const [kept, looks] of mine(await keptPages(), part)) {
      for (const finding of await findingsOn(page, kept, looks)) {
        if (excepted(finding)) continue;
        const { engine, rule, where, words } = finding;
        found.push(`${engine} ${rule}: ${words}\n  ${where}\n  on ${kept.url} (${kept.from}, ${kept.test})`);
      }
    }
    expect([...new Set(found)].join("\n")).toBe("");
  });
}

/** The pages of this part with the looks to see them in: each shape in one, which hangs on its own text, and each kind of element in all. */
function mine(pages: Kept[], part: number): [Kept, Look[]][] {
  const { shapes, cover } = choose(pages);
  const look = ({ name }: Kept) => LOOKS.filter((_, turn) => turn === parseInt(name.slice(-4), 16) % LOOKS.length);
  const all = shapes.map((kept): [Kept, Look[]] => [kept, cover.has(kept) ? [...LOOKS, UNFOLDED] : look(kept)]);
  return all.filter((_, at) => at % PARTS === part);
}
