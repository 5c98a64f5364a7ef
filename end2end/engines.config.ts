import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.js";

// What the engines have to say of the pages that the journeys saw; no portal runs any more.
export default defineConfig({
  ...journeys,
  testDir: "engines",
  globalSetup: undefined,
  timeout: 600_000,
  projects: [{ name: "engines", use: { javaScriptEnabled: true } }],
});
