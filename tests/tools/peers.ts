/**
 * How far this product reads what other readers of Chinese figures are tested with:
 *
 *   npx tsx tests/tools/peers.ts FOLDER [--all]
 *
 * FOLDER holds their test vectors as .jsonl ({source, input, results}); they are not copied here. Each vector is read by the
 * engine in a sentence of a letter, numerals alone by the numeral reader. What lies outside a letter's domain is listed with
 * the reason; --all lists every single one.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { outside } from "./peers/outside";
import { readsAs, type Vector } from "./peers/reads-as";

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npx tsx tests/tools/peers.ts FOLDER [--all]");
  process.exit(2);
}
const all = process.argv.includes("--all");
const reasons = new Map<string, string[]>();
let total = 0, totalPassed = 0;
console.log(`${"set".padEnd(22)} vectors  outside   within   passed`);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()) {
  const vectors = readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Vector);
  const failed: string[] = [];
  let within = 0;
  for (const vector of vectors) {
    const reason = outside(file, vector);
    if (reason !== null) { reasons.set(reason, [...(reasons.get(reason) ?? []), vector.input]); continue; }
    within++;
    const wrong = readsAs(file, vector);
    if (wrong !== null) failed.push(`    ${vector.input}: ${wrong}`);
  }
  total += within;
  totalPassed += within - failed.length;
  console.log(`${file.replace(".jsonl", "").padEnd(22)} ${String(vectors.length).padStart(7)}  ${String(vectors.length - within).padStart(7)}  ${String(within).padStart(7)}  ${percent(within - failed.length, within)}`);
  for (const line of failed) console.log(line);
}
console.log(`${"all".padEnd(22)} ${"".padStart(7)}  ${"".padStart(7)}  ${String(total).padStart(7)}  ${percent(totalPassed, total)}`);
console.log("\nOutside the domain of reply letters:");
for (const [reason, inputs] of [...reasons].sort((a, b) => b[1].length - a[1].length)) console.log(`  ${String(inputs.length).padStart(4)}  ${reason}: ${(all ? inputs : inputs.slice(0, 3)).map((input) => input.slice(0, 24)).join(" · ")}`);

function percent(passed: number, of: number): string {
  return of === 0 ? "–" : `${passed} (${((100 * passed) / of).toFixed(1)} %)`;
}
