import type { Draft } from "../draft";
import type { Around } from "./around";
import { levelBefore } from "./kin";
import type { Named } from "./named";
import { wholeHead } from "./owner";
import { trimBefore, type NounPhrase } from "./phrase";
import { PART_OF_LAND } from "./words";

/** 位居全国第5位: the level it is the place of, and where. `previous` is the level before. */
export function ranked(before: string, previous: string): Named {
  const scope = /(?:全国|全省|全市|全区|全州|世界|全球|中部|西部|东部|东北|同类)[^，]{0,6}$/u.exec(before)?.[0] ?? "";
  // 在《全球创新指数2022》中的排名由第34位
  const listed = /《(?<list>[^《》]{3,24})》/u.exec(before)?.groups!.list;
  if (listed) return { name: `${listed.replace(/\d{4}年?/u, "")}排名`, rule: "name.rank" };
  const where = scope.replace(/(?:排名|位次|名次|排|列|居)$/u, "");
  const own = trimBefore(before.slice(0, before.length - scope.length).replace(/(?:分别|均|连续[^，]{0,12}年|稳)?(?:并列|位居|位列|名列|排名|排在|排|居|列|跃居|跃升至|保持)(?:在)?[^，]{0,4}$/u, "").replace(/(?:由|从|升至|到|至)$/u, ""));
  if (own.length >= 3) return { name: `${own}${where}排名`, rule: "name.rank" };
  // 总量居全国第一, 增量居全国第11位: a measure of what was counted before
  if (/^[总增存销产数]量$/u.test(own) && previous) return { name: `${previous}${/^[总数]/u.test(own) ? "" : own}${where}排名`, rule: "name.rank-of-measure" };
  return { name: `${previous || own}${where}排名`, rule: "name.rank-of-previous" };
}

/** 是2018年的4.6倍: the ratio of what was counted, else of the level before, to what it is held against. */
export function multiplied(before: string, previous: Draft | null): Named {
  const against = /(?:是|为|达到|达|相当于)(?<ref>[^，是为达]{2,16})的(?:近|约|超)?$/u.exec(before);
  const ratio = against ? `与${against.groups!.ref!}之比` : "";
  const own = trimBefore(before.replace(/(?:分别|均)?(?:是|为|达到|达|相当于|约为|超过)[^，]*$/u, ""));
  if (own.length >= 3 && !/^[较比]/u.test(own)) return { name: `${own}${ratio}`, rule: "name.times" };
  return { name: previous ? `${previous.name}${ratio}` : trimBefore(before), rule: "name.times-of-previous" };
}

/** 完成年度任务的, 占“十四五”目标任务的 */
const DUTY = /^(?:已|约|均|分别)*(?<how>超额完成|完成|占|为|达到)?(?:了)?(?<duty>(?:“[^”]{2,4}”|全年|年度|年|总)?(?:指标任务|任务指标|预期目标|考核任务|目标任务|任务目标|目标|任务|计划|预算|指标|总任务|总目标)(?:任务)?)(?:数|量)?的?(?:约|近|超)?$/u;

/** 新增就业1374人，完成全年目标任务1200人的114%: the task, and how much of it was done. */
export function taskOf(around: Around, i: number): Named | null {
  const { drafts, text } = around;
  const last = drafts[i - 1];
  if (!last) return null;
  if (last.because.name?.rule === "name.task") return /^的(?:约|近)?$/u.test(around.clauseBefore(i)) ? { name: `${last.noun}目标任务完成率`, rule: "name.completion" } : null;
  const main = levelBefore(drafts, i);
  return main && drafts[i]!.kind === "level" && main.sentence === drafts[i]!.sentence && text[drafts[i]!.figure.end] === "的" && TASK.test(around.clauseBefore(i)) ? { name: `${main.name}目标任务`, noun: main.name, rule: "name.task" } : null;
}

const TASK = /^[，、]?(?:已|均|约)*(?:超额)?(?:完成|占|达到|为)(?:全年|年度|年初|市定|省定|下达|[一二三四]季度|上半年|前三季度)*(?:目标任务|任务目标|任务|目标|计划|指标任务|指标)数?$/u;

/** 仅为2019年的62%, 恢复至上年同期的58.3% */
const AGAINST_TIME = /(?:是|为|相当于|恢复[至到]|达到|达)(?<ref>(?:20\d\d年|上年|去年|前年)(?:同期)?)的?(?:约|近|超)?$/u;

/** 皖北六市, 三个试点县 */
const PLACES = /^[\u4e00-\u9fff]{0,6}[两三四五六七八九十\d]{1,2}个?[\u4e00-\u9fff]{0,4}[省市县区州旗]$/u;
/** 占全省总量: no kind of thing. */
const ABSOLUTE = /^(?:全国|全省|全市|全区|全县|其|该|整个)/u;
/** What is held against another: neither a time nor a plan. */
const REACHES = /^(?<own>[^，]{4,}?)(?:[到在至](?:20\d\d年[底末]?|目前))?(?:达到|相当于|不低于|提高到)(?!20|上年|去年|全年|年度)(?<ref>[^，达到]{3,16})的(?:约|近)?$/u;
/** What a share may be of: the figure before it, the whole that figure is a part of, the last level. */
export interface SharedOf { readonly previous: Draft | null; readonly whole: Draft | null; readonly level: Draft | null }

