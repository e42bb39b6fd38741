import { atEnd, Finder } from "../text/guarded";
import type { Aspect } from "../letter/letter";
import type { MetricStatus } from "./metric";

/** 将 before a verb of doing is the future; before a noun it only moves the object forward (将其纳入). */
const WILL =
  "将(?=继续|进一步|持续|再|新|建|投入|投资|完成|实现|达到|达|开展|加大|推进|组织|安排|启动|争取|力争|于|在|会|按|重点|全面|不断|大力|积极|着力|深入|加快|加强|统筹|支持|培育|打造|实施|扩大|增|覆盖|形成|建成|逐步|从|通过|以|对|为|突破|超|提高|提升|有|解决|惠及|改造|整合|投放|引进|培训|配备|下达|筹集|落实|研究|制定|出台|拿出|追加|采购|购置|更新|引入|设立|创建|申报|申请|维修|招聘|招募|聘用|分|坚持|认真|健全|完善|优化|紧紧|紧盯|聚焦|围绕|结合|立足|充分|严格|切实|适时|协调|会同|配合|联合|指导|督促|鼓励|引导|探索|谋划|布局|选派|选|遴选|每年|年|用|累计)";
/** 由35.1%提高到40%: the level that is left behind is a fact. */
const LEFT_BEHIND = atEnd(/(?<!任务[数量]?)(?:由|从)(?:[^，。；]{0,10}的)?$/u);
/** 从每人每月300元提高到400元: so is one that says of whom, if another follows. */
const LEFT_BEHIND_EACH = atEnd(/(?:由|从)(?:目前|现行|现在|现有|原来|原先|原有)?的?(?:平均)?每[^，。；\d]{1,8}$/u);
const RAISED = /^[^，。；\d]{0,6}(?:到|至|为)/u;
/** 计划 the verb, not 行动计划 the noun. */
const PLANS = "(?<!投资|资金|中央|研发|专项|行动|科技|人才|工程)计划(?=在|用|于|到|完成|新|建|投|实施|总投|安排|开工|年|改|培|创|利用|通过|今年|明年|三年|五年|20|启动|\\d)|(?<=^|[，。；：、,;]|年|初|底|月|还|也|均|将|厅|局|委|省|市|县|区|我们|正|并|步|阶段|分别)(?<!(?:完成|为|占|超)全?年)计划(?!的|生育|任务|书|表|外|内|中|项目|和|等|已|[，。；、,;”》）])";
const AIMS = `力争|争取(?=到20\\d\\d年|在|实现|建成|完成|用|年内)|${PLANS}|(?<![模虚草])拟(?=投|建(?!的)|新|安|于|在|定|从|由|为|用|对|给|向|将|选|支|改|实|开|分|申|再|增|提)|预计|预期(?!寿命|效果|成效)|有望|目标(?:是|为|：|新|达|到)|任务(?:是|为)(?=新|建|完成|改)|确保(?=到|在|全|年|20)`;
const SCHEMES = "年内(?!已|共)|正在(?:积极)?(?:争取|申请|申报)|继续谋划|谋划(?=实施|建设|推进|落实|\\d|新|筹|建|开展)|(?<![一二三四五六七八九十]年)规划(?=到|建|新|投|实施|改造|治理|对|水库|灌溉|渠)|(?:实施|建设)内容(?=包括|为|主要)|(?<=^|[，；：、“]|力争|确保|争取|计划)到20\\d\\d年(?!的|底?，?(?:已|共))";
const AHEAD = "下一步|下步|今后|接下来|(?<![警测向算判析])未来[一二三四五\\d]|明年|(?:建成|投产|投用|投运|达产|完工|竣工)后[，,]?[^，。；,;\\d]{0,8}可(?!靠)";
const DEMANDS = "恳请|努力(?:实现|达到|到)|要求(?:到|各)|应(?:达到|不低于)|不得(?:低于|少于|超过)|(?<=^|[，。；：、）,;]|代表|委员|提案|您|并|还|关于)建议(?=省|市|国家|财政|各|将|把|由|对|在|每|设|安排|给予|提高|增加|加大|建|支持|到|明|出台|投)|任务[数量]?(?:由|从|调整)";
const FUTURE = new Finder(new RegExp([WILL, SCHEMES, AIMS, AHEAD, DEMANDS].join("|"), "uy"));
/** 计划改造的300个小区: what was planned tells which, not when. */
const SELECTS = /^(?:计划|预计|规划|拟)[^，。；,;\d]{2,8}的[^，。；,;\d]{0,4}$/u;
const PAST = new Finder(/已(?!经?将)|(?<![由从较比])目前|(?<=^|[，。；：、]|[全我][省市县区国]|目前|[厅局委])(?:现有|原有)|截至|截止|以来|完成了|达到了|同比|实际|先后|累计(?!.{0,6}(?:将|达到.{0,10}目标))|去年|近年|过去|成功|超额|现行|仅为|提前/uy);
/** Words that say of the figure's own clause that it is so: 已建成86个, 仍有1.2万所. */
const PRESENT = atEnd(/(?:已(?!经?将)|现有|现已|仍有|尚有|实际)[^，。；,;]{0,16}$/u);
/** Of a scheme that was carried out, where what is past was said before: 近年来，…谋划实施项目1724个. */
const SCHEMED = /^(?:谋划|规划|实施内容|建设内容)/;
/** 投资计划32.9亿元: a sum that is planned, unless it was issued or spent. */
const PLANNED_SUM = /(?<!(?:完成|下达|安排|争取|落实|执行|拨付|占|超|收到)[^，。；,;]{0,12})(?:投资|资金|支出|任务|招生)计划(?:数|总额|共|为|是)?$/u;
/** 目标任务1200人的114%: how much was aimed at, if it is no rate of it. */
const AIMED_AT = /目标任务(?:数|量|值)?(?:是|为|：)?$/u;
/** 规划里程2860公里; 估算投资49万元, where no figure stands before whose cost it is. */
const ESTIMATED = /规划(?:总)?(?:里程|投资)(?:约|为|共|达)?$|^[^\d]*[估匡]算(?:总)?(?:投资|金额|费用)?(?:约|为|共|达)?$/u;
/** 一季度任务70万亩的103%: the whole of a share of it. */
const TASK = /(?:任务|目标|指标)(?:数|量|值)?(?:是|为)?$/u;
const SHARE_OF_IT = /^的(?:近|约)?\d[\d.]*[%％]/u;
/** 优于年初确定的4.5%控制目标 */
const SET_AS = /(?:确定|下达|规定|提出|设定|要求|分解)的$/u;
/** 你们建议省级财政每年安排3亿元, 您在提案中反映：…: what the deputies say, until the agency answers. */
const SAID_BY_DEPUTIES = /^(?:同时|另外|此外)?[，,]?(?:您|你们?|贵[委会党]|代表|委员)们?(?:在[^，。；]{0,8}中)?(?:(?:建议|要求|提出|希望)(?!的)|(?:反映|指出)[：:])(?![^。；]*(?:已|目前|截[至止]|去年|近年|我[厅局委市县区省们]|经[^，。；]{0,8}(?:核实|调查|研究)))/u;
const WISHED = /^[^，。；]{0,24}为[盼荷]/u;
/** What stands behind the last semicolon. */
const LAST_PART = /[；;][^；;]*$/u;
/** 在巩固现有成果的基础上 only leads to what is planned. */
const BASED = /在[^，。；,;]{2,40}基础上[，,]/gu;

