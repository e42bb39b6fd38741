/**
 * Run in a process of its own by `peakOfReading`: reads the returned form at a path, and prints what came of it and by how
 * many bytes the process grew at its peak. Within a test run the resident size is that of all tests, and what is freed again isn't seen.
 */
import { readFileSync } from "node:fs";
import { backAgain } from "./filled-form";

const [path] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path!));
const peak = (): number => process.resourceUsage().maxRSS * 1024;
const before = peak();
const outcome = await backAgain(bytes).then(({ rows }) => `${rows.length} rows`, (error: { code?: string }) => error.code ?? String(error));
process.stdout.write(JSON.stringify({ outcome, grew: peak() - before }));
