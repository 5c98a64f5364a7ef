// Saving while somebody types: only with script.
import { fillCount, fillGrowth, goOn } from "../support/survey.js";
import { expect, NOW, type Page, test } from "../support/test.js";

const status = (page: Page) => page.getByRole("status").last();

/** Opens the page on a clock that stands still. */
async function openAtRest(page: Page): Promise<void> {
  await page.clock.install({ time: NOW });
  await page.goto("/vragenlijst/nu");
  await page.clock.pauseAt("2027-03-03T10:00:00Z");
  await page.locator("#o1-trots").focus();
}

test("what is typed is saved on a pause, also after the connection was gone", async ({
  page,
  portal,
  logIn,
  context,
  accessible,
}) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await page.locator("#o1-trots").fill("Eerste zin.");
  await expect(page.getByText("Nog ruimte voor 1989 tekens.")).toBeVisible();
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await context.setOffline(true);
  await page.locator("#o1-trots").fill("Eerste zin. Tweede zin, in de trein.");
  await expect(page.getByText("Geen verbinding.")).toBeVisible();
  await accessible(page);
  await context.setOffline(false);
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om", { timeout: 20_000 });
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Eerste zin. Tweede zin, in de trein.");
});

test("a button pressed without a connection says so each time, and loses nothing", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await context.setOffline(true);
  await page.locator("#o1-trots").fill("Getypt in de tunnel.");
  const told = status(page);
  for (const words of ["Je kunt nog niet verder", "(2 keer geprobeerd)", "(3 keer geprobeerd)"]) {
    await goOn(page);
    await expect(told).toContainText(words);
    await expect(told).toContainText("er is geen verbinding. Je antwoord staat op dit apparaat.");
    await expect(told.locator("[aria-hidden]")).toHaveCount(0);
  }
  // Trying again by itself is no news.
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.locator("#o1-trots").press("End");
  await expect(told).toContainText("(3 keer geprobeerd)");
  await expect(page.locator("#o1-trots")).toHaveValue("Getypt in de tunnel.");
  await context.setOffline(false);
  await goOn(page);
  await expect(page).toHaveURL(/\/vragenlijst\/controleren$/);
  await page.getByText("Bekijk alle 6 antwoorden: Wat speelt er nu?").click();
  await expect(page.getByText("Getypt in de tunnel.")).toBeVisible();
});

test("who presses without a connection and has nothing unsaved stays, and is told", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await page.locator("#o1-trots").fill("Voor de tunnel.");
  // What was typed before the script was there is heard of once more when the field is left.
  await page.locator("#o1-trots").blur();
  await expect(status(page)).toContainText("Opgeslagen om");
  // Each time that the connection goes is counted anew.
  for (const presses of [["Je kunt nog niet verder"], ["Je kunt nog niet verder", "(2 keer geprobeerd)"]]) {
    await context.setOffline(true);
    for (const words of presses) {
      await goOn(page);
      await expect(status(page)).toContainText(words);
      await expect(status(page)).toContainText("Alles op deze pagina is opgeslagen.");
    }
    await context.setOffline(false);
    await expect(status(page)).toContainText("Opgeslagen om");
  }
  await goOn(page);
  await expect(page).toHaveURL(/\/vragenlijst\/controleren$/);
});

test("what was chosen just before following a link counts on the next page", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst");
  const task = page.locator('.steps__row[href^="/vragenlijst/doorontwikkeling"]');
  const before = await task.innerText();
  await page.goto("/vragenlijst/doorontwikkeling");
  await fillGrowth(page);
  await page.getByRole("link", { name: "Vragenlijst" }).last().click();
  await expect(page).toHaveURL(/\/vragenlijst$/);
  expect(await task.innerText()).not.toBe(before);
  await expect(task).toContainText("6 van 6 ingevuld");
});

test("what was typed just before the tab closes is sent", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await openAtRest(page);
  await page.keyboard.type("Nog net.");
  await expect(status(page)).toHaveText("Nog niet opgeslagen.");
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
  const again = await context.newPage();
  // Nothing is left to the device: another one would not have it.
  await again.goto(`${portal.url}/netwerk`);
  await again.evaluate(() => localStorage.clear());
  await expect(async () => {
    await again.goto(`${portal.url}/vragenlijst/nu`);
    await expect(again.locator("#o1-trots")).toHaveValue("Nog net.");
  }).toPass();
});

