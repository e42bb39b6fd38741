import { describe, expect, it } from "vitest";
import { mergeTable } from "../../src/workbook/merge-table";
import type { TablePlan } from "../../src/workbook/plan";

const plan = (keys: readonly string[], more: Partial<TablePlan> = {}): TablePlan => ({
  name: "T_Test", at: { row: 0, column: 0 }, mode: "replace",
  columns: [{ id: "key", header: "编号" }, { id: "name", header: "名称" }],
  rows: keys.map((key) => [key, `名 ${key}`]), ...more,
});
const order = (keys: readonly string[], old: readonly string[], more: Partial<TablePlan> = {}, headers = ["编号", "名称"]): string => {
  const { rows } = mergeTable(plan(keys, more), keys, { headers, rows: old.map((key) => headers.map((header) => (header === "编号" ? key : header === "备注" ? "我的" : "x"))) });
  return rows.map(({ plan: at, old: was }) => (at === null ? `(${old[was!]})` : was === null ? `+${keys[at]}` : keys[at])).join(" ");
};

describe("rows of a plan meet rows that are there", () => {
  it.each<[string, string[], string[], Partial<TablePlan>, string]>([
    ["nothing there", ["a", "b"], [], {}, "+a +b"],
    ["all there", ["a", "b"], ["a", "b"], {}, "a b"],
    ["a new one in the middle", ["a", "b", "c"], ["a", "c"], {}, "a +b c"],
    ["a new one in front", ["z", "a"], ["a"], {}, "+z a"],
    ["new ones at the end", ["a", "y", "z"], ["a"], {}, "a +y +z"],
    ["one that the plan dropped", ["a", "c"], ["a", "b", "c"], {}, "a c"],
    ["one that upsert keeps", ["c"], ["a", "b", "c"], { mode: "upsert" }, "(a) (b) c"],
    ["one to be removed from an upsert", ["c"], ["a", "b", "c"], { mode: "upsert", remove: ["b"] }, "(a) c"],
    ["sorted by the user: new ones below", ["a", "b", "c", "d"], ["c", "b", "a"], {}, "c b a +d"],
    ["a row without a key is the user's", ["a", "b"], ["a", "", "b"], {}, "a () b"],
    ["a row copied by the user is the user's", ["a", "b"], ["a", "a", "b"], {}, "a (a) b"],
  ])("%s", (_, keys, old, more, expected) => {
    expect(order(keys, old, more)).toBe(expected);
  });

  it("drops rows that are quite empty", () => {
    const merge = mergeTable(plan(["a"]), ["a"], { headers: ["编号", "名称"], rows: [["a", "x"], [null, ""]] });
    expect(merge.rows).toEqual([{ plan: 0, old: 0 }]);
  });
});

describe("columns of a plan meet columns that are there", () => {
  it.each<[string, string[], string]>([
    ["as planned", ["编号", "名称"], "编号:0:0 名称:1:1"],
    ["moved, with other spaces and case", ["名称 ", "编号"], "名称 :1:0 编号:0:1"],
    ["with the user's between", ["编号", "备注", "名称"], "编号:0:0 备注:-:1 名称:1:2"],
    ["one deleted by the user comes back at the end", ["编号", "备注"], "编号:0:0 备注:-:1 名称:1:-"],
  ])("%s", (_, headers, expected) => {
    const { columns } = mergeTable(plan(["a"]), ["a"], { headers, rows: [] });
    expect(columns.map(({ header, plan: at, old }) => `${header}:${at ?? "-"}:${old ?? "-"}`).join(" ")).toBe(expected);
  });

  it("finds the keys where the key column was moved to", () => {
    expect(order(["a", "b"], ["a", "b"], {}, ["备注", "名称", "编号"])).toBe("a b");
  });
});
