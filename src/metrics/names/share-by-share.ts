/** 以全省1.2%的面积贡献了18.7%的地区生产总值: one share of a whole against another. */
import type { Named } from "./named";
import type { Share } from "./share";
import { trimBefore } from "./phrase";

/** 高新区以全省1.2%的面积贡献了…: how much of it they take. */
export function takesOf({ around: { text }, draft, before }: Share): Named | null {
  const by = BY.exec(before)?.groups, what = by && AT_WORK.exec(text.slice(draft.figure.end, draft.figure.end + REACH))?.groups!.what;
  if (!by || !what) return null;
  const who = trimBefore(by.who ?? "");
  return { name: `${who}${what}占${by.where ?? "总体"}比重`, noun: who, rule: "name.share-by-share" };
}

/** …的面积贡献了全省18.7%的地区生产总值: how much of the other they make. */
export function makesOf({ around: { drafts }, i, before, behind }: Share): Named | null {
  const last = drafts[i - 1];
  const made = last?.because.name?.rule === "name.share-by-share" && last.sentence === drafts[i]!.sentence ? MAKES.exec(before) ?? AND.exec(before) : null;
  if (!made || !last || !behind) return null;
  // 某园区面积占全省比重: of the same whole, where none is said
  return { name: `${last.noun}${behind.noun}占${made.groups?.where ?? last.name.slice(-4, -2)}比重`, noun: last.noun, rule: "name.share-by-share" };
}

const BY = /^(?<who>[^，；]{0,12}?)以(?:占)?(?:不到|不足|约|近)?(?<where>全[国省市县区球])?(?:的)?(?:不到|不足|约|近)?$/u;
/** Characters behind a share in which its work is told. */
const REACH = 24;
const MADE = "(?:贡献|创造|生产|养活|承载|产出|完成|实现|提供|支撑|解决|吸纳)";
const AT_WORK = new RegExp(`^的(?<what>[^，；的]{2,8}?)，?${MADE}`, "u");
/** 完成了10.1%的使用外资和12.5%的进出口 */
const AND = /^的[^，；的]{1,14}[、和及]$/u;
const MAKES = new RegExp(`${MADE}(?:了|出)?(?<where>全[国省市县区球])?(?:约|近|超过?|超)?$`, "u");
