import { needsWords, type Change } from "../../comparison/change";
import type { ShownSeries } from "./shown-series";

export interface Move {
  readonly shown: ShownSeries;
  readonly change: Change;
}

export interface Moves {
  /** Levels, by how many percent they changed. */
  readonly levels: readonly Move[];
  /** Shares and rates, by percentage points. */
  readonly shares: readonly Move[];
}

/** A change that ended so many years before the newest is history. */
const OLD = 3;
/** From so few, any change is a large percentage. */
const FEW = 10;

/**
 * What moved most: the last change of each indicator, only where the verdict lets the two years be compared without reserve.
 * Percent and percentage points are ranked apart, since neither is more than the other; counts below ten are chosen last. Those
 * chosen stand by size, changes that no one number stands for after the others. What ended years before the newest figures
 * is left out.
 */
export function largestMoves(series: readonly ShownSeries[], levels: number, shares: number): Moves {
  const newest = series.reduce((year, { latest }) => Math.max(year, latest.to.year), 0);
  const comparable = series
    .map((shown) => ({ shown, change: shown.latest }))
    .filter(({ change: { verdict, to } }) => newest - to.year < OLD && (verdict === "comparable" || verdict === "comparable-with-note"));
  const vague = ({ change }: Move) => Number(needsWords(change)) * 2;
  const small = ({ change, shown }: Move) => Number(shown.series.indicator.dimension.family === "count" && Math.max(Math.abs(change.from.si), Math.abs(change.to.si)) < FEW);
  return {
    levels: ranked(comparable.filter(({ change }) => change.percent !== null && change.percent !== 0), levels, (move) => move.change.percent!, vague, small),
    shares: ranked(comparable.filter(({ change }) => change.points !== null && change.points !== 0), shares, (move) => move.change.points!, vague, () => 0),
  };
}

function ranked(moves: readonly Move[], most: number, by: (move: Move) => number, vague: (move: Move) => number, small: (move: Move) => number): Move[] {
  const bySize = (a: Move, b: Move): number => vague(a) - vague(b) || Math.abs(by(b)) - Math.abs(by(a)) || a.shown.title.localeCompare(b.shown.title);
  return [...moves].sort((a, b) => vague(a) + small(a) - vague(b) - small(b) || bySize(a, b)).slice(0, most).sort(bySize);
}
