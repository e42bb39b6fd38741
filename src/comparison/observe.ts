import type { Figure } from "../indicators/figure";
import { overlap, printedInterval, statedInterval } from "./interval";
import { yearToDate, type Observation } from "./observation";

/**
 * The observations of one indicator, by year: figures that repeat one another become one observation with several
 * sources, figures that contradict one another for the same year stand side by side as rivals.
 */
export function observe(figures: readonly Figure[]): Observation[] {
  const groups: Group[] = [];
  // Stated years first: a figure without a year of its own may only be repeating one of them.
  const ordered = [...figures].sort((a, b) => Number(b.metric.periodStated) - Number(a.metric.periodStated) || a.letter - b.letter || a.index - b.index);
  for (const figure of ordered) {
    if (figure.year === null) continue;
    const group = groups.find((g) => repeats(g, figure));
    if (group) addTo(group, figure);
    else groups.push({ figures: [figure], year: figure.year, moved: false });
  }
  moveBack(groups);
  const byYear = new Map<number, Observation[]>();
  for (const group of groups) {
    const list = byYear.get(group.year) ?? [];
    list.push(observationOf(group));
    byYear.set(group.year, list);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, rivals]) => withRivals(rivals));
}

interface Group { figures: Figure[]; year: number; moved: boolean }

function addTo(group: Group, figure: Figure): void {
  // The most exact wording is the one shown: exact before bounded, more digits before fewer
  if (exactness(figure) > exactness(group.figures[0]!) && figure.metric.periodStated === group.figures[0]!.metric.periodStated) group.figures.unshift(figure);
  else group.figures.push(figure);
}

const exactness = (figure: Figure) => (figure.metric.qualifier === "exact" ? 100 : 0) + String(Math.abs(figure.metric.value)).replace(/\D/gu, "").length;

function repeats(group: Group, figure: Figure): boolean {
  const first = group.figures[0]!;
  const equal = first.metric.si === figure.metric.si && first.metric.siMax === figure.metric.siMax;
  if (group.year === figure.year && first.metric.periodStated === figure.metric.periodStated) return equal || oneRoundsTheOther(first, figure);
  if (figure.metric.periodStated) return group.year === figure.year && equal;
  // Without a year of its own: the same letter repeating itself, or a number too particular to be another year's
  if (!equal) return group.year === figure.year && first.letter === figure.letter && oneRoundsTheOther(first, figure);
  if (group.figures.some((f) => f.letter === figure.letter)) return true;
  return group.year === figure.year || (figure.year! - group.year === 1 && first.metric.periodStated && particular(figure));
}

const particular = (figure: Figure) => String(Math.abs(figure.metric.value)).replace(/\D/gu, "").replace(/0+$/u, "").length >= 4;

/** 3.5亿元 and 35012万元, 超50亿 and 52.3亿: one statement is the other, less exact. */
function oneRoundsTheOther(a: Figure, b: Figure): boolean {
  if (a.metric.siMax !== null || b.metric.siMax !== null) return false;
  if (a.metric.si === 0 || b.metric.si === 0 || a.metric.unit === "" || b.metric.unit === "") return false;
  const near = Math.abs(a.metric.si - b.metric.si) <= 0.1 * Math.max(Math.abs(a.metric.si), Math.abs(b.metric.si));
  if (!near) return false;
  if (a.metric.qualifier !== "exact" || b.metric.qualifier !== "exact") return overlap(statedInterval(a.metric), statedInterval(b.metric));
  const x = printedInterval(a.metric), y = printedInterval(b.metric);
  const wide = (x.high! - x.low!) > (y.high! - y.low!) ? x : y;
  const inner = wide === x ? b.metric.si : a.metric.si;
  return (x.high! - x.low!) !== (y.high! - y.low!) && wide.low! <= inner && inner <= wide.high!;
}

/**
 * A figure without a year of its own stands for the year of its letter. Where a later letter states another figure for
 * that year, the earlier one can only be the level before: it moves back one year and says so.
 */
function moveBack(groups: Group[]): void {
  for (const group of [...groups].sort((a, b) => a.year - b.year)) {
    const first = group.figures[0]!;
    if (first.metric.periodStated) continue;
    const stated = groups.some((g) => g !== group && g.year === group.year && g.figures[0]!.metric.periodStated && g.figures.some((f) => (f.letterYear ?? 0) > (first.letterYear ?? 0)));
    if (!stated) continue;
    group.year--;
    group.moved = true;
    const same = groups.find((g) => g !== group && g.year === group.year && g.figures[0]!.metric.si === first.metric.si);
    if (same) { same.figures.push(...group.figures); groups.splice(groups.indexOf(group), 1); }
  }
}

function observationOf(group: Group): Observation {
  const figure = group.figures[0]!;
  const sources = [...group.figures].sort((a, b) => Number(b === figure) - Number(a === figure));
  return {
    year: group.year, figure, sources, si: figure.metric.si, interval: statedInterval(figure.metric),
    inferred: !figure.metric.periodStated, moved: group.moved, derivation: null, rivals: [], superseded: [],
  };
}

/** The rival with a stated year, then the one with most sources, then the latest letter's speaks for the year. */
function withRivals(all: Observation[]): Observation {
  if (all.length === 1) return all[0]!;
  const [main, ...others] = [...all].sort((a, b) =>
    Number(a.inferred) - Number(b.inferred) || Number(soFar(a)) - Number(soFar(b)) || asOf(b).localeCompare(asOf(a))
    || b.sources.length - a.sources.length || (b.figure?.letterYear ?? 0) - (a.figure?.letterYear ?? 0));
  const earlier = others.filter((o) => takenEarlier(o, main!));
  return { ...main!, rivals: others.filter((o) => !earlier.includes(o)), superseded: earlier };
}

const soFar = (observation: Observation) => yearToDate(observation.figure!);
/** YYYY-MM that a figure speaks of; a bare year is its end. */
const asOf = ({ figure }: Observation) => (figure!.metric.to?.length === 7 ? figure!.metric.to : `${figure!.year}-12`);
const DAYS_APART = 60;

/** Whether two figures for one year were taken at different times of it: then the later one merely replaces the earlier. */
function takenEarlier(one: Observation, main: Observation): boolean {
  const a = one.figure!, b = main.figure!;
  if (a.letter === b.letter) return false;
  if (soFar(one) && !soFar(main)) return true;
  if (!one.inferred && !main.inferred && asOf(one) < asOf(main)) return true;
  if (!one.inferred && !soFar(one)) return false;
  if (!a.letterDate || !b.letterDate) return a.letterYear !== b.letterYear;
  return Math.abs(Date.parse(a.letterDate) - Date.parse(b.letterDate)) > DAYS_APART * 86_400_000;
}
