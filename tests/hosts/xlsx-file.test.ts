/** What is particular to files: that Office accepts them, and that extending one keeps what is not ours. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../src/hosts/xlsx/open-book";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { putLetter, removeLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { annotatedReading } from "../ledger/annotated-reading";
import { sampleLedger, samplePlan } from "../workbook/sample-ledger";
import { contractPlan, figures, treacherous } from "./contract-plan";
import { problemOf } from "./contract-subject";
import { ooxmlErrors } from "./ooxml";

const ledger = sampleLedger(["water-2024"]);
const write = async (plan = samplePlan(ledger), from?: Uint8Array): Promise<Uint8Array> => {
  const host = from ? await XlsxHost.open(from) : XlsxHost.empty();
  await host.apply(plan);
  return host.save();
};
const everything = contractPlan({
  figures: [...figures, ...treacherous.map((quote, index) => ({ key: `t${index}`, name: quote, quote }))],
  extra: [{
    id: "all", name: "其他 'all' & more", protected: true, hidden: false, freeze: { rows: 1, columns: 0 },
    blocks: [{ at: { row: 0, column: 0 }, rows: [
      ["年", "数"], ["2023", 1], ["2024", 2], [{ value: 3, formula: "SUM(B2:B3)", note: "合计" }, { value: null, style: { unlocked: true, border: "thin", italic: true, indent: 1 } }],
    ] }],
    conditionalFormats: [
      { kind: "contains", range: { row: 1, column: 0, rows: 2, columns: 1 }, text: "20", style: { color: "9C2B2B" } },
      { kind: "formula", range: { row: 1, column: 1, rows: 2, columns: 1 }, formula: "B2>1", style: { fill: "FDF1D3", border: "thin" } },
      { kind: "bar", range: { row: 1, column: 1, rows: 2, columns: 1 }, color: "2E75B6" },
    ],
    validations: [
      { range: { row: 3, column: 1, rows: 1, columns: 1 }, rule: { kind: "number", min: 0, max: 100 }, prompt: { title: "数", text: "0 到 100" }, error: { title: "不对", text: "请填 0 到 100", style: "stop" } },
      { range: { row: 4, column: 1, rows: 1, columns: 1 }, rule: { kind: "custom", formula: "LEN(B5)<10" } },
    ],
    charts: [{
      kind: "line", title: "走势", at: { row: 6, column: 0, rows: 12, columns: 6 }, categories: { row: 1, column: 0, rows: 2, columns: 1 },
      series: [{ name: "数", values: { row: 1, column: 1, rows: 2, columns: 1 } }], description: "两年的数",
    }],
    print: { orientation: "portrait", paper: "A4", fitToWidth: true, header: "A & B", footer: "&P", breaksBefore: [3], area: { row: 0, column: 0, rows: 20, columns: 6 } },
  }],
});

describe("files that Office opens without a word", () => {
  it.each([
    ["a ledger in Chinese", () => write()],
    ["a ledger in English", () => write(samplePlan(ledger, "en"))],
    ["a ledger written twice", async () => write(samplePlan(ledger), await write())],
    ["a ledger with a letter more and one less", async () => {
      const other = fromReading(annotatedReading("preschool-2024"));
      const more = putLetter(removeLetter(ledger, ledger.replies[0]!.key), other).ledger;
      return write(samplePlan(more), await write());
    }],
    ["a plan with everything in it", () => write(everything)],
    ["the same, extended", async () => write(everything, await write(everything))],
    ["one that opens on a cell", async () => {
      const host = await XlsxHost.open(await write());
      await host.reveal({ table: "T_Metrics", key: ledger.metrics[5]!.key });
      return host.save();
    }],
  ] satisfies [string, () => Promise<Uint8Array>][])("%s", async (_, make) => {
    expect(await ooxmlErrors(await make())).toEqual([]);
  });
});

describe("a file that was revealed", () => {
  it("opens on the sheet and the cell", async () => {
    const host = await XlsxHost.open(await write());
    await host.reveal({ table: "T_Metrics", key: ledger.metrics[5]!.key });
    const parts = unzipSync(host.save());
    const names = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<sheet\s[^>]*?name="([^"]*)"/gu)].map(([, name]) => name);
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(`activeTab="${names.indexOf("指标")}"`);
    expect(strFromU8(parts[`xl/worksheets/sheet${names.indexOf("指标") + 1}.xml`]!)).toContain('activeCell="A9" sqref="A9"');
  });
});

describe("extending a workbook that somebody worked in", () => {
  let opened: Awaited<ReturnType<typeof openBook>>;
  let parts: Record<string, string>;

  beforeAll(async () => {
    const theirs = unzipSync(await write(contractPlan()));
    const tables = Object.keys(theirs).filter((name) => name.startsWith("xl/tables/"));
    const metrics = tables.find((name) => strFromU8(theirs[name]!).includes("T_Metrics"))!;
    theirs[metrics] = strToU8(strFromU8(theirs[metrics]!)
      .replace(/<autoFilter ref="([^"]+)"\s*\/>/u, '<autoFilter ref="$1"><filterColumn colId="3"><filters><filter val="数量"/></filters></filterColumn></autoFilter>')
      .replace(/(<tableColumn [^>]*name="段落"[^>]*?)\/>/u, "$1><calculatedColumnFormula>ROW()</calculatedColumnFormula></tableColumn>"));
    const host = await XlsxHost.open(zipSync(theirs));
    await host.apply(contractPlan({ figures: [...figures, { key: "m4", name: "新建工程", value: 21, quote: "21处", paragraph: "p1" }] }));
    expect(await ooxmlErrors(host.save())).toEqual([]);
    opened = await openBook(host.save());
    parts = Object.fromEntries(Object.entries(unzipSync(host.save())).map(([name, part]) => [name, strFromU8(part)]));
  });
  const table = (): string => Object.entries(parts).find(([name, xml]) => name.startsWith("xl/tables/") && xml.includes("T_Metrics"))![1];

  it("keeps the filter of a table", () => {
    expect(table()).toContain('<autoFilter ref="A3:F7"><filterColumn colId="3"><filters><filter val="数量"/></filters></filterColumn></autoFilter>');
  });

  it("keeps a calculated column", () => {
    expect(table()).toMatch(/name="段落"><calculatedColumnFormula>ROW\(\)<\/calculatedColumnFormula>/u);
  });

  it("fits formats, validation and printed rows to the longer table", () => {
    const sheet = opened.sheets.find(({ name }) => name === "指标")!;
    expect(sheet.conditionalRules!.map(({ range }) => range)).toEqual(["C4:C7", "D4:D7"]);
    expect(sheet.dataValidations!.map(({ range }) => range)).toEqual(["D4:D7"]);
  });

  it("keeps the custom properties and their part", () => {
    expect(parts["docProps/custom.xml"]).toContain("ContractSchema");
    expect(parts["_rels/.rels"]).toContain("custom-properties");
  });
});

describe("a workbook whose tabs were moved", () => {
  it("keeps each chart on its sheet", async () => {
    const chart = (sheet: string) => ({ type: "column" as const, title: sheet, anchor: { from: { row: 4, col: 0 } }, series: [{ values: `${sheet}!$B$2:$B$3` }] });
    const parts = unzipSync(await writeXlsx({ sheets: ["甲", "乙", "丙"].map((name) => ({ name, rows: [["年", name], ["2023", 1], ["2024", 2]], ...(name === "丙" ? {} : { charts: [chart(name)] }) })) }));
    // 丙, 甲, 乙: the tabs change places, their parts keep their names, as Excel leaves them.
    parts["xl/workbook.xml"] = strToU8(strFromU8(parts["xl/workbook.xml"]!).replace(/(<sheet [^>]*\/>)(<sheet [^>]*\/>)(<sheet [^>]*\/>)/u, "$3$1$2"));
    const bytes = await write(contractPlan(), zipSync(parts));
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const book = await openBook(bytes);
    expect(book.sheets.map(({ name, rows, charts }) => [name, rows[0]![1] ?? null, charts?.length ?? 0]).slice(0, 3)).toEqual([["丙", "丙", 0], ["甲", "甲", 1], ["乙", "乙", 1]]);
    expect(book.sheets.slice(1, 3).map(({ charts }) => charts![0]!.title)).toEqual(["甲", "乙"]);
  });

  it("is refused where it has a sheet that is only a chart, which would be lost", async () => {
    const parts = unzipSync(await write(contractPlan()));
    expect(await problemOf(() => XlsxHost.open(zipSync({ ...parts, "xl/chartsheets/sheet1.xml": strToU8("<chartsheet/>") })))).toBe("unsupported");
  });
});

describe("a workbook made by somebody else", () => {
  const cells = new Map<string, Partial<Cell>>([
    ["0,0", { value: "我的表", style: { font: { bold: true, color: { rgb: "FF0000" } }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } } }],
    ["1,0", { value: 7, formula: "3+4", formulaResult: 7, comment: { text: "批注" } }],
    ["2,0", { value: "链接", hyperlink: { target: "https://example.org/" } }],
  ]);

  it("keeps its sheets, cells, styles, notes, links, charts and sheet order", async () => {
    const theirs = await writeXlsx({
      sheets: [
        { name: "说明", cells, columns: [{ width: 33 }], merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 1 }] },
        { name: "图", rows: [["年", "数"], ["2023", 1], ["2024", 2]], charts: [{ type: "column", title: "数", anchor: { from: { row: 4, col: 0 } }, series: [{ values: "图!$B$2:$B$3" }] }] },
      ],
      namedRanges: [{ name: "我的名称", range: "'说明'!$A$1" }],
    });
    const bytes = await write(samplePlan(ledger), theirs);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const book = await openBook(bytes);
    expect(book.sheets.slice(0, 3).map(({ name }) => name)).toEqual(["说明", "图", "说明 (2)"]);
    const [mine, charted] = book.sheets;
    expect(mine!.cells!.get("0,0")!.style!.font).toMatchObject({ bold: true });
    expect(mine!.cells!.get("1,0")).toMatchObject({ formula: "3+4", comment: { text: "批注" } });
    expect(mine!.cells!.get("2,0")!.hyperlink!.target).toBe("https://example.org/");
    expect(mine!.columns![0]!.width).toBe(33);
    expect(mine!.merges).toHaveLength(1);
    expect(charted!.charts).toHaveLength(1);
    expect(book.namedRanges!.some(({ name }) => name === "我的名称")).toBe(true);
    const host = await XlsxHost.open(bytes);
    expect(readLedger(await host.read(ledgerTables)).ledger).toEqual(ledger);
  });
});
