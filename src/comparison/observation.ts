import type { Figure } from "../indicators/figure";
import type { Moved } from "./figure-groups";
import type { Interval } from "./interval";

/** How a level that nobody stated was worked out. */
export interface Derivation {
  /** Last year from this year's level and growth, or this year from last year's. */
  readonly direction: "base" | "level";
  readonly level: Figure;
  readonly change: Figure;
  /** For a count, what whole numbers fit. */
  readonly whole: readonly number[];
}

/** The value of an indicator for a year, with everything that states it. */
export interface Observation {
  readonly year: number;
  /** The figure shown; the others only repeat it. Null for a derived level. */
  readonly figure: Figure | null;
  readonly sources: readonly Figure[];
  /** In `si` units. */
  readonly si: number;
  readonly interval: Interval;
  /** The year was inferred from the letter's date, not stated. */
  readonly inferred: boolean;
  readonly moved: Moved;
  readonly derivation: Derivation | null;
  /** Other figures stated for the same year, which contradict this one. */
  readonly rivals: readonly Observation[];
  /** Earlier figures for the year, taken while it was still going on (今年以来, 截至5月底): no contradiction. */
  readonly superseded: readonly Observation[];
}

/** A flow of a year that the letter was written in the middle of: the year so far. */
export function yearToDate(figure: Figure): boolean {
  const { from, to, periodStated } = figure.metric;
  return periodStated && from !== null && to !== null && from.length === 4 && to.length === 4 && figure.year === figure.letterYear
    && figure.letterDate !== null && Number(figure.letterDate.slice(5, 7)) < 12;
}

/** Whether an observation is of the year so far. 夏粮851.3万吨，较上年增产4.8万吨: what it grew from is the whole of last year, not a part as long (较上年同期). */
export function soFar(observation: Observation): boolean {
  const { derivation } = observation;
  return yearToDate(speakingFigure(observation)) && !(derivation?.direction === "base" && FROM_WHOLE_YEAR.test(derivation.change.context));
}

const FROM_WHOLE_YEAR = /[比较](?:上一?年|去年|20\d\d年)(?!同期|[末底初\d])[^，,。；;]{0,24}$/u;

/** The figure that speaks for an observation: its own, or the level a derived one leans on. */
export function speakingFigure(observation: Observation): Figure {
  return observation.figure ?? observation.derivation!.level;
}

/** The year a running total counts from: 2020 of 2020年以来累计. Null of a total at the end of its year (2023年累计建成), which names no start. */
export function sinceYear({ metric: { from, to } }: Figure): string | null {
  return from === null || from.slice(0, 4) === to?.slice(0, 4) ? null : from.slice(0, 4);
}
