import type { Decided } from "../comparison/compare-letters";
import type { Override } from "../comparison/override";
import type { Verdict } from "../comparison/reason";
import type { DecisionRecord } from "./records";

/**
 * Decisions about comparison, kept in T_Decisions beside the others. `row` says what about:
 * - `same`, `different`: two wordings of an indicator, `core|core`
 * - `verdict`: a pair of years, `agency|core|from|to`; the value is a code of `Verdict`
 * - `explained`: a finding, its key in T_Findings
 */
export function decidedOf(decisions: readonly DecisionRecord[]): Decided {
  const pairs = (field: string) => decisions.filter((d) => d.field === field).map((d) => d.row.split("|")).filter((p): p is [string, string] => p.length === 2);
  return {
    confirmations: { same: [...pairs("same"), ...decisions.filter((d) => d.field === "alias").map((d) => d.row.split("|").slice(1)).filter((p): p is [string, string] => p.length === 2)], different: pairs("different") },
    overrides: decisions.filter((d) => d.field === "verdict").flatMap(overrideOf),
  };
}

function overrideOf({ row, value, by, at, why }: DecisionRecord): Override[] {
  const [agency, core, from, to] = row.split("|");
  const verdict = verdictIn(value);
  if (agency === undefined || core === undefined || !verdict || !Number(from) || !Number(to)) return [];
  return [{ agency, core, from: Number(from), to: Number(to), verdict, who: by, when: at, why }];
}

const verdicts: readonly Verdict[] = ["comparable", "comparable-with-note", "check", "not-comparable"];
const verdictIn = (value: string): Verdict | undefined => verdicts.find((verdict) => verdict === value);
