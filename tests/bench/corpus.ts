import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Letters that may be read here; the held-out ones are nobody's to look at. */
const folders = ["tests/letters/samples", "tests/letters/tuned", "tests/letters/local"];

export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** The annotated letters as they were pasted. */
export function ownLetters(): string[] {
  return folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => readFileSync(join(folder, name), "utf8")));
}

/** Numbers in 0…1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** The letter with other digits in its figures, so that no two letters of a corpus are alike. Years stay years. */
const varied = (letter: string, random: () => number): string =>
  letter.replace(/\d+/g, (digits) => (/^(?:19|20)\d\d$/.test(digits) ? digits : digits.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)))));

/** At least so many bytes of letters, each different. */
export function corpus(bytes: number): string[] {
  const random = seeded(20241118);
  const originals = ownLetters();
  const letters: string[] = [];
  for (let size = 0; size < bytes; ) {
    const letter = varied(originals[letters.length % originals.length]!, random);
    letters.push(letter);
    size += bytesOf(letter);
  }
  return letters;
}

/** What stands between the greeting and the thanks, as far as its lines show: headings and paragraphs. */
const bodyOf = (letter: string): string => letter.split("\n").filter((line) => line.length > 40 || /^\s*(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）|\d+\.)/.test(line)).join("\n");

/** One letter of at least so many bytes: a head, the bodies of many letters, an end. Whole letters in a row would be one letter and its attachments. */
export function onePaste(bytes: number): string {
  const head = "某某省水利厅关于省十四届人大三次会议第0001号建议的答复\n\n某水建发〔2025〕1号\n\n王小明代表：\n您提出的《关于水利建设的建议》收悉，现答复如下：\n";
  const end = "\n感谢您的关心支持！\n\n某某省水利厅\n2025年5月20日\n";
  const random = seeded(7);
  const bodies = ownLetters().map(bodyOf);
  const pieces: string[] = [];
  for (let size = 0, next = 0; size < bytes; next++) {
    const piece = varied(bodies[next % bodies.length]!, random);
    pieces.push(piece);
    size += bytesOf(piece);
  }
  return head + pieces.join("\n") + end;
}
