import type { Aspect, CaseKind } from "../letter/letter";
import type { DismissReason, MetricBasis, MetricKind, MetricStatus, Qualifier } from "../metrics/metric";
import type { StatementKind } from "../statements/statement";
import type { Language } from "./language";

/** One thing said in every language. */
export type Words = Readonly<Record<Language, string>>;
/** Words for every code of a set. */
export type WordsFor<Code extends string> = Readonly<Record<Code, Words>>;

const say = (zh: string, en: string): Words => ({ zh, en });

export const aspectWords: WordsFor<Aspect> = {
  ask: say("诉求", "Ask"),
  measure: say("措施", "Measure"),
  result: say("成效", "Result"),
  plan: say("打算", "Plan"),
  other: say("其他", "Other"),
};

export const statementWords: WordsFor<StatementKind> = {
  ask: say("诉求", "Ask"),
  measure: say("措施", "Measure"),
  outcome: say("成效", "Outcome"),
  commitment: say("承诺", "Commitment"),
  other: say("其他", "Other"),
};

export const caseWords: WordsFor<CaseKind> = {
  npc: say("人大建议", "NPC suggestion"),
  cppcc: say("政协提案", "CPPCC proposal"),
};

export const qualifierWords: WordsFor<Qualifier> = {
  exact: say("确数", "exactly"),
  about: say("约", "about"),
  near: say("近", "nearly"),
  over: say("超", "over"),
  under: say("不足", "under"),
};

/** What a qualifier leaves open, for the legend. */
export const qualifierMeaning: WordsFor<Qualifier> = {
  exact: say("如数照录，没有限定词", "as printed, without a qualifier"),
  about: say("约、左右、上下：可高可低", "about, around: may be more or less"),
  near: say("近、接近：略低于所写", "nearly: a little less than printed"),
  over: say("超、余、多、以上、不少于：不低于所写", "over, at least: not less than printed"),
  under: say("不足、以内、不超过：不高于所写", "under, at most: not more than printed"),
};

export const metricKindWords: WordsFor<MetricKind> = {
  level: say("数量", "level"),
  change: say("增减", "change"),
  share: say("占比", "share"),
  multiple: say("倍数", "multiple"),
  rank: say("位次", "rank"),
  parameter: say("标准", "parameter"),
};

export const statusWords: WordsFor<MetricStatus> = {
  actual: say("实际", "actual"),
  target: say("目标", "target"),
};

export const basisWords: WordsFor<MetricBasis> = {
  cumulative: say("累计", "cumulative"),
  annual: say("当年", "annual"),
  each: say("每个", "each"),
  none: say("未说明", "not said"),
};

export const dismissWords: WordsFor<DismissReason> = {
  date: say("日期", "date"),
  duration: say("时长", "duration"),
  "document-number": say("文号", "document number"),
  "case-number": say("建议提案编号", "case number"),
  session: say("会议届次", "session"),
  ordinal: say("序数", "ordinal"),
  enumerator: say("条目序号", "list number"),
  name: say("名称的一部分", "part of a name"),
  version: say("版本号", "version"),
  phone: say("电话", "phone"),
  "page-number": say("页码", "page number"),
  threshold: say("标准或门槛", "threshold"),
  code: say("代码", "code"),
  addressee: say("收件人", "addressee"),
  furniture: say("网页或版式文字", "page furniture"),
  idiom: say("惯用语", "idiom"),
  time: say("时刻", "time of day"),
  "ratio-slogan": say("口号中的数字", "slogan"),
  address: say("地址", "address"),
  other: say("其他", "other"),
};

/** Whether the period was printed or concluded from the letter's date. */
export const periodWords: WordsFor<"stated" | "inferred"> = {
  stated: say("明示", "stated"),
  inferred: say("推断", "inferred"),
};

/** Whether the source still says what a row quotes. */
export const staleWords: WordsFor<"same" | "stale"> = {
  same: say("一致", "matches"),
  stale: say("原文已变", "source changed"),
};
