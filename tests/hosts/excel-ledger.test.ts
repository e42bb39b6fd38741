import { isDeepStrictEqual } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { accept } from "../../src/ledger/review-decisions";
import { changeLedger, putPapers } from "../../src/taskpane/write/ledger-in-host";
import { sampleLetter, samplePlan } from "../tools/excel-traffic/measure-traffic";
import { contractPlan, figures } from "./contract-plan";
import { findTable, headersOf, rowOf } from "./excel-person";
import { excelSubject } from "./excel-subject";
import { bodyOf } from "./excel-wire/model/table-model";

type Subject = Awaited<ReturnType<typeof excelSubject>>;
let subject: Subject;
beforeEach(async () => { subject = await excelSubject(); });

const metrics = () => findTable(subject.fake, "T_Metrics");
const codeOf = (act: () => Promise<unknown>): Promise<string> => act().then(() => "done", (problem: { code: string }) => problem.code);

const longer = contractPlan({ figures: [...figures, { key: "m4", name: "新建工程", value: 21, quote: "21处", paragraph: "p2" }] });

describe("the ledger itself", () => {
  it("sheets the plan protects are opened for the write and closed again", async () => {
    const guarded = { id: "g", name: "表", protected: true, blocks: [{ at: { row: 0, column: 0 }, rows: [["甲"]] }], tables: [{ ...contractPlan().sheets[1]!.tables![0]!, name: "T_Guarded" }] };
    const plan = (text: string) => contractPlan({ extra: [{ ...guarded, blocks: [{ at: { row: 0, column: 0 }, rows: [[text]] }] }] });
    await subject.host().apply(plan("甲"));
    await subject.host().apply(plan("乙"));
    const { sheet } = findTable(subject.fake, "T_Guarded");
    expect([sheet.cell(0, 0)?.value, sheet.protection === null]).toEqual(["乙", false]);
  });

  it("written again unchanged sends no writing request", async () => {
    await subject.host().apply(samplePlan(2));
    const before = subject.fake.snapshot();
    subject.fake.exchanges.length = 0;
    await subject.host().apply(samplePlan(2));
    expect(isDeepStrictEqual(subject.fake.snapshot(), before)).toBe(true);
    expect(subject.fake.exchanges.flatMap(({ members }) => members).filter((member) => /^(?:Values|Formulas|NumberFormat|SetCellProperties|Add|Delete|Insert|Resize)$/.test(member))).toEqual([]);
  });

  it("a letter written beside others and undone leaves nothing, but for what a chart that was there refers to", async () => {
    await subject.host().apply(samplePlan(2));
    const before = withoutSeries(subject.fake.snapshot());
    await subject.host().apply(samplePlan(3));
    await subject.host().undo?.();
    expect(isDeepStrictEqual(withoutSeries(subject.fake.snapshot()), before)).toBe(true);
  });
});

describe("somebody else types while the pane works out what to write", () => {
  const cell = (): { value: unknown } => {
    const { sheet, table } = metrics();
    return sheet.touch(table.area.row + 2, table.area.column + headersOf(metrics()).indexOf("指标名称"));
  };

  it("a plan made from what was read before is refused, nothing changes", async () => {
    await subject.host().apply(contractPlan());
    const since = await subject.host().read(["T_Metrics", "T_Source"]);
    cell().value = "同事改的";
    const before = subject.fake.snapshot();
    expect(await codeOf(() => subject.host().apply(longer, { since }))).toBe("busy");
    expect(subject.fake.snapshot()).toEqual(before);
    expect(await codeOf(async () => subject.host().apply(longer, { since: await subject.host().read(["T_Metrics", "T_Source"]) }))).toBe("done");
  });

  it("the pane reads again and keeps what they typed", async () => {
    await subject.host().apply(samplePlan(1));
    const tried: string[] = [];
    const { ledger } = await changeLedger(subject.host(), "zh", {}, (now) => {
      if (tried.length === 0) cell().value = "同事改的";
      tried.push(now.metrics[1]!.name);
      return accept(now, now.metrics[0]!.key, { by: "王敏", at: "2026-01-02 09:00" });
    });
    expect([tried.length, tried[1], cell().value]).toEqual([2, "同事改的", "同事改的"]);
    expect(ledger.decisions.map(({ field, value }) => [field, value])).toEqual(expect.arrayContaining([["name", "同事改的"], ["accepted", "yes"]]));
  });

  it("who never stops typing gets a sentence, and nothing is written", async () => {
    await subject.host().apply(samplePlan(1));
    let typed = 0;
    const writing = changeLedger(subject.host(), "zh", {}, (now) => {
      cell().value = `第${++typed}次`;
      return accept(now, now.metrics[0]!.key, { by: "王敏", at: "2026-01-02 09:00" });
    });
    expect([await codeOf(() => writing), typed, cell().value]).toEqual(["busy", 3, "第3次"]);
  });
});

describe("rows that people delete from the ledger's own sheets", () => {
  const deleteRow = (name: string, key: string): Promise<void> => Excel.run(async (context) => {
    const found = findTable(subject.fake, name);
    context.workbook.tables.getItem(name).getDataBodyRange().getRow(rowOf(found, key) - found.table.area.row - 1).delete("Up");
    await context.sync();
  });
  const keysOf = (name: string): string[] => {
    const { sheet, table } = findTable(subject.fake, name);
    const body = bodyOf(table);
    return Array.from({ length: body.rows }, (_, i) => String(sheet.cell(body.row + i, body.column)?.value ?? ""));
  };

  it("a metric is dismissed, and stays so when its letter is pasted again; undone, the sheets are as they were left", async () => {
    const paper = { id: "p", origin: "paste", name: null, text: sampleLetter(0), correction: {}, known: null, written: false } as const;
    await putPapers(subject.host(), [paper], "zh", {});
    const key = keysOf("T_Metrics")[4]!;
    const numbers = keysOf("T_Metrics").length + keysOf("T_Dismissed").length;
    await deleteRow("T_Metrics", key);
    const before = withoutSeries(subject.fake.snapshot());
    const { deleted } = await putPapers(subject.host(), [paper], "zh", {});
    expect(deleted.map(({ row }) => row)).toEqual([key]);
    expect([keysOf("T_Metrics").includes(key), keysOf("T_Dismissed").includes(key)]).toEqual([false, true]);
    expect(keysOf("T_Metrics").length + keysOf("T_Dismissed").length).toBe(numbers);
    await subject.host().undo?.();
    expect(isDeepStrictEqual(withoutSeries(subject.fake.snapshot()), before)).toBe(true);
  });

  it("a dismissed number comes back: each is accounted for", async () => {
    await subject.host().apply(samplePlan(1));
    const key = keysOf("T_Dismissed")[2]!;
    await deleteRow("T_Dismissed", key);
    await putPapers(subject.host(), [], "zh", {});
    expect(keysOf("T_Dismissed")).toContain(key);
  });
});

/** At the floor of the interface nobody can ask what a chart's series refer to, so it can't be put back. */
function withoutSeries(snapshot: object): object {
  return JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (key === "series" ? (value as { name: string }[]).map(({ name }) => name) : value))) as object;
}
