import { describe, expect, it } from "vitest";
import { comparisonAsText } from "../../src/cli/verbs/compare-table";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

const text = (language: "zh" | "en", ...letters: readonly string[]): string =>
  comparisonAsText(compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` }))), language);

describe("names that may be one indicator and stand in no row together", () => {
  const letters = ["2022年，乡镇站点覆盖率92%。", "2023年，行政村站点覆盖率94%。"];
  it("are told below the table, with their years", () => {
    expect(text("zh", ...letters)).toContain("另有 1 对名称可能是同一指标，没有放在一行（在任务窗格“对比·同名待定”中确认）：\n  ? 乡镇站点覆盖率 (2022) | 行政村站点覆盖率 (2023)\n");
    expect(text("en", ...letters)).toContain("1 more pair of names may be one indicator, but not in one row (confirm them in the pane, Compare · Same name?):\n");
  });
  it("and nothing where there are none", () => expect(text("zh", "2022年，转移群众6.4万人次。", "2023年，转移群众5.2万人次。")).not.toContain("另有"));
});
