import { beforeEach, describe, expect, it } from "vitest";
import { contractPlan, figures, type PlanOptions } from "./contract-plan";
import { excelSubject } from "./excel-subject";

type Subject = Awaited<ReturnType<typeof excelSubject>>;
let subject: Subject;
beforeEach(async () => { subject = await excelSubject(); });

const more = { key: "m4", name: "新建工程", value: 21, quote: "21处", paragraph: "p2" };
const one = figures[0]!;

/** What a person has done between the first write and the second. */
const nothing = async (): Promise<void> => undefined;
const ownColumn = ({ person }: Subject): Promise<void> => person.addColumn("T_Metrics", "经办人", { m1: "王", m2: "李", m3: "张" });
const remarkBelow = ({ person }: Subject): Promise<void> => person.typeAt("指标", 8, 0, "备注");

const writes: readonly (readonly [string, PlanOptions, (subject: Subject) => Promise<void>])[] = [
  ["nothing new", {}, nothing],
  ["new rows at the end", { figures: [...figures, more] }, nothing],
  ["new rows between", { figures: [one, more, ...figures.slice(1)] }, nothing],
  ["a new row at the top", { figures: [more, ...figures] }, nothing],
  ["changed cells", { figures: [{ ...one, name: "奖补", value: 12.5, decimals: 1 }, ...figures.slice(1)] }, nothing],
  ["rows taken out", { figures: [one] }, nothing],
  ["all rows replaced", { figures: [more], paragraphs: ["p9"] }, nothing],
  ["all rows taken out", { figures: [], paragraphs: [] }, nothing],
  ["rows out, in and changed", { figures: [more, { ...figures[2]!, value: 1 }] }, nothing],
  ["rows in a table with a column of the user's", { figures: [more, ...figures] }, ownColumn],
  ["rows out of a table with a column of the user's", { figures: [figures[1]!] }, ownColumn],
  ["rows over a remark below the table", { figures: [...figures, more, { ...more, key: "m5" }, { ...more, key: "m6" }] }, remarkBelow],
  ["a longer list on the first sheet", { list: ["甲", "乙", "丙", "丁"] }, nothing],
  ["a shorter list on the first sheet", { list: ["丁"] }, nothing],
  ["another sheet", { extra: [{ id: "new", name: "新表", protected: true, blocks: [{ at: { row: 0, column: 0 }, rows: [["甲"]] }] }] }, nothing],
];

describe("a write into Excel is undone without a trace", () => {
  it.each(writes)("%s", async (_what, options, meanwhile) => {
    await subject.host().apply(contractPlan());
    await meanwhile(subject);
    const before = subject.fake.snapshot();
    await subject.host().apply(contractPlan(options));
    expect(await subject.host().undo?.()).toBe(true);
    expect(subject.fake.snapshot()).toEqual(before);
  });

  it("the first write of all", async () => {
    const before = subject.fake.snapshot();
    await subject.host().apply(contractPlan());
    await subject.host().undo?.();
    expect(subject.fake.snapshot()).toEqual(before);
  });
});

describe("a write into Excel that fails half-way leaves no trace", () => {
  it.each(writes.slice(1))("%s, failing at every writing action in turn", async (_what, options, meanwhile) => {
    let failures = 0;
    for (let at = 0; ; at += 1 + Math.floor(at / 5)) {
      const fresh = await excelSubject();
      await fresh.host().apply(contractPlan());
      await meanwhile(fresh);
      const before = fresh.fake.snapshot();
      fresh.fake.failAfter(at, "GeneralException");
      const outcome = await fresh.host().apply(contractPlan(options)).then(() => "done", (problem: { code: string; detail: string }) => `${problem.code} ${problem.detail}`);
      if (fresh.fake.failurePending) break;
      failures++;
      expect(outcome, `action ${at}`).toMatch(/^unknown GeneralException/);
      expect(outcome).not.toContain("could be taken back");
      expect(fresh.fake.snapshot(), `after a failure at action ${at}`).toEqual(before);
    }
    expect(failures).toBeGreaterThan(0);
  });
});
