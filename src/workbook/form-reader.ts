/**
 * Reads a returned form from whatever sheet it stands on: columns by their headers, rows by their code, labels by their words.
 *
 *   sheets ── headers found ─► columns ── rows below them ── labels around them ── template from property or visible cell
 */
import type { FormReturn, ReturnedRow } from "../forms/form-return";
import { frameFields, frameOf } from "../forms/form-frame";
import { templatePattern, versionPattern } from "../forms/template-id";
import type { ValueStatus } from "../forms/form";
import { formColumns, formLabels, formMarks, type FormColumn } from "../wording/forms";
import { valueStatusWords } from "../wording/forms-checks";
import { ReturnProblem, type ReturnedFile, type ReturnedSheet } from "./form-file";
import { cellName } from "./addresses";
import { formProperties } from "./form-workbook";

const headerWithin = 80;
/** Empty rows that a table may have in it; below more of them it has ended. */
const gap = 30;

/** Widths, spaces, colons and what stands in brackets don't matter in labels and headers. */
const fold = (text: string): string => text.normalize("NFKC").replace(/[\s\u200B\uFEFF]/gu, "").replace(/\([^()]*\)/gu, "").replace(/:/gu, "").toLowerCase();
const headers = new Map<string, FormColumn>(
  (Object.keys(formColumns) as FormColumn[]).flatMap((column) => Object.values<string>(formColumns[column]).map((words) => [fold(words), column] as const)));

type Columns = Readonly<Partial<Record<FormColumn, number>>>;
interface Found { readonly sheet: ReturnedSheet; readonly header: number; readonly columns: Columns }

/** Throws ReturnProblem `no-form`, `two-forms`, `template-mismatch`, `no-department`. */
export function readFormReturn(file: ReturnedFile): FormReturn {
  const found = file.sheets.flatMap((sheet) => findTable(sheet) ?? []);
  const [table] = found;
  if (!table) throw new ReturnProblem("no-form");
  const read = found.map(readRows);
  const filled = read.filter(({ rows }) => rows.some(({ cell }) => cell.value !== null && cell.value !== ""));
  if (filled.length > 1) throw new ReturnProblem("two-forms", found.map(({ sheet }) => sheet.name).join("、"));
  const at = filled.length === 1 ? read.indexOf(filled[0]!) : 0;
  const { sheet } = found[at]!;
  const around = labelsOf(sheet);
  const { template, version } = templateOf(file, sheet);
  const department = around.department || file.properties[formProperties.department] || "";
  if (department === "" && template === null) throw new ReturnProblem("no-department");
  const { head, statistician, filler, phone, date } = around;
  return {
    template, version, department, year: yearOf(file, version, found[at]!), rows: read[at]!.rows,
    signatures: { head, statistician, filler, phone, date }, frame: frameOf(around),
  };
}

function findTable(sheet: ReturnedSheet): Found | null {
  for (let row = 0; row < Math.min(sheet.rows, headerWithin); row++) {
    const columns: Partial<Record<FormColumn, number>> = {};
    for (let column = 0; column < sheet.columns; column++) {
      const said = fold(textAt(sheet, row, column));
      const name = headers.get(said);
      if (name !== undefined) columns[name] ??= column;
    }
    if (columns.value !== undefined && (columns.code !== undefined || columns.title !== undefined) && columns.unit !== undefined) return { sheet, header: row, columns };
  }
  return null;
}

const textAt = (sheet: ReturnedSheet, row: number, column: number | undefined): string =>
  (column === undefined ? "" : String(sheet.cell(row, column)?.value ?? "").trim());

const statuses = new Map((Object.keys(valueStatusWords) as ValueStatus[]).flatMap((status) => Object.values<string>(valueStatusWords[status]).map((word) => [fold(word), status] as const)));
const endLabels = Object.values<string>(formLabels.head).map(fold);

/** The row of marks under the headers: 甲 and 丙 are no indicators, A may be one's code. */
const isMarks = (code: string, title: string): boolean =>
  code === formMarks.code.zh || title === formMarks.title.zh || (code === formMarks.code.en && title === formMarks.title.en);

/** What a text must hold to be a label: few characters, or a colon early on. */
const mayBeLabel = (text: string): boolean => text.length <= 20 || /^[^:：]{0,40}[:：]/u.test(text);
/** A label by itself, or with what is written behind its colon; `folded` is the folded text. */
const isLabel = (text: string, folded: string, words: string): boolean => folded === words || (folded.startsWith(words) && /[:：]/u.test(text));
const endsTable = (text: string): boolean => {
  if (text === "" || !mayBeLabel(text)) return false;
  const folded = fold(text);
  return endLabels.some((words) => isLabel(text, folded, words));
};

