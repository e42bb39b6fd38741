// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import type { Ledger } from "../../src/ledger/records";
import { CompareTab } from "../../src/taskpane/compare/compare-tab";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";
import { openLedger } from "../../src/workbook/open-ledger";
import { shortLedger } from "../ledger/short-letters";
import { hostOf } from "./compare-ledger";

const stated = shortLedger([2023, "2022年，全省新建体育公园120个。"], [2024, "2023年，全省新建体育公园150个。"]);
const { comparison: { series: [parks] }, indicatorKey } = ledgerComparison(stated);
const code = indicatorKey(parks!.indicator);
const contested: Ledger = {
  ...stated,
  filed: [{ key: `F-${code}-2023`, code, title: parks!.indicator.title, unit: "个", department: "体育局", year: 2023, value: 156, status: "final", note: "", before: null, template: "T", version: "1", filedOn: "2024-03-01", file: "a.xlsx" }],
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it("takes the filed value over the stated one by keyboard, signed and with a reason, and takes it back", async () => {
  const host = await hostOf(contested);
  const surface = { kind: "workbench", host, systemTheme: "light", language: "zh" } as const;
  render(<Shell language="zh" systemTheme="light"><Announcer><CompareTab surface={surface} desk={undefined as never} /></Announcer></Shell>);
  await userEvent.click(await screen.findByRole("button", { name: "新建体育公园" }));
  const values = () => within(screen.getByRole("region", { name: "2023 年有几个数" }));
  expect(values().getByText("现在取这个").closest("li")!.textContent).toContain("150");
  values().getByRole("button", { name: "改取 156个（2023 年）" }).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.tagName).toBe("TEXTAREA");
  await userEvent.keyboard("以报表为准");
  await userEvent.type(values().getByRole("textbox", { name: /经办人/u }), "王强{Enter}");
  await screen.findByText(/^王强于 .* 定：以报表为准$/u, undefined, { timeout: 20_000 });
  expect(values().getByText("现在取这个").closest("li")!.textContent).toContain("156个");
  const { ledger } = await openLedger(host);
  expect(ledger.decisions.map(({ field, was, value, by }) => [field, was, value, by])).toEqual([["speaks", "150个", `F-${code}-2023 156个`, "王强"]]);
  expect(ledgerComparison(ledger).comparison.series[0]!.changes[0]!.percent).toBe(30);
  await userEvent.click(values().getByRole("button", { name: "撤回 2023 年的取值" }));
  await expect.poll(async () => (await openLedger(host)).ledger.decisions).toEqual([]);
});
