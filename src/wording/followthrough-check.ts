import { round } from "../comparison/rounding";
import type { DraftFinding } from "../findings/check-draft";
import type { Alert, AlertKind, Severity } from "../followthrough/check/alert";
import type { DecisionRecord } from "../ledger/records";
import { figureAsPrinted } from "./figure";
import { findingInWords } from "./findings";
import type { Language } from "./language";
import type { Words, WordsFor } from "./ledger";
import { shorten } from "./report-sentences";
import { statedChangeInWords } from "./stated-change";

const say = (zh: string, en: string): Words => ({ zh, en });

export const alertKindWords: WordsFor<AlertKind> = {
  contradiction: say("数字矛盾", "contradiction"),
  definition: say("口径变化", "changed meaning"),
  "stated-vs-computed": say("所称与计算不符", "stated and computed differ"),
  sum: say("合计与分项", "totals and parts"),
  unit: say("单位", "unit"),
  unanswered: say("承诺未提及", "promise not mentioned"),
  form: say("格式", "form"),
  citation: say("引用", "citation"),
  stale: say("数字未变", "unchanged figure"),
};

export const alertSeverityWords: WordsFor<Severity> = { error: say("错误", "error"), warning: say("请核对", "please check"), note: say("提示", "note") };

/** What was found and why it matters, in a sentence or two that can be checked against the sources. */
export function draftFindingInWords({ detail }: Pick<DraftFinding, "detail">, language: Language): string {
  return detail.code === "figures" ? findingInWords(detail.finding, language) : alertInWords(detail, language);
}

function alertInWords(detail: Alert["detail"], language: Language): string {
  const zh = language === "zh";
  const shown = (figure: { metric: Parameters<typeof figureAsPrinted>[0] }) => figureAsPrinted(figure.metric, language);
  switch (detail.code) {
    case "other-figure": {
      const { own, other } = detail;
      if (own.file === other.file) {
        return zh
          ? `“${own.metric.name}”在本稿中有不同数字：${shown(own)}、${shown(other)}，请统一或写明各自的时间。`
          : `“${own.metric.name}” is both ${shown(own)} and ${shown(other)} in this draft; make them agree or say of what time each is.`;
      }
      return zh
        ? `“${own.metric.name}”本稿为${shown(own)}，相近日期的另一件答复为${shown(other)}，请统一或说明口径。`
        : `“${own.metric.name}” is ${shown(own)} here, but ${shown(other)} in another reply of the same weeks; make them agree or say how they differ.`;
    }
    case "members": return both(detail, "所列对象完全不同，名称相同而所指不同", "the things listed are different ones: one name, two meanings", language);
    case "coverage": {
      const { own, other } = detail;
      return zh
        ? `“${own.metric.name}”的统计范围由${other.coverage}家变为${own.coverage}家（${shown(other)} → ${shown(own)}），前后对照时请说明范围。`
        : `“${own.metric.name}” now covers ${own.coverage} bodies, before ${other.coverage} (${shown(other)} → ${shown(own)}); say so where the two are compared.`;
    }
    case "whole": return both(detail, "占比的总体不同", "they are shares of different wholes", language);
    case "source": return both(detail, "数据来源不同", "they come from different statistical sources", language);
    case "basis": return both(detail, "累计起点或期间不同", "they run from different years or over different periods", language);
    case "points": {
      const { level, base, stated, computed } = detail;
      return zh
        ? `“${level.metric.name}”称${statedChangeInWords(stated.metric, language)}，按${shown(base)}到${shown(level)}相减为${computed}个百分点；如系四舍五入所致可保留。`
        : `“${level.metric.name}”: stated ${statedChangeInWords(stated.metric, language)}, but ${shown(base)} to ${shown(level)} is ${computed} points; keep it if rounding explains it.`;
    }
    case "parts": {
      const { total, parts, sum } = detail;
      const scale = total.metric.value === 0 ? 1 : total.metric.si / total.metric.value;
      const own = `${round(sum / scale, 4)}${total.metric.unit}`;
      return zh
        ? `“${total.metric.name}”合计${shown(total)}，各项${listed(parts.map(shown), "、")}${parts.length > MOST ? `等${parts.length}项` : ""}相加为${own}。`
        : `“${total.metric.name}”: total ${shown(total)}, but ${listed(parts.map(shown), " + ")}${parts.length > MOST ? ` + … (${parts.length} parts)` : ""} is ${own}.`;
    }
    case "unit-slip": {
      const { own, other, factor } = detail;
      const times = factor > 1 ? (zh ? "约一万倍" : "about ten thousand times") : zh ? "约万分之一" : "about a ten-thousandth of";
      return zh
        ? `“${own.metric.name}”${shown(own)}是此前答复${shown(other)}的${times}，“万”可能多写或漏写。`
        : `“${own.metric.name}”: ${shown(own)} is ${times} the ${shown(other)} of an earlier reply; 万 may be missing or put twice.`;
    }
    case "unanswered": {
      const { text, year } = detail.commitment;
      const brief = shorten(text, 60);
      return zh
        ? `${year ?? ""}年答复提出“${brief}”，本稿同一诉求下没有提到。未提到不等于没有落实，请考虑是否补充进展。`
        : `The ${year ?? "earlier"} reply promised “${brief}”; this draft answers the same ask without mentioning it. That doesn't mean nothing was done: consider adding what became of it.`;
    }
    case "brackets": return zh ? `发文字号“${detail.printed}”的年份应括在六角括号〔〕内，应为“${detail.instead}”（GB/T 9704）。` : `The year in “${detail.printed}” belongs in 〔〕: “${detail.instead}” (GB/T 9704).`;
    case "ordinal": return zh ? `发文字号“${detail.printed}”的序号前不加“第”，应为“${detail.instead}”（GB/T 9704）。` : `“${detail.printed}” takes no 第 before its number: “${detail.instead}” (GB/T 9704).`;
    case "leading-zero": return zh ? `发文字号“${detail.printed}”的序号不编虚位，应为“${detail.instead}”（GB/T 9704）。` : `“${detail.printed}” takes no leading zero: “${detail.instead}” (GB/T 9704).`;
    case "short-year": return zh ? `发文字号“${detail.printed}”的年份应写全四位，应为“${detail.instead}”（GB/T 9704）。` : `The year in “${detail.printed}” needs four digits: “${detail.instead}” (GB/T 9704).`;
    case "number-year": return zh ? `发文字号“${detail.printed}”的年份与成文日期${detail.against}不一致。` : `The year of “${detail.printed}” differs from that of the date, ${detail.against}.`;
    case "case-year": return zh ? `成文日期${detail.printed}早于案号“${detail.against}”的年份。` : `The date ${detail.printed} is before the year of case ${detail.against}.`;
    case "before-session": return zh ? `成文日期${detail.printed}早于${detail.against}。` : `The date ${detail.printed} is before the session answered (${detail.against}).`;
    case "no-such-date": return zh ? `没有“${detail.printed}”这一天。` : `There is no such day as ${detail.printed}.`;
    case "no-number": return zh ? "没有读出发文字号，请补上或核对写法。" : "No document number was read; add it or check how it is written.";
    case "no-date": return zh ? "没有读出成文日期，请补上或核对写法。" : "No date was read; add it or check how it is written.";
    case "two-titles": return zh ? `同一文件疑有两种写法：《${detail.own}》和《${detail.other}》，请核对名称。` : `One document seems to be cited under two titles: 《${detail.own}》 and 《${detail.other}》; check which is right.`;
    case "two-numbers": return zh ? `《${detail.title}》的文号有两种：${detail.own}和${detail.other}，请核对。` : `《${detail.title}》 is cited with two document numbers: ${detail.own} and ${detail.other}; check which is right.`;
  }
}