test("a text that a tool puts in by itself is saved", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  await page.locator("#o2-knelpunt").pressSequentially("a");
  await page.locator("#o2-knelpunt").press("Backspace");
  const saved = page.waitForRequest((request) => request.postData()?.includes("Ingesproken") ?? false);
  await page.locator("#o1-trots").evaluate((field: HTMLTextAreaElement) => {
    field.value = "Ingesproken.";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await saved;
  await expect(status(page)).toContainText("Opgeslagen om");
  await page.reload();
  await expect(page.locator("#o1-trots")).toHaveValue("Ingesproken.");
});

for (const [width, height] of [[360, 740], [1280, 800]] as const) {
  test(`a button stays under the finger at ${width} by ${height}`, async ({ page, portal, logIn }) => {
    await logIn(portal.person(/trekker/i));
    await page.setViewportSize({ width, height });
    await openAtRest(page);
    const button = page.getByRole("button", { name: /^Opslaan en verder$/ }).last();
    const before = await button.boundingBox();
    await page.keyboard.type("z");
    await expect(status(page)).toHaveText("Nog niet opgeslagen.");
    expect(await button.boundingBox()).toEqual(before);
  });
}

test("who types without a pause is saved on the way", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await openAtRest(page);
  const saved = page.waitForRequest((request) => request.method() === "POST");
  await page.keyboard.type("z");
  await expect(status(page)).toHaveText("Nog niet opgeslagen.");
  for (const letter of "onder rust") {
    await page.clock.runFor(600);
    await page.keyboard.type(letter);
  }
  expect(new URLSearchParams((await saved).postData() ?? "").get("o1-trots")).toBe("zonder ru");
});

