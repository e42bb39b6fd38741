import type { FiledObservation } from "../forms/filed-observation";
import type { FormTerms } from "../forms/form-terms";
import type { Decider } from "./decide-comparison";
import { decisionKey, hash } from "./keys";
import { mergeOwnCells } from "./merge-own-cells";
import type { DecisionRecord, Ledger } from "./records";

export type MergeKind = "new" | "same" | "conflicting";

export interface MergedDecision {
  readonly kind: MergeKind;
  readonly theirs: DecisionRecord;
  /** Ours about the same thing; null where it is new. */
  readonly ours: DecisionRecord | null;
}

export interface MergedDecisions extends Pick<Ledger, "decisions" | "filed" | "terms"> {
  readonly lines: readonly MergedDecision[];
}

/** What stands beside a decision that holds: the same about which somebody else decided otherwise. Nothing follows from it. */
const beside = "other:";
export const isBeside = ({ field }: DecisionRecord): boolean => field.startsWith(beside);
/** Whether theirs can take the place of ours: terms of forms are written in the catalogue, each where it belongs. */
export const mayBeTaken = (decision: DecisionRecord): boolean => fieldBeside(decision) !== "terms";
/** What a decision beside another is about. */
export const fieldBeside = ({ field }: DecisionRecord): string => field.slice(beside.length);

/** How a sheet was last looked at is nobody's decision. */
const passing = new Set(["comparison-shown"]);

type Decided = Pick<Ledger, "decisions" | "filed" | "terms">;

/** @param from what their ledger is called. */
export function mergeDecisionsOf(ours: Decided, theirs: Decided, from: string): MergedDecisions {
  const about = new Map<string, DecisionRecord>();
  for (const decision of ours.decisions) about.set(subjectOf(decision), decision);
  const definitions = new Map(ours.decisions.filter(({ field }) => field === "definition").map((decision) => [decision.row, decision]));
  const keys = new Set(ours.decisions.map(({ key }) => key));
  const added: DecisionRecord[] = [];
  const lines: MergedDecision[] = [];
  const settle = (their: DecisionRecord, own: DecisionRecord | null, add: () => void): void => {
    const kind = own === null ? "new" : own.value === their.value ? "same" : "conflicting";
    const kept = { ...their, key: `D${hash(`${their.row}|${beside}${their.field}|${their.value}|${their.by}`).slice(-7)}`, field: `${beside}${their.field}` };
    // Somebody who merges twice has seen it
    if (kind === "conflicting" && keys.has(kept.key)) return void lines.push({ kind: "same", theirs: their, ours: own });
    lines.push({ kind, theirs: their, ours: own });
    if (kind === "new") add();
    else if (kind === "conflicting") added.push(kept);
  };
  const joined = new Map<DecisionRecord, DecisionRecord>();
  for (const their of theirs.decisions) {
    if (passing.has(their.field)) continue;
    const beside = their.field === "own-cells" ? about.get(subjectOf(their)) : undefined;
    if (beside) {
      const value = mergeOwnCells(beside.value, their.value, from);
      lines.push({ kind: value === beside.value ? "same" : "new", theirs: their, ours: beside });
      if (value !== beside.value) joined.set(beside, { ...beside, value });
      continue;
    }
    settle(their, about.get(subjectOf(their)) ?? definitions.get(their.field === "definition" ? their.row : "") ?? null, () => added.push(keys.has(their.key) ? { ...their, key: `${their.key}.${hash(their.value).slice(-3)}` } : their));
  }
  const filed: FiledObservation[] = [];
  const known = new Map(ours.filed.map((one) => [one.key, one]));
  for (const their of theirs.filed) {
    const own = known.get(their.key);
    settle(asDecision(their), own ? asDecision(own) : null, () => filed.push(their));
  }
  const terms: FormTerms[] = [];
  const written = new Map(ours.terms.map((one) => [one.key, one]));
  for (const their of theirs.terms) {
    const own = written.get(their.key);
    if (!own) terms.push(their);
    else if (termsText(own) !== termsText(their)) settle(termsDecision(their), termsDecision(own), () => undefined);
  }
  return {
    lines,
    decisions: added.length + joined.size === 0 ? ours.decisions : [...ours.decisions.map((decision) => joined.get(decision) ?? decision), ...added],
    filed: filed.length === 0 ? ours.filed : [...ours.filed, ...filed],
    terms: terms.length === 0 ? ours.terms : [...ours.terms, ...terms],
  };
}

