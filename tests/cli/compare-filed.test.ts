import { describe, expect, it } from "vitest";
import { comparisonAsText } from "../../src/cli/verbs/compare-table";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { shortLedger } from "../ledger/short-letters";

describe("compare", () => {
  it("marks values that departments filed, beside those of letters", () => {
    const letters = shortLedger([2023, "2022年，全省新建体育公园120个。"]);
    const { comparison, indicatorKey } = ledgerComparison(letters);
    const code = indicatorKey(comparison.indicators[0]!);
    const filed = ([[2022, 126], [2023, 150]] as const).map(([year, value]) => ({
      key: `F-${code}-${year}`, code, title: "体育公园", unit: "个", department: "云岭省体育局", year, value, status: "final" as const, note: "", before: null, template: "T", version: "1", filedOn: "", file: `${year}.xlsx`,
    }));
    const text = comparisonAsText(ledgerComparison({ ...letters, filed }).comparison, "zh");
    expect(text).toContain("2022 120个 / 126个（报送）  →  2023 150个（报送）");
    expect(text).toContain("“新建体育公园”2022年：答复称120个，云岭省体育局报送126个。");
  });
});
