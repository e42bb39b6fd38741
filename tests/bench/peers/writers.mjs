// One writer of workbooks over the cells of a plan (JSON in a file), in a process of its own so that its memory is its own.
// node writers.mjs WRITER CELLS.json → {"name","ms","bytes","mb","keeps"}
import { readFileSync } from "node:fs";

const [, , writer, file] = process.argv;
/** [{name, widths, rows: [[[value, formula, format, link], …], …]}] */
const sheets = JSON.parse(readFileSync(file, "utf8"));

const writers = {
  hucre: async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const styles = new Map();
    const style = (format) => styles.get(format) ?? styles.set(format, { numFmt: format }).get(format);
    return ["hucre 1.0.0 alone", "values, formulas, formats, links", () => writeXlsx({
      sheets: sheets.map(({ name, widths, rows }) => ({
        name, columns: widths.map((width) => ({ width })), rows: [],
        cells: new Map(rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [] : [[`${r},${c}`, {
          value: cell[0], ...(cell[1] ? { formula: cell[1], formulaResult: cell[0] } : {}), ...(cell[2] ? { style: style(cell[2]) } : {}), ...(cell[3] ? { hyperlink: { target: "", location: cell[3] } } : {}),
        }]])))),
      })),
    })];
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs");
    return ["exceljs 4.4.0", "values, formulas, formats, links", async () => {
      const book = new ExcelJS.Workbook();
      for (const { name, widths, rows } of sheets) {
        const sheet = book.addWorksheet(name);
        widths.forEach((width, c) => { sheet.getColumn(c + 1).width = width; });
        rows.forEach((row, r) => row.forEach((cell, c) => {
          if (cell === null) return;
          const target = sheet.getCell(r + 1, c + 1);
          target.value = cell[1] ? { formula: cell[1], result: cell[0] } : cell[3] ? { text: String(cell[0]), hyperlink: `#${cell[3]}` } : cell[0];
          if (cell[2]) target.numFmt = cell[2];
        }));
      }
      return new Uint8Array(await book.xlsx.writeBuffer());
    }];
  },
  sheetjs: async () => {
    const { default: XLSX } = await import("xlsx");
    return ["SheetJS 0.18.5", "values, formulas, formats, links; no styles, charts, pages", () => {
      const book = XLSX.utils.book_new();
      for (const { name, widths, rows } of sheets) {
        const sheet = { "!ref": XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: widths.length - 1 } }), "!cols": widths.map((wch) => ({ wch })) };
        rows.forEach((row, r) => row.forEach((cell, c) => {
          if (cell === null || cell[0] === null) return;
          sheet[XLSX.utils.encode_cell({ r, c })] = {
            t: typeof cell[0] === "number" ? "n" : "s", v: cell[0], ...(cell[1] ? { f: cell[1] } : {}), ...(cell[2] ? { z: cell[2] } : {}), ...(cell[3] ? { l: { Target: `#${cell[3]}` } } : {}),
          };
        }));
        XLSX.utils.book_append_sheet(book, sheet, name);
      }
      return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", compression: true }));
    }];
  },
};

const [name, keeps, write] = await writers[writer]();
const begin = performance.now();
const bytes = await write();
console.log(JSON.stringify({ name, keeps, ms: performance.now() - begin, bytes: bytes.length, mb: process.resourceUsage().maxRSS / 1024 }));
