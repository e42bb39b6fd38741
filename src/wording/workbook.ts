import type { Words } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** Words that every sheet shares. The footer uses Excel's codes: &P page, &N pages. */
export const generalWords = {
  home: say("← 说明", "← About"),
  footer: say("第 &P 页，共 &N 页", "Page &P of &N"),
  product: say("答复台账", "Reply Ledger"),
  workbookTitle: say("答复台账", "Reply Ledger"),
  none: say("—", "—"),
} as const;

/** What was read from one paragraph, as the text of a link. */
export function foundIn(statements: number, metrics: number, language: "zh" | "en"): string {
  const parts = language === "zh"
    ? [statements > 0 ? `要点 ${statements}` : "", metrics > 0 ? `指标 ${metrics}` : ""]
    : [statements > 0 ? `${statements} statement${statements === 1 ? "" : "s"}` : "", metrics > 0 ? `${metrics} metric${metrics === 1 ? "" : "s"}` : ""];
  return parts.filter(Boolean).join(" · ");
}
