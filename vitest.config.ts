import { defineConfig } from "vitest/config";
import { LeftOut } from "./tests/tools/left-out.ts";

const report = process.env.TEST_REPORT;

/** Everything that runs on a bare machine with Node; tests/e2e needs a browser and LibreOffice and has its own configuration. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/bench/**", "node_modules/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "threads",
    maxWorkers: 2,
    reporters: ["default", new LeftOut(), ...(report ? ["json"] : [])],
    outputFile: report ? { json: report } : {},
  },
});
