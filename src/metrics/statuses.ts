import { atEnd } from "../text/guarded";
import type { Aspect } from "../letter/letter";
import { leftBehind } from "./left-behind";
import type { MetricStatus } from "./metric";
import { futureIn, pastIn } from "./tense-words";

/** How the period of a figure lies to the letter; `said` is where it is named, -1 where it isn't. */
export interface FigureTimes {
  readonly future: boolean;
  readonly past: boolean;
  readonly said: number;
  /** It is the year of the letter, all of it. */
  readonly running: boolean;
  /** That of the letter. */
  readonly year: number | null;
}

/** A figure and what stands around it. Offsets are clean ones; `aspect` is that of its point, `rate`: it is a percentage. */
export interface FigureWords {
  readonly text: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly aspect: Aspect | null;
  readonly times: FigureTimes;
  readonly rate: boolean;
}

export interface StatusRead {
  readonly status: MetricStatus;
  readonly rule: string;
  readonly span: { start: number; end: number } | null;
}

/** What the rules look at, made once for a figure. */
interface Told extends FigureWords {
  /** The sentence up to the figure, its end, and what stands right behind the figure. */
  readonly lead: string;
  readonly near: string;
  readonly behind: string;
  /** The words of the future and the past that speak of it; asked for when the first rules tell nothing. */
  future: RegExpExecArray | null;
  past: RegExpExecArray | null;
}

interface StatusRule {
  readonly id: string;
  readonly status: MetricStatus;
  readonly tells: (told: Told) => boolean;
}

