import type { Aspect, OutlineItem } from "../letter";
import { AHEAD } from "./ahead";
import { aspectCue } from "./aspect-cues";
import { aspectHeading } from "./aspect-headings";
import { namesChange } from "./came";
import { namesNoWork } from "./done";
import { MAYBE } from "./planned";
import { tellsStanding } from "./standing";
import { type Place, weighSentences } from "./weigh-sentences";

/** What stands above decides for what is below: for all of it, or for the points of a list but not for captions. */
export interface Governing {
  readonly aspect: Aspect;
  readonly all: boolean;
  /** Of a heading that names two, what is in the way and what comes next: points that tell what is wanting stand by themselves. */
  readonly problems: boolean;
}

export interface AspectReading {
  readonly aspect: Aspect;
  /** What it governs; "rest": all but what tells problems; "on": what governed before goes on. */
  readonly governs: "all" | "rest" | "points" | "nothing" | "on";
}

/** 政策实施以来，…成为重要抓手。我们采取的主要措施有：what is listed below, whatever leads up to it. */
function listsBelow(said: string): Aspect | null {
  const what = LISTS.exec(said.slice(said.lastIndexOf("。", said.length - 2) + 1))?.groups!.what;
  return what === undefined ? null : /[效绩]$/u.test(what) ? "result" : "measure";
}
const LISTS = /^(?!.*(?:将|下一?步|今后|继续|拟)).*(?:[采做取展推进实施]了?的|了|主要|具体)(?:以下|如下)?[^，。]{0,8}(?<what>措施|做法|工作|成效|成绩)(?:主要)?(?:有|如下|是|包括|为)?[：:]\s*$/u;

/** 近年来，我省发挥区位优势，外贸规模稳步扩大。2024年全省进出口总值3125亿元，同比增长4.9%: what came of it, in a word and then in figures. */
function flourished(said: string): boolean {
  const figures = FLOURISHED.exec(said)?.groups!.figures;
  return figures !== undefined && ROSE.test(figures) && WORK_SO_FAR.test(said.slice(0, said.length - figures.length)) && !/我[厅局委部院]|我们/u.test(figures);
}
const WORK_SO_FAR = /近年来|我[省市县区州厅局委部]/u;
const FLOURISHED = /^(?:[^。]{0,200}。)?[^。]{4,200}[，,][^，,。]{2,24}(?:持续|稳步|不断|同步|总体|明显|显著|逐步|快速|加快|较快|取得|保持|呈现)[^，,。]{0,8}(?:扩大|提升|提高|改善|升温|平稳|稳定|向好|加快|增强|壮大|增长|发展|优化|好转|跃升|突破|势头|态势|成效|成果|进展)[^，,。]{0,4}。(?<figures>(?:20\d\d年|去年|今年|截[至止]|目前|上半年)[^]*)/u;

/** A point as far as it tells its aspect. */
export interface PointText {
  /** Without its marker, up to the next point. */
  readonly own: string;
  /** Its marker, "" where it has none: 一要 says what has to be done. */
  readonly marker: string;
  readonly title: string | null;
  readonly caption: boolean;
  /** It only introduces what is below, be it a caption or a sentence. */
  readonly heads: boolean;
  /** What stands below it. */
  readonly below: () => string;
  /** A section on what comes next stands behind it. */
  readonly plannedLater: () => boolean;
  /** The point before it on its level. */
  readonly before: OutlineItem | null;
  readonly place: Place;
}

/** As many sentences of a paragraph tell what the caption above is about. */
const FIRST = 2;

