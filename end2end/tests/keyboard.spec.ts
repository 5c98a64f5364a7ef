// The trekker's loop with the keyboard alone: nothing is clicked, filled or checked from outside.
import { expect, type Page, test } from "../support/test.js";

type Focused = { tag: string; type: string; name: string; value: string; words: string; chosen: boolean };

/** What has the focus now. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement;
    const group = it.type === "radio" ? document.querySelector(`[name="${it.name}"]:checked`) !== null : it.checked;
    const words = (it.textContent ?? "").trim();
    return { tag: it.tagName, type: it.type ?? "", name: it.name ?? "", value: it.value ?? "", words, chosen: group };
  });
}

/** Presses Tab until something has the focus for which `isIt` holds; on the way `pass` may press other keys. */
async function tabTo(
  page: Page,
  isIt: (it: Focused) => boolean,
  pass: (it: Focused) => Promise<void> = async () => {},
): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press("Tab");
    const it = await focused(page);
    if (isIt(it)) return;
    await pass(it);
  }
  throw new Error(`no such thing on ${page.url()}`);
}

/** Fills in what the focus comes along, as far as it is empty. */
async function answer(page: Page, it: Focused): Promise<void> {
  const choice = it.type === "radio" || (it.type === "checkbox" && /(\.klopt|f5-domeinen)$/.test(it.name));
  if (choice && !it.chosen) {
    await page.keyboard.press("Space");
    if (it.type === "radio" && !it.name.endsWith(".delen")) await page.keyboard.press("ArrowDown");
  }
  if (it.type === "text" && !it.value) await page.keyboard.type("3");
  if (it.tag === "TEXTAREA" && it.name === "o1-trots") await page.keyboard.type("We belden elkaar.");
}

const button = (words: RegExp) => (it: Focused) => it.tag === "BUTTON" && words.test(it.words);
const link = (words: RegExp) => (it: Focused) => it.tag === "A" && words.test(it.words);

/** Presses Enter there, and waits for the page at the next address. */
async function pressOn(page: Page, isIt: (it: Focused) => boolean, next: RegExp): Promise<void> {
  await tabTo(page, isIt);
  await enter(page, next);
}

async function enter(page: Page, next: RegExp): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForURL(next);
}

test("the keyboard alone logs in, fills in, sends in and reads the growth", async ({ page, portal }) => {
  test.slow();
  const trekker = portal.person(/^trekker van Amsterdam/);
  await page.goto("/");
  await pressOn(page, link(/^Inloggen$/), /\/inloggen$/);
  await tabTo(page, (it) => it.name === "email");
  await page.keyboard.type(trekker.email);
  await enter(page, /\/inloggen\/code/);
  const { match: code } = await portal.mail(trekker.email, /^\s*(\d{3} ?\d{3})\s*$/m);
  if ((await focused(page)).name !== "code") await tabTo(page, (it) => it.name === "code");
  await page.keyboard.type(code);
  await enter(page, /:\d+\/$/);

  await pressOn(page, link(/^Vragenlijst$/), /\/vragenlijst$/);
  await pressOn(page, link(/^(Beginnen|Begin|Verder)/), /\/vragenlijst\/doorontwikkeling$/);
  for (const next of ["borging", "feiten", "nu", "controleren"]) {
    await tabTo(page, button(/^Opslaan en/), (it) => answer(page, it));
    await enter(page, new RegExp(`/vragenlijst/${next}$`));
  }
  await pressOn(page, button(/^Insturen$/), /\/vragenlijst\/bedankt$/);
  await pressOn(page, link(/^Groei$/), /\/monitor$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