/** 优于年初确定的4.5%控制目标 */
const SET_AS = atEnd(/(?:确定|下达|规定|提出|设定|要求|分解)的$/u);
/** 离“十四五”规划提出的4000人还差…, 同建议提出的3名相比: what it is held against was only set. */
const HELD_TO = atEnd(/(?:^|[，、；：])[^，。；、：]{0,12}?(?:离|距|与|同|和|比|较|低于|高于|达不到|未达到)[^，。；、：]{0,20}(?:提出|确定|要求|规定|明确)的$/u), HELD = /^[^，。；]{0,8}(?:还?差|相比|仍有|有差距|尚有|的?(?:目标|要求|标准|差距|水平)|[，。；])/u;
/** 离预期目标少了近三千万元: by how much it was missed is so. */
const MISSED = atEnd(/(?:离|距|比|较|与)[^，。；\d]{0,8}(?:目标|计划|任务|预期|预算)[^，。；\d]{0,4}(?:[少多超低高差]|短收)了?$/u);
/** 提前完成全年70万人目标, 超额完成年度80万亩的目标任务: what was to be done, and has been. */
const AIM_MET = atEnd(/(?:完成|实现|达到|达成)了?(?:全年|年度|年初|当年|本年度?)(?:确定|下达|提出|计划)?的?$/u), AIM_NAMED = /^的?(?:目标|任务)/u;
/** 自治区提出的500万亩基地建设任务 */
const AS_TASK = /^[^，。；]{0,18}任务/u;
const GOAL = /^(?![^，。；,;]{0,10}(?:实现|完成|达到|达成)了)[^，。；,;]{0,12}(?:的)?目标/u;
/** 你们建议省级财政每年安排3亿元, 您在提案中反映：…: what the deputies say, until the agency answers; 望…为盼. */
const SAID_BY_DEPUTIES = /^(?:同时|另外|此外)?[，,]?(?:您|你们?|贵[委会党]|贵单位|代表|委员)们?(?:在[^，。；]{0,8}中)?(?:(?:建议|要求|提出|希望)(?!的)|(?:反映|指出)[：:])(?![^。；]*(?:受[^，；]{2,12}(?:所限|限制|影响|制约)，|考虑到|鉴于|已|目前|截[至止]|去年|近年|我[厅局委市县区省们]|经[^，。；]{0,8}(?:核实|调查|研究)))/u;
/** 关于“设立1000万元产业基金”的建议 */
const STATED_THERE = /现有|目前|已|仅|截[至止]|20\d\d年/u, ASKED = /(?:关于|提案建议|(?:提出|反映)的)“[^”]*$/u, ASK_ENDS = /^[^“”]*”(?:的?(?:建议|意见|提案|诉求)|[。；，])/u;
/** 贵委提出的每年拿出5000万元设立专项资金的建议 */
const ASKED_OF = /(?:您|你们?|贵[委会党]|代表|委员|提案)所?(?:提出?|建议|反映)的[^，。；“”]{0,40}$/u, ASKED_SO = /^[^，。；“”]{0,36}的(?:建议|意见|设想|诉求|想法)/u;
/** 36条建议: how many they put forward. */
const ASKS_COUNTED = /[条项件]/u;
/** 提案提出每年安排5亿元，经与财政厅会商，已列入预算: asked before it is answered. */
const ASK_OPENS = /^(?:您|你们?|贵[委会党]|代表|委员|提案|建议)[^，。；]{0,12}(?:提出|建议|希望)/u, ANSWER_NEXT = /，经(?:与|会商|商)/u;
/** 经与财政厅会商，目前已有基金11只: what the agency answers in the midst of the ask. */
const ANSWERED = /^\s*经[^，。；]{0,24}(?:会商|商议|核实|研究|调查|沟通|了解)，[^。]*(?:已|目前|现有|累计)/u;
const WISHED = /^[^，。；]{0,24}为[盼荷]/u;
/** 2018年，研发经费支出预计达到397亿元: an estimate of what is over, as is 年内 of such a year. */
const OF_PAST = /^(?:年内|预计)$/;
/** Words that say of the figure's own clause that it is so: 已建成86个, 仍有1.2万所. */
const PRESENT = atEnd(/(?:已(?!经?将)|现有|现已|仍有|尚有|实际(?!付费))[^，。；,;]{0,16}$/u);
/** 投资计划32.9亿元: a sum that is planned, unless it was issued or spent. */
const PLANNED_SUM = atEnd(/(?<!(?:完成|下达|安排|争取|落实|执行|拨付|占|超|收到)[^，。；,;]{0,12})(?:投资|资金|支出|任务|招生)计划(?:数|总额|共|为|是)?$/u);
/** 规划里程2860公里; 估算投资49万元, where no figure stands before whose cost it is. */
const ESTIMATED = atEnd(/规划(?:路线|线路)?(?:总)?(?:全长|里程|投资|建筑面积|用地|占地|床位|学位|库容)(?:面积)?(?:约|为|共|达)?$|^[^\d]*[估匡]算(?:总)?(?:投资|金额|费用)?(?:约|为|共|达)?$/u);
/** 一季度任务70万亩的103%, 年度计划（3500人次）的110%: the whole of a share of it. */
const TASK = atEnd(/(?:任务|目标|指标|年度计划)(?:数|量|值)?(?:是|为|[（(])?$/u);
const SHARE_OF_IT = /^[）)]?的(?:近|约)?\d[\d.]*[%％]/u;
/** 目标任务1200人的114%: how much was aimed at, if it is no rate of it. */
const AIMED_AT = atEnd(/目标任务(?:数|量|值)?(?:是|为|：)?$/u);
/** 完成4600人年计划的61.78%: so was that. */
const DUE = /^的?(?:全年|年度|年初|年)?(?:建设|改造|培训|招生|治理|投资|工作|开通)?(?:目标|计划|任务|指标|目标任务|任务目标)数?的(?:约|近)?\d[\d.]*[%％]/u;
/** 编制了…“十三五”规划，涉及人口1136万人: nothing of it is done yet. */
const PLANNED_BY = /(?:编制|制定|印发)(?:了|完成)?[^，。；]{2,40}(?:规划|方案)，(?:[^，。；]{0,24}，)?(?:涉及|规划|计划|覆盖|惠及)[^，。；]{0,10}$/u;
/** 省下达我市棚改任务1960套 */
const SET = atEnd(/(?<!完成[^，。；\d]{0,8})(?:(?<!累计|共)下达(?:我[省市区县州])?|(?:国|省|市|县|区|州|部|厅)定)[^，。；\d]{0,10}任务$|年度计划(?:为|是)?$/u);
/** 按全县260个行政村测算: how many there are. */
const RECKONED = /^[^，。；\d]{0,10}(?:测算|计算|估算|推算)/u;
/** 建一个卫生室需资金12万元: what one costs. */
const COSTS = /(?:每|一[个所处座条项]|办理|单个)[^，。；]{0,16}$/u;
/** 规划用地320亩，已建成投用; 需资金3200万元，实际到位2600万元: it is there, or was met. */
const MET = /^[^。]{0,40}?(?:实际(?:到位|投入)|已(?:于|经|全部|建成|投|蓄水|交付|拆除|到位)|建成于|现有|入驻)/u, MET_REACH = 48;
/** 今年需完成投资22亿元, 剩余部分需资金3亿元 */
const TO_DO = /(?<![所急])需(?:再)?(?:完成|新建|改造|投入|投资|硬化|修建|铺设|架设|新增|扩建|改建|拆除|搬迁)[^，。；\d的]{0,8}$|(?<![所急])需(?:要|求)?(?:筹集|筹措|新增|总)?(?:资金|经费|投资|支出|费用)(?:约|近|共)?$|(?:资金|经费|投资|费用)(?:共|约)?需(?:约|要)?$/u;
/** 目前共有机构2486家；其中…: the sentence tells how things are. */
const AS_IT_IS = /^\s*(?:[^，。；]{0,4}，)?(?:目前|现有|截[至止])(?![^。]*(?:将|计划|拟))|今年[^，。；]{0,6}[省市县区]共?有$/u;
/** 经核查，全流域共有淤地坝14座，…力争9月底前完工: what there is, in a sentence of a plan. */
const THERE_IS = atEnd(/(?:共有|现有)[^，。；\d]{0,14}$/u);
/** 计划投资232亿元，完成63.5%: how far a plan has come. */
const CARRIED_OUT_BY = atEnd(/，(?:目前|现|实际|已)*完成(?:了|率)?(?:约|近|达到?|为)?$/u);
/** 保有量6.8万辆，…，下一步将新增2000辆: what is to come is told behind it. */
const HOW_IT_IS = /保有量|现有|已有|共有|(?<!力争|确保|要求)达/u, TURNS_AHEAD = /^[^。；]*，(?:下一?步|今后|(?:计划|拟|将)[^，。；]{0,10}再(?:新|建|增|改|扩))/u, TURN_REACH = 80;
/** 其余13个将于年底前完成 */
const REST = /(?:其余|剩余|另外|余下|剩下|尚有|还有)[^，。；]{0,4}$/u, YET_TO_COME = /^[\u4e00-\u9fff]{0,10}?(?:将(?:于|在)(?:20|今年|明年|年|下)|(?:计划|预计|拟|力争)(?:于|在|20|今年|明年|年))/u;
const AIM = /力争|确保|争取|将|明年|下一步|要求|到20\d\d年|末，/u, PLAN_SAID = /计划|任务|目标/u;
/** What stands behind the last semicolon. */
const LAST_PART = /[；;][^；;]*$/u;
/** Characters of the sentence right before a figure that a rule looks at. */
const NEAR = 24;
/** And one that says who set it. */
const HELD_REACH = 40, ASK_REACH = 60;

