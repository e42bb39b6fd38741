import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLedgerFile } from "../../src/cli/ledger-file";
import { writeOutput } from "../../src/cli/output-file";
import { verdictDecision } from "../../src/ledger/decide-comparison";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { clinics, roads } from "./letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

/** Somebody decides about two years in their copy of the ledger, and adds a column of their own. */
async function decided(file: string, verdict: "check" | "not-comparable", by: string, why: string): Promise<void> {
  const { host, ledger } = await openLedgerFile(file);
  const decisions = [verdictDecision("某省交通运输厅|农村公路|2023|2024", "comparable", verdict, why, { by, at: "2026-01-05" })];
  await host.apply(layOut(ledgerWorkbook, ledgerData({ ...ledger, decisions }, { at: "2026-01-05 09:00", by: "test" }), "zh"));
  await host.apply({
    language: "zh", title: "", properties: {},
    sheets: [{ id: "replies", name: "replies", tables: [{ name: "T_Replies", at: { row: 2, column: 0 }, mode: "upsert", columns: [{ id: "key", header: "编号" }, { id: "own", header: "经办" }], rows: [[ledger.replies[0]!.key, by]] }] }],
  });
  writeOutput(file, host.save());
}

describe("ledgers of two analysts", () => {
  test("are merged into a new one that begins as the first, with letters added in the same go; again, nothing changes", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.txt": clinics });
    const li = join(folder, "李.xlsx"), wang = join(folder, "王.xlsx"), merged = join(folder, "合并.xlsx");
    await runCli(["ledger", join(folder, "a.txt"), "-o", li]);
    await runCli(["ledger", join(folder, "a.txt"), "-o", wang]);
    await decided(li, "check", "李敏", "口径变了");
    await decided(wang, "not-comparable", "王强", "范围不同");
    const { exit, out, err } = await runCli(["ledger", li, wang, join(folder, "b.txt"), "-o", merged]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/并入 .*王\.xlsx：答复新增 0 件，相同 1 件，不一致 0 件\n.*决定新增 0 条，相同 0 条，不一致 1 条/);
    expect(out).toMatch(/可比性「农村公路 2023→2024」\n +原有：待核，口径变了（李敏 2026-01-05）\n +并入：不可比，范围不同（王强 2026-01-05）/);
    const { ledger, host } = await openLedgerFile(merged);
    expect([ledger.replies.length, ledger.decisions.map(({ field, by }) => [field, by])]).toEqual([2, [["verdict", "李敏"], ["other:verdict", "王强"]]]);
    const [replies] = await host.read(["T_Replies"]);
    expect(replies!.rows.map((row) => row[replies!.headers.indexOf("经办")] ?? null)).toEqual(["李敏", null]);
    expect(replies!.rows.map((row) => row[replies!.headers.indexOf("经办（王.xlsx）")] ?? null)).toEqual(["王强", null]);
    expect(out).toMatch(/自己加的列：新增 0 列，1 列与原有的不一致，并入的写在“…（王\.xlsx）”列/u);
    const again = await runCli(["ledger", wang, "-o", merged]);
    expect([again.exit, /不一致 0 条/.test(again.out)]).toEqual([0, true]);
    const headers = (await (await openLedgerFile(merged)).host.read(["T_Replies"]))[0]!.headers;
    expect(headers.filter((header) => header.startsWith("经办"))).toEqual(["经办", "经办（王.xlsx）"]);
    expect((await openLedgerFile(merged)).ledger).toEqual(ledger);
  });

  test("a workbook that is no ledger is refused in a sentence, the rest goes on", async () => {
    const other = temporaryFolder({ "a.txt": roads, "x.xlsx": "no workbook" });
    const output = join(other, "out.xlsx");
    const { exit, out, err } = await runCli(["ledger", join(other, "x.xlsx"), join(other, "a.txt"), "-o", output]);
    expect([exit, /x\.xlsx：/.test(err), /新增/.test(out), existsSync(output)]).toEqual([1, true, true, true]);
    const again = await runCli(["ledger", join(other, "x.xlsx"), "-o", output]);
    expect([again.exit, /没有读到答复/.test(again.err)]).toEqual([1, true]);
  });
});
