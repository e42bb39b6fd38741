import { writeXlsx } from "hucre/xlsx";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { Form } from "../../src/forms/form";
import type { FormReturn } from "../../src/forms/form-return";
import { readFormReturn } from "../../src/workbook/form-reader";
import { formWorkbook } from "../../src/workbook/form-workbook";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { cellName } from "../../src/workbook/addresses";
import { addressOf } from "../../src/workbook/form-places";
import type { Language } from "../../src/wording/language";

/** D9 → what stands there afterwards. */
export type Edits = Readonly<Record<string, CellValue>>;

/** The form's workbook with some cells written over, as a file. */
export async function filledForm(form: Form, edits: Edits, language: Language = "zh"): Promise<Uint8Array> {
  const host = XlsxHost.empty();
  await host.apply(edited(formWorkbook(form, {}, language), edits));
  return host.save();
}

export async function backAgain(bytes: Uint8Array): Promise<FormReturn> {
  return readFormReturn(await readReturnedFile(bytes));
}

function edited(plan: WorkbookPlan, edits: Edits): WorkbookPlan {
  const left = new Map(Object.entries(edits));
  const sheets = plan.sheets.map((sheet) => (sheet.id !== "form" ? sheet : {
    ...sheet,
    blocks: sheet.blocks!.map((block) => ({
      ...block,
      rows: block.rows.map((row, r) => row.map((cell, c) => {
        const at = cellName(block.at.row + r, block.at.column + c);
        if (!left.has(at)) return cell;
        const value = left.get(at)!;
        left.delete(at);
        return cell !== null && typeof cell === "object" ? { value, ...(cell.style ? { style: cell.style } : {}) } : value;
      })),
    })),
  }));
  if (left.size > 0) throw new RangeError(`no such cells: ${[...left.keys()].join()}`);
  return { ...plan, sheets };
}

/** A sheet as another program may have saved it: only what is written here. */
export async function handMade(rows: readonly (readonly CellValue[])[], more: { readonly name?: string; readonly custom?: Record<string, string> } = {}): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: more.name ?? "Sheet1", rows: rows.map((row) => [...row]) }],
    ...(more.custom ? { properties: { custom: more.custom } } : {}),
  });
}

export const valueAt = (row: number): string => addressOf("value", row);
export const noteAt = (row: number): string => addressOf("note", row);