/** 近期目标到2020年，…。治理率提升至23.5%以上: the goals of that year go on. */
const GOAL_BY = /目标[是为：]?[到至]?$/u;
/** 根据上级目标任务分解，2024年新建230个以上, 今年新建230个; 按照任务安排，我局检查食堂320家 tells what was done by order. */
const AS_TASKED = /(?:根据|按照?|依据)[^，。；]{0,10}(?:任务|目标|指标)(?:分解|安排|要求)?[，,]/u, AT_LEAST = /\d[^，。；\d]{0,6}以上(?!的)|不[少低]于\d/u;
/** 今年共检查食堂320家: so far. */
const SO_FAR = /共(?![同建享创管用])/u;

const isGoal = ({ behind }: Told): boolean => GOAL.test(behind);

/** What is told before the words of the future and the past are asked, in order. */
const first: readonly StatusRule[] = [
  { id: "status.carried-out", status: "actual", tells: ({ lead, text, end }) => /计划(?:共|总)?(?:涉及|包括|覆盖)/u.test(lead) && /^[^。]{0,40}已(?:全部|基本|全面)?(?:完工|完成|竣工|建成|改造)/u.test(text.slice(end, end + MET_REACH)) },
  { id: "status.left-behind", status: "actual", tells: ({ near, behind }) => leftBehind(near, behind) },
  { id: "status.reckoned-by", status: "actual", tells: ({ near, behind }) => RECKONED.test(behind) && /(?:按|以)(?:照)?(?:全[省市县区州乡镇]|现有|目前)[^，。；]{0,6}$/u.test(near) },
  { id: "status.missed", status: "actual", tells: ({ near }) => MISSED.test(near) },
  { id: "status.ask", status: "target", tells: ({ aspect, lead }) => aspect === "ask" && !ANSWERED.test(lead) },
  { id: "status.goal", status: "target", tells: (told) => SET_AS.test(told.near) && (isGoal(told) || AS_TASK.test(told.behind)) },
  { id: "status.goal", status: "target", tells: ({ near, behind, rate }) => !rate && AIM_NAMED.test(behind) && AIM_MET.test(near) },
  { id: "status.held-to", status: "target", tells: ({ lead, behind }) => HELD_TO.test(lead.slice(-HELD_REACH)) && HELD.test(behind) },
  { id: "status.progress", status: "actual", tells: ({ near, lead, rate, aspect, times }) => rate && aspect !== "plan" && !times.future && PLAN_SAID.test(lead) && CARRIED_OUT_BY.test(near) && !AIM.test(lead) },
  { id: "status.ask", status: "target", tells: ({ text, end, lead }) => /(?:关于|建议|的)“/.test(lead) && ASKED.test(lead.slice(-HELD_REACH)) && !STATED_THERE.test(lead.slice(lead.lastIndexOf("“"))) && ASK_ENDS.test(text.slice(end, end + HELD_REACH)) },
  { id: "status.ask", status: "target", tells: ({ text, end, lead }) => ASKED_OF.test(lead.slice(-ASK_REACH)) && !STATED_THERE.test(lead.slice(-ASK_REACH)) && !ASKS_COUNTED.test(text.slice(end - 1, end)) && ASKED_SO.test(text.slice(end, end + HELD_REACH)) },
  { id: "status.ask", status: "target", tells: ({ text, end, lead }) => ASK_OPENS.test(lead) && !ANSWER_NEXT.test(lead) && ANSWER_NEXT.test(/^[^。]{0,80}/u.exec(text.slice(end, end + 80))![0]) },
  { id: "status.said-by-deputies", status: "target", tells: ({ text, end, lead }) => SAID_BY_DEPUTIES.test(lead) || WISHED.test(text.slice(end, end + 30)) },
];

