import type { Aspect } from "../letter/letter";
import type { Language } from "./language";
import type { Words, WordsFor } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** The first sheet of a ledger workbook. */
export const aboutWords = {
  name: say("说明", "About"),
  purpose: say(
    "人大代表建议和政协提案答复的台账：每一项措施、成效、打算和每一个数字，都能点回原文。",
    "A ledger of replies to NPC suggestions and CPPCC proposals: every measure, result, plan and figure leads back to the words it comes from.",
  ),
  inBrief: say("概况", "In brief"),
  replies: say("答复", "Replies"),
  coverage: say("数字", "Numbers"),
  made: say("生成", "Made"),
  sheets: say("各表内容", "Sheets"),
  howTo: say("怎样阅读", "How to read it"),
  advice: [
    say("点击“段落”（¶12）跳到原文，点击原文旁的“读出”回到由它读出的第一行。", "Click “Paragraph” (¶12) to see the text; “Read from it” beside the text leads back to the first row read from it."),
    say("可以排序、筛选、改名、移动列、加自己的列和批注；再次写入时，这些都会保留。", "Sort, filter, rename sheets, move columns, add columns and notes of your own: all of it is kept when letters are added."),
    say("可以直接修改表中的内容。第一列“编号”请勿改动，各行靠它相认。", "Cells may be corrected in place. Leave the first column (ID) as it is: rows are known by it."),
    say("“核验”显示“原文已变”的行，引文与原文表不再一致，请核对。", "Where “Check” says “source changed”, quote and source text no longer agree: please compare."),
  ],
  legend: say("图例", "Legend"),
  aspects: {
    ask: say("建议、提案提出的要求", "what the suggestion or proposal asked for"),
    measure: say("已经做和正在做的", "what was done and is being done"),
    result: say("取得的成效", "what came of it"),
    plan: say("下一步打算", "what comes next"),
    other: say("其他内容", "anything else"),
  } satisfies WordsFor<Aspect>,
  terms: [
    [say("数值 · 量值", "Value · Quantity"), say("“数值”与“单位”照录原文（12000 万元）；“量值”把万、亿乘开（120000000 元），单位本身不换算。", "Value and unit as printed (12000 万元); the quantity multiplies 万 and 亿 out (120000000 元), units are never converted.")],
    [say("状态", "Status"), say("“目标”是计划要达到的数，不与“实际”混算。", "A target is a figure aimed at; it is never counted together with actual ones.")],
    [say("口径", "Basis"), say("累计、当年、每个：照原文所说；原文没说的写“未说明”。", "Cumulative, annual, each: as the text says; “not said” where it doesn’t.")],
    [say("时期依据", "Period"), say("“明示”是原文写明的起止；“推断”是按上文或答复日期推定的。", "Stated: the text names the time. Inferred: concluded from the text before or the date of the reply.")],
    [say("把握", "Certainty"), say("机器对这一行的把握，低于 60% 的标红，请先核对。", "How sure the machine is; below 60% is marked red and should be looked at first.")],
  ] as readonly (readonly [Words, Words])[],
  letters: say("各件答复", "Letters"),
} as const;

const grouped = new Intl.NumberFormat("en-US");
const group = (n: number): string => grouped.format(n);
const plural = (n: number, one: string, many = `${one}s`): string => `${group(n)} ${n === 1 ? one : many}`;

/** Sentences with counts. */
export const counted = {
  rows: (n: number, language: Language): string => (language === "zh" ? `${group(n)} 行` : plural(n, "row")),
  replies: (n: number, agencies: number, years: string, language: Language): string => {
    const parts = language === "zh"
      ? [`${group(n)} 件`, agencies > 0 ? `${group(agencies)} 个单位` : "", years ? `${years} 年` : ""]
      : [plural(n, "letter"), agencies > 0 ? plural(agencies, "agency", "agencies") : "", years];
    return parts.filter(Boolean).join(" · ");
  },
  statements: (n: number, by: readonly (readonly [string, number])[], language: Language): string => {
    if (n === 0) return language === "zh" ? "没有要点" : "no statements";
    const detail = by.map(([word, count]) => `${word} ${group(count)}`).join(language === "zh" ? "、" : ", ");
    return language === "zh" ? `${group(n)} 个：${detail}` : `${group(n)}: ${detail}`;
  },
  coverage: ({ numbers, metrics, dismissed }: { readonly numbers: number; readonly metrics: number; readonly dismissed: number }, language: Language): string => {
    if (numbers === 0) return language === "zh" ? "原文中没有数字" : "no numbers in the text";
    return language === "zh"
      ? `${group(numbers)} 个数字：${group(metrics)} 项指标，${group(dismissed)} 个略过；每个数字都有着落（100%）`
      : `${plural(numbers, "number")}: ${plural(metrics, "metric")}, ${group(dismissed)} dismissed; every number is accounted for (100%)`;
  },
  made: (at: string, by: string, language: Language): string => (language === "zh" ? `${at}，答复台账 ${by}` : `${at} by Reply Ledger ${by}`),
} as const;
