/**
 * A return held against the form that was sent out.
 *
 *   returned rows ── by code, else by title ─► rows of the form ── entries read in the form's units ─► checkForm
 */
import { checkForm, type CheckedRow, type FilledRow } from "./check-form";
import type { Form, FormRow } from "./form";
import type { FormReturn, ReturnedRow } from "./form-return";
import { readEntry, type Entry } from "./read-entry";
import type { ValueOf } from "./rules/evaluate-rule";

/** What is worth knowing of a return beside its values. */
export type Notice =
  | { readonly kind: "other-version"; readonly said: string; readonly now: string }
  | { readonly kind: "unknown-rows"; readonly rows: readonly string[] }
  | { readonly kind: "absent-rows"; readonly rows: readonly string[] }
  /** Rows whose code the catalogue no longer has, known by title and unit. */
  | { readonly kind: "other-codes"; readonly rows: readonly string[] }
  /** The department is called otherwise now; known by the codes of its rows. */
  | { readonly kind: "other-department"; readonly said: string; readonly now: string }
  | { readonly kind: "last-changed"; readonly title: string; readonly was: number | null; readonly now: number }
  | { readonly kind: "converted"; readonly title: string; readonly said: string; readonly value: number }
  | { readonly kind: "unsigned"; readonly fields: readonly (keyof FormReturn["signatures"])[] };

export interface MatchedReturn {
  readonly form: Form;
  readonly filled: readonly FilledRow[];
  readonly notices: readonly Notice[];
  readonly signatures: FormReturn["signatures"];
  readonly version: string;
  readonly frame: FormReturn["frame"];
}

const fold = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();

/** Of the rows of a return, how many a form must know to be the one it answers, where neither template nor name says so. */
const mostOf = 0.6;

/**
 * The form a return answers: by template, else by the department's name, else by its rows' codes (a department that was
 * renamed since); null where it answers none of them.
 */
export function formOf(returned: Pick<FormReturn, "template" | "department" | "rows">, forms: readonly Form[]): Form | null {
  const named = forms.find(({ template }) => template === returned.template)
    ?? (returned.department === "" ? undefined : forms.find(({ department }) => fold(department) === fold(returned.department)));
  if (named) return named;
  const codes = new Set(returned.rows.map(({ code }) => fold(code)).filter((code) => code !== ""));
  return forms.find(({ rows }) => codes.size > 0 && rows.filter(({ code }) => codes.has(fold(code))).length >= mostOf * codes.size) ?? null;
}

/** Reads the entries in the form's units; what stands in the sheet beside them is only noticed. */
export function matchReturn(form: Form, returned: FormReturn): MatchedReturn {
  const byCode = new Map(form.rows.map((row) => [fold(row.code), row]));
  const byTitle = new Map<string, FormRow | null>();
  for (const row of form.rows) byTitle.set(fold(row.title), byTitle.has(fold(row.title)) ? null : row);
  const rows = new Map<string, ReturnedRow[]>();
  const unknown: string[] = [];
  const renumbered: string[] = [];
  for (const row of returned.rows) {
    const titled = byTitle.get(fold(row.title));
    const found = byCode.get(fold(row.code)) ?? (row.code === "" || (titled && row.unit !== "" && fold(titled.unit) === fold(row.unit)) ? titled : null);
    if (found && row.code !== "" && fold(found.code) !== fold(row.code)) renumbered.push(row.title);
    if (found) rows.set(found.code, [...(rows.get(found.code) ?? []), row]);
    else unknown.push(row.title || row.code);
  }
  const notices: Notice[] = [];
  const version = returned.version ?? "";
  if (version !== form.version) notices.push({ kind: "other-version", said: version, now: form.version });
  if (returned.department !== "" && fold(returned.department) !== fold(form.department)) notices.push({ kind: "other-department", said: returned.department, now: form.department });
  if (renumbered.length > 0) notices.push({ kind: "other-codes", rows: renumbered });
  if (unknown.length > 0) notices.push({ kind: "unknown-rows", rows: unknown });
  const absent = form.rows.filter(({ code }) => !rows.has(code)).map(({ title }) => title);
  if (absent.length > 0) notices.push({ kind: "absent-rows", rows: absent });
  const filled = form.rows.flatMap((row): FilledRow[] => {
    const found = rows.get(row.code);
    if (!found) return [];
    const [first] = found;
    const entry = entryOf(row, found);
    if (entry.kind === "value" && entry.converted) notices.push({ kind: "converted", title: row.title, said: String(first!.cell.value), value: entry.value });
    const was = row.last?.value ?? null;
    if (first!.last !== null && (was === null || Math.abs(first!.last - was) > 1e-9 * Math.abs(was))) notices.push({ kind: "last-changed", title: row.title, was, now: first!.last });
    return [{ code: row.code, entry, status: first!.status, note: first!.note }];
  });
  const unsigned = (["head", "statistician", "filler", "phone", "date"] as const).filter((field) => returned.signatures[field] === "");
  if (unsigned.length > 0) notices.push({ kind: "unsigned", fields: unsigned });
  return { form, filled, notices, signatures: returned.signatures, version, frame: returned.frame };
}

/** The checks of a matched return; `elsewhere` gives values of other departments. */
export const checkReturn = ({ form, filled }: MatchedReturn, elsewhere: ValueOf): CheckedRow[] => checkForm(form, filled, elsewhere);

function entryOf(row: FormRow, found: readonly ReturnedRow[]): Entry {
  const [first, ...others] = found;
  const entries = found.map(({ cell }) => readEntry(cell, row.unit));
  if (others.length > 0 && entries.some((entry) => JSON.stringify(entry) !== JSON.stringify(entries[0]))) {
    return { kind: "problem", problem: "twice", said: found.map(({ cell, at }) => `${at} ${String(cell.value ?? "")}`).join("、").slice(0, 60) };
  }
  const entry = entries[0]!;
  const filled = entry.kind === "value" || entry.kind === "problem";
  if (filled && first!.unit !== "" && fold(first!.unit) !== fold(row.unit)) return { kind: "problem", problem: "unit-changed", said: first!.unit };
  return entry;
}