/** 计划完成投资13亿元，同比: planned in the clause before. */
const PLANS_NEXT = /^(?:计划|力争|预计|打算|争取|将)[^，；]*，[^，；]*$/u;

/** The rest, in order: the later word wins, then the period, then what the figure is called, then the aspect of its point. */
const further: readonly StatusRule[] = [
  { id: "status.goal", status: "target", tells: (told) => isWholeTask(told) || (!told.rate && (DUE.test(told.behind) || SET.test(told.near) || AIMED_AT.test(told.near))) },
  { id: "status.goal", status: "target", tells: ({ text, times, sentence }) => times.said >= 0 && times.said < sentence && GOAL_BY.test(text.slice(Math.max(0, times.said - NEAR), times.said)) },
  { id: "status.past-period", status: "actual", tells: ({ times, future, sentence }) => times.past && !(future && !OF_PAST.test(future[0]) && sentence + future.index > times.said) },
  { id: "status.future-word", status: "target", tells: ({ future, past }) => future !== null && (!past || future.index > past.index) },
  { id: "status.present-word", status: "actual", tells: ({ times, future, near }) => (future !== null || times.future) && PRESENT.test(near) },
  { id: "status.future-behind", status: "target", tells: ({ near, behind }) => REST.test(near) && YET_TO_COME.test(behind) },
  { id: "status.future-period", status: "target", tells: ({ times }) => times.future },
  { id: "status.goal", status: "target", tells: (told) => isGoal(told) || namedAsPlan(told) || (/规划|方案/.test(told.lead) && PLANNED_BY.test(told.lead)) || (TO_DO.test(told.near) && !COSTS.test(told.near) && !MET.test(told.text.slice(told.end, told.end + MET_REACH))) },
  { id: "status.goal", status: "target", tells: asTasked },
  { id: "status.plan", status: "target", tells: ({ text, end, aspect, future, past, lead, near }) => aspect === "plan" && !(past && past.index > lead.search(LAST_PART)) && !AS_IT_IS.test(lead) && !THERE_IS.test(near) && !(future === null && HOW_IT_IS.test(lead) && TURNS_AHEAD.test(text.slice(end, end + TURN_REACH))) },
];

