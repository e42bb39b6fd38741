import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

/** Tests in a real browser and in LibreOffice, over what `npm run build` has built. A missing program is a failure. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.{ts,tsx}"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // A busy machine is slow, not wrong: whatever is waited for has a minute to come.
    expect: { poll: { timeout: 60_000 } },
    // One browser or office at a time: two of them make each other slow on a small machine.
    fileParallelism: false,
    passWithNoTests: false,
    reporters: ["default", ...(report ? ["json"] : [])],
    outputFile: report ? { json: report } : {},
  },
});
