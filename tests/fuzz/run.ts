/**
 * npm run fuzz [-- COUNT [FIRST]]: spoils letters and reads them; stops at the first that goes wrong, and writes it out.
 * Every spoiled letter has a number, its seed: a run that was stopped goes on at any number, and a failure is repeated by its own.
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLetter } from "../../src/engine";
import { annotatedLetters } from "../letters/annotation";
import { wrongWith } from "./check";
import { mutate, random } from "./mutate";

const count = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? 0);
/** A reading may take this long for 20 KB of text. */
const SLOW = 100;
/** What took less by the clock is not measured again. */
const QUICK = 25;
const REPORT = 10_000;
const letters = (["samples", "tuned", "local"] as const).flatMap((folder) => annotatedLetters(folder).map(({ text }) => text));
// the first readings are the compiler's
for (let i = 0; i < 20; i++) for (const text of letters) readLetter(text);

let worst = { ms: 0, number: 0 };
let bytes = 0;
const began = performance.now();
for (let number = first; number < first + count; number++) {
  const next = random(number);
  const pick = (): string => letters[Math.floor(next() * letters.length)]!;
  const text = mutate(pick(), pick(), next);
  bytes += Buffer.byteLength(text);
  const start = performance.now();
  const wrong = wrongWith(text);
  // a pause of the machine is not the letter's: what seems slow is measured again, by the processor
  const took = per20KB(performance.now() - start, text) > Math.max(QUICK, worst.ms) ? per20KB(processorTime(text), text) : 0;
  if (took > worst.ms) worst = { ms: took, number };
  if (wrong !== null || took > SLOW) {
    const file = join(tmpdir(), `reply-ledger-fuzz-${number}.txt`);
    writeFileSync(file, text);
    console.error(`letter ${number}: ${wrong ?? `${took.toFixed(0)} ms per 20 KB`} → ${file}`);
    process.exit(1);
  }
  const done = number + 1 - first;
  if (done % REPORT === 0 || done === count) {
    console.log(`${done} letters (${first} to ${number}), ${(bytes / 1e6).toFixed(0)} MB, ${(done / ((performance.now() - began) / 1000)).toFixed(0)} a second: nothing wrong; ${worst.ms > QUICK ? `the slowest ${worst.ms.toFixed(1)} ms per 20 KB (letter ${worst.number})` : `each under ${QUICK} ms per 20 KB`}`);
  }
}

/** Short texts count as 4 KB: what a reading takes whatever its length is not multiplied. */
function per20KB(ms: number, text: string): number {
  return (ms * 20_000) / Math.max(Buffer.byteLength(text), 4_000);
}

/** Milliseconds of the processor for one reading, the best of some: what other programs take is not counted. */
function processorTime(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 8; i++) {
    const start = process.cpuUsage();
    readLetter(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
