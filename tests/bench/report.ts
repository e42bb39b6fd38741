import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLetter } from "../../src/engine";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { addLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import type { Cell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { noChoices } from "../../src/workbook/report/choices";
import { reportData } from "../../src/workbook/report/report-data";
import { reportWorkbook } from "../../src/workbook/report/report-workbook";
import { seeded } from "./corpus";
import { milliseconds, printTable, round } from "./measure";
import { peersReady } from "./peers";

const heads = "企业 项目 平台 基地 学校 医院 合作社 示范区 研究站 图书馆 工作站 实验室 孵化器 园区 社区 服务中心 培训班 监测站 泵站 水库 公路 桥梁 床位 教师 医生 护士 幼儿园 养老院 图书 渠道".split(" ");
/** Names of places and kinds that share no pair of characters, so that no two indicators are taken for one. */
const signs = [..."禾松柏梅兰竹菊桂杨柳榆槐枫桐桑麻茶稻麦粟豆瓜桃李杏梨枣柿橘柚荷莲菱蒲苇芦萍藻苔蕨雁鹤鹭鸥燕雀莺鹰鹿马牛羊鲤鲫鲈鳟龟蟹虾贝"];
const provinces = "河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省".split(" ");
const PER_LETTER = 100;

/** A made-up letter for each hundred indicators and each year; every letter has an agency of its own. */
function letters(years: number, indicators: number): string[] {
  const random = seeded(20261121);
  const names = Array.from({ length: indicators }, (_, i) => {
    const round = Math.floor(i / signs.length);
    const sign = (n: number): string => signs[n % signs.length]!;
    return `${sign(i)}${sign(i * 7 + round * 3 + 1)}${sign(i * 17 + round * 11 + 5)}${heads[i % heads.length]}`;
  });
  const levels = names.map(() => 100 + Math.floor(random() * 4000));
  return Array.from({ length: years }, (_, back) => 2006 + back).flatMap((year) => Array.from({ length: Math.ceil(indicators / PER_LETTER) }, (_, agency) => {
    const figures = names.slice(agency * PER_LETTER, (agency + 1) * PER_LETTER).map((name, i) => {
      const at = agency * PER_LETTER + i;
      levels[at] = Math.max(20, Math.round(levels[at]! * (0.95 + random() * 0.15)));
      return `${year - 1}年，全省新建${name}${levels[at]}家，各项工作扎实推进。`;
    });
    const issuer = `${provinces[agency % provinces.length]}教育厅`;
    return `${issuer}关于省十四届人大一次会议第${agency + 1}号建议的答复\n\n教建发〔${year}〕${agency + 1}号\n\n王小明代表：\n您提出的《关于推动高质量发展的建议》收悉，现答复如下：\n一、主要成效\n${figures.join("\n")}\n二、下一步打算\n1.${year}年，力争建设示范基地${10 + agency}个。\n感谢您的关心支持！\n\n${issuer}\n${year}年5月20日\n`;
  }));
}

/** The managers' workbook of many years and indicators: how long and how large; then its cells through other writers. */
export async function benchReport(years: number, indicators: number): Promise<void> {
  const times: [string, number][] = [];
  const timed = <Result>(name: string, work: () => Result): Result => {
    let result!: Result;
    times.push([name, milliseconds(() => { result = work(); })]);
    return result;
  };
  const pastes = letters(years, indicators);
  const ledger = timed("read the letters", () => pastes.reduce<Ledger>((all, paste, i) => addLetter(all, fromReading(readLetter(paste), { fileName: `${i}.txt` })), emptyLedger));
  const data = timed("compare, follow up, pick", () => reportData(ledgerData(ledger, { at: "2026-11-21 10:40", by: "0.1.0" }), noChoices, "zh"));
  const plan = timed("lay out", () => layOut(reportWorkbook(noChoices, data), data, "zh"));
  const host = XlsxHost.empty();
  const begin = performance.now();
  await host.apply(plan);
  const bytes = host.save();
  times.push(["write the file", performance.now() - begin]);
  const again = performance.now();
  await XlsxHost.open(bytes);
  times.push(["open it again", performance.now() - again]);
  const cells = plan.sheets.reduce((sum, sheet) => sum + cellsOf(sheet).reduce((n, row) => n + row.filter((cell) => cell !== null).length, 0), 0);
  const series = data.subjects.reduce((sum, subject) => sum + subject.series.length, 0);
  printTable(`Managers' workbook: ${pastes.length} letters, ${series} indicators compared over ${data.years.length} years, ${ledger.metrics.length} figures`, [["", "ms"], ...times.map(([name, ms]) => [name, round(ms, 0)])]);
  console.log(`  ${plan.sheets.length} sheets, ${cells} cells, ${round(bytes.length / 1e6, 2)} MB`);
  benchWriters(plan, { name: "this workbook whole (xlsx host: plan checked, styles, charts, pages)", ms: again - begin, bytes: bytes.length });
}

const cellsOf = (sheet: SheetPlan): readonly (readonly Cell[])[] => sheet.blocks![0]!.rows;

interface Written { readonly name: string; readonly keeps?: string; readonly ms: number; readonly bytes: number; readonly mb?: number }

/** The same cells through each writer, each in a process of its own. */
function benchWriters(plan: WorkbookPlan, ours: Written): void {
  if (!peersReady()) return;
  const folder = mkdtempSync(join(tmpdir(), "reply-ledger-bench-"));
  try {
    const file = join(folder, "cells.json");
    const names = new Map(plan.sheets.map(({ id, name }) => [id, name]));
    const asJson = (cell: Cell): unknown => {
      if (cell === null || typeof cell !== "object") return cell === null ? null : [cell];
      return [cell.value, cell.formula ?? null, cell.style?.format ?? null, cell.link ? `'${names.get(cell.link.sheet)}'!A${cell.link.at.row + 1}` : null];
    };
    writeFileSync(file, JSON.stringify(plan.sheets.map((sheet) => ({ name: sheet.name, widths: sheet.columnWidths, rows: cellsOf(sheet).map((row) => row.map(asJson)) }))));
    const peers = ["hucre", "exceljs", "sheetjs"].map((writer): Written => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=4096", "tests/bench/peers/writers.mjs", writer, file], { encoding: "utf8" });
      if (status !== 0) throw new Error(`${writer} failed: ${stderr}`);
      return JSON.parse(stdout) as Written;
    });
    printTable("Writers over the same cells", [["", "ms", "MB of file", "MB of memory"], ...[ours, ...peers].map(({ name, ms, bytes, mb }) => [name, round(ms, 0), round(bytes / 1e6, 2), mb === undefined ? "" : round(mb, 0)])]);
    for (const { name, keeps } of peers) console.log(`  ${name}: ${keeps ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
