// What a person feels: `npx playwright test --config bench.config.ts`. A report, never a test.
import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.js";

export default defineConfig({
  testDir: "bench",
  testMatch: "*.ts",
  globalSetup: "./support/seed.ts",
  workers: 1,
  timeout: 600_000,
  reporter: [["line"]],
  use: tests.use,
});
