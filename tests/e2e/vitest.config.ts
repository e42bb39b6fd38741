import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

/** Tests in a real browser and in LibreOffice, over what `npm run build` has built. A missing program is a failure. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.{ts,tsx}"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser or office at a time: two of them make each other slow on a small machine.
    fileParallelism: false,
    passWithNoTests: false,
    reporters: ["default", ...(report ? ["json"] : [])],
    outputFile: report ? { json: report } : {},
  },
});
