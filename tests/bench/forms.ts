/**
 * The whole round of yearly forms, part of `npm run bench`; 200 departments × 300 indicators in a full run.
 *
 *   catalogue ─► forms ─► .xlsx ─► filled in ─► read back ─► checked, merged ─► into the ledger's table, and the same again
 */
import { buildForms } from "../../src/forms/build-forms";
import type { CatalogueEntry } from "../../src/forms/catalogue-entry";
import { matchReturn } from "../../src/forms/check-return";
import type { Form } from "../../src/forms/form";
import { mergeReturns, type NamedReturn } from "../../src/forms/merge-returns";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { emptyLedger } from "../../src/ledger/records";
import { readFormReturn } from "../../src/workbook/form-reader";
import { columnAt, firstRowAt } from "../../src/workbook/form-places";
import { formWorkbook } from "../../src/workbook/form-workbook";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { printTable, round } from "./measure";

const units = ["家", "万元", "%", "公里", "人次"];

const catalogue = (departments: number, indicators: number): CatalogueEntry[] => Array.from({ length: departments * indicators }, (_, n) => {
  const [department, index] = [Math.floor(n / indicators), n % indicators];
  const unit = units[index % units.length]!;
  const code = `D${department}I${index}`;
  // Every tenth row is the sum of the two after it, every fifth must not fall
  const rules = index % 10 === 0 && index + 2 < indicators ? `${code} ≥ D${department}I${index + 1} + D${department}I${index + 2}` : index % 5 === 0 ? `核实：${code} ≥ ${code}[-1]` : "";
  return {
    code, title: `第${index}项指标的名称`, unit, departmentKey: `${department}`, department: `第${department}厅`, definition: "统计范围内的全部单位", whole: unit === "家", min: 0,
    max: unit === "%" ? 100 : null, cumulative: index % 7 === 0, rate: unit === "%", threshold: null, rules,
    values: [{ year: 2025, value: index % 10 === 0 ? 90 : 20, exact: true, asOf: null, quote: "全省共完成二十项，比上年增长一成", source: `函〔2026〕${department}号`, origin: "stated" as const }],
  };
});

/** As a department fills it in: a little more than last year; every fiftieth row strange, half of those explained. */
function fill(plan: WorkbookPlan, form: Form): WorkbookPlan {
  const [sheet, ...others] = plan.sheets;
  const blocks = sheet!.blocks!.map((block) => (block.at.row !== firstRowAt ? block : {
    ...block,
    rows: block.rows.map((row, index) => row.map((cell, column) => {
      if (column === columnAt("value")) return { value: Math.round(form.rows[index]!.last!.value * (index % 50 === 49 ? 4 : 1.1)), style: { unlocked: true } };
      return column === columnAt("note") && index % 100 === 49 ? "范围扩大" : cell;
    })),
  }));
  return { ...plan, sheets: [{ ...sheet!, blocks }, ...others] };
}

export async function benchForms(departments: number, indicators: number): Promise<void> {
  const entries = catalogue(departments, indicators);
  const rows: (string | number)[][] = [["step", "s", "processor s", "of each ms", "peak MB"]];
  let peak = 0;
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 20);
  async function step<Result>(name: string, each: number, work: () => Result | Promise<Result>): Promise<Result> {
    globalThis.gc?.();
    peak = process.memoryUsage().rss;
    const [start, used] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    rows.push([name, round(time / 1e3, 2), round((user + system) / 1e6, 2), round(time / each, 2), Math.round(Math.max(peak, process.memoryUsage().rss) / 2 ** 20)]);
    return result;
  }

  const built = await step("catalogue to forms, rules parsed", departments, () => buildForms(entries, { year: 2026, unnamed: "—" }));
  const files = await step("forms laid out and written", departments, async () => {
    const made: Uint8Array[] = [];
    // Four at once, as the command line does it: packing takes another thread
    for (let first = 0; first < built.forms.length; first += 4) {
      made.push(...await Promise.all(built.forms.slice(first, first + 4).map(async (form) => {
        const host = XlsxHost.empty();
        await host.apply(fill(formWorkbook(form, {}, "zh"), form));
        return host.save();
      })));
    }
    return made;
  });
  const returns = await step("returns screened, read, matched", departments, async () => {
    const read: NamedReturn[] = [];
    for (const [index, bytes] of files.entries()) read.push({ file: `${index}.xlsx`, matched: matchReturn(built.forms[index]!, readFormReturn(await readReturnedFile(bytes))) });
    return read;
  });
  const merged = await step("checked and merged", departments, () => mergeReturns({ returns, forms: built.forms, filed: [], entries }));
  const again = await step("the same returns once more", departments, () => mergeReturns({ returns, forms: built.forms, filed: merged.filed, entries }));
  const ledger = await step("ledger workbook written", departments, async () => {
    const host = XlsxHost.empty();
    await host.apply(layOut(ledgerWorkbook, ledgerData({ ...emptyLedger, filed: merged.filed }, { at: "2027-01-20 09:00", by: "bench" }), "zh"));
    return host.save();
  });
  const back = await step("ledger workbook read", departments, async () => readLedger(await (await XlsxHost.open(ledger)).read(ledgerTables)).ledger);
  clearInterval(watch);

  printTable(`Yearly forms: ${departments} departments × ${indicators} indicators, ${Math.round(files.reduce((sum, { length }) => sum + length, 0) / files.length / 1024)} KB each`, rows);
  const open = merged.returns.flatMap((one) => one.rows).filter(({ outcome }) => outcome !== "passed" && outcome !== "explained").length;
  console.log(`  ${merged.lines.length} values merged, ${open} to correct or explain, ${again.filed === merged.filed ? "nothing" : "SOMETHING"} changed the second time, ${back.filed.length} read back`);
}
