/**
 *   title ── 表号 制定机关 文号 有效期 ── 填报单位, year ── headers, 甲 乙 丙 1 2 ── rows ── signatures ── notes
 */
import type { CheckedRow } from "../forms/check-form";
import { checksOf } from "../forms/check";
import type { Form, FormRow } from "../forms/form";
import type { FormFrame } from "../forms/form-frame";
import { formColumns, formLabels, formMarks, formNotes, formTitle, formWords, periodLine, prompts, yearHeader, type FormColumn } from "../wording/forms";
import { checkSentence, outcomeWords, valueStatusWords } from "../wording/forms-checks";
import { rowFindings } from "../wording/forms-findings";
import { onItsSide } from "../wording/in-unit";
import type { Language } from "../wording/language";
import type { Words } from "../wording/ledger";
import { formFormulas } from "./form-formulas";
import { columnName } from "./addresses";
import { columnAt, firstRowAt, formColumnOrder, formWidths, headerAt } from "./form-places";
import { decimalsOf, definitionLines, grouped, numberFormat, sourceText } from "./form-text";
import type { Filled } from "./form-workbook";
import { widthFor } from "./number-width";
import { linesOf } from "./row-height";
import type { Cell, CellStyle, ConditionalFormat, Rect, SheetPlan, Validation } from "./plan";

const rule = "333333";
const quiet = "5B6470";
const grid: CellStyle = { border: "thin", borderColor: rule, valign: "middle" };
const entry: CellStyle = { ...grid, fill: "FFF9DB", unlocked: true };
const heading: CellStyle = { ...grid, bold: true, align: "center", wrap: true, fill: "E8EDF3" };
const plainLine: CellStyle = { valign: "middle" };
/** Made once, not for each cell: hosts know a style by its object. */
const looks = {
  title: { ...grid, align: "left", wrap: true, indent: 1, format: "@" }, unit: { ...grid, align: "center", wrap: true, format: "@" }, code: { ...grid, align: "center", format: "@" },
  status: { ...entry, align: "center" }, note: { ...entry, align: "left", wrap: true, indent: 1, format: "@" }, outcome: { ...grid, align: "center", bold: true },
  findings: { ...grid, align: "left", wrap: true, indent: 1, size: 9 }, source: { ...grid, align: "left", wrap: true, indent: 1, size: 8, color: quiet, format: "@" },
} as const satisfies Partial<Record<FormColumn, CellStyle>>;
const figures = new Map<string, { readonly value: CellStyle; readonly last: CellStyle }>();
function figureLook(format: string): { readonly value: CellStyle; readonly last: CellStyle } {
  let look = figures.get(format);
  if (!look) figures.set(format, (look = { value: { ...entry, align: "right", indent: 1, format }, last: { ...grid, align: "right", indent: 1, format } }));
  return look;
}

const lastColumn = formColumnOrder.length - 1;
const rowsUnderTable = 4;

export function formSheet(form: Form, frame: FormFrame, filled: Filled, language: Language): SheetPlan {
  const end = firstRowAt + form.rows.length;
  const rows = tableRows(form, filled.rows, language);
  return {
    id: "form",
    name: formWords.sheet[language],
    tabColor: "1F3A5F",
    gridLines: false,
    freeze: { rows: firstRowAt, columns: 1 },
    columnWidths: formColumnOrder.map((column) => (column === "value" || column === "last" ? figureWidth(form) : formWidths[column])),
    rowHeights: { 0: 34, 5: 6, [headerAt]: 30, [headerAt + 1]: 16, ...rowHeights(form, language), [end]: 8, [end + 1]: 26, [end + 2]: 16, [end + 3]: 16 },
    merges: [
      { row: 0, column: 0, rows: 1, columns: lastColumn + 1 },
      wide(4, 0, 3), wide(4, columnAt("value"), 2), wide(1, 0, 3),
      wide(end + 1, columnAt("unit"), 2),
      wide(end + 2, 0, lastColumn + 1), wide(end + 3, 0, lastColumn + 1),
    ],
    blocks: [
      { at: { row: 0, column: 0 }, rows: [[{ value: formTitle(form.year, language), style: { bold: true, size: 18, align: "center", valign: "middle" } }]] },
      { at: { row: 1, column: 0 }, rows: frameRows(form, frame, language) },
      { at: { row: headerAt, column: 0 }, rows: [headers(form.year, language), marks(language)] },
      { at: { row: firstRowAt, column: 0 }, rows },
      { at: { row: end + 1, column: 0 }, rows: [signatureRow(filled.signatures, language), ...formNotes.map((note) => [{ value: note[language], style: { wrap: true, valign: "top", color: quiet, size: 9 } as CellStyle }])] },
    ],
    validations: validations(form, end, language),
    conditionalFormats: formats(form, language),
    protected: true,
    print: {
      orientation: "landscape", paper: "A4", fitToWidth: true, repeatRows: { first: headerAt, last: headerAt + 1 },
      footer: formWords.footer[language], header: `${form.department}　${formTitle(form.year, language)}　${form.template}　${form.version}`,
      area: { row: 0, column: 0, rows: end + rowsUnderTable, columns: lastColumn + 1 },
    },
  };
}