/** The aspect of a point: of its caption where that names one, else of what governs it, else of its own sentences. */
export function readAspect(point: PointText, governing: Governing | null): AspectReading {
  const { own, title, caption, heads, place } = point;
  const named = title === null ? null : aspectHeading(title);
  const heading = named?.aspect === "plan" && (isOver(title!, place.year) || (named.unlessPlanned && point.plannedLater())) ? null : named;
  if (heading?.byContent && caption && tellsWork(point.below(), place)) return { aspect: "measure", governs: "all" };
  const governed = governing !== null && (governing.all || !heads) ? governing.aspect : null;
  // A caption of its own matter may end like one of measures (资金投入情况): under another aspect it stays with that.
  const stays = governed !== null && heading?.aspect === "measure";
  if (heading && !stays && (heading.aspect !== "ask" || caption)) return { aspect: heading.aspect, governs: heading.problemsFirst ? "rest" : heading.governs ? "all" : "nothing" };
  const said = heading?.aspect === "ask" && !caption ? behindFirst(own) : own;
  // 关于降低经营成本的建议。一是…二是…
  if (governed === null && ASKED_ALONE.test(own)) return { aspect: "ask", governs: "nothing" };
  if (point.marker.endsWith("要") && (governed === null || governed === "measure" || governed === "other")) return { aspect: "plan", governs: "all" };
  if ((governed === "result" || governed === "measure") && point.marker === "" && title === null && OWNS_UP.test(said) && weighSentences(said, place) === "other") return { aspect: "other", governs: "nothing" };
  if (governed !== null) return under(governing!, governed, said, title, caption, place);
  if (caption) return readCaption(own, place);
  const weighed = weighPoint(said, title, place);
  const aspect = (weighed === "ask" ? null : listsBelow(said)) ?? ((weighed === "measure" || weighed === "other") && point.marker === "" && title === null && !place.below && flourished(said) ? "result" : weighed) ?? (tellsStanding(said, place.year) ? "result" : null) ?? (title === null && !place.below ? byWords(said) ?? byFigures(said, point.marker) : null);
  if (aspect === "measure" && point.before === null && point.marker === "" && WHAT_IT_IS.test(said) && !ACTED.test(said)) return { aspect: "other", governs: "nothing" };
  if (aspect === null && goesOn(point)) return { aspect: "plan", governs: "all" };
  if (aspect === "plan" || aspect === "result") return { aspect, governs: "all" };
  return { aspect: aspect ?? "measure", governs: aspect === "measure" ? "points" : "nothing" };
}

/** Half of the paragraphs below tell of something done: the work so far, not the state of things. */
function tellsWork(below: string, place: Place): boolean {
  const lines = below.split("\n").filter((line) => line.trim() !== "");
  const work = lines.filter((line) => !INVENTORY.test(line) && weighSentences(line, place, FIRST) === "measure");
  return work.length > 0 && work.length * 2 >= lines.length;
}

/** 目前全市建成避难场所214处, （二）救援力量方面。全市现有消防站11个: what there is. */
const INVENTORY = /^\s*(?:[（(][一二三四五六七八九十]+[）)])?(?:[^，。；]{2,14}方面[。，：])?(?:截[至止][^，。；]{2,14}[，,]?)?(?:目前|现阶段)?[，,]?(?:(?:全|我|[^，。；]{1,6})[省市县区州镇乡]){0,2}(?:目前|现|已|共|累计)*(?:有|建有|建成|设有|拥有)(?!了)[^。；]{2,}/u;

/** 就业是最大的民生。…我省全面落实各项政策: a lead that says what the matter is, and of the work only that it goes on. */
const WHAT_IT_IS = /^[^，。；]{2,24}(?:是|事关|关乎|关系到?)[^。]{0,40}(?:民生|基础|保障|关键|重点|重要|优势|支柱|龙头|根本|大事|窗口|通道|资源|大省|大市|大县|主力军|省份|“|利益)[^。]{0,80}。/u;
const ACTED = /我[厅局委部社]|我们会同|厅党组|会同|联合|印发|出台|颁布|制定|修订|启动|开展|建立|设立|投入|安排|建成|提案列为/u;

/** 2023年度目标, 2021—2023年行动计划 in a letter of 2024: the last year counts. */
const OF_YEARS = /^20(?:\d\d年?[-—–－~～至到]{1,2}(?:20)?)?(?<last>\d\d)(?!\d)/u;

function isOver(title: string, year: number | null): boolean {
  const last = OF_YEARS.exec(title)?.groups!.last;
  return year !== null && last !== undefined && Number(`20${last}`) < year;
}

function readCaption(own: string, place: Place): AspectReading {
  const aspect = weighSentences(own, place);
  if (ANSWERS.test(own)) return { aspect: "measure", governs: "nothing" };
  if (aspect === "ask" || WANTED.test(own)) return { aspect: "ask", governs: "nothing" };
  return aspect === null || aspect === "measure" ? { aspect: "measure", governs: "on" } : { aspect, governs: "all" };
}

