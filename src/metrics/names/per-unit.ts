import { nearest, REACH, sameBase, sameUnit } from "./kin";
import type { Named } from "./named";
import { ownerOf, withoutAct } from "./owner";
import type { Stated } from "./told";
import { moneyUnits } from "../units";

// Measures by the head, the piece or the day: they are of what was counted before.

/** 核定床位6.35万张，每百名老人拥有4.04张; 折合每千人口3.4个 */
export function eachHundred({ around, i, before }: Stated): Named | null {
  const per = EACH_HUNDRED.exec(before)?.groups!.per, alike = per === undefined || around.freeTopic(i) !== "" ? null : sameUnit(around.drafts, i);
  return alike && !/^(?:死亡|培训)/u.test(alike.noun) ? { name: `${per!}${alike.noun.replace(/^(?:可提供|完成|建成开通|建成|开通|拥有|新增)(?=.{2})/u, "")}`, noun: alike.noun, rule: "name.each-hundred" } : null;
}
const EACH_HUNDRED = /^(?:折合|相当于|平均|即|达到?)?(?<per>每(?:百|千|万|十万|百万)(?:名|个|户)?(?:常住|户籍|农村|城镇|城市)?(?:人口?|老年?人|居民|学生|儿童|市民|职工|农?户|经营主体|市场主体))(?:拥有|有|配备|达到?|约|为|占有|享有)*$/u;

/** 收寄快递29.8亿件，平均每天处理816万件: so many a day, not in all. */
export function perTime({ around, i, before, draft }: Stated): Named | null {
  const told = PER_TIME.exec(before)?.groups;
  if (!told) return null;
  // 平均每天接待旅客1.2万人次: it says itself whom
  const of = told.did!.length > 2 ? null : sameBase(around.drafts, i);
  const noun = of?.sentence === draft.sentence ? withoutAct(of.noun) : "";
  // 平均每周开放时间46小时
  if (/(?:时间|时长)$/u.test(told.did!)) return { name: `每${told.per!}${told.did!}`, noun: told.did!, rule: "name.per-time" };
  return noun === "" && told.did!.length < 2 ? null : { name: `${told.per === "天" ? "日" : told.per!}均${told.did!}${noun}`, noun: noun || told.did!, rule: "name.per-time" };
}

const PER_TIME = /平均每(?<per>[天日周月年])(?<did>[\u4e00-\u9fff]{0,4}?)(?:约|近|超过?|达到?)?$/u;

/** 专职档案员1.3万名，平均每个乡镇不足1.5名 */
export function eachOf({ before, draft, near }: Stated): Named | null {
  const each = near?.figure.base === draft.figure.base ? EACH_OF.exec(before)?.groups!.each : undefined;
  if (!near || !each) return null;
  // 每平方公里4.3座, of 24小时开放公厕
  const noun = withoutAct(near.noun).replace(/^\d+[\u4e00-\u9fff]{0,4}(?=[\u4e00-\u9fff]{2})/u, "");
  return { name: `${each}${noun.startsWith(each.slice(-2)) ? noun.slice(2) : noun}`, noun, rule: "name.owned" };
}
const EACH_OF = /(?:^，?[^，]{0,4}平均|^(?=每个?(?:县|市|区|设区市|县区|县（市、区）|乡镇|乡镇（街道）|镇|街道|社区|行?政?村|学校|园区)(?:至少|有|建成|配备|不少于)?$))(?<each>每[个家所户名座处]?[\u4e00-\u9fff（）、]{1,8}?)(?:至少)?(?:建成|有|拥有|配备|达到?|仅|只有)?(?:约|近)?$/u;

/** 生态小流域26条，单条投资600万元 */
export function eachOne({ around, i, draft, own, near }: Stated): Named | null {
  if (!EACH_ONE.test(own)) return null;
  // 地下通道建设投资较大，单处造价3000万元: of what the clause before speaks of
  const spoken = ownerOf(around.freeTopic(i));
  if (spoken) return { name: `${spoken}${own}`, noun: own, rule: "name.owned" };
  // 投放平台19台，水体110万立方米，单台造价8000万元: of what is counted so
  const counted = nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.figure.base.startsWith(own[1]!) && d.sentence === draft.sentence);
  if (counted) return { name: `${ownerOf(counted.name)}${own}`, noun: own, rule: "name.owned" };
  if (near && moneyUnits.has(near.figure.base)) return { name: own, noun: own, rule: "name.stated" };
  return near && near.kind === "level" ? { name: `${ownerOf(near.name)}${own}`, noun: own, rule: "name.owned" } : null;
}
/** 成交土地56宗，每亩均价32万元 */
const EACH_ONE = /^每[\u4e00-\u9fff]{1,3}[均单]价$|^单[条个座处户台家村校棵栋项](?:平均)?(?:投资|投入|成本|补助|补贴|造价|规模|面积|产量|产值|收益)$/u;

/** 人均2563元 */
export function perHead({ around, i, draft, own, near: leaning }: Stated): Named | null {
  // 改造农村危房2.3万户，户均补助1.8万元: for each of those
  const each = EACH_PAID.exec(own)?.groups!.per;
  if (each && leaning && COUNTED_BY[each]!.test(leaning.figure.base)) { const of = ownerOf(leaning.name); return of.length >= 4 ? { name: `${of}${own}`, noun: own, rule: "name.owned" } : null; }
  if (own.length !== 2 || !/^[人户亩件日年月生单笔校村镇县]均$/u.test(own)) return null;
  // 立竹8300万株，每年采伐600万根，亩均仅160株
  const alike = sameUnit(around.drafts, i), near = alike?.sentence === draft.sentence ? alike : leaning;
  return near && { name: `${own}${ownerOf(near.name)}`, rule: "name.owned" };
}
const EACH_PAID = /^(?<per>[人户亩])均(?:补助|补贴|救助|奖补|资助|投入|补偿|减免|增收|贴息|到手)(?:资金|金额)?$/u;
const COUNTED_BY: Readonly<Record<string, RegExp>> = { 人: /^[人名]$/u, 户: /^户$/u, 亩: /^亩$/u };
