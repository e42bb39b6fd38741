/** Shares that are parts of a whole: 占总数的三成, 国省道120公里，占比62%. */
import { moneyUnits } from "../units";
import { calledInFull, formerOrLatter, inClosedBracket, nearest, REACH } from "./kin";
import type { Named } from "./named";
import { headOf, ownerOf, wholeHead } from "./owner";
import { trimBefore } from "./phrase";
import type { Share } from "./share";
import { needsOwner, PART_OF_LAND } from "./words";

/** 天然气消费量142亿立方米，在一次能源消费中的占比由7.6%提升至11.2% */
export function within({ clause, of }: Share): Named | null {
  const whole = of?.kind === "level" ? WITHIN.exec(clause)?.groups!.whole : undefined;
  return of && whole ? { name: `${headOf(of.name)}占${whole}比重`, noun: of.noun, rule: "name.share-of" } : null;
}

/** 科研人员1080人中博士占比超过80% */
export function ofThem({ around: { text, drafts }, i, words }: Share): Named | null {
  const last = drafts[i - 1];
  const who = last?.kind === "level" && text[last.figure.end] === "中" && text.startsWith(words, last.figure.end) ? AMONG_THEM.exec(words)?.groups!.who : undefined;
  return last && who ? { name: `${last.noun}${who}占比`, noun: last.noun, rule: "name.share-of" } : null;
}

/** 持证单位18万家，其中A级占21% */
export function gradeOf({ before, of }: Share): Named | null {
  const grade = /^，?其中(?<grade>[A-DＡ-Ｄ一二三四五特优][级类等])占(?:比)?(?:约|近|超)?$/u.exec(before)?.groups!.grade;
  return grade && of?.kind === "level" ? { name: `${grade}${wholeHead(of.noun)}占比`, noun: of.noun, rule: "name.share-of" } : null;
}

/** 建成卫生室320个，占全县卫生室总数410个的78% */
export function ofTold({ around: { text, drafts }, i, before }: Share): Named | null {
  const last = drafts[i - 1];
  const part = last && /^的(?:约|近)?$/u.test(before) && /^[已约]?占/u.test(text.slice(last.clause.start, last.figure.start)) ? nearest(drafts, i - 1, REACH, (d) => d.kind === "level" && d.sentence === last.sentence && !inClosedBracket(text, d.figure.end, last.figure.start)) : null;
  return part && { name: `${part.name}占${last!.noun}比重`, noun: part.noun, rule: "name.share-of" };
}

