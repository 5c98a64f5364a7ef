// What somebody without a mouse does.
import type { Page } from "@playwright/test";
import type { Portal } from "./portal.js";

export type Focused = { tag: string; type: string; name: string; value: string; words: string; chosen: boolean };

/** What has the focus now. */
export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement;
    const group = it.type === "radio" ? document.querySelector(`[name="${it.name}"]:checked`) !== null : it.checked;
    const words = (it.textContent ?? "").trim();
    return { tag: it.tagName, type: it.type ?? "", name: it.name ?? "", value: it.value ?? "", words, chosen: group };
  });
}

/** Presses Tab until something has the focus for which `isIt` holds; on the way `pass` may press other keys. */
export async function tabTo(
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

export const button = (words: RegExp) => (it: Focused) => it.tag === "BUTTON" && words.test(it.words);
export const link = (words: RegExp) => (it: Focused) => it.tag === "A" && words.test(it.words);

/** Presses Enter there, and waits for the page at the next address. */
export async function pressOn(page: Page, isIt: (it: Focused) => boolean, next: RegExp): Promise<void> {
  await tabTo(page, isIt);
  await enter(page, next);
}

export async function enter(page: Page, next: RegExp): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForURL(next);
}

/** Opens the menu, where the page is too narrow to show it. */
export async function openMenu(page: Page): Promise<void> {
  if (!(await page.getByRole("button", { name: "Menu", exact: true }).isVisible())) return;
  await tabTo(page, button(/^Menu$/));
  await page.keyboard.press("Enter");
}

/** Logs in from the start page, with the code from the mail. */
export async function logInByKeyboard(page: Page, portal: Portal, email: string): Promise<void> {
  await page.goto("/");
  await openMenu(page);
  await pressOn(page, link(/^Inloggen$/), /\/inloggen$/);
  await tabTo(page, (it) => it.name === "email");
  await page.keyboard.type(email);
  await enter(page, /\/inloggen\/code/);
  const { match: code } = await portal.mail(email, /^\s*(\d{3} ?\d{3})\s*$/m);
  if ((await focused(page)).name !== "code") await tabTo(page, (it) => it.name === "code");
  await page.keyboard.type(code);
  await enter(page, /:\d+\/$/);
}
