import type { CatalogueEntry } from "../catalogue-entry";
import type { FindCode } from "./parse-rule";

type Named = Pick<CatalogueEntry, "code" | "title"> & Partial<Pick<CatalogueEntry, "unit" | "department">>;

/** Letters' case and widths, spaces and brackets don't tell names apart. */
const fold = (name: string): string => name.normalize("NFKC").replace(/[\s()]/gu, "").toLowerCase();

/** The names an indicator goes by, the shortest first: 培训人数 · 培训人数（万人） · 培训人数（教育厅） · 培训人数（万人，教育厅）. */
const titlesOf = ({ title, unit = "", department = "" }: Named): string[] => {
  const more = [unit, department, unit && department ? `${unit}，${department}` : ""].filter(Boolean);
  return [title, ...more.map((words) => `${title}（${words}）`)];
};

/** By code, else by title; where several bear the title, with unit or department behind it in brackets. */
export function codeFinder(entries: readonly Named[]): FindCode {
  const codes = new Map(entries.map(({ code }) => [fold(code), code]));
  const titles = new Map<string, string | "ambiguous">();
  for (const entry of entries) for (const title of new Set(titlesOf(entry).map(fold))) titles.set(title, titles.has(title) ? "ambiguous" : entry.code);
  return (name) => codes.get(fold(name)) ?? titles.get(fold(name)) ?? null;
}

const sign = /[\s=＝≠!<>＜＞≥≤≧≦+＋\-－−–*×＊/÷／()（）±[\]「」『』“”"【】；;]/u;

/** How a rule may name an indicator so that it means no other: its shortest name alone, between 「」 where it holds signs. */
export function nameInRules(entry: Named, findCode: FindCode): string {
  const name = titlesOf(entry).find((title) => findCode(title) === entry.code && !/[「」；;\n]/u.test(title)) ?? entry.code;
  return sign.test(name) || /^\d/u.test(name) || name.includes("//") ? `「${name}」` : name;
}

const pairs = (text: string): Set<string> => new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Titles and codes that somebody who wrote `name` may have meant, the likeliest first; at most three. */
export function namesLike(name: string, entries: readonly Named[]): string[] {
  const said = fold(name).slice(0, 100);
  if (said === "") return [];
  const own = pairs(said);
  const likeness = (other: string): number => {
    const theirs = pairs(other);
    let shared = 0;
    for (const pair of own) if (theirs.has(pair)) shared++;
    return (2 * shared) / (own.size + theirs.size) + (other.includes(said) || said.includes(other) ? 0.3 : 0);
  };
  const likely = entries.flatMap(({ code, title }) => [[title, likeness(fold(title))] as const, [code, likeness(fold(code)) - 0.2] as const]).filter(([, like]) => like >= 0.34);
  const best = likely.reduce((most, [, like]) => Math.max(most, like), 0);
  const ranked = likely.filter(([, like]) => like >= 0.75 * best).sort(([, a], [, b]) => b - a);
  return [...new Set(ranked.map(([known]) => known))].slice(0, 3);
}
