import type { CellLink } from "../../../workbook/plan";
import { cellName, sheetReference } from "../../../workbook/addresses";
import type { TableArrangement } from "./arrange-table";

/** Where links lead when everything is in its place. */
export type ResolveLink = (link: CellLink | undefined) => Excel.RangeHyperlink | null;

export function linksTo(sheetNames: ReadonlyMap<string, string>, tables: ReadonlyMap<string, TableArrangement>): ResolveLink {
  return (link) => {
    if (!link) return null;
    const table = link.row && tables.get(link.row.table);
    const row = table?.rowOfKey.get(link.row!.key);
    const sheet = table && row !== undefined ? table.sheet : sheetNames.get(link.sheet);
    if (sheet === undefined) return null;
    const cell = table && row !== undefined ? cellName(table.at.row + 1 + row, table.at.column) : cellName(link.at.row, link.at.column);
    return { documentReference: sheetReference(sheet, cell), ...(link.tip ? { screenTip: link.tip } : {}) };
  };
}

/** Excel may drop quotes and case from a reference. */
export const sameReference = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? "").replaceAll("'", "").toLowerCase() === (b ?? "").replaceAll("'", "").toLowerCase();
