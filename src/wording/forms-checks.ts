import { severityOf, type Check, type Severity } from "../forms/check";
import type { Outcome } from "../forms/check-form";
import type { FormRow, ValueStatus } from "../forms/form";
import type { EntryProblem } from "../forms/read-entry";
import type { Language } from "./language";
import { ruleDemand } from "./forms-rules";
import type { WordsFor } from "./ledger";

const say = (zh: string, en: string): { readonly zh: string; readonly en: string } => ({ zh, en });

/** What the column 审核 shows. */
export const outcomeWords: WordsFor<Outcome> = {
  passed: say("通过", "OK"),
  correct: say("须更正", "Correct"),
  explain: say("请说明", "Explain"),
  explained: say("已说明", "Explained"),
  missing: say("未填", "Missing"),
};

export const valueStatusWords: WordsFor<ValueStatus> = {
  final: say("正式数", "final"),
  provisional: say("初步数", "provisional"),
  estimated: say("估计数", "estimated"),
};

/** Each finding starts with one of these; the formulas of the sheet rely on it. */
export const severityMark: WordsFor<Severity> = { error: say("错误：", "Error: "), warning: say("请核实：", "Check: ") };

/** How the number inside a sentence is written: +80.0% · +12.50 · 3.5 */
export type NumberShape = "percent" | "points" | "plain";

/** A finding in words, with at most one number in it. */
export interface CheckSentence {
  readonly before: string;
  readonly number: NumberShape | null;
  readonly after: string;
}

/** `more`: for a slip, whether the value is larger than last year's. */
export function checkSentence(check: Check, titleOf: (code: string) => string, language: Language, more = true): CheckSentence {
  const zh = language === "zh";
  const stop = zh ? "。" : ". ";
  const mark = severityMark[severityOf(check)][language];
  const plain = (words: string): CheckSentence => ({ before: `${mark}${words}${stop}`, number: null, after: "" });
  switch (check.kind) {
    case "min": return plain(zh ? (check.limit === 0 ? "不能是负数" : `不能小于 ${check.limit}`) : `can't be less than ${check.limit}`);
    case "max": return plain(zh ? `不能大于 ${check.limit}` : `can't be more than ${check.limit}`);
    case "whole": return plain(zh ? "按个数统计，须为整数" : "a count must be a whole number");
    case "slip": {
      const times = zh ? (check.by === 1e4 ? "1万" : "1亿") : (check.by === 1e4 ? "10,000" : "100 million");
      return plain(zh ? `约为上年的${more ? "" : "1/"}${times}${more ? "倍" : ""}，单位是否错了“${check.by === 1e4 ? "万" : "亿"}”` : `about ${more ? `${times} times` : `1/${times} of`} last year's: has the unit slipped`);
    }
    case "shrinks": return plain(zh ? "累计数比上年少" : "a cumulative figure is smaller than last year");
    case "change": return { before: `${mark}${zh ? "比上年 " : "changed by "}`, number: "percent", after: `${zh ? `，变动超过 ${percent(check.limit)}` : `, more than ${percent(check.limit)}`}${stop}` };
    case "points": return { before: `${mark}${zh ? "比上年 " : "changed by "}`, number: "points", after: `${zh ? ` 个百分点，变动超过 ${check.limit} 个` : ` points, more than ${check.limit}`}${stop}` };
    case "rule": return { before: `${mark}${ruleDemand(check.rule, titleOf, language)}${zh ? "，相差 " : ", off by "}`, number: "plain", after: stop };
  }
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;

/** Where a rule divides by zero. */
export const undefinedRule = (language: Language): string => `${severityMark.warning[language]}${language === "zh" ? "审核关系除数为 0，无法计算。" : "a rule divides by zero and can't be computed. "}`;

/** What stands in the entry cell and is no number. */
export const notNumber = (language: Language): string => `${severityMark.error[language]}${language === "zh" ? "须填数字，不带单位和文字。" : "fill in a number, without unit or words. "}`;

const entryProblems: Readonly<Record<EntryProblem, Readonly<Record<Language, (said: string, unit: string) => string>>>> = {
  "not-a-number": { zh: (said) => `“${said}”不是数字，请只填数字`, en: (said) => `“${said}” is no number; fill in a number only` },
  "not-exact": { zh: (said) => `“${said}”不是确数，请填准确数字，并可在“数据性质”选估计数`, en: (said) => `“${said}” is not exact; give the figure itself, marked as an estimate if it is one` },
  "other-unit": { zh: (said, unit) => `“${said}”的单位与本行的“${unit}”不同，请换算后只填数字`, en: (said, unit) => `“${said}” is in another unit than this row's “${unit}”; convert it and give the number only` },
  "unclear-magnitude": { zh: (said, unit) => `“${said}”中的“万”“亿”可能与单位“${unit}”重复，请按“${unit}”只填数字`, en: (said, unit) => `the 万 or 亿 of “${said}” may or may not repeat the unit “${unit}”; give the number in ${unit} only` },
  "unclear-comma": { zh: (said) => `“${said}”中的逗号看不出是千分位还是小数点，请重填`, en: (said) => `the comma of “${said}” may be a separator or a decimal point; fill it in again` },
  range: { zh: (said) => `“${said}”是一个范围，请填一个数字`, en: (said) => `“${said}” is a range; give one number` },
  date: { zh: (said) => `“${said}”被当成了日期，请设为数值后重填`, en: (said) => `“${said}” was taken for a date; format the cell as a number and fill it in again` },
  time: { zh: (_, unit) => `比例被表格软件当成了时刻，请只填 ${unit} 中的 n`, en: (_, unit) => `the spreadsheet took the proportion for a time of day; give only the n of ${unit}` },
  formula: { zh: (said) => `单元格里是公式（${said}），请改为数值（复制，选择性粘贴“数值”）`, en: (said) => `the cell holds a formula (${said}); replace it by its value (copy, paste special: values)` },
  "unit-changed": { zh: (said, unit) => `计量单位被改成了“${said}”，应为“${unit}”，请恢复后按“${unit}”填数`, en: (said, unit) => `the unit was changed to “${said}”; it must be “${unit}”: restore it and fill in the figure in ${unit}` },
  twice: { zh: (said) => `同一代码有两行且填的不同（${said}），请只留一行`, en: (said) => `the code stands in two rows with different entries (${said}); keep one` },
  "error-value": { zh: (said) => `单元格显示的是错误值 ${said}，请重填`, en: (said) => `the cell shows the error ${said}; fill it in again` },
};

/** Without the full stop. */
export const entryProblemSentence = (problem: EntryProblem, said: string, row: Pick<FormRow, "unit">, language: Language): string =>
  entryProblems[problem][language](said, row.unit);
