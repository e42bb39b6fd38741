import { readLetter } from "../../src/engine";
import { bytesOf, corpus, onePaste, ownLetters } from "./corpus";
import { measurePeer } from "./peers";
import { clockAndProcessor, median, percentile, printTable, round } from "./measure";

/** The least that anyone could do: find runs of digits and Chinese numerals, without saying what they mean. */
const bareNumber = /\d+(?:[.,]\d+)*|[〇零一二两三四五六七八九十百千万亿]+/g;

const WARM = 3000;

interface Speed {
  readonly name: string;
  readonly bytes: number;
  readonly ms: number;
  readonly cpu: number;
  readonly found: number;
}

/** MB a second of processor time: what other work on the machine does not change much. */
const perSecond = ({ bytes, cpu }: Speed): number => bytes / 1e6 / (cpu / 1000);
const perSecondOfClock = ({ bytes, ms }: Speed): number => bytes / 1e6 / (ms / 1000);

/** Letters per second on one thread: the engine, the bare number regex, another extractor on a slice. */
export function benchReading(megabytes: number): void {
  const letters = corpus(megabytes * 1_000_000);
  const bytes = letters.reduce((sum, letter) => sum + bytesOf(letter), 0);
  // the compiler works on other threads, and would be counted: it is let finish first
  for (const letter of letters.slice(0, WARM)) readLetter(letter);
  let found = 0;
  const ours: Speed = { name: "readLetter", bytes, ...clockAndProcessor(() => letters.forEach((letter) => { const { metrics, dismissed } = readLetter(letter); found += metrics.length + dismissed.length; })), found };
  let numbers = 0;
  const bare: Speed = { name: "bare number regex", bytes, ...clockAndProcessor(() => letters.forEach((letter) => { numbers += letter.match(bareNumber)?.length ?? 0; })), found: numbers };
  const speeds: Speed[] = [{ ...ours, found }, { ...bare, found: numbers }];
  const peer = measurePeer(ownLetters().slice(0, 4));
  if (peer) speeds.push({ name: peer.name, bytes: peer.bytes, ms: peer.ms, cpu: peer.cpu, found: peer.found });
  printTable(`Reading, one thread: ${letters.length} letters, ${round(bytes / 1e6)} MB of UTF-8 (mean ${round(bytes / letters.length / 1000)} KB a letter)`, [
    ["", "read", "MB/s of clock", "MB/s of processor", "letters of 20 KB/s", "ms/KB", "numbers found", "of the bare regex"],
    ...speeds.map((speed) => [
      speed.name, `${round(speed.bytes / 1e6, 2)} MB`, round(perSecondOfClock(speed), 3), round(perSecond(speed), 3), Math.round(perSecond(speed) * 50), round(speed.cpu / (speed.bytes / 1000), 4), speed.found, `${round((100 * perSecond(speed)) / perSecond(bare), 2)} %`,
    ]),
  ]);
  console.log(`  ${Math.round(letters.length / (ours.ms / 1000))} letters of this corpus a second by the clock, ${Math.round(letters.length / (ours.cpu / 1000))} by the processor; letters of 20 KB, ms/KB and the share of the bare regex go by the processor`);
}

/** One paste that grows: time and memory per megabyte should stay the same. */
export function benchGrowth(sizes: readonly number[]): void {
  const rows = sizes.map((megabytes) => {
    const paste = onePaste(megabytes * 1_000_000);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    let kept: unknown = null;
    const { ms, cpu } = clockAndProcessor(() => { kept = readLetter(paste); });
    const heap = (process.memoryUsage().heapUsed - before) / 1e6;
    const size = bytesOf(paste) / 1e6;
    return [`${round(size)} MB`, round(ms, 0), round(cpu, 0), round(cpu / size), kept === null ? "" : round(heap, 0)];
  });
  printTable("Growth of one paste", [["paste", "ms", "ms of processor", "per MB", "heap MB"], ...rows]);
}

/** What the pane does on each keystroke: a letter of 20 KB, changed by one character, read anew. */
export function benchKeystrokes(kilobytes: number): void {
  const letter = onePaste(kilobytes * 1000);
  const at = letter.indexOf("。", letter.length / 2);
  const paste = (keystroke: number): string => `${letter.slice(0, at)}${keystroke % 10}${letter.slice(at)}`;
  for (let warm = 0; warm < 60; warm++) readLetter(paste(warm));
  const runs = Array.from({ length: 200 }, (_, keystroke) => clockAndProcessor(() => void readLetter(paste(keystroke))));
  const times = runs.map((run) => run.ms), processor = runs.map((run) => run.cpu);
  printTable(`Reading again on a keystroke, ${round(bytesOf(letter) / 1000)} KB`, [
    ["", "ms", "ms of processor"],
    ["median", round(median(times), 2), round(median(processor), 2)],
    ["95 %", round(percentile(times, 0.95), 2), round(percentile(processor, 0.95), 2)],
    ["slowest", round(Math.max(...times), 2), round(Math.max(...processor), 2)],
  ]);
}
