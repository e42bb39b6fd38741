import { atEnd, Finder } from "../text/guarded";
import type { Aspect } from "../letter/letter";
import type { MetricStatus } from "./metric";

/** 将 before a verb of doing is the future; before a noun it only moves the object forward (将其纳入). */
const WILL =
  "将(?=继续|进一步|持续|再|新|建|投入|投资|完成|实现|达到|达|开展|加大|推进|组织|安排|启动|争取|力争|于|在|会|按|重点|全面|不断|大力|积极|着力|深入|加快|加强|统筹|支持|培育|打造|实施|扩大|增|覆盖|形成|建成|逐步|从|通过|以|对|为|突破|超|提高|提升|有|解决|惠及|改造|整合|投放|引进|培训|配备|下达|筹集|落实|研究|制定|出台|分|坚持|认真|健全|完善|优化|紧紧|紧盯|聚焦|围绕|结合|立足|充分|严格|切实|适时|协调|会同|配合|联合|指导|督促|鼓励|引导|探索|谋划|布局|选派|选|遴选|每年|年|用|累计)";
/** 由35.1%提高到40%: the level that is left behind is a fact. */
const LEFT_BEHIND = atEnd(/(?:由|从)(?:[^，。；]{0,10}的)?$/u);
const FUTURE = new Finder(new RegExp(`${WILL}|年内(?!已|共)|谋划(?=\\d|新|筹|建)|继续谋划|筹建(?=\\d)|力争|争取(?=到|在|实现|建成|完成|用|年内|\\d)|计划(?=在|用|于|到|完成|新|建|投|实施|总投|安排|开工|年|改|培|创|利用|通过|今年|明年|三年|五年|20|启动|\\d)|拟(?=投|建|新|安|于|在|定|从|用|对|将|选|支|改|实|开|分|申)|预计|预期|有望|目标(?:是|为|任务|：)|确保(?=到|在|全|年|20)|规划(?=到|建|新|投|布局)|(?<=^|[，；：、“]|力争|确保|争取|计划)到20\\d\\d年(?!的|底?，?(?:已|共))|下一步|下步|今后|接下来|未来[一二三四五\\d]|明年|努力(?:实现|达到|到)|要求(?:到|各)|应(?:达到|不低于)|不得(?:低于|少于|超过)`, "uy"));
const PAST = new Finder(/已(?!经?将)|目前|现有|截至|截止|以来|完成了|达到了|同比|实际|先后|累计(?!.{0,6}(?:将|达到.{0,10}目标))|去年|近年|过去|成功|超额|原有|现行|仅为|提前/uy);

export interface StatusRead {
  readonly status: MetricStatus;
  readonly rule: string;
  readonly span: { start: number; end: number } | null;
}

/**
 * Actual or target: the words of the sentence up to the figure decide, the later one wins; else the aspect of the point.
 * `future` says that the figure's own period lies after the reply.
 */
export function readStatus(text: string, sentence: number, at: number, end: number, aspect: Aspect | null, times: { future: boolean; past: boolean; said: number }): StatusRead {
  if (LEFT_BEHIND.test(text.slice(Math.max(sentence, at - 16), at))) return { status: "actual", rule: "status.left-behind", span: null };
  if (aspect === "ask") return { status: "target", rule: "status.ask", span: null };
  const lead = text.slice(sentence, at);
  const future = FUTURE.last(lead);
  if (times.past && !(future && sentence + future.index > times.said)) return { status: "actual", rule: "status.past-period", span: null };
  const past = future || aspect === "plan" ? PAST.last(lead) : null;
  if (future && (!past || future.index > past.index)) return { status: "target", rule: "status.future-word", span: { start: sentence + future.index, end: sentence + future.index + future[0].length } };
  if (times.future) return { status: "target", rule: "status.future-period", span: null };
  if (/^[^，。；]{0,12}(?:的)?目标/.test(text.slice(end, end + 16))) return { status: "target", rule: "status.goal", span: null };
  if (aspect === "plan" && !past) return { status: "target", rule: "status.plan", span: null };
  return { status: "actual", rule: "status.default", span: null };
}
