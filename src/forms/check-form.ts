import { checksOf, failureOf, type Failure } from "./check";
import type { Form, FormRow, ValueStatus } from "./form";
import type { Entry } from "./read-entry";
import type { ValueOf } from "./rules/evaluate-rule";

/** What a department wrote in one row. */
export interface FilledRow {
  readonly code: string;
  readonly entry: Entry;
  readonly status: ValueStatus;
  /** 备注, outer spaces removed. */
  readonly note: string;
}

/** 通过 · 须更正 · 请说明 · 已说明 · 未填 */
export type Outcome = "passed" | "correct" | "explain" | "explained" | "missing";

export interface CheckedRow extends FilledRow {
  readonly row: FormRow;
  readonly failures: readonly Failure[];
  readonly outcome: Outcome;
}

/** Values that may go into the ledger: nothing to correct, nothing left to explain. */
export const settled = ({ outcome, entry }: CheckedRow): boolean => entry.kind === "value" && (outcome === "passed" || outcome === "explained");

const empty = (code: string): FilledRow => ({ code, entry: { kind: "blank" }, status: "final", note: "" });

/**
 * Every row of the form with what is wrong in it; rows that the return doesn't have count as blank. With `elsewhere`, the
 * values of other departments, rules between sheets are checked too.
 */
export function checkForm(form: Form, filled: readonly FilledRow[], elsewhere?: ValueOf): CheckedRow[] {
  const byCode = new Map(filled.map((row) => [row.code, row]));
  const rows = new Map(form.rows.map((row) => [row.code, row]));
  const valueOf: ValueOf = (code, back) => {
    if (!rows.has(code)) return elsewhere?.(code, back) ?? null;
    if (back === 1) return rows.get(code)!.last?.value ?? null;
    const entry = byCode.get(code)?.entry;
    return entry?.kind === "value" ? entry.value : null;
  };
  const rules = elsewhere ? [...form.rules, ...form.across] : form.rules;
  return form.rows.map((row) => {
    const own = byCode.get(row.code) ?? empty(row.code);
    const { entry } = own;
    const failures = entry.kind === "value"
      ? checksOf(form, row, rules).flatMap((check) => failureOf(check, row, entry.value, valueOf) ?? [])
      : [];
    return { ...own, row, failures, outcome: outcomeOf(entry, failures, own.note) };
  });
}

export function outcomeOf(entry: Entry, failures: readonly Failure[], note: string): Outcome {
  const explained = note !== "";
  if (entry.kind === "problem") return "correct";
  if (entry.kind !== "value") return explained ? "explained" : "missing";
  if (failures.some(({ severity }) => severity === "error")) return "correct";
  if (failures.length === 0) return "passed";
  return explained ? "explained" : "explain";
}
