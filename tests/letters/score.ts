import { readLetter, type LetterReading } from "../../src/engine";
import type { Metric } from "../../src/metrics/metric";
import type { AnnotatedLetter } from "./annotation";

/** Right and counted, by field. */
export type Tally = Record<string, { right: number; of: number }>;

const SPACE = /[\s\u3000\u00a0\ufeff\u200b]/u;

/** The text without white space, and where each of its characters went. */
function squash(text: string): { flat: string; at: Int32Array } {
  const at = new Int32Array(text.length + 1);
  let flat = "";
  for (let i = 0; i < text.length; i++) {
    at[i] = flat.length;
    if (!SPACE.test(text[i]!)) flat += text[i];
  }
  at[text.length] = flat.length;
  return { flat, at };
}

/** Names are alike when half of what both say, by pairs of characters, is the same. */
export function alike(a: string, b: string): number {
  const pairs = (s: string): Map<string, number> => {
    const bare = s.replace(/[\s\p{P}\p{S}]/gu, "").replace(/(?:数量|总量|总数|总额|数额|个数|数)$/u, "");
    const map = new Map<string, number>();
    for (let i = 0; i + 1 < Math.max(bare.length, 2); i++) map.set(bare.slice(i, i + 2), (map.get(bare.slice(i, i + 2)) ?? 0) + 1);
    return map;
  };
  const x = pairs(a), y = pairs(b);
  let shared = 0, all = 0;
  for (const [pair, n] of x) { shared += Math.min(n, y.get(pair) ?? 0); all += n; }
  for (const n of y.values()) all += n;
  return all === 0 ? 0 : (2 * shared) / all;
}

const base = (unit: string): string => unit.replace(/\s/g, "").replace("％", "%").replace(/^(?:百万|千万|万|亿|千)(?=.)/u, "");
const year = (period: string | null): string | null => period?.slice(0, 4) ?? null;

/** Reads a letter and holds the reading against its annotation; adds to `tally`, returns what went wrong. */
export function scoreLetter({ name, text, gold }: AnnotatedLetter, tally: Tally): string[] {
  const reading = readLetter(text);
  const { flat, at } = squash(text);
  const wrong: string[] = [];
  const count = (field: string, right: boolean, says: () => string): void => {
    const t = (tally[field] ??= { right: 0, of: 0 });
    t.of++;
    if (right) t.right++;
    else wrong.push(`${name} ${field}: ${says()}`);
  };
  const left = new Set(reading.metrics);
  for (const want of gold.metrics) {
    const start = flat.indexOf(want.quote) + want.quote.indexOf(want.raw);
    const got = [...left].find((m) => at[m.span.start]! < start + want.raw.length && at[m.span.end]! > start);
    if (got) left.delete(got);
    if (want.optional) continue;
    count("metric", got !== undefined, () => `missed ${want.raw} in ${want.quote}`);
    if (got) scoreMetric(got, want, count);
  }
  for (const m of left) count("precision", overlapsOptional(m, gold, flat, at), () => `spurious ${text.slice(m.span.start, m.span.end)}`);
  scoreItems(reading, gold, flat, at, count);
  for (const key of ["docNumber", "agency", "date", "addressee", "proposalTitle", "proposalKind", "session", "proposalNumber"] as const) {
    if (gold.doc[key] != null) count("header", String(gold.doc[key]).replace(/\s/g, "") === String(reading.letter.header[key]).replace(/\s/g, ""), () => `${key} ${gold.doc[key]} read as ${reading.letter.header[key]}`);
  }
  return wrong;
}

type Count = (field: string, right: boolean, says: () => string) => void;

function scoreMetric(got: Metric, want: AnnotatedLetter["gold"]["metrics"][number], count: Count): void {
  const says = (field: keyof Metric & keyof typeof want) => () => `${want.raw} in ${want.quote}: ${String(want[field])} read as ${String(got[field])} (${got.because[field as "name"]?.rule ?? ""})`;
  count("value", got.value === want.value || Math.abs(got.si - want.si) <= 1e-9 * Math.abs(want.si), says("value"));
  count("unit", base(got.unit) === base(want.unit), says("unit"));
  for (const field of ["qualifier", "kind", "status"] as const) count(field, got[field] === want[field], says(field));
  if (want.basis !== "none") count("basis", got.basis === want.basis, says("basis"));
  count("end", year(got.to) === year(want.to), says("to"));
  count("name", Math.max(...[want.name, ...(want.aliases ?? [])].map((n) => alike(n, got.name))) >= 0.6, says("name"));
}

function overlapsOptional(m: Metric, gold: AnnotatedLetter["gold"], flat: string, at: Int32Array): boolean {
  return gold.metrics.some((want) => {
    const start = flat.indexOf(want.quote) + want.quote.indexOf(want.raw);
    return want.optional === true && at[m.span.start]! < start + want.raw.length && at[m.span.end]! > start;
  });
}

function scoreItems(reading: LetterReading, gold: AnnotatedLetter["gold"], flat: string, at: Int32Array, count: Count): void {
  const left = new Set(reading.letter.items);
  for (const want of gold.items) {
    const start = flat.indexOf(want.quote.replace(/\s/g, ""));
    const got = [...left].find((item) => Math.abs(at[item.span.start]! - start) <= 4);
    if (got) left.delete(got);
    count("item", got !== undefined, () => `missed ${want.quote}`);
    if (got && want.role === "point") count("aspect", got.aspect === want.aspect, () => `${want.quote}: ${want.aspect} read as ${got.aspect}`);
  }
  for (const item of left) count("item", false, () => `spurious ${flat.slice(at[item.span.start], at[item.span.start]! + 20)}`);
}

export const rate = (tally: Tally, field: string): number => (tally[field] ? tally[field].right / tally[field].of : 1);
