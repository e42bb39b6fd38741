import type { CatalogueEntry } from "./catalogue-entry";

type Named = Pick<CatalogueEntry, "code" | "title" | "unit" | "department">;

/** Titles by code; where several indicators bear one, with what tells them apart behind it: unit, department, else the code. */
export function tellingTitles(entries: readonly Named[]): ReadonlyMap<string, string> {
  const named = new Map<string, Named[]>();
  for (const entry of entries) {
    const same = named.get(entry.title);
    if (same) same.push(entry);
    else named.set(entry.title, [entry]);
  }
  const ways: readonly ((entry: Named) => string)[] = [({ unit }) => unit, ({ department }) => department, ({ code }) => code];
  return new Map(entries.map((entry) => {
    const same = named.get(entry.title)!;
    if (same.length === 1) return [entry.code, entry.title];
    const more = ways.map((way) => way(entry)).find((words, index) => words !== "" && same.filter((one) => ways[index]!(one) === words).length === 1) ?? entry.code;
    return [entry.code, `${entry.title}（${more}）`];
  }));
}