const wide = (row: number, column: number, columns: number): Rect => ({ row, column, rows: 1, columns });

/** Of the columns for numbers: last year's are not cut, and this year's will be as long. */
const figureWidth = ({ rows }: Form): number =>
  widthFor(rows.flatMap(({ last, unit }) => (last ? [{ value: last.value, style: figureLook(numberFormat(decimalsOf(last.value), unit)).last }] : [])), formWidths.value);

/** Four lines at the right; at the left the template, then the department over the table. */
function frameRows(form: Form, frame: FormFrame, language: Language): Cell[][] {
  const label = (words: Words): Cell => ({ value: words[language], style: { ...plainLine, align: "right" } });
  const given = (text: string | undefined): Cell => ({ value: text ?? null, style: { ...plainLine, border: "bottom", borderColor: rule, unlocked: true, format: "@" } });
  const right = [
    [formLabels.table, frame.table], [formLabels.issuer, frame.issuer], [formLabels.document, frame.document], [formLabels.valid, frame.valid],
  ] as const;
  return right.map(([words, text], index) => {
    const row: Cell[] = Array.from({ length: lastColumn + 1 }, () => null);
    if (index === 0) row[0] = { value: `${formLabels.template[language]}${form.template}　${formLabels.version[language]}${form.version}`, style: { ...plainLine, color: quiet, size: 9 } };
    if (index === 3) {
      row[0] = { value: `${formLabels.department[language]}${form.department}`, style: { ...plainLine, bold: true, size: 11 } };
      row[columnAt("value")] = { value: periodLine(form.year, language), style: { ...plainLine, align: "center", size: 11 } };
    }
    row[columnAt("findings")] = label(words);
    row[columnAt("source")] = given(text);
    return row;
  });
}

function headers(year: number, language: Language): Cell[] {
  return formColumnOrder.map((column) => {
    const words = formColumns[column];
    const said = column === "value" ? yearHeader(words, year, language) : column === "last" ? yearHeader(words, year - 1, language) : words[language];
    return { value: said, style: heading };
  });
}

const marks = (language: Language): Cell[] => formColumnOrder.map((column) => ({ value: column in formMarks ? formMarks[column as keyof typeof formMarks][language] : null, style: { ...grid, align: "center", size: 9, color: quiet, format: "@" } }));

function tableRows(form: Form, filled: readonly CheckedRow[], language: Language): Cell[][] {
  const formulas = formFormulas(form, language);
  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  return form.rows.map((row, index): Cell[] => {
    const own = filled[index]!;
    const decimals = row.whole ? 0 : Math.max(2, row.last ? decimalsOf(row.last.value) : 0);
    const cells: Record<FormColumn, Cell> = {
      title: { value: row.title, style: looks.title, note: definitionLines(row, language).join("\n") },
      unit: { value: row.unit, style: looks.unit },
      code: { value: row.code, style: looks.code },
      value: { value: entryValue(own), style: figureLook(numberFormat(decimals, row.unit)).value },
      last: { value: row.last?.value ?? null, style: figureLook(row.last ? numberFormat(decimalsOf(row.last.value), row.unit) : "General").last },
      status: { value: own.status === "final" ? null : valueStatusWords[own.status][language], style: looks.status },
      note: { value: own.note || null, style: looks.note },
      outcome: { value: outcomeWords[own.outcome][language], formula: formulas[index]!.outcome, style: looks.outcome },
      findings: { value: rowFindings(own, titleOf, language), formula: formulas[index]!.findings, style: looks.findings },
      source: { value: sourceText(row, language), style: looks.source },
    };
    return formColumnOrder.map((column) => cells[column]);
  });
}

const entryValue = ({ entry: said }: CheckedRow): string | number | null =>
  said.kind === "value" ? said.value : said.kind === "problem" ? said.said : said.kind === "not-applicable" ? "—" : null;

function rowHeights(form: Form, language: Language): Record<number, number> {
  return Object.fromEntries(form.rows.map((row, index) => {
    const title = linesOf(row.title, formWidths.title - 3) * 13.5;
    const source = linesOf(sourceText(row, language), (formWidths.source - 3) * 1.22) * 11.5;
    const findings = linesOf(longestFindings(form, row, language), (formWidths.findings - 3) * 1.1) * 12.5;
    return [firstRowAt + index, Math.max(28, Math.min(150, Math.max(title, source, findings) + 5))];
  }));
}

