/** Tables that grow by columns, and columns that change hands: what the comparison's sheet asks of every host. */
import type { Cell, TableColumn, WorkbookPlan } from "../../src/workbook/plan";
import type { ContractCase } from "./contract-cases";
import { equal, type Subject } from "./contract-subject";

const compared = "T_Compared";

function plan(columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): WorkbookPlan {
  return {
    language: "zh", title: "对照", properties: {},
    sheets: [{ id: "compared", name: "对照", columnWidths: columns.map(({ width }) => width), tables: [{ name: compared, at: { row: 2, column: 0 }, mode: "replace", columns, rows }] }],
  };
}

const key = { id: "key", header: "编号", width: 9 }, name = { id: "name", header: "指标", width: 30 }, remark = { id: "remark", header: "说明", width: 40 };
const year = (of: number): TableColumn => ({ id: `y${of}`, header: `${of}`, width: 12, style: { format: "#,##0" } });
const change = { id: "c2024", header: "2024 变化", width: 14, style: { format: "0.0%" } };
const yearly = [["i1", "公园", 120, 150, { value: 0.25, formula: "(150-120)/120" }, ""], ["i2", "赛事", 30, 36, { value: 0.2, formula: "(36-30)/30" }, ""]];
const first = plan([key, name, year(2023), year(2024), change, remark], yearly);
const own = (values: readonly [Cell, Cell]): WorkbookPlan =>
  plan([key, name, year(2023), year(2024), change, remark, { id: "own", header: "备注", theirs: true }], yearly.map((row, i) => [...row, values[i]!]));

/** Counts, and below them, with room for a picture between, a list under a heading of its own: it moves down with every count. */
function counted(counts: readonly string[], list: readonly string[]): WorkbookPlan {
  const room = 4, at = 2 + counts.length + room;
  const lines: Cell[][] = [["应当关注"], ["应于", "单位", "承诺"], ...list.map((line, i) => [`${2024 + i}-12-31`, "水利厅", line])];
  return {
    language: "zh", title: "跟踪", properties: {},
    sheets: [{
      id: "counted", name: "跟踪",
      blocks: [
        { at: { row: 2, column: 0 }, rows: counts.map((line, i) => [line, i]) },
        { at: { row: at, column: 0 }, rows: lines, clearBelow: true, clearAbove: room },
      ],
    }],
  };
}

async function column({ person }: Subject, of: number, rows: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let row = 2; row < rows; row++) seen.push(await person.lookAt("跟踪", row, of));
  return seen;
}

