import { PROBLEMS } from "./problem-words";
import { atEnd } from "../../text/guarded";
import type { Aspect } from "../letter";
import { namesChange } from "./came";

/**
 * Captions that name an aspect and so govern what is below. In order: the first that fits decides. A caption about its own
 * matter (提升成果转化成效) names no aspect; a caption that only quotes the ask governs nothing.
 */
export interface AspectHeading {
  readonly aspect: Aspect;
  readonly governs: boolean;
  /** What is below tells whether anything was done: 基本情况 may be the state of things or the work so far. */
  readonly byContent?: boolean;
  /** A plan only where no other section is: 重点任务 above 下一步打算 tells what was done. */
  readonly unlessPlanned?: boolean;
  /** It names what is in the way before what comes next. */
  readonly problemsFirst?: boolean;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const DOES = "(?:缓解|弥补|扭转|应对|提升|提高|强化|加强|推进|推动|促进|放大|巩固|扩大|突出|加快|深化|增强|转化|完善|健全|优化|坚持|落实|实施|开展|构建|建立|打造|破解|解决|补齐|着力|积极|持续|不断|大力|全面|切实|严格|狠抓|做好|抓好|抓|建(?!设)|补|促|聚焦|深入|扎实|加大|全力|畅通|统筹|创新|规范|紧盯|用好|注重|支持|鼓励|引导|发挥|探索|拓宽|拓展|精准|科学|主动|压实|协同|组织|推行|培育|培养|引进|争取|认真|筑牢|夯实|搭建|改善|壮大|保障|守住|打通|破除|消除|化解|攻克|疏通|克服|直面|正视|梳理)";
/** 健全机制 tells of a deed, 保障水平提高 of what became of something. */
export const opensWithDeed = (words: string): boolean => DEED.test(words) && !namesChange(words.slice(2));
const DEED = new RegExp(`^${DOES}`);
/** Verbs open a caption of its own matter, unless the aspect word follows at once: 落实情况, 实施效果. */
const NOUN = `(?!${DOES}(?!${DOES}?(?:情况|效果|成效|措施|举措|进展)))`;
const LATER = "(?:下一?步|下一?阶段|下阶段|今后|后续|未来|接下来|明年|下半年|“?十五五”?)";

export const aspectHeadings: readonly AspectHeading[] = [
  {
    aspect: "ask",
    governs: false,
    pattern: /^(?:针对|对于|就|对)?(?:您|你们|贵[会单位]+|委员|代表)?(?:提出的?)?(?:第[一二三四五六七八九十\d]{1,3}[个条点项])?(?:关于)?[“"「《].{2,}[”"」》](?:的?(?:建议|提案|问题|诉求|意见|方面)?)?$|^(?:针对|对于|就|对)?(?:您|你们|贵[会单位]+|委员|代表)?(?:提出的?)?关于.{2,}的?(?:建议|提案|问题|诉求|意见|议题|请求|事项)$|^(?:建议|提案|诉求|意见|问题)(?:[一二三四五六七八九十]|\d)[：:]|^(?:针对|对于|就|对)(?:您|你们|贵[会单位]+|委员|代表)?(?:提出|所提).{2,}(?:建议|提案|问题|诉求|意见)$|^(?:针对|对于|就|对|关于)第[一二三四五六七八九十\d]{1,2}[条点项个]?(?:建议|提案|意见)(?:[“"].{2,60})?$|^(?:针对|对于|就|对)(?:您|你们)?[“"].{2,60}[”"]的?(?:建议|提案|意见|问题)的?(?:答复|回复)(?:意见)?$|^就.{2,40}提出的(?:建议|意见)$|^(?:您|你们|代表|委员)所?(?:提到|提出|反映|关心)的.{2,40}(?:问题|建议|事项)$|^(?:针对|对于|对)(?!存在|面临|排查|检查).{4,40}的(?:建议|提案)$|^(?:建议|提案|提案建议)(?:内容|要点|的主要内容|提出的主要建议)$/,
    examples: ["关于“加大科技投入力度”的建议", "关于提升农村供水保障水平的建议", "针对您提出的“加强监管”的建议", "关于\"持续推进改造\"的建议", "建议一：完善制度", "关于校车安全问题", "针对第一条建议“加大投入”", "对“单列编制”建议的答复"],
    counterExamples: ["建议提案办理情况", "关于退耕还林", "所提建议办理情况"],
  },
  {
    aspect: "plan",
    governs: true,
    problemsFirst: true,
    pattern: new RegExp(`^${NOUN}.{0,8}(?:${PROBLEMS}|难点)(?:[和及与]|以及)(?:(?:有关|相关)?${LATER}.{0,12}|(?:工作)?(?:打算|改进措施|努力方向|工作安排|工作思路|对策|解决办法))$`),
    examples: ["存在的困难及下一步打算", "存在的主要问题和下一步工作安排", "面临的困难和工作打算"],
    counterExamples: ["下一步打算", "存在的问题及原因", "解决困难和下一步打算"],
  },
  {
    aspect: "plan",
    governs: true,
    pattern: new RegExp(`^(?:关于)?(?:我[厅局委省市县区]|[省市县区]\\S{1,8}[厅局委办])?(?:关于)?${LATER}.{0,18}$|^.{0,10}(?:工作)?(?:打算|努力方向|工作思路|工作计划|工作安排|工作重点|重点工作(?:任务|安排)?|(?:20\\d\\d年|全年|下一年)(?:度)?(?:主要|重点|目标|工作)任务|改进措施|工作建议|工作考虑|工作设想|打算[及和与].{2,6}|目标[和及]计划|(?:整改|推进|实施|行动|(?:今明两年|明年|下年度|未来[一二三四五]年)的?[\u4e00-\u9fff]{0,4})计划|工作展望)$|^(?:工作|主要|总体|发展|治理)?目标(?:要求)?$|^(?:工作|主要|总体|发展|治理)?目标任务$|^(?:拟|即将|计划)(?:采取|开展|推进|实施|出台).{0,12}$|^继续.{0,6}(?:下列|以下|如下).{0,6}$|^.{0,16}答复[和及与]${LATER}(?:工作)?(?:安排|打算|考虑)$`),
    examples: ["对贵委建议的答复及下步安排", "下步打算", "下一步工作安排", "今后工作", "今后重点", "2024年重点工作", "2026年重点工作任务", "2025年主要任务", "工作打算", "下一阶段工作计划", "后续工作", "下一步工作打算", "工作打算及措施", "拟采取的措施", "工作目标", "目标任务"],
    counterExamples: ["主要做法", "重点工作推进情况", "加强工作计划管理力度"],
  },
  {
    aspect: "plan",
    governs: true,
    unlessPlanned: true,
    pattern: /^(?:20\d\d年度?|年度)(?:工作|主要|总体|发展)?目标(?:任务|要求)?$|^(?:主要|重点)任务$/,
    examples: ["年度目标任务", "重点任务", "2025年度目标"],
    counterExamples: ["目标完成情况", "重点任务推进情况"],
  },
  {
    aspect: "other",
    governs: true,
    pattern: new RegExp(`^${NOUN}.{0,8}(?:${PROBLEMS}|原因|制约因素|困难和问题|问题及困难|问题和不足|形势|背景|依据|需要说明的(?:问题|情况)|有关说明|情况说明|瓶颈|(?:原因|成因|问题|困难|因素)分析|(?:政策|法律|法规|有关|相关)规定|汛情|灾情|旱情)$|^(?:工作|主要|存在的?|面临的?|当前|现实){0,2}的?(?:难点|堵点|难题)(?:[和与、].{2,6})?$`),
    examples: ["存在的困难", "存在的问题", "面临的困难和问题", "存在问题及原因", "政策依据", "主要短板", "问题及原因分析", "有关政策规定"],
    counterExamples: ["破解融资问题", "加强薄弱短板", "着力补齐短板", "强化问题整改落实机制"],
  },
  {
    aspect: "measure",
    governs: true,
    pattern: /^(?:主要|具体|前期|目前)?(?:工作)?(?:的)?(?:做法|措施|举措|(?<=主要|前期|开展的?)工作)(?:和|及|与|、)(?:主要|取得的?|工作)?(?:成效|成绩|效果)$/,
    examples: ["主要做法和成效", "工作措施及取得的成效", "主要工作及成效"],
    counterExamples: ["办理进展及取得的成绩", "办理情况及取得的成绩", "主要成效"],
  },
  {
    aspect: "result",
    governs: true,
    pattern: new RegExp(`^(?:${NOUN}.{0,10}(?:成效|成绩|成果|效果|实效|战果|亮点)(?:情况|评价)?|.{0,8}取得的?.{0,6}(?:成效|成绩|成果|效果|实效|进展)|(?:阶段性|主要)?进展成效|(?:阶段性|主要|工作|.{0,10}总体)进展|.{0,10}(?:产生|形成)的(?:效益|影响)|(?:项目|工程|社会|经济|综合)效益|.{0,10}(?:以来)的变化)$`),
    examples: ["主要成效", "取得的成绩", "改造成效", "办理成效", "办理进展及取得的成绩", "工作成效", "取得的实效", "实施效果", "工作进展", "建议所提事项的总体进展"],
    counterExamples: ["提升治理成效", "促进科技成果", "主要做法", "放大财政资金效果", "工作进展情况", "目前工作进展"],
  },
  {
    aspect: "other",
    governs: true,
    pattern: /^.{0,14}(?:建设|发展|基本|服务)?现状$/,
    examples: ["我省养老服务现状", "充电基础设施建设现状"],
    counterExamples: ["现状与对策"],
  },
  {
    aspect: "other",
    governs: true,
    byContent: true,
    pattern: /^(?:.{0,8}(?:基本情况|基本概况|概况|现有情况|(?:有关|相关)?背景(?:情况)?|基本省情))$/,
    examples: ["基本情况", "发展概况"],
    counterExamples: ["总体情况", "办理情况"],
  },
  {
    aspect: "measure",
    governs: true,
    pattern: new RegExp(`^(?!.*(?:将|我们))(?:关于)?${NOUN}.{0,14}(?:做法|措施|举措|工作|情况|进展|工作推进|办法|经过|过程|落实)$|^(?:所做|已做|前期|近年来|已经)的?.{0,8}(?:工作|措施|举措)$`),
    examples: ["主要做法", "主要措施", "落实举措", "工作开展情况", "办理情况", "前期开展的主要工作", "所做的主要工作", "工作推进情况", "总体情况", "目前工作进展", "所提建议办理情况"],
    counterExamples: ["强化统筹规划", "推广保护性耕作", "加强产学研工作", "推进学前教育普及普惠工作", "我们将继续做好以下几个方面的工作"],
  },
];

/** A caption that quotes an ask may go on behind 建议一：; the others end in their word. */
const tried = aspectHeadings.map((heading) => ({ heading, pattern: heading.aspect === "ask" ? heading.pattern : atEnd(heading.pattern) }));

export function aspectHeading(title: string): AspectHeading | null {
  if (title.length > 80) return null;
  for (const { heading, pattern } of tried) if (pattern.test(title)) return heading;
  return null;
}
