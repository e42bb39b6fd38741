import { moneyUnits } from "../units";
import type { Named } from "./named";
import { worksOf } from "./openings";
import type { Stated } from "./told";

/** 其中3700万元用于敬老院建设，177万元用于日间照料中心建设 */
export function spentOn({ around, draft, own, money, after }: Stated): Named | null {
  const what = money && (own === "" || MONEY_ALONE.test(own)) && SPENT.test(after) ? around.ahead(draft, false) : null;
  return what ? { name: `${what.replace(/^(?:[^，、]{2,6}、)+[^，、]{2,6}等(?=[^，]{3})/u, "")}资金`, noun: what, rule: "name.spent-on" } : null;
}

/** 通过种业提升工程安排中央预算内投资2100万元 */
export function cameThrough({ draft, before }: Stated): Named | null {
  const m = moneyUnits.has(draft.figure.base) ? THROUGH.exec(before) : null;
  return m && { name: `${m.groups!.what!}${m.groups!.money!}`, rule: "name.through" };
}

/** 四湖流域治理工程，已编制报告，概算总投资35亿元 */
export function ofWorks({ around, i, own, money, near, draft }: Stated): Named | null {
  const measure = (money ? INVESTED : EXTENT).exec(own)?.groups!.measure;
  // 甲镇污水管网建成2000米，完成投资120万元；乙镇…: each has its own
  const built = measure !== undefined && money && near?.clause.end === draft.clause.start - 1 ? BUILT_THERE.exec(near.name)?.groups!.what : undefined;
  if (built) return { name: `${built}${measure}`, noun: built, rule: "name.of-works" };
  const works = measure === undefined ? "" : worksOf(around, i);
  return works ? { name: `${works}${measure}`, noun: works, rule: "name.of-works" } : null;
}

/** 甲镇污水管网建成: the subject before its deed. */
const BUILT_THERE = /^(?<what>[\u4e00-\u9fff（）]{4,16}?(?:管网|管道|公路|道路|渠道|堤防|水库|水厂|电站|线路|大桥|隧道|厂房|校舍))(?:已|现已)?(?:建成|完成|完工|新建|改造|铺设|开工)$/u;
/** What it goes to stands behind it. */
const SPENT = /^(?:主要|专项|专门|重点|全部|继续)?(?:用于|用以|支持|(?<=继续)(?:实施|开展|建设))[^，。；]{2}/u;
/** 安排资金: not whose, nor what for. */
const MONEY_ALONE = /^(?:累计|共|已)*(?:安排|投入|下达|落实|拨付|争取|筹集|列支)(?:各类|专项|财政|补助)?资金$|^争取$/u;
/** A programme or fund, and the money that came through it. */
const THROUGH = /通过(?<what>[^，通过]{4,16}?(?:工程|项目|专项|计划|资金|奖励|基金|渠道))(?:安排|下达|争取|落实|投入|拨付)(?:了)?(?<money>[^，]{2,12})$/u;
/** Money that works cost. */
const INVESTED = /^(?:该|本)?(?:项目|工程)?(?:计划|目前|已|累计|共|将){0,3}(?<measure>(?:概算|估算|完成|规划|预算){0,2}(?:总)?(?:投资|投入资金|投资概算|投资估算|投资额|投入|造价))$/u;
/** How large works are. */
const EXTENT = /^(?:该|本)?(?:项目|工程|线路)?(?<measure>(?:全长|总长|总长度|线路总长|里程|总里程|建设里程|占地|占地面积|建筑面积|总建筑面积|总库容|库容))$/u;