function readRows({ sheet, header, columns }: Found): { rows: ReturnedRow[] } {
  const rows: ReturnedRow[] = [];
  let empty = 0;
  for (let row = header + 1; row < sheet.rows && empty <= gap; row++) {
    const code = textAt(sheet, row, columns.code).normalize("NFKC").replace(/\s/gu, "");
    const title = textAt(sheet, row, columns.title);
    if ([0, 1, 2, 3].some((column) => column < sheet.columns && endsTable(textAt(sheet, row, column)))) break;
    if (code === "" && title === "") {
      empty++;
      continue;
    }
    empty = 0;
    if (isMarks(code, title)) continue;
    const last = columns.last === undefined ? null : sheet.cell(row, columns.last)?.value;
    rows.push({
      code, title, unit: textAt(sheet, row, columns.unit),
      cell: sheet.cell(row, columns.value!) ?? { value: null },
      status: statuses.get(fold(textAt(sheet, row, columns.status))) ?? "final",
      note: textAt(sheet, row, columns.note).slice(0, 1_000),
      last: typeof last === "number" ? last : null,
      at: cellName(row, columns.value!),
    });
  }
  return { rows };
}

const labelNames = ["department", "head", "statistician", "filler", "phone", "date", ...frameFields] as const;
type Label = (typeof labelNames)[number];
const labels = labelNames.flatMap((label) => Object.values<string>(formLabels[label]).map((words) => [fold(words), label] as const));

/** What is written behind each label: in the same cell, or in the next one that is filled. */
function labelsOf(sheet: ReturnedSheet): Record<Label, string> {
  const said = Object.fromEntries(labelNames.map((label) => [label, ""])) as Record<Label, string>;
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const text = textAt(sheet, row, column);
      if (text === "" || text.length > 200 || !mayBeLabel(text)) continue;
      const folded = fold(text);
      const label = labels.find(([words, name]) => said[name] === "" && isLabel(text, folded, words))?.[1];
      if (!label) continue;
      const own = text.replace(/^[^:：]*[:：]?/u, "").trim();
      said[label] = unlessBlankDate(own === "" ? nextFilled(sheet, row, column) : own);
    }
  }
  return said;
}

/** 　　年　月　日 with nothing in it. */
const unlessBlankDate = (text: string): string => (/^[\s年月日]*$/u.test(text) ? "" : text);

function nextFilled(sheet: ReturnedSheet, row: number, column: number): string {
  for (let next = column + 1; next < Math.min(sheet.columns, column + 4); next++) {
    const text = textAt(sheet, row, next);
    if (text === "") continue;
    return labels.some(([words]) => fold(text).startsWith(words)) ? "" : text;
  }
  return "";
}

/** The document property, else the visible cell; where both are there they must agree. */
function templateOf(file: ReturnedFile, sheet: ReturnedSheet): { template: string | null; version: string | null } {
  let seenTemplate: string | null = null;
  let seenVersion: string | null = null;
  for (let row = 0; row < Math.min(sheet.rows, headerWithin) && seenTemplate === null; row++) {
    for (let column = 0; column < sheet.columns && seenTemplate === null; column++) {
      const text = textAt(sheet, row, column).normalize("NFKC");
      if (!labelled(text)) continue;
      seenTemplate = templatePattern.exec(text)?.[0] ?? null;
      seenVersion = versionPattern.exec(text.replace(templatePattern, ""))?.[0] ?? null;
    }
  }
  const template = file.properties[formProperties.template] ?? null;
  if (template !== null && seenTemplate !== null && template !== seenTemplate) throw new ReturnProblem("template-mismatch", `${template} / ${seenTemplate}`);
  return { template: template ?? seenTemplate, version: seenVersion ?? file.properties[formProperties.version] ?? null };
}

const labelled = (text: string): boolean => Object.values<string>(formLabels.template).some((words) => fold(text).startsWith(fold(words)));

function yearOf(file: ReturnedFile, version: string | null, { sheet, header, columns }: Found): number | null {
  const said = version?.slice(0, 4) ?? file.properties[formProperties.year] ?? /\d{4}/u.exec(textAt(sheet, header, columns.value).normalize("NFKC"))?.[0];
  const year = Number(said);
  return Number.isInteger(year) && year >= 1949 && year <= 2200 ? year : null;
}