export interface StatusRead {
  readonly status: MetricStatus;
  readonly rule: string;
  readonly span: { start: number; end: number } | null;
}

/**
 * Actual or target: the words of the sentence up to the figure decide, the later one wins; else the aspect of the point.
 * `rate` says that the figure is a percentage, `future` that the figure's own period lies after the reply.
 */
export function readStatus(text: string, sentence: number, at: number, end: number, aspect: Aspect | null, times: { future: boolean; past: boolean; said: number }, rate: boolean): StatusRead {
  const before = text.slice(Math.max(sentence, at - 16), at);
  if (LEFT_BEHIND.test(before) || (LEFT_BEHIND_EACH.test(before) && RAISED.test(text.slice(end, end + 8)))) return { status: "actual", rule: "status.left-behind", span: null };
  if (aspect === "ask") return { status: "target", rule: "status.ask", span: null };
  const lead = text.slice(sentence, at);
  if (SET_AS.test(lead.slice(-8)) && GOAL.test(text.slice(end, end + 16))) return { status: "target", rule: "status.goal", span: null };
  if (SAID_BY_DEPUTIES.test(lead) || WISHED.test(text.slice(end, end + 30))) return { status: "target", rule: "status.said-by-deputies", span: null };
  const future = futureIn(lead);
  // 2018年，研发经费支出预计达到397亿元: an estimate of what is over, as is 年内 of such a year
  if (times.past && !(future && !OF_PAST.test(future[0]) && sentence + future.index > times.said)) return { status: "actual", rule: "status.past-period", span: null };
  const past = future || aspect === "plan" ? PAST.last(withoutBase(lead)) : null;
  if (future && (!past || future.index > past.index)) return { status: "target", rule: "status.future-word", span: { start: sentence + future.index, end: sentence + future.index + future[0].length } };
  if ((future || times.future) && PRESENT.test(lead.slice(-24))) return { status: "actual", rule: "status.present-word", span: null };
  if (times.future) return { status: "target", rule: "status.future-period", span: null };
  if (GOAL.test(text.slice(end, end + 16)) || PLANNED_SUM.test(lead.slice(-24)) || ESTIMATED.test(lead) || (TASK.test(lead.slice(-8)) && SHARE_OF_IT.test(text.slice(end, end + 12))) || (!rate && AIMED_AT.test(lead.slice(-12)))) return { status: "target", rule: "status.goal", span: null };
  if (aspect === "plan" && !(past && past.index > lead.search(LAST_PART))) return { status: "target", rule: "status.plan", span: null };
  return { status: "actual", rule: "status.default", span: null };
}

const OF_PAST = /^(?:年内|预计)$/;
const GOAL = /^[^，。；,;]{0,12}(?:的)?目标/u;
const EXPECTED = /^(?:预计|预期|有望)$/;

/** The last word of the future that speaks of what comes behind it. */
function futureIn(lead: string): RegExpExecArray | null {
  const last = FUTURE.last(lead);
  // 缺口预计达到3亿；完好率不足七成: what is expected is not expected of what follows
  const found = last && EXPECTED.test(last[0]) && /[；;]/.test(lead.slice(last.index)) ? null : last;
  if (found && SCHEMED.test(found[0]) && /(?:近年|以来|累计|截[至止]|先后|已|批准|批复|列入|纳入)/u.test(lead.slice(0, found.index))) return null;
  return found && SELECTS.test(lead.slice(found.index)) ? FUTURE.last(lead.slice(0, found.index)) : found;
}

/** The words of future and past in the sentence up to a figure, the last of each. */
export const statusCues = (lead: string): { readonly future: RegExpExecArray | null; readonly past: RegExpExecArray | null } => ({ future: FUTURE.last(lead), past: PAST.last(lead) });

/** The lead with 在…基础上 blanked, in the same places. */
const withoutBase = (lead: string): string => (lead.includes("基础上") ? lead.replace(BASED, (words) => "　".repeat(words.length)) : lead);
