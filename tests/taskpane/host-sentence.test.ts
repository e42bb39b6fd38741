import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hostSentence } from "../../src/taskpane/shell/host-sentence";
import { lastProblem } from "../../src/taskpane/shell/last-problem";
import { HostProblem } from "../../src/workbook/host";
import { paneProblemWords } from "../../src/wording/in-both";

const reported: unknown[] = [];
beforeEach(() => vi.stubGlobal("reportError", (error: unknown) => reported.push(error)));
afterEach(() => {
  vi.unstubAllGlobals();
  reported.length = 0;
});

describe("what the pane says of a write that failed", () => {
  it.each([
    { what: "a protected sheet, by its name", error: new HostProblem("protected", "指标", { place: "指标" }), says: /^“指标”：.*没有写入，已有内容未变。.*撤销保护/, reports: 0 },
    { what: "a busy Excel", error: new HostProblem("busy", "Conflict"), says: /^Excel 正忙.*没有写入，已有内容未变。请稍候再试。$/, reports: 0 },
    { what: "an error code of Excel's that nobody listed", error: new HostProblem("unknown", "GeneralException"), says: /^出了意外，没有写入/, reports: 1 },
    { what: "a mistake of ours", error: new TypeError("x is undefined"), says: /^出了意外，没有写入/, reports: 1 },
  ])("$what", ({ error, says, reports }) => {
    expect(hostSentence(error, paneProblemWords.zh)).toMatch(says);
    expect(reported).toHaveLength(reports);
    expect(lastProblem()?.text).toContain(error.message);
  });
});
