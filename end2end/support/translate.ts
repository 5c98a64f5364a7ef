// What a browser that translates pages does to them.
import type { Page } from "@playwright/test";

/**
 * Translates every page from now on, as soon as its words are there, and what is written later too: as Chrome does, each text comes in
 * two `<font>` elements in the place of the text node that it had, unless something around it says that it is not to be translated.
 */
export async function translatePages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LEFT = "[translate=no], script, style, textarea, title";
    const translate = (text: Text) => {
      const around = text.parentElement;
      if (!around || !text.data.trim() || around.closest(`font, ${LEFT}`)) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(`<${text.data.toUpperCase()}>`);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const walk = (root: Node) => {
      const found = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (found.nextNode()) texts.push(found.currentNode as Text);
      texts.forEach(translate);
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === "characterData") translate(change.target as Text);
        for (const added of Array.from(change.addedNodes)) added instanceof Text ? translate(added) : walk(added);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}
