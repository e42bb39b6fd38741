import { readdirSync } from "node:fs";
import type { Reporter } from "vitest/node";
import { findTool, outsideTools } from "./outside-tools.ts";

const testFiles = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.test\.tsx?$/.test(file)).sort();

/** Says at the end of `npm test` what was not run and what would run it, so that green is not taken for more than it is. */
export class LeftOut implements Reporter {
  onTestRunEnd(): void {
    const files = testFiles("tests/e2e");
    const missing = outsideTools.filter((tool) => findTool(tool) === null);
    const needs = missing.length === 0 ? "everything they need is installed here" : `missing here: ${missing.join(", ")}; .ci/run installs them`;
    console.log(
      ` Left out: ${files.length} test files that need a browser or LibreOffice (tests/e2e: ${files.join(", ") || "none yet"}).\n` +
      `           \`npm run build && npm run test:e2e\` runs them; ${needs}.\n` +
      "           Left out too: `npm run bench` (speed), and real Excel, which nothing here can run.\n",
    );
  }
}
