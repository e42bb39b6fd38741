import { fold } from "./keys";
import type { LetterRecords } from "./records";

type Renames = ReadonlyMap<string, string>;

/** The same rows under another letter key. */
export function rekeyLetter(letter: LetterRecords, key: string): LetterRecords {
  const was = letter.reply.key;
  if (was === key) return letter;
  return mapKeys(letter, (row) => (row.startsWith(`${was}-`) ? key + row.slice(was.length) : row), key);
}

/**
 * Gives rows of a new reading the keys they had: first where the key is the same anyway, then, among what is left and in
 * the order of the letter, where they say the same in more and more general terms.
 */
export function inheritKeys(old: LetterRecords, letter: LetterRecords): LetterRecords {
  const renames: Renames = new Map([
    ...pair(old.source, letter.source, [(row) => fold(row.text).slice(0, 24)]),
    ...pair(old.statements, letter.statements, [(row) => fold(row.marker + row.caption), (row) => fold(row.quote).slice(0, 12)]),
    ...pair(old.metrics, letter.metrics, [(row) => fold(`${row.name}|${row.quote}`), (row) => fold(`${row.name}|${row.to}`), (row) => fold(row.quote)]),
    ...pair(old.dismissed, letter.dismissed, [(row) => fold(`${row.reason}|${row.quote}`)]),
  ]);
  return mapKeys(letter, (key) => renames.get(key) ?? key, letter.reply.key);
}

function pair<Row extends { readonly key: string }>(old: readonly Row[], fresh: readonly Row[], likeness: readonly ((row: Row) => string)[]): [string, string][] {
  const freshKeys = new Set(fresh.map(({ key }) => key));
  const oldKeys = new Set(old.map(({ key }) => key));
  let lost = old.filter(({ key }) => !freshKeys.has(key));
  let unknown = fresh.filter(({ key }) => !oldKeys.has(key));
  const pairs: [string, string][] = [];
  for (const like of likeness) {
    const waiting = new Map<string, Row[]>();
    for (const row of lost) waiting.set(like(row), [...(waiting.get(like(row)) ?? []), row]);
    const taken = new Set<Row>();
    unknown = unknown.filter((row) => {
      const match = waiting.get(like(row))?.shift();
      if (match) {
        pairs.push([row.key, match.key]);
        taken.add(match);
      }
      return !match;
    });
    lost = lost.filter((row) => !taken.has(row));
  }
  return pairs;
}

function mapKeys(letter: LetterRecords, to: (key: string) => string, letterKey: string): LetterRecords {
  const maybe = (key: string | null): string | null => (key === null ? null : to(key));
  return {
    reply: { ...letter.reply, key: letterKey },
    source: letter.source.map((row) => ({ ...row, key: to(row.key), letter: letterKey })),
    statements: letter.statements.map((row) => ({ ...row, key: to(row.key), letter: letterKey, ask: maybe(row.ask) })),
    metrics: letter.metrics.map((row) => ({ ...row, key: to(row.key), letter: letterKey, statement: maybe(row.statement), of: maybe(row.of) })),
    dismissed: letter.dismissed.map((row) => ({ ...row, key: to(row.key), letter: letterKey })),
  };
}
