import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLedgerFile } from "../../src/cli/ledger-file";
import { keptDecision } from "../../src/ledger/decide-comparison";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { waterLetters } from "../followthrough/letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

interface Told { readonly kind: string; readonly key: string; readonly reason?: string; readonly by?: string; readonly at?: string; readonly sources: readonly { readonly file: string }[] }
interface Json { readonly findings: readonly Told[]; readonly decided: readonly Told[] }

/** A draft, and a ledger of the letter before it in which somebody explained and kept the findings of `kinds`. */
async function decidedIn(kinds: (found: readonly Told[]) => readonly Told[]) {
  const [first, second] = waterLetters();
  const at = temporaryFolder({ "2023.txt": first!.pasted, "draft.txt": second!.pasted });
  const [ledger, draft] = [join(at, "台账.xlsx"), join(at, "draft.txt")];
  expect((await runCli(["ledger", join(at, "2023.txt"), "-o", ledger])).exit).toBe(0);
  const before = JSON.parse((await runCli(["check", draft, ledger, "--json"])).out) as Json;
  const opened = await openLedgerFile(ledger);
  const decisions = kinds(before.findings).map(({ key }) => keptDecision(key, "省厅复核后的数", { by: "李敏", at: "2026-01-05" }));
  await opened.host.apply(layOut(ledgerWorkbook, ledgerData({ ...opened.ledger, decisions }, { at: "2026-01-05 09:00", by: "test" }), "zh"));
  writeFileSync(ledger, opened.host.save());
  return { before, draft, ledger };
}

describe("check against a ledger in which findings are explained and kept", () => {
  it("--json: lists them apart, with reason, name and day", async () => {
    const { before, draft, ledger } = await decidedIn((found) => found.filter(({ kind }) => kind === "contradiction"));
    const { exit, out } = await runCli(["check", draft, ledger, "--json"]);
    const { findings, decided } = JSON.parse(out) as Json;
    expect(exit).toBe(0);
    expect(before.decided).toEqual([]);
    expect(decided.map(({ kind, reason, by, at }) => ({ kind, reason, by, at }))).toEqual([{ kind: "contradiction", reason: "省厅复核后的数", by: "李敏", at: "2026-01-05" }]);
    expect(findings.map(({ key }) => key)).toEqual(before.findings.filter(({ kind }) => kind !== "contradiction").map(({ key }) => key));
    expect(decided[0]!.sources.map(({ file }) => file)).toEqual([draft, "2023.txt"]);
  });
  it.each([
    ["zh", "[已说明·数字矛盾]", "李敏于 2026-01-05 说明并保留：省厅复核后的数"],
    ["en", "[explained·contradiction]", "Kept by 李敏 on 2026-01-05: 省厅复核后的数"],
  ])("as text in %s: says so, behind what is still open", async (language, mark, reason) => {
    const { draft, ledger } = await decidedIn((found) => found.filter(({ kind }) => kind === "contradiction"));
    const { exit, out } = await runCli(["check", draft, ledger, "--lang", language]);
    const lines = out.split("\n");
    const at = lines.findIndex((line) => line.startsWith(mark));
    expect([exit, lines[at + 1]!.trim()]).toEqual([0, reason]);
    expect(lines.slice(at).filter((line) => line.startsWith("["))).toHaveLength(1);
    expect(lines.slice(0, at).filter((line) => line.startsWith("[")).length).toBeGreaterThan(0);
  });
  it("says that nothing new is left where all are explained", async () => {
    const { before, draft, ledger } = await decidedIn((found) => found);
    const { out } = await runCli(["check", draft, ledger]);
    expect(out).toMatch(/^没有新的需要核对之处/u);
    expect(out.match(/^\[已说明·/gmu)).toHaveLength(before.findings.length);
  });
});
