// The words and the pages of a PDF as Chromium writes it: enough to know that nothing was left out of it.
import { inflateSync } from "node:zlib";

type Letters = Map<string, string>;

/** What a font's letters are, from the table that a PDF has for who copies words out of it. */
function lettersOf(table: string): Letters {
  const letters: Letters = new Map();
  const text = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
  for (const [, body = ""] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, from = "", to = ""] of body.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(from.toUpperCase(), text(to));
  for (const [, body = ""] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = "", last = "", to = ""] of body.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [from, until, begin] = [first, last, to].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let at = from; at <= until; at++)
        letters.set(at.toString(16).toUpperCase().padStart(first.length, "0"), String.fromCharCode(begin + at - from));
    }
  return letters;
}

/** The codes of letters: as long as those of their font. */
function codesIn(shown: string, letters: Letters): string[] {
  const length = letters.keys().next().value?.length ?? 4;
  return shown.toUpperCase().match(new RegExp(`.{${length}}`, "g")) ?? [];
}

/** The pages and the words of a PDF; spaces are left out, as not every space is a letter in it. */
export function readPdf(pdf: Buffer): { pages: number; words: string } {
  const raw = pdf.toString("latin1");
  const streams = new Map<string, string>();
  for (const found of raw.matchAll(/(\d+) 0 obj\s*<<([^]*?)>>\s*stream\r?\n/g)) {
    const begin = found.index + found[0].length;
    const bytes = pdf.subarray(begin, raw.indexOf("endstream", begin));
    if (found[2]?.includes("FlateDecode")) streams.set(found[1] ?? "", inflateSync(bytes).toString("latin1"));
  }
  const fonts = new Map<string, Letters>();
  for (const [, font = "", table = ""] of raw.matchAll(/(\d+) 0 obj\s*<<(?:(?!endobj)[^])*?\/ToUnicode (\d+) 0 R/g))
    fonts.set(font, lettersOf(streams.get(table) ?? ""));
  let words = "";
  for (const content of streams.values()) {
    let letters: Letters = new Map();
    for (const [, font, shown] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (font) letters = fonts.get(font) ?? new Map();
      else words += codesIn(shown ?? "", letters).map((code) => letters.get(code) ?? "").join("");
    }
  }
  return { pages: raw.match(/\/Type \/Page\b/g)?.length ?? 0, words: words.replace(/\s/g, "") };
}
