// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { ledgerFollow } from "../../src/ledger/ledger-follow";
import type { Ledger } from "../../src/ledger/records";
import { CompareTab } from "../../src/taskpane/compare/compare-tab";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { hostOf, ledgerOf } from "./compare-ledger";

const two = ledgerOf([2023, 2024]);
const three = ledgerOf();
const patience = { timeout: 20_000 };

async function open(ledger: Ledger): Promise<MemoryHost> {
  const host = await hostOf(ledger);
  const surface = { kind: "workbench", host, systemTheme: "light", language: "zh" } as const;
  render(<Shell language="zh" systemTheme="light"><Announcer><CompareTab surface={surface} desk={undefined as never} /></Announcer></Shell>);
  await userEvent.click(await screen.findByRole("tab", { name: "承诺" }, patience));
  await screen.findByRole("list", { name: "承诺跟踪" }, patience);
  return host;
}

const sign = () => userEvent.type(screen.getByRole("textbox", { name: "经办人" }), "王");
const show = (view: RegExp) => userEvent.selectOptions(screen.getByRole("combobox", { name: "显示" }), screen.getByRole("option", { name: view }));
const showAll = async () => {
  await show(/^全部/u);
  for (let more = screen.queryByRole("button", { name: /^再显示/u }); more; more = screen.queryByRole("button", { name: /^再显示/u })) await userEvent.click(more);
};
const card = (words: string): HTMLElement => {
  const found = within(screen.getByRole("list", { name: "承诺跟踪" })).getByRole("button", { name: new RegExp(`^定下状态：.*${words}`, "u") });
  return found.closest("li")!;
};
const decided = async (host: MemoryHost) => readLedger(await host.read(ledgerTables)).ledger;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("promises in the pane", { timeout: 60_000 }, () => {
  it("asks first what is most in doubt", async () => {
    await open(three);
    const asked = screen.getAllByText(/^(疑似更名|拿不准|数字未定|未见回应)$/u, { selector: "span" }).map(({ textContent }) => textContent!);
    const order = ["疑似更名", "拿不准", "数字未定", "未见回应"];
    expect(asked.length).toBeGreaterThan(3);
    expect(asked).toEqual([...asked].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it("never says of a promise without response that nothing was done", async () => {
    await open(two);
    expect(within(card("水利发展引导基金")).getByText(/没有找到回应；这不等于没有落实/u)).toBeDefined();
  });

  it("decides nothing without a name, and tells so", async () => {
    const host = await open(two);
    await userEvent.click(within(card("水利发展引导基金")).getByRole("button", { name: /^定下/ }));
    expect(screen.getByText("请先填经办人，再按一次。", { selector: "[role=alert] *, [role=alert]" })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /经办人/ }));
    expect((await decided(host)).decisions).toEqual([]);
  });

  it("keeps status and remark with name and day, over a refresh too", async () => {
    const host = await open(two);
    await sign();
    const own = card("水利发展引导基金");
    await userEvent.selectOptions(within(own).getByRole("combobox"), "调整变更");
    await userEvent.type(within(own).getByRole("textbox"), "已并入产业基金");
    await userEvent.click(within(own).getByRole("button", { name: /^定下/ }));
    await expect.poll(async () => (await decided(host)).decisions.length, patience).toBe(2);
    await userEvent.click(screen.getByRole("button", { name: "更新跟踪表" }));
    await screen.findAllByText(/跟踪表和承诺表已更新/u, undefined, patience);
    const after = await decided(host);
    expect(after.decisions).toMatchObject([
      { field: "follow-status", was: "no-response", value: "changed", by: "王", at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) },
      { field: "follow-remark", value: "已并入产业基金", by: "王" },
    ]);
    expect(ledgerFollow(after).find(({ followed }) => followed.commitment.text.includes("水利发展引导基金"))).toMatchObject({ status: "changed", remark: "已并入产业基金", by: "王" });
  });

  it("remembers that the proposed status was confirmed, and doesn't ask again", async () => {
    const host = await open(two);
    await sign();
    const before = screen.getAllByRole("button", { name: /^定下/ }).length;
    card("水利发展引导基金").querySelector<HTMLElement>("[data-settle]")!.focus();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect.poll(() => screen.getAllByRole("button", { name: /^定下/ }).length, patience).toBe(before - 1);
    await showAll();
    expect(within(card("水利发展引导基金")).getByText("王定为“未见回应”")).toBeDefined();
    expect((await decided(host)).decisions).toMatchObject([{ field: "follow-status", value: "no-response", by: "王" }]);
  });

  it("is asked again where a status is taken back; the remark stays", async () => {
    const host = await open(two);
    await sign();
    await userEvent.type(within(card("水利发展引导基金")).getByRole("textbox"), "再问财政厅");
    await userEvent.keyboard("{Enter}");
    await showAll();
    await expect.poll(() => within(card("水利发展引导基金")).queryByText("王定为“未见回应”"), patience).not.toBeNull();
    within(card("水利发展引导基金")).getByRole("button", { name: /^重新判断：/ }).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(async () => (await decided(host)).decisions.map(({ field }) => field), patience).toEqual(["follow-remark"]);
    await expect.poll(() => within(card("水利发展引导基金")).queryByRole("button", { name: /^重新判断：/ }), patience).toBeNull();
    expect(within(card("水利发展引导基金")).getByText("按规则拟定：未见回应")).toBeDefined();
    expect(within(card("水利发展引导基金")).getByRole<HTMLInputElement>("textbox").value).toBe("再问财政厅");
    await expect.poll(() => document.activeElement === card("水利发展引导基金").querySelector("[data-settle]"), patience).toBe(true);
  });

  it.each([["y", "answers"], ["n", "not-answers"]])("keeps the focus among the promises when %s takes what had it", async (key, field) => {
    const host = await open(three);
    await sign();
    const [first] = within(screen.getByRole("list", { name: "承诺跟踪" })).getAllByRole("button", { name: /^是回应/ });
    first!.focus();
    await userEvent.keyboard(key);
    await expect.poll(async () => (await decided(host)).decisions.map((one) => one.field), patience).toEqual([field]);
    await expect.poll(() => document.activeElement?.closest("[data-promise]") ?? null, patience).not.toBeNull();
    await expect.poll(() => first!.isConnected && document.activeElement === first, patience).toBe(false);
  });

  it("takes a response by key, or refuses it", async () => {
    const host = await open(three);
    await sign();
    await showAll();
    const own = card("供水工程180处");
    const refuse = () => within(card("供水工程180处")).queryAllByRole("button", { name: /^不是回应/ });
    const first = refuse()[0]!.getAttribute("aria-label");
    within(own).getAllByRole("button", { name: /^不是回应/ })[0]!.focus();
    await userEvent.keyboard("n");
    await expect.poll(() => refuse()[0]?.getAttribute("aria-label"), patience).not.toBe(first);
    refuse()[0]!.focus();
    await userEvent.keyboard("y");
    await expect.poll(async () => (await decided(host)).decisions.map(({ field }) => field), patience).toEqual(["not-answers", "answers"]);
  });

  it("walks from promise to promise with the arrow keys", async () => {
    await open(two);
    const all = screen.getAllByRole("button", { name: /^定下/ });
    all[0]!.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(all[1]);
    await userEvent.keyboard("{ArrowUp}r");
    expect(document.activeElement).toBe(within(all[0]!.closest("li")!).getByRole("textbox"));
  });
});