/** 关于对建议内容的逐条答复: the answers themselves. */
const ANSWERS = /^关于[^，。“]{2,20}逐[条项](?:答复|回应|回复)(?:意见|情况)?。?\s*$/u;
/** 关于加大投入: what was asked for; 关于退耕还林 only names the matter. */
const WANTED = new RegExp(`^关于(?:${AHEAD}|${MAYBE}|请|由|给予|提高|做强|培育|带动|摸清|减轻|减少|改善|改革|改造|补充|创新|发展|促进|保障|规范|设立|推广|拓宽|壮大|搭建|夯实|打牢|织密|建好|管好|用好|帮扶|严把|严控|科学(?:规划|布局|编制|设置)|放宽|降低|允许|解决|[“"《您你贵代委提])(?!$|工作|情况|方面)|^关于.{2,}(?:建议|提案|问题|诉求|意见|议题|请求|事项)`, "u");

/** 同时，我们也清醒认识到，…; 正如您所指出的，…还存在…: what is wanting, told at the end of what was done or achieved. */
const OWNS_UP = /^(?:同时|但是?)?[，,]?(?:我们)?(?:也|还)?(?:应该?|应当|要|必须)?清醒地?(?:看到|认识到)|^正如(?:您|你们|贵[委会单])/u;
const ASKED_ALONE = /^关于[^，。；]{2,60}(?:(?<!征求[^，。；]{0,10})建议|提案|诉求|的问题)。?\s*$/u;

/** A plan goes on in the next paragraph: 同时，将… */
const goesOn = ({ own, before }: PointText): boolean => before?.aspect === "plan" && before.marker === "" && /^(?:同时|此外|另外|并)[，,]/.test(own) && /将|拟|计划|力争/.test(own);

/** Below a heading that governs only what opens with an ask or with what comes next stands by itself. */
function under({ all, problems }: Governing, governed: Aspect, said: string, title: string | null, caption: boolean, place: Place): AspectReading {
  const cue = aspectCue(said);
  if (cue?.aspect === "plan" || (!all && weighSentences(said, place, 1) === "plan")) return { aspect: "plan", governs: "all" };
  if (cue?.aspect === "ask" && !caption && weighSentences(said, place) === "ask") return { aspect: "ask", governs: "nothing" };
  // 基本情况: （二）办学条件有所改善
  if (governed === "other" && title !== null && WENT_WELL.test(title)) return { aspect: "result", governs: "all" };
  if (problems && weighSentences(said, place) === "other") return { aspect: "other", governs: "all" };
  return { aspect: governed, governs: "on" };
}

/** 工业投资快速回升, 办学条件有所改善; not 专业化水平有待提升. */
const WENT_WELL = /^(?!.*(?:有待|需|不[高足强够])).{3,}(?:稳步|持续|不断|明显|显著|总体|逐步|有所|稳中有|快速|初步|较快|扎实)(?:[\u4e00-\u9fff]{2}|升|进)$/u;

/** A title that opens the point tells only where nothing behind it does, unless it promises. */
function weighPoint(said: string, title: string | null, place: Place): Aspect | null {
  const behind = title !== null && said.startsWith(`${title}。`) && weighSentences(title, place) !== "plan" ? behindFirst(said) : null;
  return (behind === null ? null : weighSentences(behind, place)) ?? weighSentences(said, place);
}

/** A paragraph by itself that names no work says how things are, or what came of them. */
function byWords(said: string): Aspect | null {
  if (ABOUT.test(said) || !namesNoWork(said)) return null;
  return namesChange(said) ? "result" : "other";
}

/** 2022年1—8月，全市新增装机87万千瓦，同比增长36.5%: a paragraph above all points in which nobody does anything, and figures rose or fell. */
const byFigures = (said: string, marker: string): Aspect | null => (marker === "" && ROSE.test(said) && !/^(?:针对|为)|将|拟/u.test(said) ? "result" : null);
const ROSE = /(?:增长|提高|下降|减少|增加|降[至到])[^，。；]{0,6}\d[^，。；]{0,5}[，。；]|\d[^，。；]{0,3}[，、](?:同比|比上年|较上年)?(?:增长|增加|提高|下降|减少)/u;

/** 在经费保障方面，…: one of several points on what is done. */
const ABOUT = /^在?[^，。；]{2,24}[方面上][，,]|将|拟|我[们厅局委办部院会]|已(?!连续|达|成为)|共(?!有)|近年来|见下表|^[^，。]{0,12}(?:部门|机关|法院|工会|海关|银行|公司|[厅局委办])/;

/** （三）关于扩大投入的建议。经商省国资委，将…: what is said to the ask. */
const behindFirst = (own: string): string => own.slice(own.indexOf("。") + 1).trimStart();