/** 占全省总量的三成 */
export function ofWhole({ around: { drafts }, around, i, words, of, level }: Share): Named | null {
  const m = /^(?<own>.*?)(?:约|已|分别|仅|共|但|仍|还){0,4}占(?!比|有率)(?<whole>[^，]*)$/u.exec(words);
  if (!m) return null;
  const total = m.groups!.whole!.replace(/^[到了据]/u, "").replace(/(?:连续[^，]{1,4}年|始终|长期|持续|一直|稳定|保持|预计|由|从|[在于]){1,4}$/u, "").replace(/(?:的)?(?:比重|比例|份额)?(?:达到|达|为|约|近|超过|超|的){0,6}$/u, "");
  // 珍贵文物占后者的16.8%
  const meant = formerOrLatter(total, drafts, i, (d) => d.kind === "level");
  if (meant) return { name: `${trimBefore(m.groups!.own!)}占${meant.noun}比重`, rule: "name.share-of" };
  const whole = /(?:合计|总计|总数)$|^(?:全国|全省|全市|全区|全县)[^，]{2,}/u.test(total) ? total : trimBefore(total);
  const told = m.groups!.own!;
  // 其中由闲置地块改建的占六成: who or what did it is what tells them apart
  const noun = trimBefore(told.endsWith("的") ? told.replace(/^，?其中(?=[由从])/u, "") : told);
  // 牛奶产量611万吨，产量占全国的17.8%: as it was called in full
  const said = noun.length === 2 && needsOwner.test(noun) ? calledInFull(drafts, i, noun)?.name ?? noun : noun;
  const those = /的$/u.test(told);
  // 物业不同意的约占投诉总量的六成: the whole says what they are
  const kind = those ? /^(?<kind>[^，]{2,8}?)(?:总量|总数|总额|数量|量)$/u.exec(total)?.groups!.kind : undefined;
  if (kind && !EVERYWHERE.test(kind)) return { name: `${said.replace(/的$/u, "")}${kind}占比`, rule: "name.share-of" };
  const bare = /^(?:比|比重|比例)?$/u.test(whole) || (/^全[国省市县区州]总[数量]$/u.test(whole) && m.groups!.own === "" && !/全[国省市县区州]总[数量]/u.test(of?.name ?? "") && of?.of === null);
  // 皖北六市占一半以上
  if (level && bare && (PART_OF_LAND.test(said) || ((words.includes("其中") || drafts[i - 1]!.because.name?.rule === "name.share-of-place") && WHO_OR_WHERE.test(said) && !level.noun.endsWith(said)) || PLACES.test(said) || /^[\u4e00-\u9fff]{2,4}(?:地区|片区|流域|灌区)$/u.test(said))) return { name: `${said}${wholeHead(level.noun)}占比`, rule: "name.share-of-place" };
  // 安排衔接资金3.2亿元，其中用于产业发展2亿元，占60%: whose part
  const money = said === "" && of?.of != null && of.name.startsWith("用于") ? headOf(drafts[of.of]!.noun).slice(-LONGEST_MONEY) : "";
  // 学历在本科及以上的占72.9%: those of what was counted before
  // 居民体质达到合格标准的占92%: it says itself whose
  if (those && WHOSE.test(said)) return { name: bare ? `${said.replace(/的$/u, "")}占比` : `${said.replace(/的$/u, "")}占${whole}比重`, rule: "name.share-of" };
  // 补贴标准提高到3000元，服务期满留在当地的占62%: no share of money
  if (those && bare && level && moneyUnits.has(level.figure.base) && WORKS.test(said)) return { name: `${said.replace(/的$/u, "")}占比`, rule: "name.share-of" };
  const own = those && level ? `${said.replace(/的$/u, "")}的${level.noun}` : said || `${money !== "" && of!.name.endsWith(money.slice(-2)) ? "" : money}${of?.name ?? ""}`;
  // 轻工业虽在下降，但仍占总产值的42%
  const spoken = own === "" && /[但仍还]/u.test(words.slice(0, 3)) ? ownerOf(around.freeTopic(i).replace(/(?:占比|比重|虽|不)[^，]*$/u, "")) : "";
  if (spoken.length >= 2) return { name: `${spoken}占${whole}比重`, rule: "name.share-of" };
  return own ? { name: bare ? `${own}占比` : `${own}占${whole}比重`, rule: "name.share-of" } : null;
}

/** 接近全区社区总数的60% */
export function ofTotal({ around, i, words, of }: Share): Named | null {
  // 部分老旧站点超期服役，约占总数的18%
  const topic = of === null && /^(?:已|约)*占(?:总[数量]|全部)的$/u.test(words) ? around.freeTopic(i) : "";
  if (topic) return { name: `${topic}占比`, rule: "name.share-of" };
  const total = /^(?:已|约)*(?:接近|达到|相当于|超过)(?<whole>[^，]{2,12}总[数量额])的$/u.exec(words)?.groups!.whole;
  return of && total ? { name: `${of.name}占${total}比重`, rule: "name.share-of" } : null;
}

