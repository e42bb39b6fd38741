import type { CheckedRow } from "../forms/check-form";
import type { Form } from "../forms/form";
import { correctionWords, formWords } from "../wording/forms";
import { outcomeWords } from "../wording/forms-checks";
import { rowFindings } from "../wording/forms-findings";
import { onItsSide } from "../wording/in-unit";
import type { Language } from "../wording/language";
import { addressOf, firstRowAt } from "./form-places";
import { grouped } from "./form-text";
import { linesOf } from "./row-height";
import type { Cell, CellStyle, SheetPlan } from "./plan";

const grid: CellStyle = { border: "thin", borderColor: "333333", valign: "middle", wrap: true, format: "@" };
const head: CellStyle = { ...grid, bold: true, align: "center", fill: "E8EDF3" };
const widths = [6, 9, 32, 10, 16, 14, 9, 62];
const headRow = 3;

/** Rows a department must see to: what is wrong first, then what is unusual, then what is missing. */
export const openRows = (rows: readonly CheckedRow[]): CheckedRow[] =>
  (["correct", "explain", "missing"] as const).flatMap((asked) => rows.filter(({ outcome }) => outcome === asked));

/** 退回修改单: one line per place to correct or explain, leading to it. */
export function correctionsSheet(form: Form, rows: readonly CheckedRow[], language: Language): SheetPlan {
  const open = openRows(rows);
  const correct = open.filter(({ outcome }) => outcome === "correct").length;
  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  const places = new Map(form.rows.map(({ code }, index) => [code, firstRowAt + index]));
  const lines = open.map((row, index): Cell[] => {
    const why = rowFindings(row, titleOf, language) || correctionWhy(row, language);
    const at = places.get(row.code)!;
    return [
      { value: index + 1, style: { ...grid, align: "center", format: "0" } },
      { value: row.code, style: { ...grid, align: "center", color: "1F5FA8" }, link: { sheet: "form", at: { row: at, column: 3 }, tip: addressOf("value", at) } },
      { value: row.row.title, style: grid },
      { value: row.row.unit, style: { ...grid, align: "center" } },
      { value: saidIn(row), style: { ...grid, align: "right" } },
      { value: row.row.last ? onItsSide(grouped(row.row.last.value), row.row.unit) : "—", style: { ...grid, align: "right" } },
      { value: outcomeWords[row.outcome][language], style: { ...grid, align: "center", bold: true, color: row.outcome === "correct" ? "9C1C1C" : "8A5A00" } },
      { value: why, style: grid },
    ];
  });
  const intro = correctionWords.intro(correct, open.length - correct, language);
  return {
    id: "corrections",
    name: formWords.corrections[language],
    tabColor: "9C2B2B",
    gridLines: false,
    columnWidths: widths,
    freeze: { rows: headRow + 1, columns: 0 },
    rowHeights: {
      0: 32, 1: linesOf(intro, 150) * 15 + 6, 2: 6, [headRow]: 22,
      ...Object.fromEntries(lines.map((cells, index) => [headRow + 1 + index, Math.max(20, Math.max(linesOf(textOf(cells[2]!), widths[2]! - 1), linesOf(textOf(cells[7]!), widths[7]! - 1)) * 14 + 6)])),
    },
    merges: [{ row: 0, column: 0, rows: 1, columns: widths.length }, { row: 1, column: 0, rows: 1, columns: widths.length }],
    blocks: [
      { at: { row: 0, column: 0 }, rows: [[{ value: correctionWords.title(form.department, form.year, language), style: { bold: true, size: 15, valign: "middle" } }]] },
      { at: { row: 1, column: 0 }, rows: [[{ value: intro, style: { wrap: true, valign: "middle" } }]] },
      { at: { row: headRow, column: 0 }, rows: [correctionWords.heads.map((words) => ({ value: words[language], style: head })), ...lines] },
    ],
    print: {
      orientation: "landscape", paper: "A4", fitToWidth: true, footer: formWords.footer[language], repeatRows: { first: headRow, last: headRow },
      area: { row: 0, column: 0, rows: headRow + 1 + lines.length, columns: widths.length },
    },
  };
}

const textOf = (cell: Cell): string => String((cell !== null && typeof cell === "object" ? cell.value : cell) ?? "");

const saidIn = ({ entry, row }: CheckedRow): string =>
  entry.kind === "value" ? onItsSide(grouped(entry.value), row.unit) : entry.kind === "problem" ? entry.said : entry.kind === "not-applicable" ? "—" : "";

const correctionWhy = ({ entry }: CheckedRow, language: Language): string =>
  language === "zh"
    ? (entry.kind === "not-applicable" ? "填了不适用，请在备注说明原因。" : "没有填数，请填报，或在备注说明为什么没有。")
    : entry.kind === "not-applicable" ? "Marked as not applicable; say why in the remarks." : "Not filled in; give the figure, or say in the remarks why there is none.";
