// Says at the very end why each test failed, in a few lines: of a long log only the end may be kept.
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const LINES = 12;
// What a terminal would show in colour.
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

export default class Reasons implements Reporter {
  private readonly told: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const error of result.errors) {
      const words = (error.message ?? error.value ?? "").replace(COLOURS, "").split("\n").filter((line) => line.trim());
      this.told.push(`${test.titlePath().filter(Boolean).join(" › ")}\n${words.slice(0, LINES).join("\n")}`);
    }
  }

  onEnd(_: FullResult): void {
    if (this.told.length > 0) console.log(`\nWhy:\n\n${this.told.join("\n\n")}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