/** 占总数的三成, 完成年度任务的63%; null where the share has a noun of its own. */
export function shared(before: string, clause: string, behind: NounPhrase | null, { previous, whole, level }: SharedOf): Named | null {
  // 83%的城镇就业: a verb at the end is a noun here
  const after = behind && behind.predicate.length > 0 && behind.predicate.length <= 3 ? { ...behind, noun: `${behind.noun}${behind.predicate}`, predicate: "" } : behind;
  const words = before.replace(/^[，、]/u, "");
  const duty = DUTY.exec(clause.replace(/^[，、]/u, ""));
  if (previous && whole && duty) return { name: `${(duty.groups!.how === "为" ? whole : previous).name.replace(/^(?:新增|完成)(?=.{4})/u, "").replace(/(?<=.{4})面积$/u, "")}${duty.groups!.duty}完成率`, rule: "name.completion" };
  const against = AGAINST_TIME.exec(clause);
  if (previous && against) return { name: `${previous.name}相当于${against.groups!.ref!}比例`, rule: "name.share-of-time" };
  const of = /^(?<own>.*?)(?:约|已|分别|仅|共){0,4}占(?!比)(?<whole>[^，]*)$/u.exec(words);
  if (of) {
    const total = of.groups!.whole!.replace(/^[到了据]/u, "").replace(/(?:的)?(?:比重|比例|份额)?(?:达到|达|为|约|近|超过|超|的){0,6}$/u, "");
    const whole = /(?:合计|总计|总数)$|^(?:全国|全省|全市|全区|全县)[^，]{2,}/u.test(total) ? total : trimBefore(total);
    const said = trimBefore(of.groups!.own!);
    // 物业不同意的约占投诉总量的六成: the whole says what they are
    const kind = /的$/u.test(of.groups!.own!) ? /^(?<kind>[^，]{2,8}?)(?:总量|总数|总额|数量|量)$/u.exec(total)?.groups!.kind : undefined;
    if (kind && !ABSOLUTE.test(kind)) return { name: `${said.replace(/的$/u, "")}${kind}占比`, rule: "name.share-of" };
    // 学历在本科及以上的占72.9%: those of what was counted before
    // 皖北六市占一半以上
    const there = level && (PART_OF_LAND.test(said) || PLACES.test(said)) && /^(?:比|比重|比例)?$/u.test(whole) ? `${said}${wholeHead(level.noun)}` : "";
    if (there) return { name: `${there}占比`, rule: "name.share-of-place" };
    const own = /的$/u.test(of.groups!.own!) && level ? `${said.replace(/的$/u, "")}的${level.noun}` : said || previous?.name || "";
    if (own) return { name: /^(?:比|比重|比例)?$/u.test(whole) ? `${own}占比` : `${own}占${whole}比重`, rule: "name.share-of" };
  }
  // 接近全区社区总数的60%
  const near = previous && /^(?:已|约)*(?:接近|达到|相当于|超过)(?<whole>[^，]{2,12}总[数量额])的$/u.exec(words);
  if (near) return { name: `${previous.name}占${near.groups!.whole!}比重`, rule: "name.share-of" };
  // 卫生院平均收入到2026年达到县级医院的90%
  const reaches = REACHES.exec(clause.replace(/^[，、]/u, ""));
  if (reaches) return { name: `${trimBefore(reaches.groups!.own!)}与${reaches.groups!.ref!}之比`, rule: "name.share-reached" };
  const bare = trimBefore(words);
  if (previous && /^(?:占比|比重|比例|占)?$/u.test(bare) && !after) return { name: `${previous.name.replace(/占比$/u, "")}占比`, rule: "name.share-of" };
  // 贡献了62%的税收、58%的生产总值
  if (after && previous?.because.name?.rule === "name.share-carried" && /^(?:的[^，]{1,12})?[、和及]$/u.test(clause)) return { name: previous.name.replace(previous.noun, after.noun), noun: after.noun, rule: "name.share-carried" };
  // 承担着全省三分之二的粮食生产任务
  const carries = /^(?<who>[^，]*?)(?:担负|承担|贡献|提供|创造|吸纳|生产|产出|集聚|聚集|拥有|占据|消耗)[着了]?(?<where>全省|全国|全市|全区|全县|全球|世界)?(?:总量|总数)?(?:约|近|超|超过)?$/u.exec(words);
  if (after && carries) {
    const who = trimBefore(carries.groups!.who!) || (previous?.name ?? "").replace(/占[^占]{2,14}(?:比重|比例)$/u, "");
    return { name: `${who}${after.noun}占${carries.groups!.where ? `${carries.groups!.where}比重` : "比"}`, noun: after.noun, rule: "name.share-carried" };
  }
  // 工作站2.1万个，覆盖全国近八成的乡镇
  const covers = after && level && /^(?:已)?(?:覆盖|惠及|辐射)了?(?:全[国省市县区州])?$/u.exec(bare)?.[0].slice(0, 2);
  if (covers) return { name: `${level.noun}${covers}${after.noun}占比`, noun: after.noun, rule: "name.share-covered" };
  if (after) return { name: `${bare.length <= 14 ? bare : ""}${after.noun}${after.predicate.slice(0, 22)}占比`, rule: "name.share-that" };
  return null;
}
