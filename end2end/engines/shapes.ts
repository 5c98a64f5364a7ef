// How the pages that were kept are built: an engine looks at each shape once, and at each kind of element in every look.
import type { Kept } from "../support/kept.js";

/** Pages to look at, and those among them in which together every kind of element stands that stands anywhere. */
export type Choice = { shapes: Kept[]; cover: Set<Kept> };

export function choose(pages: Kept[]): Choice {
  const first = new Map<string, { page: Kept; kinds: Set<string> }>();
  for (const page of pages) {
    const kinds = kindsOf(page.html);
    const shape = [...kinds].sort().join("\n");
    if (!first.has(shape)) first.set(shape, { page, kinds });
  }
  const all = [...first.values()];
  return { shapes: all.map(({ page }) => page), cover: coverOf(all) };
}

/** Takes the page with the most kinds that no page before it has, until none is left. */
function coverOf(all: { page: Kept; kinds: Set<string> }[]): Set<Kept> {
  const left = new Set(all.flatMap(({ kinds }) => [...kinds]));
  const cover = new Set<Kept>();
  const news = ({ kinds }: { kinds: Set<string> }) => [...kinds].filter((kind) => left.has(kind)).length;
  while (left.size > 0) {
    const best = all.reduce((one, other) => (news(other) > news(one) ? other : one));
    cover.add(best.page);
    best.kinds.forEach((kind) => left.delete(kind));
  }
  return cover;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g;
const WITHOUT_END = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Which elements with which classes and attributes stand in which others; not how many there are, nor what they say. */
function kindsOf(html: string): Set<string> {
  const kinds = new Set<string>();
  const open: { name: string; marked: string }[] = [];
  for (const [, closing, name = "", attributes = ""] of html.matchAll(TAG)) {
    if (closing) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
      continue;
    }
    const marked = `${name} ${marksOf(attributes)}`;
    kinds.add(`${open.at(-1)?.marked ?? ""} > ${marked}`);
    if (!WITHOUT_END.has(name)) open.push({ name, marked });
  }
  return kinds;
}

/** The values that say what an element is and how it looks; of all other attributes only that they are there. */
function marksOf(attributes: string): string {
  const found = [...attributes.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)];
  const marks = found.map(([, name = "", value]) => (/^(class|type|role)$/.test(name) ? `${name}=${value}` : name));
  return marks.sort().join(" ");
}
