import { defineConfig } from "@playwright/test";

// Debian's browser; Playwright downloads none.
const executablePath = process.env.PORTAL_BROWSER ?? "/usr/bin/chromium-headless-shell";

export default defineConfig({
  testDir: "tests",
  globalSetup: "./support/seed.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  // A machine with two processors runs all suites at once.
  expect: { timeout: 20_000 },
  reporter: [["list"], ["./support/reasons.ts"]],
  use: {
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    // On a telephone, and without script; what only script can do is tested with script only.
    {
      name: "zonder-script",
      use: { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
      testIgnore: "**/*.script.spec.ts",
    },
    // What asks the server alone is the same without it and with it.
    { name: "met-script", testIgnore: "**/*.plain.spec.ts" },
  ],
});
