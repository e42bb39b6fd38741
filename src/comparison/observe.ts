import type { Figure } from "../indicators/figure";
import { FigureGroups, type FigureGroup } from "./figure-groups";
import { statedInterval } from "./interval";
import { yearToDate, type Observation } from "./observation";

/**
 * The observations of one indicator, by year: figures that repeat one another become one observation with several
 * sources, figures that contradict one another for the same year stand side by side as rivals.
 * @param speaks whether somebody decided that this figure counts for its year.
 */
export function observe(figures: readonly Figure[], speaks: (figure: Figure) => boolean = () => false): Observation[] {
  const groups = new FigureGroups();
  // Stated years first: a figure without a year of its own may only be repeating one of them. Filed values come last: they
  // stand beside what letters say.
  const ordered = withoutLeftBehind(figures).sort((a, b) => Number(!!a.filed) - Number(!!b.filed) || Number(b.metric.periodStated) - Number(a.metric.periodStated) || a.letter - b.letter || a.index - b.index);
  for (const figure of ordered) groups.put(figure);
  const byYear = new Map<number, Observation[]>();
  for (const group of moveBack(datedByGrowth(groups.all))) {
    const list = byYear.get(group.year);
    if (list) list.push(observationOf(group));
    else byYear.set(group.year, [observationOf(group)]);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, rivals]) => withRivals(rivals, speaks));
}

/**
 * 由42分钟延长到58分钟, without a year for the 42: it was so before the year spoken of, nobody says when. Only the level
 * that replaced it is of that year.
 */
function withoutLeftBehind(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ filed, facets, letter, sentence, year }) => filed || !facets.leftBehind
    || !figures.some((other) => !other.facets.leftBehind && other.letter === letter && other.sentence === sentence && other.year === year));
}

/**
 * 2022年58.9万人次; in a letter of 2024 49.7万人次，下降15.6%, without a year: what it fell from is the 58.9, so that it is 2023's. From
 * the earliest on, so that one found so dates the next.
 */
function datedByGrowth(groups: readonly FigureGroup[]): readonly FigureGroup[] {
  if (groups.length > MOST_TOLD) return groups;
  const undated = groups.filter(({ figures: [first] }) => !first!.metric.periodStated && !first!.filed && first!.grownFrom !== null).sort((a, b) => a.year - b.year);
  for (const group of undated) {
    const before = groups.filter((other) => other !== group && other.year < group.year && (other.figures[0]!.metric.periodStated || other.moved === "grown"));
    if (before.some(({ year }) => year === group.year - 1) || !before.some((other) => other.year === group.year - 2 && grewFrom(group, other))) continue;
    group.year--;
    group.moved = "grown";
  }
  return groups;
}

/**
 * A figure without a year of its own stands for the year of its letter. Where a later letter states another figure for
 * that year, the earlier one can only be the level before: it moves back one year and says so. What is so every year
 * (每年选派200名) is of no year before.
 */
function moveBack(groups: readonly FigureGroup[]): FigureGroup[] {
  const latest = latestStating(groups);
  const earlier = groups.filter(({ year, figures: [first] }) => !first!.metric.periodStated && first!.metric.basis !== "annual" && (latest.get(year) ?? 0) > (first!.letterYear ?? 0));
  if (earlier.length === 0) return [...groups];
  const place = ({ year, figures: [first] }: FigureGroup) => `${year}|${first!.metric.si}`;
  const standing = new Map<string, FigureGroup[]>();
  for (const group of groups) standing.set(place(group), [...(standing.get(place(group)) ?? []), group]);
  const merged = new Set<FigureGroup>();
  const back = (group: FigureGroup): void => {
    standing.set(place(group), standing.get(place(group))!.filter((other) => other !== group));
    group.year--;
    group.moved = "stated-later";
    const there = standing.get(place(group)) ?? [];
    if (there[0]) {
      there[0].figures.push(...group.figures);
      merged.add(group);
      return;
    }
    standing.set(place(group), [group]);
    // what an earlier letter told without a year is of the year before that again
    if (groups.length <= MOST_TOLD) for (const other of groups) if (other !== group && other.year === group.year && !merged.has(other) && undated(other) && letterOf(other) < letterOf(group)) back(other);
  };
  for (const group of earlier.sort((a, b) => a.year - b.year)) if (group.moved === null) back(group);
  const left = groups.filter((group) => !merged.has(group));
  // 78.3% moved back to 2022, 2023 79.7%，提高1.4个百分点: what it grew from proves the year
  if (left.length <= MOST_TOLD) for (const group of left) if (group.moved === "stated-later" && left.some((next) => next.year === group.year + 1 && grewFrom(next, group))) group.moved = "grown";
  return left;
}

