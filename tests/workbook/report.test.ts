import { beforeAll, describe, expect, test } from "vitest";
import { readLetter } from "../../src/engine";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { ZipParts } from "../../src/hosts/xlsx/zip-parts";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import type { Cell, RichCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { noChoices, profileProperty, readProfile, type ReportChoices } from "../../src/workbook/report/choices";
import { largestMoves } from "../../src/workbook/report/moves";
import { reportData, type ReportData } from "../../src/workbook/report/report-data";
import { reportProperty, reportWorkbook } from "../../src/workbook/report/report-workbook";
import { validatePlan } from "../../src/workbook/validate-plan";
import type { Language } from "../../src/wording/language";
import { ooxmlErrors } from "../hosts/ooxml";
import { samplePaste } from "./sample-paste";

const ledgerOf = (...names: string[]): Ledger =>
  names.reduce((ledger, name) => putLetter(ledger, fromReading(readLetter(samplePaste(name)), { fileName: `${name}.txt` })).ledger, emptyLedger);
const water = ledgerOf("water-2023", "water-2024", "water-2025");

function made(ledger: Ledger, choices: Partial<ReportChoices> = {}, language: Language = "zh"): { data: ReportData; plan: WorkbookPlan } {
  const chosen = { ...noChoices, ...choices };
  const data = reportData(ledgerData(ledger, { at: "2026-11-21 10:40", by: "0.1.0" }), chosen, language);
  return { data, plan: layOut(reportWorkbook(chosen, data), data, language) };
}

const sheet = (plan: WorkbookPlan, id: string): SheetPlan => plan.sheets.find((one) => one.id === id)!;
const rowsOf = (one: SheetPlan): readonly (readonly Cell[])[] => one.blocks![0]!.rows;
const plain = (cell: Cell | undefined): unknown => (cell !== null && typeof cell === "object" ? cell.value : cell);
const cells = (one: SheetPlan): RichCell[] => rowsOf(one).flat().filter((cell): cell is RichCell => cell !== null && typeof cell === "object");
const texts = (one: SheetPlan): string[] => cells(one).map(({ value }) => value).filter((value): value is string => typeof value === "string");
const said = (one: SheetPlan): string => texts(one).join("\n");

describe("what a report puts first, and what its pictures are of", () => {
  const letter = (text: string, name: string) => fromReading(readLetter(text), { fileName: name });
  const head = (year: number) => `云岭省体育局关于省十四届人大二次会议第${year}号建议的答复\n云体函〔${year}〕7号\n张三代表：\n您提出的关于全民健身的建议收悉，现答复如下：\n一、关于健身设施\n`;
  const body = (year: number, road: number, hall: number) => `${year - 1}年，修建健身步道${road}公里，新建滑冰馆${hall}座。\n云岭省体育局\n${year}年5月20日\n`;
  const ledger = [[2023, 100, 2], [2024, 110, 3], [2025, 121, 6]].reduce(
    (all, [year, road, hall]) => putLetter(all, letter(head(year!) + body(year!, road!, hall!), `${year}.txt`)).ledger, emptyLedger);

  test("moves stand by size, counts of a few among them", () => {
    const { levels } = largestMoves(made(ledger).data.subjects.flatMap(({ series }) => series), 5, 5);
    expect(levels.map(({ change }) => change.percent)).toEqual([100, 10]);
  });

  test("counts of a few are the first to be left out", () => {
    const { levels } = largestMoves(made(ledger).data.subjects.flatMap(({ series }) => series), 1, 1);
    expect(levels.map(({ change }) => change.percent)).toEqual([10]);
  });

  test("a bound that rounding moved off its number is told in words, and stands behind what a picture can show", () => {
    const told = letter(`${head(2025)}2024年，修建健身步道121公里，同比增长10%，接待健身群众2.4万人次，同比增加5000余人次。\n云岭省体育局\n2025年5月20日\n`, "2025.txt");
    const { levels } = largestMoves(made(putLetter(emptyLedger, told).ledger).data.subjects.flatMap(({ series }) => series), 5, 5);
    expect(levels.map(({ change }) => change.low ?? change.percent)).toEqual([10, 23.1]);
  });

  test("lines begin on a round number under the lowest of them, not at 0", () => {
    const lines = made(ledger).plan.sheets.flatMap((one) => one.charts ?? []).filter(({ kind }) => kind === "line");
    expect(lines.map(({ valuesFrom }) => valuesFrom)).toEqual([90]);
  });

  test("a range is no bar, a bound stands beside its bar", () => {
    const told = (road: string, year: number) => letter(head(year) + `${year - 1}年，修建健身步道${road}公里，新建滑冰馆${year - 2020}座，举办赛事${year - 2000}场。\n云岭省体育局\n${year}年5月20日\n`, `${year}.txt`);
    const bounded = [told("100", 2023), told("超120", 2024)].reduce((all, one) => putLetter(all, one).ledger, emptyLedger);
    const compared = sheet(made(bounded).plan, "compared");
    const [bars] = compared.charts!.filter(({ kind }) => kind === "bar");
    const { row, column, rows } = bars!.series[0]!.values;
    const formats = Array.from({ length: rows }, (_, i) => [plain(rowsOf(compared)[row + i]![column - 1]), (rowsOf(compared)[row + i]![column] as RichCell).style?.format]);
    expect(formats).toContainEqual(["修建健身步道", expect.stringContaining("≥")]);
    const ranges = [told("约100", 2023), told("约120", 2024)].reduce((all, one) => putLetter(all, one).ledger, emptyLedger);
    const names = sheet(made(ranges).plan, "compared").charts!.filter(({ kind }) => kind === "bar").map(({ description }) => description).join();
    expect(names).not.toContain("步道");
    expect(names).toContain("滑冰馆");
  });

  test("an English report parts lists as English does", () => {
    const english = made(water, {}, "en").plan;
    const years = rowsOf(sheet(english, "definitions")).flatMap((row) => row.map(plain)).filter((text) => /^20\d\d\D+20\d\d/u.test(String(text)));
    expect(years.length).toBeGreaterThan(5);
    for (const text of years) expect(text).toMatch(/^20\d\d(, 20\d\d)*$/u);
    const formats = english.sheets.flatMap((one) => cells(one)).map(({ style }) => style?.format ?? "").filter((format) => /over|about|nearly|under/u.test(format));
    expect(formats.length).toBeGreaterThan(0);
    for (const format of formats) expect(format).toMatch(/^"\w+ "/u);
  });

  test("a picture of one line is titled with what the line is of", () => {
    const [own, ...others] = made(ledger, { subjects: ["步道"] }).plan.sheets.flatMap((one) => one.charts ?? []).filter(({ kind }) => kind === "line");
    expect(others).toEqual([]);
    expect(own!.series.map(({ name }) => name)).toEqual(["修建健身步道"]);
    expect(own!.title).toContain("修建健身步道");
  });
});

describe("a report of three letters", () => {
  let data: ReportData, plan: WorkbookPlan;
  beforeAll(() => ({ data, plan } = made(water)));

  test("holds its sheets in the order of reading, and nothing that Excel would refuse", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(["封面", "摘要", "指标对照", "承诺办理", "措施", "核查发现", "指标说明", "原文摘录"]);
    expect(validatePlan(plan)).toEqual([]);
  });

  test("the cover says what was read, and leads to every sheet", () => {
    const cover = sheet(plan, "cover");
    expect(said(cover)).toContain("甘肃省水利厅建议提案答复情况报告（2023—2025年）");
    expect(said(cover)).toContain("3件（人大建议2件、政协提案1件）");
    expect(said(cover)).toContain("2026年11月21日　答复台账 0.1.0");
    expect(cells(cover).flatMap(({ link }) => link?.sheet ?? [])).toEqual(plan.sheets.slice(1).map(({ id }) => id));
  });

  test.each([
    "2024年为2.6万人次，比2023年的1.9万人次增长36.8%。",
    "2024年为89.5%，比2023年的86.2%提高3.3个百分点。",
    "共读出承诺54项",
    "“规模化供水工程”2022年在同一答复中有不同数字：421处、412处。",
  ])("the summary says: %s", (sentence) => expect(said(sheet(plan, "summary"))).toContain(sentence));

  test("only indicators that compare without reserve are called moved", () => {
    const { levels, shares } = largestMoves(data.subjects.flatMap(({ series }) => series), 99, 99);
    expect([...levels, ...shares].map(({ change }) => change.verdict)).not.toContain("check");
    expect([...levels, ...shares].map(({ change }) => change.verdict)).not.toContain("not-comparable");
    const doubtful = data.subjects.flatMap(({ series }) => series).filter(({ latest }) => latest.verdict === "check").map(({ title }) => title);
    expect(doubtful.length).toBeGreaterThan(0);
    expect(levels.map(({ shown }) => shown.title).filter((title) => doubtful.includes(title))).toEqual([]);
    expect(levels[0]!.shown.title).toBe("水权水价综合改革试点县（区）");
  });

  test("one page stands on the sentences that it quotes, and on no others", () => {
    const choices = { ...noChoices, audience: "page" as const };
    const few = reportData(data.ledger, choices, "zh");
    const [summary, excerpts] = layOut(reportWorkbook(choices, few), few, "zh").sheets;
    const linked = new Set(rowsOf(summary!).flat().flatMap((cell) => (typeof cell === "object" && cell?.link?.sheet === excerpts!.id ? [cell.link.at.row] : [])));
    const quoted = few.quotes.letters.flatMap(({ quotes }) => quotes.map(({ row }) => row));
    expect(quoted.length).toBeGreaterThan(5);
    expect([...linked].sort((a, b) => a - b)).toEqual(quoted.sort((a, b) => a - b));
    expect(quoted.length).toBeLessThan(data.quotes.letters.flatMap(({ quotes }) => quotes).length / 3);
  });

  test("the two pictures of the summary don't touch", () => {
    const [first, second] = sheet(plan, "summary").charts!;
    expect(first!.at.row + first!.at.rows).toBeLessThan(second!.at.row);
  });

  test("every number of the comparison leads to a sentence that has it", () => {
    const compared = sheet(plan, "compared"), excerpts = rowsOf(sheet(plan, "excerpts"));
    const [, , , head] = rowsOf(compared);
    const years = head!.flatMap((cell, column) => (/^\d{4}$/u.test(String(plain(cell))) ? [column] : []));
    const numbers = rowsOf(compared).slice(4).flatMap((row) => years.map((column) => row[column])).filter((cell): cell is RichCell => typeof plain(cell) === "number");
    expect(numbers.length).toBeGreaterThan(90);
    for (const { value, link, style } of numbers) {
      const sentence = String(plain(excerpts[link!.at.row]![2]));
      const derived = style?.format?.startsWith('"≈"');
      // 三分之二, 超8成 and the like say their number in words
      if (!derived && sentence.includes(String(value))) continue;
      expect(sentence).toMatch(/\d|成|分之|翻番/u);
    }
    const exact = numbers.filter(({ value, link }) => String(plain(excerpts[link!.at.row]![2])).includes(String(value)));
    expect(exact.length / numbers.length).toBeGreaterThan(0.9);
  });

  test("a change is a formula over its row, with its result in words beside it", () => {
    const compared = rowsOf(sheet(plan, "compared"));
    const row = compared.findIndex(([name]) => plain(name) === "农村自来水普及率");
    const change = compared[row]!.find((cell) => cell !== null && typeof cell === "object" && cell.formula !== undefined) as RichCell;
    expect(change.formula).toBe(`IFERROR(ROUND(G${row + 1}-F${row + 1},2),"—")`);
    expect(change.value).toBeCloseTo(1.1);
    expect(compared[row]!.map(plain)).toContain("提高1.1个百分点");
  });

  test("each formula, worked out over its row, gives the result beside it", () => {
    const compared = rowsOf(sheet(plan, "compared"));
    const at = (reference: string): number => Number(plain(compared[Number(reference.slice(1)) - 1]![reference.charCodeAt(0) - 65]));
    let seen = 0;
    for (const { formula, value } of cells(sheet(plan, "compared"))) {
      const [, to, from] = /^IFERROR\((?:ROUND)?\(([A-Z]\d+)-([A-Z]\d+)/u.exec(formula ?? "") ?? [];
      if (!to || !from) continue;
      seen++;
      const difference = at(to) - at(from);
      expect(formula!.includes("ROUND") ? Math.round(difference * 100) / 100 : difference / at(from), formula).toBeCloseTo(Number(value), 9);
    }
    expect(seen).toBeGreaterThan(25);
  });

  test("no change is given where years don't compare", () => {
    const row = rowsOf(sheet(plan, "compared")).find(([name]) => plain(name) === "完成水权交易（当年）")!;
    expect(row.map(plain)).toContain("✕");
    expect(row.filter((cell) => cell !== null && typeof cell === "object" && cell.formula !== undefined)).toEqual([]);
  });

  test("pictures have figures, and stand on no page break", () => {
    for (const one of plan.sheets) {
      for (const { at, categories, series } of one.charts ?? []) {
        expect(one.print!.breaksBefore?.some((row) => row > at.row && row < at.row + at.rows) ?? false).toBe(false);
        for (const { values } of series) {
          expect([values.rows, values.columns]).toEqual([categories.rows, categories.columns]);
          for (let i = 0; i < values.rows; i++) expect(typeof plain(rowsOf(one)[values.row + i]![values.column])).toBe("number");
        }
      }
    }
    expect(sheet(plan, "compared").charts!.length).toBeGreaterThan(4);
  });

  test("pages are A4 across, as wide as the sheet, numbered, titled and dated; heads repeat", () => {
    for (const { id, print } of plan.sheets) {
      expect(print).toMatchObject({ orientation: "landscape", paper: "A4", fitToWidth: true, footer: "第 &P 页，共 &N 页", header: expect.stringMatching(/甘肃省水利厅.*2026年11月21日/u) as string });
      if (!["cover", "summary"].includes(id)) expect(print!.repeatRows, id).toBeDefined();
    }
    expect(sheet(plan, "summary").print!.onePage).toBe(true);
  });

  test("no subject ends a page without a row of its own", () => {
    for (const one of plan.sheets) {
      const bands = new Set(one.merges!.filter(({ columns }) => columns > 3).map(({ row }) => row));
      for (const row of one.print!.breaksBefore ?? []) expect(bands.has(row - 1) && rowsOf(one)[row - 1]![0] !== null && String(plain(rowsOf(one)[row - 1]![0])).length > 0, `${one.id} ${row}`).toBe(false);
    }
  });

  test("links stand on short text only: what carries one doesn't wrap everywhere", () => {
    for (const one of plan.sheets) for (const { value, link } of cells(one)) if (link && typeof value === "string") expect(value.length, value).toBeLessThan(34);
  });
});

describe("choices", () => {
  test("a subject leaves everything else out", () => {
    const { data } = made(water, { subjects: ["水土保持"] });
    expect(data.subjects.map(({ title }) => title)).toEqual(["深化黄河流域水土保持"]);
    expect(data.promises.every(({ tracked: { followed: { commitment } } }) => `${commitment.subject}${commitment.text}`.includes("水土"))).toBe(true);
    expect(new Set(data.measures.map(({ ask, caption, text }) => `${ask}${caption}${text}`.includes("水土保持")))).toEqual(new Set([true]));
  });

  test("years bound figures and letters", () => {
    const { data } = made(water, { years: { from: 2023, to: 2024 } });
    expect(data.years).toEqual([2023, 2024]);
    expect(data.letters.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  test("the latest years follow the letters", () => expect(made(water, { years: { latest: 2 } }).data.letters.map(({ year }) => year)).toEqual([2024, 2025]));

  test("one page is the summary with its sources, without the rest", () => {
    const { plan } = made(water, { audience: "page" });
    expect(plan.sheets.map(({ id }) => id)).toEqual(["summary", "excerpts"]);
    expect(validatePlan(plan)).toEqual([]);
  });

  test.each([["万元", 286000, "410000万元"], ["亿元", 28.6, "41亿元"]] as const)("amounts in %s", (unit, value, words) => {
    const { plan } = made(water, { unit });
    const row = rowsOf(sheet(plan, "compared")).find(([name]) => plain(name) === "落实农村供水工程建设资金")!;
    expect(row.map(plain)).toEqual(expect.arrayContaining([unit, value]));
    expect(said(sheet(plan, "summary"))).toContain(words);
  });

  test("title and issuer are the agency's own", () => {
    const { plan } = made(water, { title: "水利建议办理年报", agency: "省政府研究室" });
    expect([plan.title, said(sheet(plan, "cover")).includes("省政府研究室")]).toEqual(["水利建议办理年报", true]);
  });

  test("the workbook keeps the choices it was made with", () => {
    const { plan } = made(water, { unit: "亿元", years: { latest: 3 } });
    expect(plan.properties[reportProperty]).toBe("0.1.0");
    expect(readProfile(plan.properties[profileProperty]!)).toEqual({ ...noChoices, unit: "亿元", years: { latest: 3 } });
  });
});

describe("little to report", () => {
  test("one letter: each sheet says that there is nothing, rather than standing empty", () => {
    const { plan } = made(ledgerOf("elderly-care-2024"));
    expect(said(sheet(plan, "compared"))).toMatch(/没有同一指标的两个年份|养老/u);
    expect(said(sheet(plan, "summary"))).toContain("没有发现相互矛盾的数字");
    expect(validatePlan(plan)).toEqual([]);
  });

  test("no letters at all", () => expect(validatePlan(made(emptyLedger).plan)).toEqual([]));
});

describe("the file", () => {
  test.each(["zh", "en"] as const)("%s: Microsoft's validator finds nothing, names of sheets are quoted, nothing leads outside", async (language) => {
    const host = XlsxHost.empty();
    expect((await host.apply(made(water, {}, language).plan)).left).toEqual([]);
    const bytes = host.save();
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const parts = new ZipParts(bytes);
    const names = [...parts.text("xl/workbook.xml")!.matchAll(/<definedName [^>]*>([^<]*)/gu)].map(([, reference]) => reference!);
    expect(names.filter((reference) => !reference.startsWith("'"))).toEqual([]);
    expect(parts.names().filter((name) => /vbaProject|externalLink/u.test(name))).toEqual([]);
    expect(parts.names().filter((name) => name.endsWith(".rels")).map((name) => parts.text(name)!).filter((rels) => rels.includes('TargetMode="External"'))).toEqual([]);
  });

  test("a logo stands on the cover", async () => {
    const pixel = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="), (c) => c.charCodeAt(0));
    const data = reportData(ledgerData(water, { at: "2026-11-21 10:40", by: "0.1.0" }), noChoices, "zh", { kind: "png", bytes: pixel, width: 40, height: 40, description: "徽标" });
    const host = XlsxHost.empty();
    await host.apply(layOut(reportWorkbook(noChoices, data), data, "zh"));
    expect(await ooxmlErrors(host.save())).toEqual([]);
    expect(new ZipParts(host.save()).names().filter((name) => name.startsWith("xl/media/"))).toHaveLength(1);
    expect(new ZipParts(host.save()).text("xl/drawings/drawing1.xml")).toMatch(/<xdr:oneCellAnchor>.*<xdr:ext cx="381000" cy="381000"\/>/u);
  });
});
