import { describe, expect, it } from "vitest";
import { judgeTarget } from "../../src/followthrough/evidence/target-verdict";
import type { Metric, Qualifier } from "../../src/metrics/metric";

function figure(si: number, qualifier: Qualifier = "exact", more: Partial<Metric> = {}): Metric {
  return {
    span: { start: 0, end: 1 }, item: null, name: "高新技术企业", value: si, unit: "户", si, valueMax: null, siMax: null, decimals: 0, qualifier, inclusive: false,
    low: null, high: null, kind: "level", status: "actual", basis: "none", from: null, to: null, periodStated: true, of: null, certainty: 1, because: {}, ...more,
  };
}

describe("a target against a result, by interval arithmetic", () => {
  it.each([
    ["3590 against 突破3500", figure(3500, "over"), figure(3590), "", "met"],
    ["3500 against 突破3500", figure(3500, "over"), figure(3500), "", "met"],
    ["47 against 50", figure(50), figure(47), "", "missed"],
    ["超330亿 against 320亿以上", figure(320, "over"), figure(330, "over"), "", "met"],
    ["近60 against 60", figure(60), figure(60, "near"), "", "open"],
    ["超300 against 320 may be anything above", figure(320), figure(300, "over"), "", "open"],
    ["83.4 against 60—80", figure(60, "exact", { valueMax: 80, siMax: 80 }), figure(83.4), "", "met"],
    ["112.3 against 控制在113以内", figure(113, "under"), figure(112.3), "", "met"],
    ["114 against 控制在113以内", figure(113, "under"), figure(114), "", "missed"],
    ["下降到5 is kept by 4", figure(5), figure(4), "发病率下降到5‰", "met"],
    ["rank 4 against 前5", figure(5, "exact", { kind: "rank" }), figure(4, "exact", { kind: "rank" }), "", "met"],
  ] as const)("%s: %s", (_, target, actual, words, verdict) => expect(judgeTarget(target, actual, words)).toBe(verdict));
});
