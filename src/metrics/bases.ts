import type { Draft } from "./draft";
import type { MetricBasis } from "./metric";

const EACH = /(?:每(?!年|月|季度|学年|周|天|日|隔|期|次|届|一届)|人均|户均|亩均|平均每|生均|班均|(?:^|[，、])[百千万]人|各(?=[^，。；]{0,6}(?:给予|补助|配|不)))[^，。；]{0,28}$/u;
const YEARLY = /(?:每年|年均|每学年|逐年|年产|年处理|年供|年发电|年减|年节|年作业|年培训|年接待|年服务|年度?新增|全年|当年|年生产|年加工)[^，。；]{0,24}$/u;
const TOTAL = /(?:累计|总计|合计|先后|历年)[^。；]{0,60}$/u;
const TOGETHER = /(?:共计|共有?|一共)(?!同|建|享|治|管)[^，。；]{0,24}$/u;

/** Without one of these characters nothing is counted by the piece. */
const EACH_HINT = /[每均人各]/;
/** 先后 and the words it may stand before. */
const TOTAL_REACH = 62;

export interface BasisRead {
  readonly basis: MetricBasis;
  readonly rule: string;
}

/** Cumulative, annual, each or none. `left` is the sentence up to the figure, `clause` its clause up to the figure. */
export function readBasis(draft: Draft, clause: string, left: string, cumulative: boolean): BasisRead {
  if (EACH_HINT.test(clause) && EACH.test(clause)) return { basis: "each", rule: "basis.each" };
  if (TOTAL.test(left.slice(-TOTAL_REACH))) return { basis: "cumulative", rule: "basis.total" };
  if (clause.includes("年") && YEARLY.test(clause)) return { basis: "annual", rule: "basis.yearly" };
  if (draft.periodStated || draft.cumulative) {
    if (cumulative) return { basis: "cumulative", rule: "basis.period" };
    if (draft.from !== null && draft.from.slice(0, 4) === draft.to?.slice(0, 4)) return { basis: "annual", rule: "basis.year" };
  }
  if (clause.includes("共") && TOGETHER.test(clause)) return { basis: "cumulative", rule: "basis.together" };
  return { basis: "none", rule: "basis.none" };
}
