// Making the agenda of the network meeting that is ahead in the demo.
import { expect, type Page } from "./test.js";

/** Opens the page on which that agenda is made, after its round has closed. */
export async function toMaking(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Bekijk de bijeenkomst" }).first().click();
  const close = page.getByRole("link", { name: "Ronde nu sluiten" });
  if ((await close.count()) > 0) {
    await close.click();
    await page.getByRole("button", { name: "Ronde sluiten" }).click();
  }
  await page.getByRole("main").getByRole("link", { name: "Agenda maken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Agenda maken");
}

/** Begins an item with this title, of the answer with these words, or of the first that can be chosen; gives the region that wrote it. */
export async function makeOfAnswer(page: Page, title: string, words?: string): Promise<string> {
  const group = page.locator(".making details").filter({ hasText: words ?? "" }).first();
  if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
  const answer = group.locator("label.option").filter({ hasText: words ?? "" }).first();
  const label = await answer.innerText();
  await answer.getByRole("checkbox").check();
  await group.getByRole("button", { name: /^Maak een punt van wat je koos/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nieuw punt");
  await page.getByLabel("Titel").fill(title);
  return label.replace(/ (?:heeft nodig|biedt aan|wil bespreken|schreef)[\s\S]*$/, "").trim();
}

/** What an item can have beside its title; of who leads it and its theme the place in the list. */
type Details = { minutes?: string; aim?: string; leader?: number; theme?: number; note?: string };

/** Puts a new item on the agenda. */
export async function addItem(page: Page, title: string, details: Details = {}): Promise<void> {
  await page.getByRole("link", { name: "Nieuw punt" }).click();
  await page.getByLabel("Titel").fill(title);
  await fillItem(page, details);
  await putOnAgenda(page);
  await expect(page.getByText(title).first()).toBeVisible();
}

/** Fills in what an item has beside its title. */
export async function fillItem(page: Page, { minutes, aim, leader, theme, note }: Details): Promise<void> {
  if (minutes) await page.getByLabel("Hoeveel minuten?").fill(minutes);
  if (aim) await page.getByRole("radio", { name: aim }).check();
  if (leader) await page.getByLabel("Wie leidt dit punt?").selectOption({ index: leader });
  if (theme) await page.getByLabel("Thema").selectOption({ index: theme });
  if (note) await page.getByLabel("Toelichting").fill(note);
}

/** Stores the new item that is filled in. */
export async function putOnAgenda(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Zet op de agenda" }).click();
  await expect(page.getByRole("status").first()).toContainText("Het punt staat op de agenda.");
}

/** From the page on which it is made: lets members read it, and gives its address. */
export async function publishAgenda(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Publiceren" }).click();
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByRole("status").first()).toContainText("De agenda is gepubliceerd.");
  return page.url().replace(/[?#].*$/, "");
}