/** Who explained a finding, when, and the reason given. */
export const decidedInWords = ({ by, at, value }: Pick<DecisionRecord, "by" | "at" | "value">, language: Language): string => language === "zh"
  ? `${by || "（未署名）"}${at ? `于 ${at}` : ""} 说明并保留：${value}`
  : `Kept by ${by || "(unnamed)"}${at ? ` on ${at}` : ""}: ${value}`;

/** Parts of a total that a sentence names; a table may have a row for each county. */
const MOST = 8;
const listed = (parts: readonly string[], by: string): string => parts.slice(0, parts.length > MOST ? 3 : MOST).join(by);

type Pair = Extract<Alert["detail"], { code: "members" | "coverage" | "whole" | "source" | "basis" }>;

function both({ own, other }: Pair, zh: string, en: string, language: Language): string {
  const [here, there] = [figureAsPrinted(own.metric, language), figureAsPrinted(other.metric, language)];
  return language === "zh"
    ? `“${own.metric.name}”本稿为${here}，此前答复为${there}，${zh}。`
    : `“${own.metric.name}” is ${here} here and was ${there} in an earlier reply; ${en}.`;
}

export const checkWords = {
  nothing: say("没有发现需要核对之处。", "Nothing found that needs a look."),
  noEarlier: say("只检查了本稿自身：没有给出此前的答复。", "Only the draft itself was checked: no earlier replies were given."),
  checked: say("对照的答复", "replies held against it"),
  keep: say("每一项都由人判断；确属无误的可说明后保留。", "Each is for a person to judge; what is right may be explained and kept."),
  decided: say("已说明", "explained"),
  onlyDecided: say("没有新的需要核对之处，以下各项已有人说明：", "Nothing new to look at; these have been explained:"),
} as const;

export const checkLedgerWords = {
  oneLedger: say("check 要么对照一份台账 .xlsx，要么对照若干答复，不能混用。", "check holds the draft against one ledger .xlsx or against letters, not both."),
} as const;

export const checkHelp: Readonly<Record<Language, string>> = {
  zh: `check 送审稿 文件…     印发前检查送审稿：与此前和同期答复、与自身是否一致

用法：check 送审稿 [文件…] [--json] [--lang zh|en]

  送审稿            要检查的答复（.txt .html .docx .pdf，- 表示标准输入）
  文件              此前或同期的答复，可以是文件夹；或一个台账 .xlsx（连同其中人工更正、人工判定一并采用，已说明保留的另列，附理由）
  --json            输出 JSON
  --lang zh|en      显示语言，默认 zh

例：npm run -s cli -- check 送审稿.docx 往年答复/
    npm run -s cli -- check 送审稿.docx 台账.xlsx`,
  en: `check DRAFT FILE…      checks a draft reply against earlier replies, and itself, before it is issued

Usage: check DRAFT [FILE…] [--json] [--lang zh|en]

  DRAFT             the reply to check (.txt .html .docx .pdf, - for stdin)
  FILE              earlier or same-week replies, a folder will do; or one ledger .xlsx (with what people corrected and decided in it;
                    what was explained and kept is listed apart, with the reason)
  --json            print JSON
  --lang zh|en      language, zh unless given

Examples: npm run -s cli -- check draft.docx earlier/
          npm run -s cli -- check draft.docx ledger.xlsx`,
};

