// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { ReviewTab } from "../../src/taskpane/review/review-tab";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";
import type { CellRef, TableData } from "../../src/workbook/host";
import { hostOf, ledgerOf } from "./compare-ledger";

const ledger = ledgerOf([2024]);
const metric = ledger.metrics[3]!;
const languages = [
  { language: "zh", unread: /“指标”.* 的“数值”写着“约三百”.*请改成这一列能用的值/, show: "到第一处", deleted: /删去了 1 行/, restore: "恢复这些行" },
  { language: "en", unread: /“Metrics” .*“数值” says “约三百”.*Type what the column can hold/, show: "Show the first", deleted: /1 row was deleted/, restore: "Bring the rows back" },
] as const;

/** What the sheets hold after somebody was at them, until the pane writes. */
async function opened(language: "zh" | "en", change: (table: TableData) => TableData): Promise<{ host: MemoryHost; revealed: CellRef[] }> {
  const host = await hostOf(ledger);
  const revealed: CellRef[] = [];
  const read = host.read.bind(host), apply = host.apply.bind(host);
  let changed = true;
  host.read = async (tables) => (await read(tables)).map((table) => (changed ? change(table) : table));
  host.apply = async (plan, options) => { const report = await apply(plan, options); changed = false; return report; };
  host.reveal = async (cell) => void revealed.push(cell);
  render(<Shell language={language} systemTheme="light"><Announcer><ReviewTab surface={{ kind: "workbench", host, systemTheme: "light", language }} desk={undefined as never} /></Announcer></Shell>);
  return { host, revealed };
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe.each(languages)("the page of review ($language)", ({ language, unread, show, deleted, restore }) => {
  it("says which cell can't be read and what to do, and leads to it", async () => {
    const { revealed } = await opened(language, (table) => (table.name !== "T_Metrics" ? table
      : { ...table, rows: table.rows.map((row) => (row[0] === metric.key ? row.map((cell, i) => (table.headers[i] === "数值" ? "约三百" : cell)) : row)) }));
    expect((await screen.findAllByText(unread)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: show }));
    expect(revealed).toContainEqual({ table: "T_Metrics", key: metric.key });
  });

  it("says which row was deleted, and brings it back", async () => {
    const { host } = await opened(language, (table) => (table.name === "T_Metrics" ? { ...table, rows: table.rows.filter(([key]) => key !== metric.key) } : table));
    expect((await screen.findAllByText(deleted)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: restore }));
    await waitFor(() => expect(screen.queryByText(deleted)).toBeNull());
    await waitFor(async () => {
      const [metrics, decisions] = await host.read(["T_Metrics", "T_Decisions"]);
      expect(metrics!.rows.some(([key]) => key === metric.key)).toBe(true);
      expect(decisions!.rows).toEqual([]);
    }, { timeout: 20_000 });
  });
});