/** More values of one name are no series that growth could date; each is held against all others here. */
const MOST_TOLD = 500;

const grewFrom = (later: FigureGroup, { figures: [first] }: FigureGroup): boolean =>
  first!.metric.qualifier === "exact" && later.figures.some(({ grownFrom }) => grownFrom !== null && Math.abs(first!.metric.si - grownFrom.si) <= grownFrom.within);

const undated = ({ moved, figures: [first] }: FigureGroup): boolean => moved === null && !first!.metric.periodStated && first!.metric.basis !== "annual" && !first!.filed;
const letterOf = ({ figures: [first] }: FigureGroup): number => first!.letterYear ?? 0;

/** By year that letters state, the latest of those letters. */
function latestStating(groups: readonly FigureGroup[]): Map<number, number> {
  const latest = new Map<number, number>();
  for (const { year, figures } of groups) {
    if (!figures[0]!.metric.periodStated) continue;
    for (const { letterYear } of figures) latest.set(year, Math.max(latest.get(year) ?? 0, letterYear ?? 0));
  }
  return latest;
}

function observationOf(group: FigureGroup): Observation {
  const figure = group.figures[0]!;
  const sources = group.figures.length === 1 ? group.figures : [...group.figures].sort((a, b) => Number(b === figure) - Number(a === figure));
  return {
    year: group.year, figure, sources, si: figure.metric.si, interval: statedInterval(figure.metric),
    inferred: !figure.metric.periodStated, moved: group.moved, derivation: null, rivals: [], superseded: [],
  };
}

/**
 * The rival with a stated year, then the one with most sources, then the latest letter's speaks for the year. A filed value
 * stands beside what letters say, and speaks for the year only where they tell of a part of it. What a person chose comes first.
 */
function withRivals(all: Observation[], speaks: (figure: Figure) => boolean): Observation {
  if (all.length === 1) return all[0]!;
  const stated = all.filter(({ figure }) => !figure!.filed).sort((a, b) =>
    Number(a.inferred) - Number(b.inferred) || Number(soFar(a)) - Number(soFar(b)) || asOf(b).localeCompare(asOf(a))
    || b.sources.length - a.sources.length || (b.figure?.letterYear ?? 0) - (a.figure?.letterYear ?? 0));
  const filed = all.filter(({ figure }) => figure!.filed);
  const ordered = stated[0] && !ofPart(stated[0]) ? [...stated, ...filed] : [...filed, ...stated];
  const chosen = ordered.find(({ sources }) => sources.some(speaks));
  const [main, ...others] = chosen ? [chosen, ...ordered.filter((one) => one !== chosen)] : ordered;
  const earlier = new Set(others.filter((o) => takenEarlier(o, main!)));
  return { ...main!, rivals: others.filter((o) => !earlier.has(o)), superseded: [...earlier] };
}

const soFar = (observation: Observation) => yearToDate(observation.figure!);
/** YYYY-MM that a figure speaks of; a bare year is its end. */
const asOf = ({ figure }: Observation) => (figure!.metric.to?.length === 7 ? figure!.metric.to : `${figure!.year}-12`);
/** Whether a figure says itself that it covers its year only in part. */
const ofPart = (observation: Observation): boolean => soFar(observation) || asOf(observation) < `${observation.year}-12`;
const DAYS_APART = 60;

/** Whether two figures for one year were taken at different times of it: then the later one merely replaces the earlier. */
function takenEarlier(one: Observation, main: Observation): boolean {
  const a = one.figure!, b = main.figure!;
  if (a.letter === b.letter) return false;
  if (a.filed || b.filed) return ofPart(one) && !ofPart(main);
  if (soFar(one) && !soFar(main)) return true;
  if (!one.inferred && !main.inferred && asOf(one) < asOf(main)) return true;
  if (!one.inferred && !soFar(one)) return false;
  if (!a.letterDate || !b.letterDate) return a.letterYear !== b.letterYear;
  return Math.abs(Date.parse(a.letterDate) - Date.parse(b.letterDate)) > DAYS_APART * 86_400_000;
}
