import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Agencies, letters and names of each shape: the ordinary one, and those in which everything has to be held against everything. */
const shapes: readonly (readonly [string, number, number, number])[] = [
  ["200 agencies, each with its own names", 200, 10_000, 300],
  ["one agency, thirty names in all", 1, 10_000, 30],
  ["one agency, every name another", 1, 10_000, 270_000],
];

/** Ten thousand letters with 300,000 figures compared; each shape in a process of its own, so that its memory is its own. */
export function benchComparison(part: number): void {
  console.log("\nComparison: 10,000 letters with 300,000 figures (aim: 30 s, 1500 MB)");
  for (const [title, agencies, letters, names] of shapes) {
    console.log(title);
    const script = fileURLToPath(new URL("comparison.js", import.meta.url));
    const { status } = spawnSync(process.execPath, [script, ...[agencies, Math.ceil(letters / part), names].map(String)], { stdio: "inherit" });
    if (status !== 0) throw new Error(`the comparison of “${title}” ended with ${status}`);
  }
}
