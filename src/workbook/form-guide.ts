import type { Form } from "../forms/form";
import { guideWords, formWords } from "../wording/forms";
import { forceWords, ruleSentence } from "../wording/forms-rules";
import type { Language } from "../wording/language";
import { definitionLines } from "./form-text";
import { linesOf } from "./row-height";
import type { Cell, CellStyle, Rect, SheetPlan } from "./plan";

const grid: CellStyle = { border: "thin", borderColor: "333333", valign: "middle", wrap: true, format: "@" };
const head: CellStyle = { ...grid, bold: true, align: "center", fill: "E8EDF3" };
const centred: CellStyle = { ...grid, align: "center" };
const section: CellStyle = { bold: true, size: 12, valign: "middle", color: "1F3A5F" };
const widths = [9, 11, 46, 62];
const all = widths.reduce((a, b) => a + b, 0);

/** How to fill in, the rules in words, the definitions: what is printed and handed round. */
export function guideSheet(form: Form, language: Language): SheetPlan {
  const rows: Cell[][] = [];
  const merges: Rect[] = [];
  const heights: Record<number, number> = {};
  const across = (text: string, style: CellStyle, height: number): void => {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: widths.length });
    heights[rows.length] = height;
    rows.push([{ value: text, style }]);
  };
  const table = (cells: readonly string[], style: CellStyle): void => {
    heights[rows.length] = Math.max(18, Math.max(...cells.map((cell, column) => linesOf(cell, widths[column]! - 1))) * 14 + 5);
    rows.push(cells.map((value, column) => ({ value, style: column < 2 && style === grid ? centred : style })));
  };

  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  across(guideWords.title(form.department, form.year, language), { bold: true, size: 15, valign: "middle" }, 30);
  across(guideWords.steps[language], section, 26);
  for (const step of guideWords.stepList) across(step[language], { wrap: true, valign: "top" }, linesOf(step[language], all - 4) * 14 + 4);
  across(guideWords.rules[language], section, 28);
  const rules = [...form.rules.map((rule) => ({ rule, note: "" })), ...form.across.map((rule) => ({ rule, note: guideWords.across[language] }))];
  if (rules.length === 0) across(guideWords.noRules[language], { valign: "middle" }, 18);
  else table(guideWords.ruleHeads.map((words) => words[language]), head);
  for (const [index, { rule, note }] of rules.entries()) {
    table([String(index + 1), forceWords[rule.force][language], rule.text, `${ruleSentence(rule, titleOf, language)}${note}`].map((cell) => cell), grid);
    const row = rows[rows.length - 1]!;
    [row[2], row[3]] = [row[3]!, row[2]!];
    heights[rows.length - 1] = Math.max(18, Math.max(linesOf(`${ruleSentence(rule, titleOf, language)}${note}`, widths[2]! - 1), linesOf(rule.text, widths[3]! - 1)) * 14 + 5);
  }
  across(guideWords.definitions[language], section, 28);
  const firstDefinition = rows.length;
  table(guideWords.definitionHeads.map((words) => words[language]), head);
  for (const row of form.rows) table([row.code, row.unit, row.title, definitionLines(row, language).join(language === "zh" ? "" : " ")], grid);
  return {
    id: "guide",
    name: formWords.guide[language],
    tabColor: "6B7280",
    gridLines: false,
    columnWidths: widths,
    rowHeights: heights,
    merges,
    blocks: [{ at: { row: 0, column: 0 }, rows }],
    protected: true,
    print: {
      orientation: "landscape", paper: "A4", fitToWidth: true, footer: formWords.footer[language],
      area: { row: 0, column: 0, rows: rows.length, columns: widths.length }, repeatRows: { first: firstDefinition, last: firstDefinition },
    },
  };
}