/** Equal for decisions of which only one can hold. Versions of a definition follow one another: the same words are the same version. */
function subjectOf({ row, field, value }: DecisionRecord): string {
  if (field === "same" || field === "different") return `pair|${row.split("|").sort().join("|")}`;
  return field === "definition" || field.startsWith(beside) ? `${row}|${field}|${value}` : `${row}|${field}`;
}

const record = (row: string, field: string, value: string, by: string, at: string, why: string): DecisionRecord => ({ key: "", row, field, was: "", value, by, at, why });
const asDecision = ({ key, value, unit, department, filedOn, note }: FiledObservation): DecisionRecord => record(key, "filed", `${value}${unit}`, department, filedOn, note);
const termsText = ({ rules, threshold, collect }: FormTerms): string => JSON.stringify([rules, threshold, collect]);
const termsDecision = (terms: FormTerms): DecisionRecord => record(terms.key, "terms", termsText(terms), "", "", "");

/** Ours holds no longer: theirs takes its place, and ours goes. */
export function takeBeside(decisions: readonly DecisionRecord[], chosen: DecisionRecord): DecisionRecord[] {
  const field = fieldBeside(chosen);
  const taken = { ...chosen, field, key: decisionKey(chosen.row, field) };
  const subject = subjectOf(taken);
  return [...decisions.filter((decision) => decision !== chosen && decision.key !== chosen.key && subjectOf(decision) !== subject), taken];
}

/** A value that a department filed takes the place of the one that is kept; who took it, and over what, stays among the decisions. */
export function takeFiled(ledger: Ledger, chosen: DecisionRecord, { by, at }: Decider): Ledger {
  const own = ledger.filed.find(({ key }) => key === chosen.row);
  const value = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/u.exec(chosen.value)?.[0];
  const decisions = dropBeside(ledger.decisions, chosen);
  if (!own || value === undefined) return { ...ledger, decisions };
  const before = asDecision(own);
  const taken: DecisionRecord = { ...chosen, key: decisionKey(own.key, "filed"), field: "filed", was: before.value, by, at };
  return {
    ...ledger,
    filed: ledger.filed.map((one) => (one === own ? { ...own, value: Number(value), note: chosen.why, filedOn: chosen.at, before: own.value } : one)),
    decisions: [...decisions.filter(({ row, field }) => row !== own.key || field !== "filed"), taken],
  };
}

/** Ours holds: what stood beside it goes. */
export const dropBeside = (decisions: readonly DecisionRecord[], chosen: DecisionRecord): DecisionRecord[] => decisions.filter(({ key }) => key !== chosen.key);

/** Decisions that stand beside one that holds, each with it. */
export function decisionsBeside(decisions: readonly DecisionRecord[]): { readonly theirs: DecisionRecord; readonly ours: DecisionRecord | null }[] {
  const about = new Map(decisions.filter((decision) => !isBeside(decision)).flatMap((decision) =>
    [subjectOf(decision), ...(decision.field === "definition" ? [`${decision.row}|definition`] : [])].map((subject) => [subject, decision] as const)));
  return decisions.filter(isBeside).map((theirs) => {
    const field = fieldBeside(theirs);
    return { theirs, ours: about.get(field === "definition" ? `${theirs.row}|definition` : subjectOf({ ...theirs, field })) ?? null };
  });
}
