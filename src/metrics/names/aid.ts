import { moneyUnits } from "../units";
import type { Named } from "./named";
import { tidy } from "./tidy";
import type { Stated, Told } from "./told";

/** 对新建圈舍按每平方米120元给予补助, 对引进良种母牛每头补助1500元: what is paid for, and how the payment is called. */
export function aided({ around, i, draft, before, after }: Told): Named | null {
  // 由市、县按4:6分担
  const borne = draft.figure.form === "ratio" && BORNE.test(after) ? BEARERS.exec(before)?.groups!.who : undefined;
  if (borne !== undefined) return { name: `${borne}分担比例`, rule: "name.aid" };
  // 对符合条件的主体按2.5%给予贴息
  const rate = draft.figure.form === "percent" ? RATE_GIVEN.exec(before)?.groups!.what : undefined;
  const rated = rate && aidIn(after);
  if (rated) return { name: `${tidy(rate)}${rated}标准`, noun: `${rated}标准`, rule: "name.aid" };
  if (!moneyUnits.has(draft.figure.base)) return null;
  // 省财政对每个示范村补助200万元
  const each = EACH_GIVEN.exec(before)?.groups, called = each?.aid ?? aidIn(after);
  if (each && called) return { name: `${tidy(each.what!)}${called}标准`, noun: `${called}标准`, rule: "name.aid" };
  const how = GIVEN.exec(before);
  if (!how) return null;
  const aid = aidIn(after) ?? how.groups!.aid;
  if (aid === undefined) return null;
  const what = tidy(how.groups!.what ?? countedBefore(around.text, around.drafts[i - 1], draft));
  return what.length >= 2 ? { name: `${what}${what.endsWith(aid) ? "" : aid}标准`, noun: `${aid}标准`, rule: "name.aid" } : null;
}

/** 对信息员每人每月补助200元，全年约需290万元: what the payments come to. */
export function costs({ around, i, draft, own, money }: Stated): Named | null {
  const last = around.drafts[i - 1];
  return money && /^(?:共|总|预计|约)*需(?:资金|经费|支出)?$/u.test(own) && last?.because.name?.rule === "name.aid" && last.sentence === draft.sentence ? { name: `${last.name.slice(0, -2)}资金`, noun: "资金", rule: "name.aid" } : null;
}

/** 给予一次性补助: how what is paid is called, where the words behind the number say so. */
export const aidIn = (after: string): string | undefined => AID.exec(after)?.groups!.aid;

/** 对463所普惠性民办幼儿园，按每生每年800元给予补贴: who gets it was counted before. */
function countedBefore(text: string, last: Told["draft"] | undefined, { clause, sentence }: Told["draft"]): string {
  return last?.sentence === sentence && text[last.clause.start] === "对" && text[clause.start - 1] === "，" && last.clause.end === clause.start - 1 ? last.noun : "";
}

/** What a payment is called. */
const PAYMENT = "(?:贴息|补助|补贴|奖励|奖补|资助|补偿|救助)(?:金|资金)?";
/** From when on may stand before it: 起对符合条件的主体按. */
const RATE_GIVEN = /^起?对(?<what>[^，。；对]{2,24}?)(?:按照?|再)$/u;
const BORNE = /^的?(?:比例)?(?:共同)?分[担摊]/u;
const BEARERS = /(?:^|由)(?<who>[^，。；由按]{2,12})按(?:照)?$/u;
/** For whom or what, by what each gets it, and how it is called if that is said before the number. */
const GIVEN = new RegExp(`^(?:对(?<what>[^，。；对]{2,24}?)|按|按照)(?:分别|再|则|可|给予)*(?:按照?)?(?:每个?[\\u4e00-\\u9fff]{1,3}?水?体?){1,2}(?:一次性)?(?:给予|予以|发放|安排)?(?<aid>${PAYMENT})?$`, "u");
const EACH_GIVEN = new RegExp(`^(?:[^，。；对]{1,8}(?:财政|[厅局委]))?(?:按|将)?对每个?(?<what>[\\u4e00-\\u9fff]{2,12}?)(?:(?:给予|予以)?(?<aid>${PAYMENT})|给予|予以)$`, "u");
const AID = new RegExp(`^(?:的标准|的)?(?:给予|予以|发放|进行)?(?:的)?(?:一次性)?(?<aid>[\\u4e00-\\u9fff]{0,2}${PAYMENT})(?=$|[，。；、的])`, "u");
