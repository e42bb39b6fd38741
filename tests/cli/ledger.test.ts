import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLedgerFile } from "../../src/cli/ledger-file";
import { clinics, roads } from "./letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

describe("ledger", () => {
  test("builds a workbook that reads back as what was put in", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.txt": clinics });
    const output = join(folder, "台账.xlsx");
    const { exit, out, err } = await runCli(["ledger", folder, "-o", output]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/新增 .*a\.txt.*某交建函〔2025〕31号[^]*新增 .*b\.txt[^]*共 2 件答复，5 个指标/);
    const { ledger, language, problems } = await openLedgerFile(output);
    expect({ language, problems }).toEqual({ language: "zh", problems: [] });
    expect(ledger.replies.map(({ docNumber, fileName }) => [docNumber, fileName])).toEqual([["某交建函〔2025〕31号", "a.txt"], ["某卫提函〔2025〕18号", "b.txt"]]);
    expect(ledger.metrics.map(({ quote }) => quote)).toEqual(["3200公里", "5.5%", "超86亿元", "3500公里", "1250所"]);
  });

  test("extends the ledger that is there, in the language it was made in", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.txt": clinics });
    const output = join(folder, "ledger.xlsx");
    await runCli(["ledger", join(folder, "a.txt"), "-o", output, "--lang", "en"]);
    await runCli(["ledger", join(folder, "b.txt"), "-o", output]);
    const { ledger, language } = await openLedgerFile(output);
    expect([ledger.replies.length, language]).toEqual([2, "en"]);
  });

  test("a letter that is there already takes the place of its old rows", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.txt": roads.replace("3200公里", "3300公里") });
    const output = join(folder, "ledger.xlsx");
    await runCli(["ledger", join(folder, "a.txt"), "-o", output]);
    const { out } = await runCli(["ledger", join(folder, "b.txt"), "-o", output]);
    expect(out).toMatch(/更新 /);
    expect((await openLedgerFile(output)).ledger.metrics.map(({ quote }) => quote)).toEqual(["3300公里", "5.5%", "超86亿元", "3500公里"]);
  });

  test("the same letter given twice counts once", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "copy.txt": roads });
    const { out } = await runCli(["ledger", folder, "-o", join(folder, "ledger.xlsx")]);
    expect(out).toMatch(/重复 .*copy\.txt.*a\.txt[^]*共 1 件/);
  });

  test("refused letters don't keep the others out", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.docx": "no zip", "c.txt": "", "novel.txt": "从前有座山，山里有座庙。" });
    const { exit, out, err } = await runCli(["ledger", folder, join(folder, "gone.pdf"), "-o", join(folder, "ledger.xlsx")]);
    expect(exit).toBe(1);
    expect(out).toContain("新增");
    expect(err).toMatch(/b\.docx：.*不像一件答复[^]*c\.txt：文件是空的[^]*novel\.txt：.*不像一件答复[^]*gone\.pdf：没有这个文件/);
    expect(existsSync(join(folder, "ledger.xlsx"))).toBe(true);
  });

  test("figures without a letterhead are kept, and it is said that nobody will know whose they are", async () => {
    const folder = temporaryFolder({ "a.txt": "2024年，新改建农村公路3200公里。" });
    const { exit, out, err } = await runCli(["ledger", join(folder, "a.txt"), "-o", join(folder, "ledger.xlsx")]);
    expect({ exit, kept: /共 1 件答复，1 个指标/.test(out) }).toEqual({ exit: 0, kept: true });
    expect(err).toMatch(/a\.txt.*没有读出文号/);
  });

  test("a link to a ledger stays a link, the ledger keeps its mode", async () => {
    const folder = temporaryFolder({ "a.txt": roads });
    const [real, link] = [join(folder, "real.xlsx"), join(folder, "link.xlsx")];
    await runCli(["ledger", join(folder, "a.txt"), "-o", real]);
    chmodSync(real, 0o660);
    symlinkSync(real, link);
    expect((await runCli(["ledger", join(folder, "a.txt"), "-o", link])).exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "link.xlsx", "real.xlsx"]);
    expect(statSync(real).mode & 0o777).toBe(0o660);
  });
});

describe("where it can't write, it says why, and what stood there is as it was", () => {
  /** Each case prepares a folder and gives the output's name. */
  test.each<[string, (folder: string) => string, RegExp]>([
    ["no letter could be read", () => "new.xlsx", /没有写/],
    ["the folder doesn't exist", () => "no/where.xlsx", /文件夹不存在/],
    ["the place is a folder", (folder) => (mkdirSync(join(folder, "x.xlsx")), "x.xlsx"), /是一个文件夹/],
    ["Excel has it open", (folder) => (writeFileSync(join(folder, "~$ledger.xlsx"), ""), "ledger.xlsx"), /正被其他程序打开.*~\$ledger\.xlsx/],
    ["LibreOffice has it open", (folder) => (writeFileSync(join(folder, ".~lock.ledger.xlsx#"), ""), "ledger.xlsx"), /正被其他程序打开/],
    ["it is no workbook", (folder) => (writeFileSync(join(folder, "x.xlsx"), "not a zip"), "x.xlsx"), /不是 \.xlsx 工作簿/],
  ])("%s", async (_, prepare, sentence) => {
    const folder = temporaryFolder({ "a.txt": roads });
    const output = prepare(folder);
    const before = readdirSync(folder);
    const { exit, out, err } = await runCli(["ledger", output === "new.xlsx" ? join(folder, "gone.txt") : join(folder, "a.txt"), "-o", join(folder, output)]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(before);
  });
});
