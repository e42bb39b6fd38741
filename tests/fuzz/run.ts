/** npm run fuzz [-- COUNT [SEED]]: spoils letters and reads them; stops at the first that goes wrong, and writes it out. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLetter } from "../../src/engine";
import { annotatedLetters } from "../letters/annotation";
import { wrongWith } from "./check";
import { mutate, random } from "./mutate";

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
/** A reading may take this long for 20 KB of text. */
const SLOW = 100;
const letters = (["samples", "tuned"] as const).flatMap((folder) => annotatedLetters(folder));
const next = random(seed);
// the first readings are the compiler's
for (let i = 0; i < 20; i++) for (const letter of letters) readLetter(letter.text);
const began = performance.now();
for (let i = 0; i < count; i++) {
  const text = mutate(letters[Math.floor(next() * letters.length)]!.text, letters[Math.floor(next() * letters.length)]!.text, next);
  const start = performance.now();
  const wrong = wrongWith(text);
  const took = ((performance.now() - start) * 20_000) / Math.max(Buffer.byteLength(text), 4_000);
  // a pause of the machine is not the letter's: only what is slow again counts
  const slow = took > SLOW && again(text) > SLOW;
  if (wrong !== null || slow) {
    const file = join(tmpdir(), `reply-ledger-fuzz-${seed}-${i}.txt`);
    writeFileSync(file, text);
    console.error(`letter ${i} of seed ${seed}: ${wrong ?? `${took.toFixed(0)} ms per 20 KB`} → ${file}`);
    process.exit(1);
  }
  if ((i + 1) % 10_000 === 0) console.log(`${i + 1} letters, ${((i + 1) / ((performance.now() - began) / 1000)).toFixed(0)} per second`);
}
console.log(`${count} letters of seed ${seed}: nothing wrong`);

/** Processor time, the best of some runs: what other programs take is not counted. */
function again(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 8; i++) {
    const start = process.cpuUsage();
    readLetter(text);
    const spent = process.cpuUsage(start);
    best = Math.min(best, (spent.user + spent.system) / 1000);
  }
  return (best * 20_000) / Math.max(Buffer.byteLength(text), 4_000);
}