/** Actual or target, by the first rule that tells; what none tells is so. */
export function readStatus(figure: FigureWords): StatusRead {
  const lead = figure.text.slice(figure.sentence, figure.start);
  const { text, sentence, start, end, aspect, times, rate } = figure;
  const told: Told = { text, sentence, start, end, aspect, times, rate, lead, near: lead.slice(-NEAR), behind: text.slice(end, end + NEAR), future: null, past: null };
  const early = decide(first, told);
  if (early) return early;
  told.future = futureIn(lead);
  if (told.future || aspect === "plan") told.past = pastIn(lead);
  // 计划完成投资13亿元，同比增长8%，治理河流6条: it is held against last year, and planned still
  if (told.future && told.past && (told.past[0] === "同比" || /[较比]$/u.test(lead.slice(0, told.past.index))) && PLANS_NEXT.test(lead.slice(told.future.index, told.past.index)) && !times.past) {
    const before = pastIn(lead.slice(0, told.past.index));
    // 已争取招生计划4.6万人，同比增长10%: it is so
    if (!before || /[，；]/.test(lead.slice(before.index, told.future.index))) told.past = before;
  }
  if (told.future && told.past && told.future.index < told.past.index && lead.includes("；", told.past.index) && plannedStill(told, told.future.index, told.past.index)) told.past = null;
  return decide(further, told) ?? { status: "actual", rule: "status.default", span: null };
}

/** What is begun of a plan: 已开工71个. What is finished of it is followed by what else was done. */
const BEGUN = /^(?:目前|已经?)(?:全部|陆续)?(?:开工|动工|启动|开建|开展|实施)/u;
/** …，已建成12个: how far that is. */
const PROGRESS = /^[^。；，]{0,8}，(?:目前|现)?已/u;
/** The next of what is planned, and nothing that is: no time, no 共有; and what comes of it. */
const PLANNED_DEED = /^(?:再|又)?(?:新开工|新开|新建|改建|扩建|改扩建|改造|建设|开工|新增|培训|培育|打造|创建|整治|治理|修建)[^，。；\d率]{0,16}(?:\d[^，。；]{0,8}，(?:惠及|受益|涉及|覆盖)[^，。；\d率]{0,10})?$/u;
/** The year of a plan. */
const PLANNED_FOR = /去年|20\d\d/gu;

/** 计划改造98个，目前已开工71个；新开工3600套: what is so of one part of a plan isn't so of the next, unless its year is over. */
function plannedStill({ behind, lead, times }: Told, future: number, past: number): boolean {
  const planned = lead.slice(0, future + 8).match(PLANNED_FOR)?.at(-1);
  if (times.past || planned === "去年" || (times.year !== null && Number(planned) < times.year)) return false;
  return (BEGUN.test(lead.slice(past)) || PROGRESS.test(behind)) && PLANNED_DEED.test(lead.slice(lead.lastIndexOf("；") + 1));
}

function asTasked({ text, sentence, end, lead, times }: Told): boolean {
  const at = lead.search(AS_TASKED);
  if (at < 0 || at < (pastIn(lead)?.index ?? -1)) return false;
  return AT_LEAST.test(text.slice(sentence + at, end)) || (times.running && times.said >= sentence && !SO_FAR.test(lead.slice(at)));
}

function decide(rules: readonly StatusRule[], told: Told): StatusRead | null {
  for (const { id, status, tells } of rules) {
    if (!tells(told)) continue;
    const at = told.sentence + (told.future?.index ?? 0);
    return { status, rule: id, span: id === "status.future-word" ? { start: at, end: at + told.future![0].length } : null };
  }
  return null;
}

/** The words before the figure call it a plan, an estimate or a task. */
const namedAsPlan = ({ lead, near, text, end }: Told): boolean => PLANNED_SUM.test(near) || (ESTIMATED.test(lead) && !MET.test(text.slice(end, end + MET_REACH)));

const isWholeTask = ({ text, end, near, rate }: Told): boolean => !rate && TASK.test(near) && SHARE_OF_IT.test(text.slice(end, end + 12));
