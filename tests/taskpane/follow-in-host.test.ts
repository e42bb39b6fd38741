import { beforeAll, describe, expect, it } from "vitest";
import { decideFollowIn } from "../../src/taskpane/follow/follow-in-host";
import { withLink, withRemark, withRename, withStatus } from "../../src/ledger/decide-follow";
import { ledgerFollow, type TrackedCommitment } from "../../src/ledger/ledger-follow";
import type { Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { excelSubject } from "../hosts/excel-subject";
import { memorySubject } from "../hosts/memory-subject";
import { xlsxSubject } from "../hosts/xlsx-subject";
import { ledgerOf } from "./compare-ledger";

const who = { by: "王", at: "2026-01-05" };
const kept = (ledger: Ledger) => ledger.decisions.map(({ field, value, by }) => `${field} ${value} ${by}`);

describe.each([["memory", memorySubject], ["xlsx", xlsxSubject], ["excel", excelSubject]] as const)("decisions about a promise in the workbook (%s)", { timeout: 60_000 }, (_, subjectOf) => {
  let ledger: Ledger, about: TrackedCommitment;
  beforeAll(() => {
    ledger = ledgerOf([2023, 2024]);
    about = ledgerFollow(ledger).find(({ followed }) => followed.commitment.text.includes("水利发展引导基金"))!;
  });

  it("stand in their row and among the decisions, and nothing else is touched", async () => {
    const subject = await subjectOf();
    await subject.host().apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-05 09:00", by: "test" }), "zh"));
    await subject.person.addColumn("T_Commitments", "本处意见", { [about.key]: "再问财政厅" });
    const before = (await subject.host().read(["T_Commitments"]))[0]!;
    const shown = await decideFollowIn(subject.host(), "zh", ledger, about, (decisions) => withRemark(withStatus(decisions, about, "partial", who), about, "首期未设立", who));

    const { person } = subject;
    expect((await person.look("T_Commitments", about.key, "状态")).value).toBe("部分");
    expect((await person.look("T_Commitments", about.key, "备注")).value).toBe("首期未设立");
    expect((await person.look("T_Commitments", about.key, "决定人")).value).toBe("王");
    expect((await person.look("T_Commitments", about.key, "本处意见")).value).toBe("再问财政厅");
    const after = (await subject.host().read(["T_Commitments"]))[0]!;
    expect(after.headers).toEqual(before.headers);
    expect(after.rows.filter((row) => !row.includes(about.key))).toEqual(before.rows.filter((row) => !row.includes(about.key)));
    const read = readLedger(await subject.host().read(ledgerTables)).ledger;
    expect(kept(read)).toEqual(["follow-status partial 王", "follow-remark 首期未设立 王"]);
    expect(kept(shown)).toEqual(kept(read));

    // Taken back: the row says what the rules propose again
    await decideFollowIn(subject.host(), "zh", shown, about, (decisions) => withRemark(decisions.filter(({ field }) => field !== "follow-status"), about, "", who));
    expect((await person.look("T_Commitments", about.key, "状态")).value).toBe("未见回应");
    expect(kept(readLedger(await subject.host().read(ledgerTables)).ledger)).toEqual([]);
    await subject.close?.();
  });
});

describe("decisions about responses and names", () => {
  const ledger = ledgerOf([2023, 2024]);
  const [about] = ledgerFollow(ledger).filter(({ followed }) => followed.responses.length > 0);
  const [response] = about!.followed.responses;

  it("take back one another", () => {
    const yes = withLink([], about!, response!, true, who);
    const no = withLink(yes, about!, response!, false, who);
    expect([yes, no].map((decisions) => decisions.map(({ field }) => field))).toEqual([["answers"], ["not-answers"]]);
  });
  it("make a response certain or let it go, without matching anew", () => {
    const decided = (decisions: Ledger["decisions"]) => ledgerFollow({ ...ledger, decisions }).find(({ key }) => key === about!.key)!.followed.responses;
    expect(decided(withLink([], about!, response!, true, who))[0]).toMatchObject({ key: response!.key, certain: true, score: 1 });
    expect(decided(withLink([], about!, response!, false, who)).map(({ key }) => key)).not.toContain(response!.key);
  });
  it("keep a new name under both", () => {
    expect(withRename([], "攻关专项", "攻坚专项", who)).toMatchObject([{ row: "攻关专项|攻坚专项", field: "renamed", by: "王", at: "2026-01-05" }]);
  });
});
