import type { Draft } from "./draft";
import { moneyUnits } from "./units";
import type { MetricBasis } from "./metric";

/** A whole that is counted per so many: 每户, 人均, 日均, 万台…死亡人数, 各建立. */
const PER_WORD = "(?<!克)每(?!年|月|季度|学年|周|天|日|秒|小时|隔|期|次|届|一届)|[人户亩日月周次村校生班件台车床场县市镇乡企园站]均|平均每|(?<![工订派接清罚运简名账])单(?:[个户村校台项家件条座处栋亩棵]|人(?![墓床房间穴套桌]))(?!位|元|冠军|奖|工程|比赛|产品|[理置罚目款码])";
const PER_MANY = "(?:^|[，、。；：,])(?:十|百|千|万|亿|百万)(?:人|台|车|元|吨|户|公里)(?!级|[^，。；]{0,8}以[上下])";
const EACH_OF = "各(?=[^，。；]{0,6}(?:给予|补助|不)|新?[建设选派配补有增]|打造|培育|支持|安排|遴选|承担|\\d|$)";
const EACH = new RegExp(`(?:${PER_WORD}|${PER_MANY}|${EACH_OF})[^，。；]{0,28}$|亩产量?(?:达到?|为|约|近|超过?|提高|增加)*$`, "u");
/** 批次/千人, 元/亩: the unit says it. */
const EACH_UNIT = /\/(?:人|户|亩|公里|台|辆|张|床|生|[千万百]人|万户|个|件|头|只|株|平方米|公顷)/u;
const YEARLY = /(?:每年|年均|每学年|逐年|年产|年销售|年营业|年处理|年供|年发电|年减|年节|年作业|年培训|年接待|年服务|年度?新增|全年(?!度?(?:指标|工作)?(?:目标|任务|计划|指标|预算))|当年|年生产|年加工)[^，。；]{0,24}$/u;
const TOTAL = /(?:累计|总计|先后|历年)[^。；]{0,60}$/u;
const TOGETHER = /(?<!公)(?:共计|共有?|一共)(?!同|建|享|治|管|体|有?产权|青|产党|性|和|识|赢|商|育|用[设房]|富|济)[^，。；]{0,24}$/u;

/** What is done every year has those whom it reaches every year; what there is stays. */
const REACHED = /(?:惠及|受益|参加|参与|吸引|接待|举办|开展|组织|培训|评选|遴选|启动|资助)[^，。；]{0,10}$/u;
const EVERY_YEAR = /每年(?!(?:19|20)?\d)[^。；已共现至待底均]{0,80}$/u, EVERY_REACH = 100;

/** Without one of these characters nothing is counted by the piece. */
const EACH_HINT = /[每均人各单台车元吨户亩]/;
/** 先后 and the words it may stand before. */
const TOTAL_REACH = 62;

export interface BasisRead {
  readonly basis: MetricBasis;
  readonly rule: string;
}

/** Cumulative, annual, each or none. `left` is the sentence up to the figure, `clause` its clause up to the figure. */
export function readBasis(draft: Draft, clause: string, left: string, cumulative: boolean): BasisRead {
  if (draft.figure.unit.includes("/") && !clause.includes("全年") && EACH_UNIT.test(draft.figure.unit)) return { basis: "each", rule: "basis.each-unit" };
  // 各安排30亿元，共90亿元; 每人补助500元，合计12万元
  const each = EACH_HINT.test(clause) && EACH.test(clause) && !/\d[^，]{0,20}(?:合计|总计|(?<!公)共计?)(?:约|近)?$/u.test(clause);
  // 万元GDP用水量同比下降4.9%: the change is of its year
  const rate = draft.kind === "change" && draft.periodStated && !moneyUnits.has(draft.figure.base);
  if (each && !rate) return { basis: "each", rule: "basis.each" };
  // 累计建成馆舍128座，年接待读者600万人次: of each year, whatever was counted in all before
  if (clause.includes("年") && YEARLY.test(clause) && !/累计|总计|共/u.test(clause)) return { basis: "annual", rule: "basis.yearly" };
  if (TOTAL.test(left.slice(-TOTAL_REACH))) return { basis: "cumulative", rule: "basis.total" };
  if (clause.includes("年") && YEARLY.test(clause)) return { basis: "annual", rule: "basis.yearly" };
  if (draft.periodStated || draft.cumulative) {
    if (cumulative) return { basis: "cumulative", rule: "basis.period" };
    if (draft.from !== null && draft.to !== null && Number(draft.to.slice(0, 4)) - Number(draft.from.slice(0, 4)) <= (draft.cumulative ? 0 : 1)) return { basis: "annual", rule: "basis.year" };
  }
  if (each) return { basis: "each", rule: "basis.each" };
  // 每年组织送戏下乡850场，惠及群众180万人次: every year, too
  if (left.includes("每年") && REACHED.test(clause) && EVERY_YEAR.test(left.slice(-EVERY_REACH))) return { basis: "annual", rule: "basis.yearly" };
  if (clause.includes("共") && TOGETHER.test(clause)) return { basis: "cumulative", rule: "basis.together" };
  return { basis: "none", rule: "basis.none" };
}
