import type { Interval } from "../comparison/interval";
import { printedScale } from "../comparison/printed-scale";
import type { ByTarget, Computed, Evidence, FromStock, Summed } from "../followthrough/evidence/evidence";
import type { TargetVerdict } from "../followthrough/evidence/target-verdict";
import type { ResultTime } from "../followthrough/evidence/time-of-result";
import type { Measurable } from "../followthrough/promises/commitment";
import type { FollowStatus, StatusReason } from "../followthrough/response";
import type { ShownStatus } from "../followthrough/shown-status";
import { figureAsPrinted } from "./figure";
import { figureTime } from "./figure-time";
import type { Language } from "./language";
import type { Words, WordsFor } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** "No response" says that nothing was found in the letters at hand; it never says that nothing was done. */
export const followStatusWords: WordsFor<FollowStatus> = {
  met: say("已达成", "met"),
  done: say("已落实", "done"),
  continuing: say("持续推进", "continuing"),
  partial: say("部分", "partial"),
  changed: say("调整变更", "changed"),
  "no-response": say("未见回应", "no response found"),
};

export const shownStatusWords: WordsFor<ShownStatus> = { ...followStatusWords, "not-yet": say("尚无后来答复", "no later letter yet") };
export const shownStatuses = Object.keys(shownStatusWords) as readonly ShownStatus[];

export const measurableWords: WordsFor<Measurable> = {
  quantified: say("有数字", "has a figure"),
  checkable: say("可核查", "can be checked"),
  vague: say("难核查", "hard to check"),
};

const verdictWords: WordsFor<TargetVerdict> = {
  met: say("达到", "meets it"),
  missed: say("未到", "does not meet it"),
  open: say("仅凭所写无法断定是否达到", "may or may not meet it"),
};

/** What is said in place of a verdict where the figure is of another time than the one aimed at. */
const timeWords: Partial<WordsFor<ResultTime>> = {
  part: say("不是全年的数，不据以判断", "is not of the whole year and settles nothing"),
  other: say("不是所定年份的数，不据以判断", "is not of the year aimed at and settles nothing"),
};

/** One reason why a passage is offered as the answer to a promise. */
export function evidenceInWords(evidence: Evidence, language: Language): string {
  const zh = language === "zh";
  switch (evidence.kind) {
    case "confirmed": return zh ? "人工确认" : "confirmed by a person";
    case "named": return zh ? `都提到${quoted(evidence.shown)}` : `both name ${quoted(evidence.shown)}`;
    case "indicator": {
      const { target, actual, exact } = evidence;
      const name = exact ? target.metric.name : `${target.metric.name}${zh ? "（近似：" : " (like “"}${actual.metric.name}${zh ? "）" : "”)"}`;
      return (zh ? `指标“${name}”` : `indicator “${name}”: `) + comparedInWords(evidence, language);
    }
    case "computed": return (zh ? `“${evidence.target.metric.name}”` : `“${evidence.target.metric.name}”: `) + comparedInWords(evidence, language);
    case "renewed": return zh ? "后来的答复再次列入打算" : "planned again in the later letter";
    case "rename": return zh
      ? `${quoted(evidence.from)}可能已更名为${quoted(evidence.to)}，同有“${evidence.shared}”，请确认`
      : `${quoted(evidence.from)} may have become ${quoted(evidence.to)} (renamed; both have “${evidence.shared}”): please confirm`;
    case "subject": return zh ? "回应的诉求相近" : "they answer similar asks";
    case "wording": return zh ? `措辞相近：${evidence.words.join("、")}` : `similar wording: ${evidence.words.join(", ")}`;
  }
}

/** What was aimed at, what came of it, and whether that was reached: 目标≥90%，2023年为85.8%，未到. */
function comparedInWords(evidence: ByTarget, language: Language): string {
  if (evidence.kind === "computed") return computedInWords(evidence, language);
  const outcome = (timeWords[evidence.time] ?? verdictWords[evidence.verdict])[language];
  return figuresInWords(evidence, language) + (language === "zh" ? `，${outcome}` : `, which ${outcome}`);
}

/** The same without saying whether it was reached, where that isn't due yet or isn't told. */
function figuresInWords(evidence: ByTarget, language: Language): string {
  if (evidence.kind === "computed") return computedInWords(evidence, language);
  const { target, actual } = evidence;
  const [aim, is] = [target, actual].map(({ metric }) => figureAsPrinted(metric, language));
  const when = figureTime(actual, language);
  if (target.metric.kind === "level" && actual.metric.kind === "change") return language === "zh" ? `目标${aim}，${when}净增${is}` : `aimed at ${aim}, was a net increase of ${is}${when && ` in ${when}`}`;
  return language === "zh" ? `目标${aim}，${when}为${is}` : `aimed at ${aim}, was ${is}${when && ` in ${when}`}`;
}

/** What follows from several statements, with all of them. */
function computedInWords(evidence: Computed, language: Language): string {
  const aim = figureAsPrinted(evidence.target.metric, language);
  const said = evidence.way === "sum" ? summedInWords(evidence, language) : fromStockInWords(evidence, language);
  return language === "zh" ? `目标${aim}，${said}，${verdictWords[evidence.verdict].zh}` : `aimed at ${aim}; ${said}, which ${verdictWords[evidence.verdict].en}`;
}

