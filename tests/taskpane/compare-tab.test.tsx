// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import type { Ledger } from "../../src/ledger/records";
import { CompareTab } from "../../src/taskpane/compare/compare-tab";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";
import { HostProblem } from "../../src/workbook/host";
import { hostOf, ledgerOf } from "./compare-ledger";

const three = ledgerOf();

async function open(ledger: Ledger): Promise<MemoryHost> {
  const host = await hostOf(ledger);
  const surface = { kind: "workbench", host, systemTheme: "light", language: "zh" } as const;
  render(<Shell language="zh" systemTheme="light"><Announcer><CompareTab surface={surface} desk={undefined as never} /></Announcer></Shell>);
  await screen.findByRole("tab", { name: /^指标/ });
  return host;
}

const decisions = async (host: MemoryHost) => (await host.read(["T_Decisions"]))[0]?.rows ?? [];
const section = (name: RegExp) => userEvent.click(screen.getByRole("tab", { name }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the page of the comparison", () => {
  it.each([{ years: [], rows: false }, { years: [2024], rows: true }])("says what to do while there are letters of $years, and shows what one letter tells of two years", async ({ years, rows }) => {
    await open(ledgerOf(years));
    expect(screen.getByText(new RegExp(`至少要两封不同年份的答复，台账里现有 ${years.length} 封`))).toBeDefined();
    expect(screen.queryByRole("list", { name: "指标" }) !== null).toBe(rows);
    expect(screen.queryByRole("button", { name: "更新对照表" }) !== null).toBe(rows);
  });

  it("says verdict and reasons before the number", async () => {
    await open(three);
    const rows = within(screen.getByRole("list", { name: "指标" })).getAllByRole("heading").map((heading) => heading.closest("li")!.textContent!);
    const noted = rows.filter((text) => /可比，有说明.*\+[\d.]+%/u.test(text));
    expect(noted.length).toBeGreaterThan(0);
    for (const text of noted) expect(text.indexOf("可比")).toBeLessThan(text.indexOf("%", text.indexOf("可比")));
    for (const text of rows.filter((row) => /不可比/u.test(row) && !/✓|\?/u.test(row))) expect(text).not.toMatch(/[+-][\d.]+%/u);
  });

  it("shows the words behind a change, and leads to their row", async () => {
    const host = await open(three);
    await userEvent.click(screen.getByRole("button", { name: "服务农村人口" }));
    await userEvent.click(screen.getByRole("button", { name: /812万人/ }));
    expect(host.active?.sheet.tables.map(({ name }) => name)).toContain("T_Metrics");
  });

  it("takes no verdict without reason and name, and keeps one with both", async () => {
    const host = await open(three);
    await userEvent.click(screen.getByRole("button", { name: "服务农村人口" }));
    await userEvent.click(screen.getByRole("button", { name: "改判 2022 年与 2023 年" }));
    await userEvent.click(screen.getByRole("button", { name: "确定" }));
    expect(screen.getByText(/请写明理由/)).toBeDefined();
    await userEvent.type(screen.getByRole("textbox", { name: /理由/ }), "统计范围扩大");
    await userEvent.click(screen.getByRole("button", { name: "确定" }));
    expect(screen.getByText(/请填经办人/)).toBeDefined();
    expect(await decisions(host)).toEqual([]);
    await userEvent.type(screen.getByRole("textbox", { name: /经办人/ }), "张三");
    await userEvent.click(screen.getByRole("button", { name: "确定" }));
    await screen.findByText(/张三于 .* 改判：统计范围扩大/);
    expect((await decisions(host))[0]).toEqual(expect.arrayContaining(["verdict", "comparable", "not-comparable", "张三", "统计范围扩大"]));
  });

  it("goes through doubtful names by keyboard, the focus on the next pair's answer", async () => {
    const host = await open(three);
    await section(/^同名待定/);
    const answers = () => screen.getAllByRole("button", { name: /^是同一指标：/ });
    const before = answers().length;
    const second = answers()[1]!.getAttribute("aria-label");
    answers()[0]!.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(second);
    expect(answers().length).toBe(before - 1);
    await expect.poll(() => decisions(host)).toHaveLength(1);
  });

  it("names the sheet that refuses to be written", async () => {
    const host = await open(three);
    host.apply = () => Promise.reject(new HostProblem("protected", "x", { place: "我的对照" }));
    await userEvent.click(screen.getByRole("button", { name: "更新对照表" }));
    expect((await screen.findAllByText(/^“我的对照”：.*没有写入.*撤销保护/u)).length).toBeGreaterThan(0);
  });

  it("closes a finding with an explanation, and keeps it in sight", async () => {
    await open(three);
    await section(/^发现/);
    const before = screen.getAllByRole("button", { name: "说明并关闭…" }).length;
    await userEvent.click(screen.getAllByRole("button", { name: "说明并关闭…" })[0]!);
    await userEvent.type(screen.getByRole("textbox", { name: "说明" }), "两次普查");
    await userEvent.type(screen.getByRole("textbox", { name: /经办人/ }), "李四");
    await userEvent.click(screen.getByRole("button", { name: "关闭此项" }));
    await userEvent.click(await screen.findByRole("button", { name: "已说明的 1 项" }));
    expect(screen.getByText(/李四于 .* 说明：两次普查/)).toBeDefined();
    expect(screen.getAllByRole("button", { name: "说明并关闭…" })).toHaveLength(before - 1);
  });

  it("keeps a choice under a name and writes the sheet as chosen", async () => {
    const host = await open(three);
    await userEvent.type(screen.getByRole("searchbox"), "投资");
    await userEvent.click(screen.getByRole("button", { name: "保存选择…" }));
    await userEvent.type(screen.getByRole("textbox", { name: "给这个选择起名" }), "水利投资{Enter}");
    await screen.findByRole("combobox", { name: "保存的选择" });
    const shown = within(screen.getByRole("list", { name: "指标" })).getAllByRole("heading").length;
    await userEvent.click(screen.getByRole("button", { name: "更新对照表" }));
    await screen.findAllByText(`对照表已更新，列出 ${shown} 个指标。`);
    expect((await host.read(["T_Comparison"]))[0]!.rows).toHaveLength(shown);
  });
});
