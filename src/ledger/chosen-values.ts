/**
 * Which of several values counts for a year, as an analyst decided: `row` is `agency|core|year`, `value` the row of T_Metrics (of
 * T_Observations for a filed value) and, behind a space, the value as printed. The others stay beside it.
 */
import type { Series } from "../comparison/series";
import type { Decider } from "./decide-comparison";
import { decisionKey } from "./keys";
import type { DecisionRecord } from "./records";

export const chosenField = "speaks";

export const yearRow = ({ agency, figures }: Series["indicator"], year: number): string => `${agency}|${figures[0]!.core}|${year}`;

/** @param was the value that counted before, as printed. */
export const chosenDecision = (row: string, was: string, key: string, printed: string, why: string, { by, at }: Decider): DecisionRecord =>
  ({ key: decisionKey(row, chosenField), row, field: chosenField, was, value: `${key} ${printed}`, by, at, why });

/** Keys of the figures that were chosen. */
export const chosenKeys = (decisions: readonly DecisionRecord[]): ReadonlySet<string> =>
  new Set(decisions.filter(({ field }) => field === chosenField).map(({ value }) => value.split(" ", 1)[0]!));

/** The value as printed, of a decision's `value`. */
export const printedIn = (value: string): string => value.slice(value.indexOf(" ") + 1);
