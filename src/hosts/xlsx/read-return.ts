import { HostProblem } from "../../workbook/host";
import { ReturnProblem, type ReturnedCell, type ReturnedFile, type ReturnedSheet } from "../../workbook/form-file";
import { screenReturn } from "./return-parts";
import { EncryptedFileError, readXlsx, type Cell, type Sheet } from "./return-reader";
import { plainValue } from "./stored-cells";

/** More than any form: what lies beyond is not looked at. */
const most = { rows: 8_000, columns: 60, sheets: 12 } as const;

/** Reads a workbook that somebody sent. Throws ReturnProblem. */
export async function readReturnedFile(bytes: Uint8Array): Promise<ReturnedFile> {
  try {
    if (bytes.length === 0) throw new ReturnProblem("empty");
    screenReturn(bytes);
    const workbook = await readXlsx(bytes, { readStyles: true, maxRows: most.rows, sheets: ({ hidden }, index) => index < most.sheets && !hidden });
    const custom = Object.entries(workbook.properties?.custom ?? {});
    return { properties: Object.fromEntries(custom.map(([name, value]) => [name, String(value)])), sheets: workbook.sheets.map(returnedSheet) };
  } catch (cause) {
    if (cause instanceof ReturnProblem) throw cause;
    if (cause instanceof HostProblem) throw new ReturnProblem(codeOf(cause), cause.detail, { cause });
    if (cause instanceof EncryptedFileError) throw new ReturnProblem("encrypted", "", { cause });
    throw new ReturnProblem("damaged", cause instanceof Error ? cause.message.slice(0, 120) : "", { cause });
  }
}

function codeOf({ code }: HostProblem): ReturnProblem["code"] {
  return code === "not-a-workbook" || code === "encrypted" || code === "old-format" || code === "bomb" || code === "too-large" ? code : "damaged";
}

function returnedSheet(sheet: Sheet): ReturnedSheet {
  return {
    name: sheet.name,
    rows: Math.min(sheet.rows.length, most.rows),
    columns: Math.min(most.columns, sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)),
    cell: (row, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      if (cell) return entryCell(cell);
      const value = sheet.rows[row]?.[column] ?? null;
      return value === null || value === "" ? undefined : entryCell({ value, type: value instanceof Date ? "date" : "string" });
    },
  };
}

function entryCell(cell: Cell): ReturnedCell {
  const format = cell.style?.numFmt;
  const value = plainValue(cell);
  return {
    value,
    ...(cell.formula !== undefined || cell.formulaType ? { formula: cell.formula ?? "" } : {}),
    ...(cell.type === "error" ? { error: true } : {}),
    ...(cell.type === "date" || cell.value instanceof Date ? { date: true } : {}),
    ...(typeof value === "number" && format !== undefined && format.includes("%") ? { percent: true } : {}),
  };
}
