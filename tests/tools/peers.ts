/**
 * How far this product reads what other readers of Chinese figures are tested with:
 *
 *   npx tsx tests/tools/peers.ts FOLDER [--all]
 *
 * FOLDER holds their test vectors as .jsonl ({source, input, results}); they are not copied here. Each vector is read by the
 * engine in a sentence of a letter, numerals alone by the numeral reader. What lies outside a letter's domain is listed with
 * the reason; --all lists every single one. Every second vector is for tuning, the others are for checking only: what fails there is
 * counted, not shown (but with --all).
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
const halves = { tuned: { within: 0, passed: 0 }, kept: { within: 0, passed: 0 } };
console.log(`${"set".padEnd(22)} vectors  outside   within   passed`);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()) {
  const vectors = readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Vector);
  const failed: string[] = [];
  let within = 0;
  for (const [i, vector] of vectors.entries()) {
    const reason = outside(file, vector);
    if (reason !== null) { reasons.set(reason, [...(reasons.get(reason) ?? []), vector.input]); continue; }
    within++;
    const half = i % 2 === 0 ? halves.tuned : halves.kept;
    const wrong = readsAs(file, vector);
    half.within += 1;
    if (wrong === null) half.passed += 1;
    // of the half that is kept for checking only the count is told
    else failed.push(half === halves.tuned || all ? `    ${vector.input}: ${wrong}` : "");
  }
  console.log(`${file.replace(".jsonl", "").padEnd(22)} ${String(vectors.length).padStart(7)}  ${String(vectors.length - within).padStart(7)}  ${String(within).padStart(7)}  ${percent(within - failed.length, within)}`);
  for (const line of failed) if (line !== "") console.log(line);
}
for (const [name, { within, passed }] of Object.entries(halves)) console.log(`${name.padEnd(22)} ${"".padStart(7)}  ${"".padStart(7)}  ${String(within).padStart(7)}  ${percent(passed, within)}`);
const sum = { within: halves.tuned.within + halves.kept.within, passed: halves.tuned.passed + halves.kept.passed };
console.log(`${"all".padEnd(22)} ${"".padStart(7)}  ${"".padStart(7)}  ${String(sum.within).padStart(7)}  ${percent(sum.passed, sum.within)}`);
console.log("\nOutside the domain of reply letters:");
for (const [reason, inputs] of [...reasons].sort((a, b) => b[1].length - a[1].length)) console.log(`  ${String(inputs.length).padStart(4)}  ${reason}: ${(all ? inputs : inputs.slice(0, 3)).map((input) => input.slice(0, 24)).join(" · ")}`);

function percent(passed: number, of: number): string {
  return of === 0 ? "–" : `${passed} (${((100 * passed) / of).toFixed(1)} %)`;
}
