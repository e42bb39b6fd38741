import type { Figure } from "../indicators/figure";
import { overlap, printedInterval, statedInterval } from "./interval";

/** Figures that state the same value for the same year; the first is the one shown. */
export interface FigureGroup {
  figures: Figure[];
  year: number;
  moved: Moved;
}

/** Why an inferred year was moved back: a later letter states another figure for it, or the growth told of the figure starts from the one before last. */
export type Moved = "stated-later" | "grown" | null;

/**
 * Figures of one indicator gathered into groups that repeat one another. Groups are looked up by their exact value and,
 * for less exact wordings, by their order of size, so that ten thousand figures under one name take no longer each.
 */
export class FigureGroups {
  readonly all: FigureGroup[] = [];
  private readonly places = new Map<FigureGroup, number>();
  private readonly byValue = new Map<string, FigureGroup[]>();
  /** Groups by year and order of size: all of them, and those whose wording leaves something open. */
  private readonly bySize = new Map<string, FigureGroup[]>();
  private readonly looseBySize = new Map<string, FigureGroup[]>();

  /** To the first group that the figure repeats, else to one of its own. A figure without a year is of no group. */
  put(figure: Figure): void {
    if (figure.year === null) return;
    const group = this.repeatedBy(figure);
    if (!group) {
      const made = { figures: [figure], year: figure.year, moved: null };
      this.places.set(made, this.all.length);
      this.all.push(made);
      this.list(made);
    } else if (speaksBetter(figure, group.figures[0]!)) {
      group.figures.unshift(figure);
      this.list(group);
    } else {
      group.figures.push(figure);
    }
  }

  private repeatedBy(figure: Figure): FigureGroup | undefined {
    let found: FigureGroup | undefined;
    const look = (groups: readonly FigureGroup[] | undefined): void => {
      for (const group of groups ?? []) {
        if ((!found || this.places.get(group)! < this.places.get(found)!) && repeats(group, figure)) found = group;
      }
    };
    look(this.byValue.get(valueOf(figure)));
    const near = isLoose(figure) ? this.bySize : this.looseBySize;
    const size = sizeOf(figure);
    for (const bucket of [size - 1, size, size + 1]) look(near.get(`${figure.year}|${bucket}`));
    return found;
  }

  private list(group: FigureGroup): void {
    const first = group.figures[0]!;
    push(this.byValue, valueOf(first), group);
    const bucket = `${group.year}|${sizeOf(first)}`;
    push(this.bySize, bucket, group);
    if (isLoose(first)) push(this.looseBySize, bucket, group);
  }
}

const valueOf = ({ metric }: Figure): string => `${metric.si}|${metric.siMax}`;

/** Neighbouring sizes are more than a tenth apart, so that what rounds the other lies in this one or the next. */
const sizeOf = ({ metric }: Figure): number => (metric.si === 0 ? -1e6 : Math.floor(Math.log(Math.abs(metric.si)) / Math.log(1.12)));

/** Whether other digits could mean the same: 约120, 1.2万. */
function isLoose({ metric }: Figure): boolean {
  if (metric.qualifier !== "exact") return true;
  const { low, high } = printedInterval(metric);
  return low !== high;
}

/** The most exact wording is the one shown: exact before bounded, more digits before fewer. A filed value never speaks for a stated one. */
function speaksBetter(figure: Figure, first: Figure): boolean {
  return !figure.filed && exactness(figure) > exactness(first) && figure.metric.periodStated === first.metric.periodStated;
}

const exactness = (figure: Figure) => (figure.metric.qualifier === "exact" ? 100 : 0) + String(Math.abs(figure.metric.value)).replace(/\D/gu, "").length;

function repeats(group: FigureGroup, figure: Figure): boolean {
  const first = group.figures[0]!;
  const equal = first.metric.si === figure.metric.si && first.metric.siMax === figure.metric.siMax;
  if (group.year === figure.year && first.metric.periodStated === figure.metric.periodStated) return equal || oneRoundsTheOther(first, figure);
  if (figure.metric.periodStated) return group.year === figure.year && equal;
  // Without a year of its own: the same letter repeating itself, or a number too particular to be another year's
  if (!equal) return group.year === figure.year && first.letter === figure.letter && oneRoundsTheOther(first, figure);
  if (group.figures.some((f) => f.letter === figure.letter)) return true;
  return group.year === figure.year || (figure.year! - group.year === 1 && first.metric.periodStated && particular(figure));
}

const particular = (figure: Figure) => String(Math.abs(figure.metric.value)).replace(/\D/gu, "").replace(/(?<!0)0+$/u, "").length >= 4;

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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