/** 国省道120公里，占比62% */
export function ofPrevious({ own, words, clause, of, behind }: Share): Named | null {
  // 占出动总量的31.6%，上年仅为22.4%: the same, at another time
  if (of?.kind === "share" && !behind && TIMES_ONLY.test(clause)) return { name: of.name, noun: of.noun, rule: "name.same" };
  if (of?.kind === "share" && !behind && words === "" && /(?:率|比例|比重)$/u.test(of.name)) return { name: of.name, noun: of.noun, rule: "name.same" };
  // 贡献率年均提升1个百分点，到2030年达到65%: the rate that grew
  if (of?.kind === "change" && !behind && own === "" && /(?:率|比例|比重|占比)$/u.test(of.name)) return { name: of.name, noun: of.noun, rule: "name.same" };
  return of && !behind && /^(?:占比|比重|比例|占)?$/u.test(own) ? { name: `${of.name.replace(/占比$/u, "")}占比`, rule: "name.share-of" } : null;
}

/** 贡献了62%的税收、58%的生产总值 */
export function carriedOn({ clause, of, behind }: Share): Named | null {
  return behind && of?.because.name?.rule === "name.share-carried" && /^(?:的[^，]{1,12})?[、和及]$/u.test(clause) ? { name: of.name.replace(of.noun, behind.noun), noun: behind.noun, rule: "name.share-carried" } : null;
}

/** 承担着全省三分之二的粮食生产任务 */
export function carried({ around, i, words, of, behind }: Share): Named | null {
  const m = behind && /^(?<who>[^，]*?)(?:担负|承担|贡献|提供|创造|吸纳|生产|产出|集聚|聚集|拥有|占据|消耗)[着了]?(?<where>全省|全国|全市|全区|全县|全球|世界)?(?:总量|总数)?(?:约|近|超|超过)?$/u.exec(words);
  if (!m) return null;
  const who = trimBefore(m.groups!.who!) || (of?.name ?? around.freeTopic(i)).replace(/占[^占]{2,14}(?:比重|比例)$/u, "");
  return { name: `${who}${behind.noun}占${m.groups!.where ? `${m.groups!.where}比重` : "比"}`, noun: behind.noun, rule: "name.share-carried" };
}

/** 工作站2.1万个，覆盖全国近八成的乡镇 */
export function covered({ own, behind, level }: Share): Named | null {
  const covers = behind && level && /^(?:已)?(?<covers>覆盖|惠及|辐射)了?(?:全[国省市县区州])?$/u.exec(own);
  return covers ? { name: `${level.noun}${covers.groups!.covers!}${behind.noun}占比`, noun: behind.noun, rule: "name.share-covered" } : null;
}

const WITHIN = /^，?在(?<whole>[^，]{3,16})中的?(?:占比|比重|比例)(?:由|从|为|达到?|提高到|约)?$/u;
const AMONG_THEM = /^中(?<who>[^，占]{2,10}?)(?:占比|所占比[例重]|比[例重]|占)(?:达到?|为|超过?|约|近)?$/u;
/** 居民体质达到…, 师团职干部安排…职务: those and what they did. */
const WHOSE = /^[\u4e00-\u9fff]{0,8}(?:居民|群众|干部|学生|企业|教师|人员|体质|儿童|老年人|青少年)(?:达到|达|安排|取得|通过|获得|符合|具备)[^，]{2,}的$/u;
const WORKS = /(?:工作|就业|创业|上岗|任职|当地)的$/u;
/** Of the money whose part is told, in characters. */
const LONGEST_MONEY = 8;
/** 皖北六市, 三个试点县 */
const PLACES = /^[\u4e00-\u9fff]{0,6}[两三四五六七八九十\d]{1,2}个?[\u4e00-\u9fff]{0,4}[省市县区州旗]$/u;
/** Too little of its own: 特岗教师4870名，其中片区县占六成; not 民营企业, 快递员 */
const WHO_OR_WHERE = /^(?:企业|[\u4e00-\u9fff](?:[\u4e00-\u9fff]{0,2}(?<!企)[业县区市州镇乡]))$/u;
/** 占全省总量: no kind of thing. */
const EVERYWHERE = /^(?:全国|全省|全市|全区|全县|其|该|整个)/u;
const TIMES_ONLY = /^[，、；]?(?:而|但)?(?:上年|去年|前年|上年同期|去年同期|20\d\d年)(?:仅|只有|则|还)?(?:为|是|仅为|达|达到)?$/u;
