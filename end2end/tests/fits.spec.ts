// A question of growth is one screen of a telephone.
import { goOn, GROWTH } from "../support/survey.js";
import { expect, type Page, test } from "../support/test.js";

type Place = { below: number; above: number; end: number; covered: string[] };

/** How far the question comes and where the bar begins, for each row that last time's answer may stand in, and what of the question lies
 * under the bar. */
async function places(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    const [question, bar] = [".question", ".work__side"].map((it) => document.querySelector(it) as HTMLElement);
    const then = document.querySelector(".choice__then");
    if (!question || !bar || !then) throw new Error("no question with an answer of last time");
    // The longest month that there is.
    then.textContent = "in september 2026";
    const hidden = (it: Element) => {
      const at = it.getBoundingClientRect();
      const on = document.elementFromPoint(at.left + at.width / 2, at.bottom - 1);
      return on === null || !(it.contains(on) || on.contains(it));
    };
    return Array.from(document.querySelectorAll(".choice__sentence")).map((sentence) => {
      sentence.append(" ", then);
      const parts = Array.from(question.querySelectorAll(".choice, .principle__unsure .option, summary, .principle__clear"));
      return {
        below: question.getBoundingClientRect().bottom,
        above: bar.getBoundingClientRect().top,
        end: bar.getBoundingClientRect().bottom,
        covered: parts.filter((it) => getComputedStyle(it).visibility === "visible" && hidden(it)).map((it) => it.textContent ?? ""),
      };
    });
  });
}

for (const who of [/moet nog beginnen/, /is halverwege/, /heeft ingestuurd/]) {
  test(`each question of growth fits one screen of a telephone with its buttons, of who ${who.source}`, async ({ page, portal, logIn }) => {
    await logIn(portal.person(who));
    await page.setViewportSize({ width: 360, height: 740 });
    if (who.source === "heeft ingestuurd") {
      // What does not count yet makes the bar higher.
      await page.goto("/vragenlijst/doorontwikkeling/p6-toekomst");
      await page.locator('.principle__unsure input').check();
      await goOn(page);
      await expect(page).toHaveURL(/borging/);
    }
    for (const question of GROWTH) {
      await page.goto(`/vragenlijst/doorontwikkeling/${question}`);
      await expect(page.locator(".principle--alone")).toBeVisible();
      const found = await places(page);
      expect(found).toHaveLength(5);
      for (const { below, above, end, covered } of found) {
        expect(below, question).toBeLessThanOrEqual(above);
        expect(end, question).toBeLessThanOrEqual(740);
        expect(covered, question).toEqual([]);
      }
      await expect(page.locator(".work__bar").getByRole("button", { name: /^Opslaan en verder$|^Verder$/ })).toBeInViewport({ ratio: 1 });
    }
  });
}
