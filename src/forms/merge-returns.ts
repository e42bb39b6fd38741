/**
 * Returns into the ledger's filed observations, as a preview that writes nothing itself.
 *
 *   matched returns ── checked, rules between sheets included ─► settled values ── against what is filed ─► lines, next `filed`
 */
import { settled, type CheckedRow } from "./check-form";
import { checkReturn, type MatchedReturn } from "./check-return";
import type { CatalogueEntry } from "./catalogue-entry";
import { filedKey, type FiledObservation } from "./filed-observation";
import type { Form } from "./form";
import type { ValueOf } from "./rules/evaluate-rule";

/** A return with the name of its file. */
export interface NamedReturn {
  readonly file: string;
  readonly matched: MatchedReturn;
}

export interface CheckedReturn extends NamedReturn {
  readonly rows: readonly CheckedRow[];
}

/** `conflicting`: two files say different things, neither is taken. */
export type MergeKind = "new" | "changed" | "unchanged" | "conflicting";

export interface MergeLine {
  readonly kind: MergeKind;
  readonly observation: FiledObservation;
  /** The value of another file, where they conflict. */
  readonly other: { readonly file: string; readonly value: number } | null;
  /** What a letter states for the same year, where it says otherwise. */
  readonly stated: { readonly value: number; readonly source: string } | null;
}

export interface MergePreview {
  readonly returns: readonly CheckedReturn[];
  readonly lines: readonly MergeLine[];
  /** Departments that were asked and sent nothing readable. */
  readonly missing: readonly Form[];
  /** What the ledger's filed observations become. The same array as before where nothing changes. */
  readonly filed: readonly FiledObservation[];
}

export interface MergeInput {
  readonly returns: readonly NamedReturn[];
  /** All forms of the years that the returns are for. */
  readonly forms: readonly Form[];
  readonly filed: readonly FiledObservation[];
  readonly entries: readonly CatalogueEntry[];
}

export function mergeReturns({ returns, forms, filed, entries }: MergeInput): MergePreview {
  const elsewhere = valuesElsewhere(returns, filed, forms);
  const checked = returns.map((one): CheckedReturn => ({ ...one, rows: checkReturn(one.matched, elsewhere(one.matched.form.year)) }));
  const values = new Map(entries.map((entry) => [entry.code, entry.values]));
  const known = new Map(filed.map((observation) => [observation.key, observation]));
  const lines = new Map<string, MergeLine>();
  for (const one of checked) {
    for (const row of one.rows) {
      if (!settled(row)) continue;
      const observation = observationOf(one, row);
      const before = known.get(observation.key);
      const line = lines.get(observation.key);
      if (line) {
        if (!sameFiling(line.observation, observation)) lines.set(observation.key, { ...line, kind: "conflicting", other: { file: one.file, value: observation.value } });
        continue;
      }
      const same = before !== undefined && sameFiling(before, observation);
      const made: FiledObservation = before === undefined ? observation : same ? before : { ...observation, before: before.value === observation.value ? before.before : before.value };
      const said = values.get(row.code)?.find(({ year, origin, exact, others, asOf }) => origin === "stated" && exact && !others && asOf === null && year === observation.year);
      lines.set(observation.key, {
        kind: before === undefined ? "new" : same ? "unchanged" : "changed", observation: made, other: null,
        stated: said && differs(said.value, observation.value) ? { value: said.value, source: said.source } : null,
      });
    }
  }
  const answered = new Set(checked.map(({ matched }) => `${matched.form.template} ${matched.form.year}`));
  const written = new Map([...lines].flatMap(([key, { kind, observation }]) => (kind === "new" || kind === "changed" ? [[key, observation] as const] : [])));
  return {
    returns: checked,
    lines: [...lines.values()],
    missing: forms.filter(({ template, year }) => !answered.has(`${template} ${year}`)),
    filed: written.size === 0 ? filed : [...filed.map((one) => written.get(one.key) ?? one), ...[...written.values()].filter(({ key }) => !known.has(key))],
  };
}

function observationOf({ file, matched }: NamedReturn, { row, entry, status, note }: CheckedRow): FiledObservation {
  const { form, signatures, version } = matched;
  if (entry.kind !== "value") throw new RangeError(`${row.code} has no value`);
  return {
    key: filedKey(row.code, form.year), code: row.code, title: row.title, unit: row.unit, department: form.department, year: form.year,
    value: entry.value, status, note, before: null, template: form.template, version: version || form.version, filedOn: signatures.date, file,
  };
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Who sent it, in which file and when doesn't make it another filing. */
const sameFiling = (a: FiledObservation, b: FiledObservation): boolean =>
  !differs(a.value, b.value) && a.unit === b.unit && a.status === b.status && a.note === b.note;

/** Values for rules between sheets: of the other returns, else filed before; last year's as the forms show them. */
function valuesElsewhere(returns: readonly NamedReturn[], filed: readonly FiledObservation[], forms: readonly Form[]): (year: number) => ValueOf {
  const key = (code: string, year: number): string => `${code} ${year}`;
  const values = new Map(filed.map(({ code, year, value }) => [key(code, year), value]));
  const last = new Map<string, number>();
  for (const { year, rows } of forms) for (const row of rows) if (row.last) last.set(key(row.code, year), row.last.value);
  for (const { matched } of returns) {
    for (const { code, entry } of matched.filled) if (entry.kind === "value") values.set(key(code, matched.form.year), entry.value);
  }
  return (year) => (code, back) => (back === 1 ? last : values).get(key(code, year)) ?? null;
}
