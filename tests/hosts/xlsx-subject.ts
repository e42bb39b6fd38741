/** A person who opens the file in another program, changes it there and saves it. */
import { parseRange } from "../../src/workbook/addresses";
import { openBook } from "../../src/hosts/xlsx/open-book";
import { StoredBook } from "../../src/hosts/xlsx/stored-book";
import type { StoredCell, StoredSheet } from "../../src/hosts/xlsx/stored-sheet";
import { writeBook } from "../../src/hosts/xlsx/write-book";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Subject } from "./contract-subject";
import { storePerson } from "./store-person";

const nothingMore: WorkbookPlan = { language: "zh", title: "", properties: {}, sheets: [] };

export async function xlsxSubject(bytes?: Uint8Array): Promise<Subject & { host(): XlsxHost }> {
  let host = bytes ? await XlsxHost.open(bytes) : XlsxHost.empty();
  const person = storePerson<StoredCell>(async (act) => {
    const file = host.save();
    const workbook = await openBook(file);
    const book = new StoredBook(workbook);
    const before = JSON.stringify(state(book));
    const result = act(book);
    if (JSON.stringify(state(book)) !== before) {
      host = await XlsxHost.open((await writeBook(withTables(book), { workbook, bytes: file }, nothingMore)).bytes);
    }
    return result;
  }, {
    seen: (cell) => ({ formula: cell?.formula ?? null, format: cell?.style?.numFmt ?? null, note: cell?.comment?.text ?? null }),
    link: (cell) => {
      const [, sheet = "", address = ""] = /^'?(.*?)'?!(\$?[A-Z]+\$?\d+)$/u.exec(cell?.hyperlink?.location ?? "") ?? [];
      const at = parseRange(address);
      return at ? { sheet: sheet.replace(/''/gu, "'"), at } : undefined;
    },
    typed: ({ formula: _, formulaResult: __, richText: ___, ...old } = {}, value) => ({ ...old, value }),
    noted: (old, note) => ({ ...old, comment: { text: note } }),
    rename: (sheet, name) => void ((sheet as StoredSheet).sheet.name = name),
  });
  return { host: () => host, person };
}

const state = (book: StoredBook): unknown => book.sheets.map(({ name, rows, tables }) => [name, rows, tables]);

/** A person's program writes the table parts itself. */
function withTables(book: StoredBook): StoredBook {
  for (const { sheet, tables } of book.sheets) {
    for (const table of sheet.tables ?? []) {
      const there = tables.find(({ name }) => name === table.name)!;
      const range = parseRange(table.range ?? "A1")!;
      table.columns = there.headers.map((name) => ({ name }));
      table.range = `${address(range.row, range.column)}:${address(range.row + range.rows - 1, range.column + there.headers.length - 1)}`;
    }
  }
  return book;
}

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