/** The two longest of the sentences that the check may come to say: rows don't grow by themselves when a formula speaks. */
function longestFindings(form: Form, row: FormRow, language: Language): string {
  const said = checksOf(form, row).map((check) => {
    const { before, number, after } = checkSentence(check, (code) => form.titles.get(code) ?? code, language);
    return `${before}${number === null ? "" : "+100.00%"}${after}`;
  });
  return said.sort((a, b) => b.length - a.length).slice(0, 2).join("");
}

/** Label and what is written after it, in one line; the date stands in one cell with its label. */
function signatureRow({ head, statistician, filler, phone, date }: Filled["signatures"], language: Language): Cell[] {
  const label = (words: Words): Cell => ({ value: words[language], style: { ...plainLine, align: "right" } });
  const blank: CellStyle = { ...plainLine, border: "bottom", borderColor: rule, unlocked: true, format: "@", fill: "FFF9DB" };
  const written = (text: string): Cell => ({ value: text || null, style: blank });
  return [
    label(formLabels.head), written(head), written(""), label(formLabels.statistician), written(statistician), label(formLabels.filler), written(filler),
    label(formLabels.phone), written(phone), { value: `${formLabels.date[language]}${date || formWords.blankDate[language]}`, style: blank },
  ];
}

function validations(form: Form, end: number, language: Language): Validation[] {
  const say = (words: Words): string => words[language];
  const cells = (column: FormColumn): Rect => ({ row: firstRowAt, column: columnAt(column), rows: form.rows.length, columns: 1 });
  return [
    ...form.rows.map((row, index): Validation => ({
      range: { row: firstRowAt + index, column: columnAt("value"), rows: 1, columns: 1 },
      rule: { kind: "number", ...(row.min === null ? {} : { min: row.min }), ...(row.max === null ? {} : { max: row.max }), ...(row.whole ? { whole: true } : {}) },
      prompt: { title: prompts.unit(row.unit, language), text: prompts.value(row, row.last ? onItsSide(grouped(row.last.value), row.unit) : null, language) },
      error: { title: say(prompts.refused), text: prompts.valueError(row, language), style: "stop" },
      allowBlank: true,
    })),
    ...(form.rows.length === 0 ? [] : [
      {
        range: cells("status"), rule: { kind: "list", values: Object.values(valueStatusWords).map((words) => words[language]) }, allowBlank: true,
        prompt: { title: say(formColumns.status), text: say(prompts.status) }, error: { title: say(prompts.refused), text: say(prompts.statusError), style: "stop" },
      },
      {
        range: cells("note"), rule: { kind: "text", maxLength: 200 }, allowBlank: true,
        prompt: { title: say(formColumns.note), text: say(prompts.note) }, error: { title: say(prompts.refused), text: say(prompts.noteError), style: "stop" },
      },
    ] satisfies Validation[]),
    {
      range: { row: end + 1, column: columnAt("source"), rows: 1, columns: 1 }, rule: { kind: "text", maxLength: 60 }, allowBlank: true,
      prompt: { title: say(formLabels.date).trim(), text: say(prompts.date) }, error: { title: say(prompts.refused), text: say(prompts.date), style: "warning" },
    },
  ];
}

function formats(form: Form, language: Language): ConditionalFormat[] {
  if (form.rows.length === 0) return [];
  const outcomes: Rect = { row: firstRowAt, column: columnAt("outcome"), rows: form.rows.length, columns: 1 };
  const values: Rect = { ...outcomes, column: columnAt("value") };
  const cell = `$${columnName(columnAt("outcome"))}${firstRowAt + 1}`;
  const marked = [
    ["correct", { color: "9C1C1C", fill: "FBE3E1", bold: true }], ["explain", { color: "8A5A00", fill: "FDEFC8", bold: true }],
    ["missing", { color: "5B6470", fill: "F1F3F5" }], ["explained", { color: "1F5F3A", fill: "EAF5EC" }], ["passed", { color: "1F5F3A", fill: "DDF0E1" }],
  ] as const;
  return [
    ...marked.map(([outcome, style]): ConditionalFormat => ({ kind: "equals", range: outcomes, text: outcomeWords[outcome][language], style })),
    { kind: "formula", range: values, formula: `${cell}="${outcomeWords.correct[language]}"`, style: { fill: "FBE3E1" } },
    { kind: "formula", range: values, formula: `${cell}="${outcomeWords.explain[language]}"`, style: { fill: "FDEFC8" } },
  ];
}