/** 2023年新建幼儿园141所、改扩建幼儿园128所，合计269所 */
function summedInWords({ target, parts, actual, result }: Summed, language: Language): string {
  const zh = language === "zh";
  const told = parts.map(({ metric }) => (zh ? `${metric.name}${figureAsPrinted(metric, language)}` : `“${metric.name}” ${figureAsPrinted(metric, language)}`)).join(zh ? "、" : ", ");
  const when = figureTime(actual, language);
  const total = `${rangeInWords(result, printedScale(target.metric), language)}${target.metric.unit}`;
  return zh ? `${when}${told}，合计${total}` : `${told}${when && ` (${when})`}, ${total} in all`;
}

/** 3112户 → 3590户, 增加478户 */
function fromStockInWords({ way, target, base, actual, result }: FromStock, language: Language): string {
  const zh = language === "zh";
  const [from, to] = [base, actual].map(({ metric }) => figureAsPrinted(metric, language));
  const range = rangeInWords(result, way === "growth" ? 1 : printedScale(target.metric), language);
  const unit = target.metric.unit;
  const ways = {
    difference: zh ? `相减得${range}${unit}` : `a difference of ${range} ${unit}`,
    growth: zh ? `相比增长${range}%` : `growth of ${range}%`,
    grown: zh ? `推算为${range}${unit}` : `${range} ${unit} by calculation`,
  };
  return zh ? `由${base.year}年${from}和${actual.year}年${to}${ways[way]}` : `from ${from} (${base.year}) and ${to} (${actual.year}), ${ways[way]}`;
}

function rangeInWords({ low, high }: Interval, scale: number, language: Language): string {
  const zh = language === "zh";
  const shown = (value: number) => String(Math.round((value / scale) * 100) / 100);
  if (low === null) return high === null ? (zh ? "不详" : "?") : zh ? `不多于${shown(high)}` : `at most ${shown(high)}`;
  if (high === null) return zh ? `不少于${shown(low)}` : `at least ${shown(low)}`;
  return shown(low) === shown(high) ? shown(low) : `${shown(low)}–${shown(high)}`;
}

export const reasonsInWords = (evidence: readonly Evidence[], language: Language): string =>
  evidence.map((one) => evidenceInWords(one, language)).join(language === "zh" ? "；" : "; ");

/** What a proposed status rests on. */
export function statusReasonInWords({ rule, words, by }: StatusReason, language: Language): string {
  const zh = language === "zh";
  const figures = by === undefined ? "" : `${zh ? "：" : ": "}${(rule === "target" ? comparedInWords : figuresInWords)(by, language)}`;
  const as = words === null ? "" : zh ? `“${words}”` : ` “${words}”`;
  switch (rule) {
    case "target": return (zh ? "按目标数与实际数比较" : "target and result compared") + figures;
    case "too-early": return (zh ? "尚未到期" : "not yet due") + figures;
    case "late": return (zh ? "期限之后的年份才见达到，是否按期不详" : "reached in a later year; whether it was in time isn't told") + figures;
    case "confirmed": return (zh ? "人工确认以此数为回应" : "a person took this figure for the answer") + figures;
    case "other-time": return (zh ? "后来的答复只有别的年份或部分月份的数" : "the later letters only have figures of another year or of a part of one") + figures;
    case "changed-words": return zh ? `后来的答复说${as}` : `the later letter says${as}`;
    case "rest-words": return (zh ? `后来的答复说${as}` : `the later letter says of the rest${as}`) + figures;
    case "done-words": return zh ? `后来的答复说${as}` : `the later letter says${as}`;
    case "renewed": return zh ? "后来的答复再次列入打算" : "planned again in the later letter";
    case "going-on": return words === null ? (zh ? "后来的答复仍在说这件事" : "the later letter still speaks of it") : zh ? `后来的答复说${as}` : `the later letter says${as}`;
  }
}

const quoted = (name: string) => (/^[《“]/u.test(name) ? name : `“${name}”`);

export const followWords = {
  none: say("没有读出承诺：这些答复里没有下步打算，也没有目标数。", "No commitments were read: these letters have no plans and no target figures."),
  due: say("应于", "due"),
  noDue: say("未定期限", "no due date"),
  by: say("由", "by"),
  certain: say("确定", "certain"),
  likely: say("供确认", "to be confirmed"),
  proposed: say("按规则拟定，由人确认", "proposed by rule, for a person to confirm"),
  noLater: say("未见回应仅指所给答复中没有找到，不等于没有落实。", "“No response found” only says that the letters given hold none; it does not mean that nothing was done."),
  summary: say("项承诺", "commitments"),
} as const;

export const followHelp: Readonly<Record<Language, string>> = {
  zh: `follow 文件…          列出承诺，以及后来的答复怎么说

用法：follow 文件… [--json] [--lang zh|en]

  --json            输出 JSON
  --lang zh|en      显示语言，默认 zh

给出同一单位两年以上的答复，次序随意，按答复日期排先后；或一个台账 .xlsx（连同其中人工更正、人工判定一并采用）。
例：npm run -s cli -- follow 2023.txt 2024.docx 2025.pdf
    npm run -s cli -- follow 台账.xlsx`,
  en: `follow FILE…          lists commitments and what later replies say of them

Usage: follow FILE… [--json] [--lang zh|en]

  --json            print JSON
  --lang zh|en      language, zh unless given

Give replies of one agency from two years or more, in any order (their dates decide which is later), or one ledger .xlsx
(with what people corrected and decided in it).
Examples: npm run -s cli -- follow 2023.txt 2024.docx 2025.pdf
          npm run -s cli -- follow ledger.xlsx`,
};
