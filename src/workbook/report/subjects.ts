import type { Series } from "../../comparison/series";
import { pairDice } from "../../indicators/candidate-pairs";
import { normaliseName } from "../../indicators/normalise-name";

/** Indicators that answer one ask, over the years in which it was put in different words. */
export interface Subject {
  /** As put last; "" for figures that stand under no ask. */
  readonly title: string;
  readonly agency: string;
  readonly headings: readonly string[];
  readonly series: readonly Series[];
}

/** Wordings as alike as this are the same ask. */
const ALIKE = 0.5;
/** So many indicators in common show that two wordings mean one ask, if they are half of either's. */
const SHARED = 2;

interface Heading {
  readonly text: string;
  readonly agency: string;
  readonly years: Set<number>;
  readonly series: Set<Series>;
  group: number;
}

/** Series by the ask they answer, asks in the order of their first mention; a series under several asks goes where it stands oftenest. */
export function groupBySubject(series: readonly Series[]): Subject[] {
  const headings = headingsOf(series);
  join(headings);
  const groups = new Map<number, { headings: Heading[]; series: Series[] }>();
  for (const heading of headings) {
    const group = groups.get(heading.group) ?? { headings: [], series: [] };
    group.headings.push(heading);
    groups.set(heading.group, group);
  }
  const byKey = new Map(headings.map((heading) => [keyOf(heading.agency, heading.text), heading]));
  for (const one of series) {
    const counts = new Map<number, number>();
    for (const figure of one.indicator.figures) {
      const { group } = byKey.get(keyOf(one.indicator.agency, askOf(figure.heading)))!;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const [[most]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]) as [[number, number]];
    groups.get(most)!.series.push(one);
  }
  return [...groups.values()].filter((group) => group.series.length > 0).map((group) => {
    const [latest] = [...group.headings].sort((a, b) => Math.max(...b.years) - Math.max(...a.years));
    return { title: latest!.text, agency: group.series[0]!.indicator.agencyName, headings: group.headings.map(({ text }) => text), series: group.series };
  });
}

/** What is asked, without the words around it: 关于“提升农村供水保障水平”的建议 → 提升农村供水保障水平. */
export function askOf(heading: string): string {
  const bare = heading.replace(/\s+/gu, "").replace(/^(?:针对|就)?您?们?(?:所)?(?:提出的)?关于/u, "").replace(/的?(?:建议|问题|提案|诉求|意见)[。：:]?$/u, "");
  const [, quoted] = /^[“"「]([^“”"」]+)[”"」]$/u.exec(bare) ?? [];
  return (quoted ?? bare).replace(/(?<![。；;，,])[。；;，,]+$/u, "");
}

const keyOf = (agency: string, text: string): string => `${agency}|${text}`;

function headingsOf(series: readonly Series[]): Heading[] {
  const found = new Map<string, Heading>();
  for (const one of series) {
    for (const figure of one.indicator.figures) {
      const text = askOf(figure.heading);
      const key = keyOf(one.indicator.agency, text);
      const heading = found.get(key) ?? { text, agency: one.indicator.agency, years: new Set(), series: new Set(), group: found.size };
      found.set(key, heading);
      heading.years.add(figure.letterYear ?? 0);
      heading.series.add(one);
    }
  }
  return [...found.values()];
}

/** Headings of different years that are one ask get one group. */
function join(headings: readonly Heading[]): void {
  const pairs = headings.map(({ text }) => normaliseName(text).pairs);
  const links: { a: Heading; b: Heading; weight: number }[] = [];
  for (const [i, a] of headings.entries()) {
    for (const [j, b] of headings.entries()) {
      if (j <= i || a.agency !== b.agency || a.text === "" || b.text === "" || [...a.years].some((year) => b.years.has(year))) continue;
      const alike = pairDice(pairs[i]!, pairs[j]!);
      const shared = [...a.series].filter((one) => b.series.has(one)).length;
      const common = shared >= SHARED && shared * 2 >= Math.min(a.series.size, b.series.size);
      if (alike >= ALIKE || common) links.push({ a, b, weight: alike + shared / Math.max(a.series.size, b.series.size) });
    }
  }
  links.sort((x, y) => y.weight - x.weight);
  for (const { a, b } of links) {
    if (a.group === b.group) continue;
    const [first, second] = [a, b].map(({ group }) => headings.filter((heading) => heading.group === group)) as [Heading[], Heading[]];
    // Two asks of one letter are two, however alike
    if (first.some((x) => second.some((y) => [...x.years].some((year) => y.years.has(year))))) continue;
    const group = Math.min(a.group, b.group);
    for (const heading of [...first, ...second]) heading.group = group;
  }
}
