import type { Verdict } from "../comparison/reason";
import type { Series } from "../comparison/series";
import { decisionKey } from "./keys";
import type { DecisionRecord } from "./records";

/** Who decided and when, YYYY-MM-DD. */
export interface Decider {
  readonly by: string;
  readonly at: string;
}

/** Two wordings are one indicator, or are not. */
export const pairDecision = ([a, b]: readonly [string, string], same: boolean, who: Decider): DecisionRecord =>
  record(`${a}|${b}`, same ? "same" : "different", "", same ? "same" : "different", who, "");

/** Row of T_Decisions about a pair of years. */
export const yearsRow = ({ agency, figures }: Series["indicator"], from: number, to: number): string => `${agency}|${figures[0]!.core}|${from}|${to}`;

export const verdictDecision = (row: string, was: Verdict, value: Verdict, why: string, who: Decider): DecisionRecord => record(row, "verdict", was, value, who, why);

/** A finding explained and closed; `row` is its key in T_Findings. */
export const explainedDecision = (row: string, value: string, who: Decider): DecisionRecord => record(row, "explained", "", value, who, "");

/** A finding about a draft explained and kept; see `draftFindingKey`. */
export const keptDecision = (row: string, value: string, who: Decider): DecisionRecord => record(row, "kept", "", value, who, "");

/** Fields of which only one can hold for a row. */
const rivals: Readonly<Record<string, string>> = { same: "different", different: "same" };

/** With the decision made; what was decided before about the same thing goes. */
export function withDecision(decisions: readonly DecisionRecord[], made: DecisionRecord): DecisionRecord[] {
  return [...decisions.filter(({ row, field }) => !(sameRow(row, made) && (field === made.field || field === rivals[made.field]))), made];
}

/** With the decision taken back. */
export const withoutDecision = (decisions: readonly DecisionRecord[], about: { readonly row: string; readonly field: string }): DecisionRecord[] =>
  decisions.filter(({ row, field }) => row !== about.row || field !== about.field);

/** The two wordings of a pair may stand in either order. */
const sameRow = (row: string, made: DecisionRecord): boolean => row === made.row || (made.field in rivals && row === made.row.split("|").reverse().join("|"));

function record(row: string, field: string, was: string, value: string, { by, at }: Decider, why: string): DecisionRecord {
  return { key: decisionKey(row, field), row, field, was, value, by, at, why };
}
