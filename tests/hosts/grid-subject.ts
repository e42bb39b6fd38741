import { carryOut } from "../../src/hosts/grid/carry-out";
import { GridBook } from "../../src/hosts/grid/grid-book";
import type { GridSheet } from "../../src/hosts/grid/grid-sheet";
import { gridCan } from "../../src/hosts/grid/left-out";
import { placeOf } from "../../src/hosts/grid/place-of";
import { readTables } from "../../src/hosts/grid/read-tables";
import { blankSnapshot, extrasOf, type CellExtras, type ICellData, type Snapshot } from "../../src/hosts/grid/snapshot";
import type { WorkbookHost } from "../../src/workbook/host";
import type { Subject } from "./contract-subject";
import { storePerson } from "./store-person";

/** What the grid does with what Univer saves, without Univer: the same suite runs on the grid itself in tests/e2e. */
export async function gridSubject(): Promise<Subject> {
  let saved: Snapshot = blankSnapshot("w", "簿", "工作表1");
  let before: Snapshot | null = null;
  const host: WorkbookHost = {
    can: gridCan,
    apply: async (plan, options) => {
      const { after, report } = carryOut(saved, plan, options);
      [before, saved] = [saved, after];
      return report;
    },
    read: async (tables) => readTables(saved, tables),
    properties: async () => extrasOf(saved.custom).properties,
    reveal: async (cell) => void placeOf(saved, cell),
    undo: async () => {
      if (!before) return false;
      [saved, before] = [before, null];
      return true;
    },
  };
  const person = storePerson<ICellData>(async (act) => {
    const book = new GridBook(saved);
    const result = act(book);
    saved = book.snapshot();
    return result;
  }, {
    seen: (cell) => ({ formula: cell?.f?.slice(1) ?? null, format: formatOf(saved, cell), note: (cell?.custom as CellExtras | undefined)?.note ?? null }),
    link: (cell) => {
      const { link } = (cell?.custom ?? {}) as CellExtras;
      return link && { ...link, sheet: saved.sheets[link.sheet]?.name ?? link.sheet };
    },
    typed: (old, value) => ({ ...old, v: value as string | number | null, t: typeof value === "number" ? 2 : 1 }),
    noted: (old, note) => ({ ...old, custom: { ...old?.custom, note } }),
    rename: (sheet, name) => void ((sheet as GridSheet).data.name = name),
  });
  return { host: () => host, person };
}

function formatOf({ styles }: Snapshot, cell: ICellData | undefined): string | null {
  const style = typeof cell?.s === "string" ? styles[cell.s] : cell?.s;
  return style?.n?.pattern ?? null;
}