test("a page that was left open does not undo what was typed elsewhere", async ({ page, portal, logIn, context }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/nu");
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${portal.url}/vragenlijst/nu`);
  await elsewhere.locator("#o1-trots").fill("Nieuwer, van thuis.");
  await expect(elsewhere.getByRole("status").last()).toContainText("Opgeslagen om");
  await context.setOffline(true);
  await context.setOffline(false);
  await page.locator("#o2-knelpunt").fill("Van het werk.");
  await expect(page.getByRole("status").last()).toContainText("Opgeslagen om");
  await elsewhere.reload();
  await expect(elsewhere.locator("#o1-trots")).toHaveValue("Nieuwer, van thuis.");
  await expect(elsewhere.locator("#o2-knelpunt")).toHaveValue("Van het werk.");
});

test("a login that ended is told while somebody types", async ({ page, portal, logIn, accessible }) => {
  const trekker = portal.person(/trekker/i);
  await logIn(trekker);
  await page.goto("/vragenlijst/nu");
  await portal.continueAt("2027-03-04T12:00:00Z");
  await page.locator("#o1-trots").fill("Een dag later.");
  await expect(page.getByText("Je bent uitgelogd. Wat je typte, is bewaard.")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Log opnieuw in" }).click();
  await expect(page).toHaveURL(/\/inloggen/);
  await logIn(trekker);
  await page.goto("/vragenlijst/nu");
  await expect(page.locator("#o1-trots")).toHaveValue("Een dag later.");
});

test("a number that was changed goes back to what stood ready with Klopt nog", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/feiten");
  const [confirm, field] = [page.locator('input[name="f1-gemeenten.klopt"]'), page.locator("#f1-gemeenten")];
  const ready = await field.inputValue();
  await confirm.check();
  await expect(status(page)).toContainText("Opgeslagen om");
  await expect(confirm).toHaveAttribute("aria-disabled", "true");
  await fillCount(page, "f1-gemeenten", "42");
  await expect(confirm).toBeVisible();
  await expect(confirm).not.toBeChecked();
  await field.blur();
  await expect(status(page)).toContainText("Opgeslagen om");
  await expect(confirm).not.toBeChecked();
  await confirm.check();
  await expect(field).toHaveValue(ready);
  await expect(status(page)).toContainText("Opgeslagen om");
  await page.reload();
  await expect(confirm).toBeChecked();
  await expect(field).toHaveValue(ready);
  await expect(page.locator("[data-vraag=f1-gemeenten]")).toContainText("Klopt nog");
});

test("a confirmation that is stored stays, until the answer changes", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/feiten");
  const confirm = page.locator('input[name="f1-gemeenten.klopt"]');
  await confirm.check();
  await expect(status(page)).toContainText("Opgeslagen om");
  await confirm.press("Space");
  await expect(confirm).toBeChecked();
  await expect(confirm).toHaveAttribute("aria-disabled", "true");
  await page.reload();
  await expect(confirm).toBeChecked();
  await expect(page.locator("[data-vraag=f1-gemeenten]")).toContainText("Bevestigd door jou");
});

test("an answer that was changed and changed back is confirmed, and says so", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/^trekker van Amsterdam/));
  await page.goto("/vragenlijst/feiten");
  const confirm = page.locator('input[name="f1-gemeenten.klopt"]');
  const ready = await page.locator("#f1-gemeenten").inputValue();
  for (const count of ["42", ready]) {
    await fillCount(page, "f1-gemeenten", count);
    await page.locator("#f1-gemeenten").blur();
    await expect(status(page)).toContainText("Opgeslagen om");
  }
  await expect(confirm).toBeChecked();
});

test("a choice can be cleared, and a lower level than before asks what is going on", async ({ page, portal, logIn }) => {
  await logIn(portal.person(/trekker/i));
  await page.goto("/vragenlijst/doorontwikkeling");
  const clear = page.getByRole("button", { name: /^Wissen/ });
  while ((await clear.count()) > 0) await clear.first().click();
  // Somebody who was above the first level somewhere.
  const card = page.locator("[data-vorige]:not([data-vorige='1'])").first();
  const remark = card.locator("details").filter({ has: page.locator("textarea") });
  const level = (value: string) => card.locator(`input[value="${value}"]`);
  await expect(remark).not.toHaveAttribute("open");
  await level("1").check();
  await expect(card.getByRole("button", { name: /^Wissen/ })).toBeVisible();
  await expect(remark).toHaveAttribute("open");
  await expect(card.getByRole("textbox", { name: "Wat speelt er?" })).toBeVisible();
  await expect(level("1")).toBeFocused();
  await level("5").check();
  await expect(remark).not.toHaveAttribute("open");
  await expect(remark.locator("summary")).toContainText("Toelichting");
  await level("1").check();
  await card.getByRole("textbox", { name: "Wat speelt er?" }).fill("De wethouder is weg.");
  await level("5").check();
  await expect(card.getByRole("textbox", { name: /^Toelichting/ })).toBeVisible();
});

for (const [width, height] of [[360, 740], [768, 1024], [1280, 720], [1440, 900]] as const) {
  test(`the save bar covers no field with the focus at ${width} by ${height}`, async ({ page, portal, logIn, context }) => {
    await logIn(portal.person(/trekker/i));
    await page.setViewportSize({ width, height });
    await page.goto("/vragenlijst/nu");
    // The bar at its highest.
    await context.setOffline(true);
    await page.locator("#o1-trots").fill("In de trein.");
    await expect(page.getByText("Geen verbinding.")).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator("h1").click();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const [name, covered] = await page.evaluate(() => {
        const field = document.activeElement as HTMLInputElement;
        const bar = document.querySelector(".work__bar");
        if (!bar || bar.contains(field) || !field.closest("#vragenlijst")) return ["", 0] as const;
        const [at, below] = [field.getBoundingClientRect(), bar.getBoundingClientRect()];
        // On a wide screen it stands beside the fields.
        if (at.left >= below.right) return ["", 0] as const;
        return [field.name, at.bottom - below.top] as const;
      });
      expect(covered, `${name} above the bar`).toBeLessThanOrEqual(0);
    }
    await context.setOffline(false);
  });
}