export const growingCases: readonly ContractCase[] = [
  {
    title: "leaves nothing behind of a list that moves down or up; what people wrote beside the picture stays",
    run: async (subject) => {
      const { host, person } = subject;
      await host().apply(counted(["甲"], ["一", "二"]));
      await person.typeAt("跟踪", 6, 2, "问过");
      await host().apply(counted(["甲", "乙"], ["一", "二"]));
      await host().apply(counted(["甲", "乙", "丙"], ["一"]));
      equal(await column(subject, 0, 14), ["甲", "乙", "丙", null, null, null, null, "应当关注", "应于", "2024-12-31", null, null], "first column");
      equal(await column(subject, 1, 14), [0, 1, 2, null, null, null, null, null, "单位", "水利厅", null, null], "second column");
      await host().apply(counted(["甲"], ["一", "二"]));
      equal(await column(subject, 0, 14), ["甲", null, null, null, null, "应当关注", "应于", "2024-12-31", "2025-12-31", null, null, null], "first column again");
      equal(await column(subject, 2, 14), [null, null, null, null, "问过", null, "承诺", "一", "二", null, null, null], "third column again");
    },
  },
  {
    title: "adds a year's columns to a table in which people work; their column, note and order stay",
    run: async ({ host, person }) => {
      await host().apply(first);
      await person.addColumn(compared, "备注", { i1: "问过", i2: "待核" });
      const notes = host().can.has("notes");
      if (notes) await person.annotate(compared, "i1", "指标", "含县级");
      await person.moveColumn(compared, "2024", 1);
      const grown = plan([key, name, year(2023), year(2024), change, year(2025), { ...change, id: "c2025", header: "2025 变化" }, remark],
        yearly.map((row, i) => [...row.slice(0, 5), 180 - i, { value: 0.2, formula: "(180-150)/150" }, ""]));
      await host().apply(grown);
      const [table] = await host().read([compared]);
      equal(table?.headers, ["编号", "2024", "指标", "2023", "2024 变化", "说明", "备注", "2025", "2025 变化"], "headers");
      equal(table?.rows.map((row) => [row[0], row[6], row[7]]), [["i1", "问过", 180], ["i2", "待核", 179]], "own column and the new year");
      equal((await person.look(compared, "i1", "指标")).note, notes ? "含县级" : null, "note");
      equal((await person.look(compared, "i1", "2025 变化")).formula, "(180-150)/150", "formula of the new year");
    },
  },
  {
    title: "puts new years between the others; remarks, a column and a note of the user's move right with them, what stands above and below stays",
    run: async ({ host, person }) => {
      const yearsOf = (years: readonly number[]): WorkbookPlan => plan([key, name, ...years.map(year), remark],
        [["i1", "公园", 120], ["i2", "赛事", 30]].map(([id, title, first]) => [id!, title!, ...years.map((of) => Number(first) + of - 2021), `${title}的说明`]));
      await host().apply(yearsOf([2021, 2022]));
      await person.addColumn(compared, "备注", { i1: "问过", i2: "待核" });
      await person.typeAt("对照", 0, 3, "上面");
      await person.typeAt("对照", 9, 3, "下面");
      const notes = host().can.has("notes");
      if (notes) await person.annotate(compared, "i2", "说明", "含县级");
      await host().apply(yearsOf([2021, 2022, 2023]));
      await host().apply(yearsOf([2020, 2021, 2022, 2023, 2024]));
      const [table] = await host().read([compared]);
      equal(table?.headers, ["编号", "指标", "2020", "2021", "2022", "2023", "2024", "说明", "备注"], "headers");
      equal(table?.rows, [["i1", "公园", 119, 120, 121, 122, 123, "公园的说明", "问过"], ["i2", "赛事", 29, 30, 31, 32, 33, "赛事的说明", "待核"]], "rows");
      equal((await person.look(compared, "i2", "2020")).format, "#,##0", "format of a new year");
      equal((await person.look(compared, "i2", "说明")).note, notes ? "含县级" : null, "note");
      equal([await person.lookAt("对照", 0, 3), await person.lookAt("对照", 9, 3)], ["上面", "下面"], "above and below");
      await host().apply(yearsOf([2020, 2021, 2022, 2023, 2024]));
      equal(await host().read([compared]), [table], "and applying again changes nothing");
    },
  },
  {
    title: "fills a column of the user's in rows that come back, and leaves what stands there alone",
    run: async ({ host, person }) => {
      await host().apply(first);
      await person.addColumn(compared, "备注", { i1: "问过", i2: "待核" });
      await host().apply(plan([key, name, year(2023), year(2024), change, remark], yearly.slice(0, 1)));
      await person.type(compared, "i1", "备注", "已改");
      await host().apply(own(["旧的", "待核"]));
      equal([(await person.look(compared, "i1", "备注")).value, (await person.look(compared, "i2", "备注")).value], ["已改", "待核"], "own column");
    },
  },
  {
    title: "fills what is empty in a column of the user's, as when another ledger is merged",
    run: async ({ host, person }) => {
      await host().apply(first);
      await person.addColumn(compared, "备注", { i1: "问过" });
      await host().apply(own(["旧的", "待核"]));
      equal([(await person.look(compared, "i1", "备注")).value, (await person.look(compared, "i2", "备注")).value], ["问过", "待核"], "own column");
      await host().apply(own([null, null]));
      equal((await person.look(compared, "i2", "备注")).value, "待核", "and an empty one takes nothing away");
    },
  },
  {
    title: "brings a column of the user's back that went with the last row it said something about",
    run: async ({ host, person }) => {
      await host().apply(first);
      await host().apply(own([null, "待核"]));
      equal([(await person.look(compared, "i1", "备注")).value, (await person.look(compared, "i2", "备注")).value], [null, "待核"], "own column");
    },
  },
  {
    title: "knows a column by the header an older workbook has for it, and gives it the new one",
    run: async ({ host, person }) => {
      await host().apply(first);
      await person.addColumn(compared, "备注", { i1: "问过", i2: "待核" });
      await person.type(compared, "i1", "说明", "手写");
      await host().apply(plan([key, name, year(2023), year(2024), change, { ...remark, header: "口径", formerly: ["Remark", "说明"] }], yearly.map((row) => [...row.slice(0, 5), "新"])));
      const [table] = await host().read([compared]);
      equal(table?.headers, ["编号", "指标", "2023", "2024", "2024 变化", "口径", "备注"], "headers");
      equal(table?.rows.map((row) => [row[5], row[6]]), [["新", "问过"], ["新", "待核"]], "cells");
    },
  },
];
