import { fold } from "./keys";
import type { LetterRecords, Located } from "./records";

/** A number of either table; it has the fields of one of them. */
type NumberRow = Located & { readonly context: string; readonly name?: string; readonly to?: string | null; readonly reason?: string };
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
  // People move numbers between the tables; where a row was read to tells its key.
  const numbers: readonly NumberRow[] = [...old.metrics, ...old.dismissed];
  const as = (kind: "m" | "d") => numbers.filter(({ key, letter: owner }) => key.startsWith(`${owner}-${kind}`));
  const found = new Map([
    ...pair<NumberRow>(as("m"), letter.metrics, [(row) => fold(`${row.name}|${row.quote}`), (row) => fold(`${row.name}|${row.to}`), (row) => fold(row.quote)]),
    ...pair<NumberRow>(as("d"), letter.dismissed, [(row) => fold(`${row.reason}|${row.quote}`), (row) => fold(`${row.context}|${row.quote}`)]),
  ]);
  const kept = new Set(found.values());
  const renames: Renames = new Map([
    ...pair(old.source, letter.source, [(row) => fold(row.text).slice(0, 24)]),
    ...pair(old.statements, letter.statements, [(row) => fold(row.marker + row.caption), (row) => fold(row.quote).slice(0, 12)]),
    // A number that another version of the engine reads to the other table.
    ...pair<NumberRow>(numbers.filter(({ key }) => !kept.has(key)), [...letter.metrics, ...letter.dismissed].filter(({ key }) => !found.has(key)), [sameDigits]),
    ...found,
  ]);
  return mapKeys(letter, (key) => renames.get(key) ?? key, letter.reply.key);
}

/** The same digits in the same sentence; a number without digits is like no other. */
const sameDigits = ({ key, quote, context }: NumberRow): string => {
  const digits = fold(quote).replace(/[^\d.]/gu, "");
  return digits === "" ? key : `${digits}|${fold(context)}`;
};

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
