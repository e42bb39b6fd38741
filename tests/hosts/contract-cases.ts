/**
 * What every host must do, as plain async functions: they run in vitest and in a page of a browser alike.
 * A case that needs a capability the host hasn't is for other hosts; the runner names it.
 */
import type { Capability } from "../../src/workbook/host";
import { growingCases } from "./contract-growing";
import { contractPlan, figures, paragraphs, treacherous } from "./contract-plan";
import { equal, ok, problemOf, type Subject } from "./contract-subject";

export interface ContractCase {
  readonly title: string;
  readonly needs?: Capability;
  readonly run: (subject: Subject) => Promise<void>;
}

const metrics = "T_Metrics";
const keys = async ({ host }: Subject, table = metrics): Promise<unknown[]> => {
  const [data] = await host().read([table]);
  const at = data?.headers.indexOf("编号") ?? -1;
  return data?.rows.map((row) => row[at]) ?? [];
};
const counts = ({ inserted, updated, unchanged, removed }: { inserted: number; updated: number; unchanged: number; removed: number }): number[] =>
  [inserted, updated, unchanged, removed];
const more = { key: "m4", name: "新建工程", value: 21, quote: "21处", paragraph: "p2" };

export const contractCases: readonly ContractCase[] = [
  ...growingCases,
  {
    title: "writes the tables of a plan into an empty workbook and reads them back",
    run: async (subject) => {
      const report = await subject.host().apply(contractPlan());
      equal(counts(report), [5, 0, 0, 0], "rows written");
      const [table] = await subject.host().read([metrics]);
      equal(table?.headers, ["编号", "指标名称", "数值", "类型", "原文", "段落"], "headers");
      equal(table?.rows[0]?.slice(0, 5), ["m1", "财政奖补资金", 12000, "数量", "12000余万元"], "first row");
      equal((await subject.person.sheetNames()).filter((name) => ["说明", "指标", "原文"].includes(name)), ["说明", "指标", "原文"], "sheets in order");
    },
  },
  {
    title: "changes nothing when the same plan is applied again",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const before = await subject.host().read([metrics, "T_Source"]);
      const report = await subject.host().apply(contractPlan());
      equal(counts(report), [0, 0, 5, 0], "second report");
      equal(await subject.host().read([metrics, "T_Source"]), before, "tables");
    },
  },
  {
    title: "updates a row by its key and leaves the others",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const report = await subject.host().apply(contractPlan({ figures: [{ ...figures[0]!, name: "奖补资金" }, ...figures.slice(1)] }));
      equal(counts(report), [0, 1, 4, 0], "report");
      equal((await subject.person.look(metrics, "m1", "指标名称")).value, "奖补资金", "renamed metric");
    },
  },
  {
    title: "drops rows that a replacing plan doesn't have, keeps them with upsert",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const kept = await subject.host().apply(contractPlan({ figures: [more], mode: "upsert" }));
      equal([kept.inserted, kept.removed], [1, 0], "upsert");
      equal([...await keys(subject)].sort(), ["m1", "m2", "m3", "m4"], "keys after upsert");
      const dropped = await subject.host().apply(contractPlan({ figures: [more] }));
      equal(dropped.removed, 3, "replace");
      equal(await keys(subject), ["m4"], "keys after replace");
    },
  },
  {
    title: "takes out the rows it is told to",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const report = await subject.host().apply(contractPlan({ figures: [], mode: "upsert", remove: ["m2", "nobody"] }));
      equal(report.removed, 1, "removed");
      equal(await keys(subject), ["m1", "m3"], "keys");
    },
  },
  {
    title: "empties a table and fills it again",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.host().apply(contractPlan({ figures: [] }));
      equal(await keys(subject), [], "no rows");
      await subject.host().apply(contractPlan());
      equal(await keys(subject), ["m1", "m2", "m3"], "rows again");
    },
  },
  {
    title: "puts new rows where the plan has them as long as nobody sorted the table",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.host().apply(contractPlan({ figures: [figures[0]!, more, ...figures.slice(1)] }));
      equal(await keys(subject), ["m1", "m4", "m2", "m3"], "order");
    },
  },
  {
    title: "leaves out tables that aren't there when reading",
    run: async (subject) => {
      equal(await subject.host().read(["T_Nothing"]), [], "before");
      await subject.host().apply(contractPlan());
      equal((await subject.host().read(["T_Nothing", metrics])).map(({ name }) => name), [metrics], "after");
    },
  },
  {
    title: "keeps a column that a person added, with its cells, beside the right rows",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.addColumn(metrics, "经办人", { m1: "王", m2: "李", m3: "张" });
      await subject.host().apply(contractPlan({ figures: [{ ...figures[0]!, value: 12500 }, more, figures[2]!] }));
      equal((await subject.person.look(metrics, "m1", "经办人")).value, "王", "beside the changed row");
      equal((await subject.person.look(metrics, "m3", "经办人")).value, "张", "beside the row that moved");
      equal((await subject.person.look(metrics, "m4", "经办人")).value ?? null, null, "beside the new row");
      equal((await subject.person.look(metrics, "m1", "数值")).value, 12500, "new value");
    },
  },
  {
    title: "keeps a note that a person left on a cell, also where the cell's value changes",
    needs: "notes",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.annotate(metrics, "m1", "数值", "已与财务核对");
      await subject.person.annotate(metrics, "m3", "指标名称", "口径待定");
      await subject.host().apply(contractPlan({ figures: [{ ...figures[0]!, value: 12500 }, more, ...figures.slice(1)] }));
      equal((await subject.person.look(metrics, "m1", "数值")).note, "已与财务核对", "on the changed cell");
      equal((await subject.person.look(metrics, "m3", "指标名称")).note, "口径待定", "on the row that moved");
    },
  },
  {
    title: "finds columns by header after a person moved them",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.moveColumn(metrics, "原文", 1);
      await subject.host().apply(contractPlan({ figures: [...figures, more] }));
      const [table] = await subject.host().read([metrics]);
      equal(table?.headers, ["编号", "原文", "指标名称", "数值", "类型", "段落"], "headers stay moved");
      equal((await subject.person.look(metrics, "m4", "原文")).value, "21处", "new row in the moved column");
      equal((await subject.person.look(metrics, "m4", "指标名称")).value, "新建工程", "and beside it");
    },
  },
  {
    title: "keeps the order a person sorted the rows to and adds new ones below",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.sort(metrics, "编号");
      equal(await keys(subject), ["m3", "m2", "m1"], "sorted");
      const report = await subject.host().apply(contractPlan({ figures: [more, ...figures.map((row) => (row.key === "m2" ? { ...row, name: "覆盖率" } : row))] }));
      equal(counts(report), [1, 1, 4, 0], "report");
      equal(await keys(subject), ["m3", "m2", "m1", "m4"], "order kept");
      equal((await subject.person.look(metrics, "m2", "指标名称")).value, "覆盖率", "updated in its place");
    },
  },
  {
    title: "finds a table on a sheet that was renamed",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.renameSheetOf(metrics, "我的指标");
      await subject.host().apply(contractPlan({ figures: [...figures, more] }));
      const names = await subject.person.sheetNames();
      ok(names.includes("我的指标") && !names.includes("指标"), `sheets: ${names.join()}`);
      equal(await keys(subject), ["m1", "m2", "m3", "m4"], "rows");
    },
  },
  {
    title: "reads back what a person typed",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.type(metrics, "m2", "指标名称", "农村普及率");
      await subject.person.type(metrics, "m2", "数值", 8.5);
      const [table] = await subject.host().read([metrics]);
      equal(table?.rows[1]?.slice(0, 3), ["m2", "农村普及率", 8.5], "row");
    },
  },
  {
    title: "leaves rows that a person added without a key",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.type(metrics, "m2", "编号", "");
      const report = await subject.host().apply(contractPlan());
      equal(report.inserted, 1, "the row without a key is no row of the plan");
      equal((await keys(subject)).filter((key) => key === "m2").length, 1, "its key once");
      equal((await keys(subject)).length, 4, "and the person's row is there");
    },
  },
  {
    title: "leaves what a person wrote beside and below the tables",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.person.typeAt("指标", 8, 0, "我的备注");
      await subject.person.typeAt("指标", 3, 9, "旁注");
      await subject.host().apply(contractPlan({ figures: [...figures, more, ...[5, 6, 7, 8, 9].map((n) => ({ key: `m${n}`, name: `第 ${n}` }))] }));
      equal((await keys(subject)).length, 9, "rows");
      equal(await subject.person.lookAt("指标", 3, 9), "旁注", "beside");
      let found = false;
      for (let row = 8; row < 30; row++) found ||= await subject.person.lookAt("指标", row, 0) === "我的备注";
      ok(found, "the remark below the table is gone");
    },
  },
  {
    title: "writes text as text, whatever it looks like",
    run: async (subject) => {
      const rows = treacherous.map((quote, index) => ({ key: `t${index}`, name: quote, quote, paragraph: "p1" }));
      await subject.host().apply(contractPlan({ figures: rows }));
      const [table] = await subject.host().read([metrics]);
      equal(table?.rows.map((row) => row[4]), treacherous, "read back");
      for (const [index, quote] of treacherous.entries()) {
        const seen = await subject.person.look(metrics, `t${index}`, "原文");
        equal([seen.formula, seen.value], [null, quote], `cell with ${JSON.stringify(quote)}`);
      }
      equal(counts(await subject.host().apply(contractPlan({ figures: rows }))), [0, 0, rows.length + paragraphs.length, 0], "and applying again changes nothing");
    },
  },
  {
    title: "keeps the printed decimals",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      for (const [key, format] of [["m1", "#,##0"], ["m2", "#,##0.0"], ["m3", "#,##0.0"]] as const) {
        equal((await subject.person.look(metrics, key, "数值")).format, format, `format of ${key}`);
      }
      equal((await subject.person.look(metrics, "m1", "原文")).format, "@", "text columns are text");
    },
  },
  {
    title: "links rows to the row they name, also after sorting, adding and renaming",
    needs: "links",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      equal(await subject.person.follow(metrics, "m3", "段落"), "p2", "fresh");
      await subject.person.sort("T_Source", "编号");
      await subject.person.renameSheetOf("T_Source", "材料");
      await subject.host().apply(contractPlan({ paragraphs: ["p0", ...paragraphs] }));
      for (const [key, paragraph] of [["m1", "p1"], ["m3", "p2"]] as const) {
        equal(await subject.person.follow(metrics, key, "段落"), paragraph, `link of ${key}`);
      }
    },
  },
  {
    title: "clears what an older plan left below a growing list, and nothing else",
    run: async (subject) => {
      await subject.host().apply(contractPlan({ list: ["甲", "乙", "丙"] }));
      await subject.person.typeAt("说明", 4, 5, "备注");
      await subject.host().apply(contractPlan({ list: ["丁"] }));
      equal(await Promise.all([2, 3, 4].map(async (row) => await subject.person.lookAt("说明", row, 1) || null)), ["丁", null, null], "list");
      equal(await subject.person.lookAt("说明", 4, 5), "备注", "the person's remark");
    },
  },
  {
    title: "doesn't take over a sheet that happens to have the same name",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.host().apply(contractPlan({ extra: [{ id: "other", name: "指标 ", blocks: [{ at: { row: 0, column: 0 }, rows: [["另一张"]] }] }] }));
      equal(await keys(subject), ["m1", "m2", "m3"], "the table is untouched");
    },
  },
  {
    title: "finds its own sheet without a table again",
    needs: "names",
    run: async (subject) => {
      const extra = [{ id: "legend", name: "图例", blocks: [{ at: { row: 0, column: 0 }, rows: [["旧"]] }] }];
      await subject.host().apply(contractPlan({ extra }));
      const names = await subject.person.sheetNames();
      await subject.host().apply(contractPlan({ extra: [{ ...extra[0]!, blocks: [{ at: { row: 0, column: 0 }, rows: [["新"]] }] }] }));
      equal(await subject.person.sheetNames(), names, "no second sheet");
      equal(await subject.person.lookAt("图例", 0, 0), "新", "its cell");
    },
  },
  {
    title: "keeps the properties of the plan",
    needs: "properties",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      equal((await subject.host().properties()).ContractSchema, "1", "fresh");
      await subject.host().apply(contractPlan({ figures: [more] }));
      equal((await subject.host().properties()).ContractSchema, "1", "after a second time");
    },
  },
  {
    title: "refuses a plan that Excel would not open, and writes nothing",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const before = await subject.host().read([metrics]);
      const twice = contractPlan({ figures: [figures[0]!, figures[0]!] });
      equal(await problemOf(() => subject.host().apply(twice)), "unsupported", "key twice");
      const long = contractPlan({ figures: [{ key: "m9", quote: "字".repeat(32_768) }] });
      equal(await problemOf(() => subject.host().apply(long)), "too-large", "cell too long");
      equal(await subject.host().read([metrics]), before, "tables");
    },
  },
  {
    title: "leaves things as they were when it is cancelled",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const before = await subject.host().read([metrics, "T_Source"]);
      const signal = { aborted: false };
      const onProgress = (): void => void (signal.aborted = true);
      equal(await problemOf(() => subject.host().apply(contractPlan({ figures: [more], paragraphs: ["p9"] }), { signal, onProgress })), "cancelled", "problem");
      equal(await subject.host().read([metrics, "T_Source"]), before, "tables");
      equal(counts(await subject.host().apply(contractPlan())), [0, 0, 5, 0], "the next plan finds everything");
    },
  },
  {
    title: "leaves things as they were when it fails half-way",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const before = await subject.host().read([metrics, "T_Source"]);
      const names = await subject.person.sheetNames();
      const onProgress = (done: number): void => {
        if (done > 0) throw new Error("power cut");
      };
      await problemOf(() => subject.host().apply(contractPlan({ figures: [more], paragraphs: ["p9"], extra: [{ id: "new", name: "新表" }] }), { onProgress }));
      equal(await subject.host().read([metrics, "T_Source"]), before, "tables");
      equal(await subject.person.sheetNames(), names, "sheets");
    },
  },
  {
    title: "undoes the last plan",
    needs: "undo",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      const before = await subject.host().read([metrics, "T_Source"]);
      await subject.host().apply(contractPlan({ figures: [more], paragraphs: [] }));
      equal(await subject.host().undo?.(), true, "something to undo");
      equal(await subject.host().read([metrics, "T_Source"]), before, "tables");
      equal(await subject.host().undo?.(), false, "nothing more to undo");
    },
  },
  {
    title: "tells where it can't find what should be shown",
    run: async (subject) => {
      await subject.host().apply(contractPlan());
      await subject.host().reveal({ table: metrics, key: "m2" });
      equal(await problemOf(() => subject.host().reveal({ table: metrics, key: "nobody" })), "gone", "row");
      equal(await problemOf(() => subject.host().reveal({ table: "T_Nothing" })), "gone", "table");
    },
  },
  {
    title: "reports only what it said it can't do",
    run: async (subject) => {
      const { left } = await subject.host().apply(contractPlan());
      for (const { what } of left) ok(!subject.host().can.has(what), `left out ${what} but claims to be able to`);
    },
  },
  {
    title: "writes 5,000 rows, with progress, and finds them again",
    run: async (subject) => {
      const rows = Array.from({ length: 5_000 }, (_, index) => ({ key: `r${index}`, name: `指标 ${index}`, value: index / 10, decimals: 1, quote: `${index / 10}万元`, paragraph: "p1" }));
      const seen: number[] = [];
      const report = await subject.host().apply(contractPlan({ figures: rows }), { onProgress: (done, total) => seen.push(done / total) });
      equal(report.inserted, 5_002, "inserted");
      ok(seen.length > 3 && seen.every((part, index) => index === 0 || part >= seen[index - 1]!) && seen[seen.length - 1] === 1, `progress: ${seen.slice(0, 5).join()}… ${seen[seen.length - 1]}`);
      equal((await keys(subject)).length, 5_000, "read back");
      const changed = rows.map((row, index) => (index === 2_500 ? { ...row, name: "改" } : row));
      equal(counts(await subject.host().apply(contractPlan({ figures: changed }))), [0, 1, 5_001, 0], "one changed");
    },
  },
];

/** Runs every case on a fresh subject, outside vitest; gives what failed and what was left out. */
export async function runContract(make: () => Promise<Subject>): Promise<{ passed: string[]; failed: { title: string; why: string }[]; left: string[] }> {
  const passed: string[] = [];
  const failed: { title: string; why: string }[] = [];
  const left: string[] = [];
  for (const { title, needs, run } of contractCases) {
    const subject = await make();
    try {
      if (needs && !subject.host().can.has(needs)) left.push(title);
      else {
        await run(subject);
        passed.push(title);
      }
    } catch (problem) {
      failed.push({ title, why: problem instanceof Error ? problem.message : String(problem) });
    } finally {
      await subject.close?.();
    }
  }
  return { passed, failed, left };
}
