import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { profileProperty } from "../../src/workbook/report/choices";
import { clinics, roads } from "./letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const later = roads.replace("〔2025〕31号", "〔2026〕12号").replace("三次会议第0031号", "四次会议第0012号").replace(/2025年5月/u, "2026年5月")
  .replace("2025年，力争新改建农村公路3500公里", "2026年，力争新改建农村公路3700公里").replace("2024年，新改建农村公路3200公里，同比增长5.5%", "2025年，新改建农村公路3520公里，同比增长10%");

const properties = async (file: string): Promise<Readonly<Record<string, string>>> => (await XlsxHost.open(new Uint8Array(readFileSync(file)))).properties();

describe("report", () => {
  test("builds the workbook from letters, and the same from their ledger", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.txt": later, "c.txt": clinics });
    const [ledger, one, two] = ["ledger.xlsx", "one.xlsx", "two.xlsx"].map((name) => join(folder, name)) as [string, string, string];
    const fromLetters = await runCli(["report", folder, "-o", one]);
    expect(fromLetters).toMatchObject({ exit: 0, err: "" });
    expect(fromLetters.out).toMatch(/3 件答复，对照指标 [1-9]\d* 项，承诺 [1-9]/u);
    await runCli(["ledger", folder, "-o", ledger]);
    const fromLedger = await runCli(["report", ledger, "-o", two]);
    expect(fromLedger.out.replace(two, "")).toBe(fromLetters.out.replace(one, ""));
  });

  test("a profile is saved, and used from the file or from an older report", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.txt": later });
    const [first, second, third, saved] = ["1.xlsx", "2.xlsx", "3.xlsx", "年报.json"].map((name) => join(folder, name)) as [string, string, string, string];
    const letters = [join(folder, "a.txt"), join(folder, "b.txt")];
    expect((await runCli(["report", ...letters, "-o", first, "--years", "last3", "--unit", "亿元", "--title", "年报", "--save-profile", saved])).exit).toBe(0);
    await runCli(["report", ...letters, "-o", second, "--profile", saved, "--audience", "page"]);
    await runCli(["report", ...letters, "-o", third, "--profile", first]);
    const kept = await Promise.all([first, second, third].map(async (file) => JSON.parse((await properties(file))[profileProperty]!) as object));
    expect(kept[2]).toEqual(kept[0]);
    expect(kept[1]).toEqual({ ...kept[0], audience: "page" });
    expect(JSON.parse(readFileSync(saved, "utf8"))).toEqual(kept[0]);
  });

  test("replaces an older report, but nothing else of that name", async () => {
    const folder = temporaryFolder({ "a.txt": roads });
    const [ledger, output] = [join(folder, "ledger.xlsx"), join(folder, "report.xlsx")];
    await runCli(["ledger", join(folder, "a.txt"), "-o", ledger]);
    const before = readFileSync(ledger);
    const { exit, err } = await runCli(["report", ledger, "-o", ledger]);
    expect([exit, err]).toEqual([1, expect.stringContaining("不是本程序生成的报告")]);
    expect(readFileSync(ledger).equals(before)).toBe(true);
    expect([(await runCli(["report", ledger, "-o", output])).exit, (await runCli(["report", ledger, "-o", output])).exit]).toEqual([0, 0]);
  });

  test.each([
    [["a.txt"], 2, "-o"],
    [["a.txt", "-o", "r.pdf"], 2, ".xlsx"],
    [["a.txt", "-o", "r.xlsx", "--years", "2025-2023"], 2, "--years"],
    [["a.txt", "-o", "r.xlsx", "--unit", "元"], 2, "--unit"],
    [["a.txt", "-o", "r.xlsx", "--audience", "all"], 2, "--audience"],
    [["a.txt", "-o", "r.xlsx", "--subject", "航天"], 1, "航天"],
    [["a.txt", "-o", "r.xlsx", "--logo", "a.txt"], 1, "标志"],
    [["a.txt", "-o", "r.xlsx", "--profile", "none.json"], 1, "配置"],
    [["a.txt", "-o", "r.xlsx", "--profile", "bad.json"], 1, "unit"],
    [["none.txt", "-o", "r.xlsx"], 1, "没有这个文件"],
  ])("refuses %j with exit %i", async (args, code, says) => {
    const folder = temporaryFolder({ "a.txt": roads });
    writeFileSync(join(folder, "bad.json"), '{"unit":"元"}');
    const { exit, err } = await runCli(["report", ...args.map((arg) => (/\.(?:txt|xlsx|json|pdf)$/u.test(arg) ? join(folder, arg) : arg))]);
    expect([exit, err]).toEqual([code, expect.stringContaining(says)]);
    expect(existsSync(join(folder, "r.xlsx"))).toBe(false);
  });
});
