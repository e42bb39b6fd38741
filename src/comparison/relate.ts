import { matchUnits } from "../indicators/dimension";
import { changeBetween } from "./change";
import { overrideFor, type Override } from "./override";
import { speakingFigure, type Observation } from "./observation";
import type { Reason } from "./reason";
import type { Series } from "./series";
import { reasonsBetween } from "./verdict";

/**
 * Rows of one name that were kept apart because they must not be divided (cumulative after annual, 项 after 座), and
 * of which one breaks off before the other begins, are put into one row again, with the verdict between them and no
 * number: the reader sees why the row doesn't go on.
 */
export function relate(rows: readonly Series[], overrides: readonly Override[] = []): Series[] {
  const byName = new Map<string, Series[]>();
  for (const row of rows) {
    const key = keyOf(row);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const taken = new Set<Series>();
  const out: Series[] = [];
  for (const row of rows) {
    if (taken.has(row)) continue;
    let whole = row;
    const others = byName.get(keyOf(row))!;
    for (const other of others) {
      if (other === row || taken.has(other) || !apart(whole, other)) continue;
      const joined = join(whole, other, overrides);
      if (!joined) continue;
      taken.add(other);
      whole = joined;
    }
    taken.add(row);
    out.push(whole);
  }
  return out;
}

/** What is told of the whole country never goes on with what is told of a part of it. */
const keyOf = ({ indicator: { agency, figures: [first], kind, dimension } }: Series) => [agency, first!.core, first!.facets.nationwide, kind, dimension.family].join("|");

function apart(a: Series, b: Series): boolean {
  if (a.observations.length === 0 || b.observations.length === 0 || ofTwoLevels(a, b)) return false;
  const years = new Set(a.observations.map((o) => o.year));
  return !b.observations.some((o) => years.has(o.year));
}

/** 国家级基地 never goes on as 省级基地. */
function ofTwoLevels(a: Series, b: Series): boolean {
  const [x, y] = [a, b].map(({ indicator }) => indicator.figures[0]!.facets.level);
  return x !== null && y !== null && x !== y;
}

function join(a: Series, b: Series, overrides: readonly Override[]): Series | null {
  const [first, last] = a.observations[0]!.year < b.observations[0]!.year ? [a, b] : [b, a];
  if (first.observations.at(-1)!.year > last.observations[0]!.year) return null;
  const from = first.observations.at(-1)!, to = last.observations[0]!;
  if (last.observations.length === 1 && repeatsItself(from, to)) {
    return { ...first, observations: [...first.observations.slice(0, -1), { ...from, sources: [...from.sources, ...to.sources] }] };
  }
  const reasons = reasonsBetween(from, to, 1);
  const proposed = changeBetween(from, to, withObstacle(reasons, from, to));
  if (proposed.verdict !== "not-comparable") return null;
  const override = overrideFor(overrides, first.indicator, from.year, to.year);
  const change = override ? changeBetween(from, to, proposed.reasons, null, override.verdict) : proposed;
  return {
    ...first,
    indicator: { ...first.indicator, title: bothTitles(first.indicator.title, last.indicator.title) },
    observations: [...first.observations, ...last.observations],
    changes: [...first.changes, change, ...last.changes],
    growths: [...first.growths, ...last.growths],
    disagreements: [...first.disagreements, ...last.disagreements],
    targets: [...new Set([...first.targets, ...last.targets])],
  };
}

/** 降水量（较常年）, then 降水量（同比）: 降水量（较常年→同比）. */
function bothTitles(first: string, last: string): string {
  const [before, after] = [first, last].map((title) => TOLD_APART.exec(title)?.groups);
  return before && after && before.front === after.front && before.by !== after.by ? `${before.front}（${before.by}→${after.by}）` : first;
}

/** A title with what tells it apart behind it (`tellApart`). */
const TOLD_APART = /^(?<front>.+)（(?<by>[^（）]+)）$/u;

/** A letter that gives the same figure again, without saying of when: once 2022年累计, once 累计. */
function repeatsItself(from: Observation, to: Observation): boolean {
  return to.inferred && to.figure !== null && to.rivals.length === 0 && from.si === to.si && from.sources.some(({ letter, filed }) => !filed && letter === to.figure!.letter);
}

function withObstacle(reasons: readonly Reason[], from: Observation, to: Observation): Reason[] {
  const different = matchUnits(speakingFigure(from).metric.unit, speakingFigure(to).metric.unit) === "different";
  return different && !reasons.includes("unit") ? [...reasons, "unit"] : [...reasons];
}
