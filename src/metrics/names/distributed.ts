import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import { aidIn } from "./aid";
import type { Around } from "./around";
import { groupSize, groupStart } from "./figure-lists";
import { levelBefore, nearest, sameBase } from "./kin";
import { sister } from "./measures";
import type { Named } from "./named";
import { headOf } from "./owner";
import { hasVerb, namesNothing, phraseAfter, trimBefore } from "./phrase";
import type { Told } from "./told";

/** 小学、初中专任教师学历比例依次为72.9%、90.3%: the list before 分别 is spread over the list of figures after it. */
export function inList({ around, i, draft }: Told): Named | null {
  const { text, drafts } = around;
  if (!SPREAD.test(text.slice(draft.sentence, draft.figure.start))) return twoLists(around, i);
  const first = groupStart(text, drafts, i);
  const { clause, figure } = drafts[first]!;
  const spoken = text.slice(clause.start, figure.start).replace("各占", "分别占");
  if (!SPREAD.test(spoken)) return null;
  const told = bothTold(around, first, i) ?? there(around, first, i);
  if (told) return told;
  const spread = distributed(text, drafts, first, i, spoken);
  if (spread === null) return doneToBoth(around, first, draft, spoken);
  // 1.9万户企业享受政策，减免金额412亿元，户数和金额分别增长21%、34%: each as it was told
  const unit = draft.kind === "change" ? TOLD_IN[spread] : undefined;
  const said = unit && nearest(drafts, first, 6, (d) => d.kind === "level" && d.sentence === draft.sentence && unit.test(d.figure.base));
  if (said) { draft.of = drafts.indexOf(said); return { name: said.name, noun: said.noun, rule: "name.distributed" }; }
  const lead = around.clauseBefore(first).replace("各占", "分别占");
  // 本市户籍和非本市户籍分别占67.2%、32.8%
  if (draft.kind === "share" && /占比[^，]{0,2}$/u.test(lead)) return { name: `${spread.replace(/占比$/u, "")}占比`, rule: "name.distributed-share" };
  const ofWhat = draft.kind === "share" ? SHARE_OF.exec(lead)?.groups!.whole : undefined;
  if (ofWhat !== undefined) return { name: `${spread}占${ofWhat}比重`, rule: "name.distributed-share" };
  if (draft.kind === "share" && SHARED_OUT.test(lead)) return { name: `${spread}${levelBefore(drafts, first)?.noun ?? ""}占比`, rule: "name.distributed-share" };
  // 直流桩、交流桩分别按每千瓦400元、150元给予补助
  const aid = draft.kind === "parameter" ? aidIn(around.wordsAfter(first + groupSize(text, drafts, first) - 1)) : undefined;
  if (aid !== undefined) return { name: `${spread}${aid}标准`, rule: "name.aid" };
  // 东山、西岭两县分别有34家、15家省级示范社: what is counted stands behind the last
  const behind = draft.kind === "level" ? phraseAfter(around.wordsAfter(first + groupSize(text, drafts, first) - 1)) : null;
  if (behind && behind.noun.length >= 3) return { name: `${spread}${behind.noun}`, noun: behind.noun, rule: "name.distributed" };
  // 耕地面积稳定，东、西部分别为…: what the clause before speaks of
  const topic = spread.length <= 3 && !/[率数额量]$/u.test(spread) ? around.owner(i, null) : "";
  if (/(?:率|占比|比例|面积|数量|人数|里程)$/u.test(topic) && (draft.kind === "share") === /[率比例]$/u.test(topic)) return { name: `${spread}${topic}`, rule: "name.distributed" };
  return { name: `${spread}${saysEnough(spread, lead) || draft.kind === "change" ? "" : sameBase(drafts, first)?.noun ?? ""}`, rule: "name.distributed" };
}

/** 实现利润总额、净利润163亿元、118亿元: two lists of one length. */
function twoLists(around: Around, i: number): Named | null {
  const { text, drafts } = around;
  const first = groupStart(text, drafts, i), size = groupSize(text, drafts, first);
  if (size < 2 || drafts.slice(first, first + size).some((d) => d.figure.base !== drafts[first]!.figure.base || d.kind !== "level")) return null;
  const lead = trimBefore(around.wordsBefore(first));
  if (!TWO_LISTS.test(lead) || lead.split(/[、和]/u).length !== size || hasVerb(lead)) return null;
  const spread = distributed(text, drafts, first, i, `${lead}分别`);
  return spread === null ? null : sister({ around, i, draft: drafts[i]!, own: spread }) ?? { name: spread, rule: "name.distributed" };
}
const TWO_LISTS = /^[\u4e00-\u9fff]{2,10}(?:[、和][\u4e00-\u9fff]{2,10})+$/u;

/** What is told in which units. */
const TOLD_IN: Readonly<Record<string, RegExp>> = { 户数: /^户/u, 金额: /^元/u, 人数: /^[人名]/u, 人次: /^人次/u, 件数: /^件/u, 笔数: /^笔/u, 面积: /^(?:亩|平方米|公顷)/u, 项目数: /^[个项]/u };
/** Without such a word nothing is spread. */
const SPREAD = /分别|依次|各占/;

/** 分别托管帮扶21所和102所薄弱高中: what is counted stands behind the last. */
function doneToBoth({ text, drafts }: Around, first: number, draft: Draft, spoken: string): Named | null {
  const size = groupSize(text, drafts, first);
  const verb = size > 1 && draft.kind === "level" ? /(?:分别|依次)(?<verb>[\u4e00-\u9fff]{2,4})$/u.exec(spoken)?.groups!.verb : undefined;
  if (verb === undefined || !hasVerb(verb)) return null;
  const last = drafts[first + size - 1]!;
  const behind = phraseAfter(text.slice(last.figure.end, last.clause.end));
  return behind && behind.noun.length >= 3 && drafts[first + size]?.figure.start !== last.figure.end ? { name: `${verb}${behind.noun}`, noun: behind.noun, rule: "name.distributed" } : null;
}

/** 招生人数 and 就业 do; 东部, 省级 and a list of counties need the noun that was counted before. */
const saysEnough = (spread: string, lead: string): boolean => MEASURE.test(spread) || !(spread.length <= 3 || namesNothing(spread.slice(-2)) || COUNTED_PLACES.test(lead) || /(?:计划|任务|指标|[级类])$/u.test(spread));
const MEASURE = /(?:[率数额量值]|创业|就业|参保|入学)$/u;
/** 原煤、原油、天然气产量: of 天然气 nothing is shared. */
const CUT_SHORT = /^[^总年均日月单亩户新参人](?=(?:产量|产值|产能|存栏|出栏)$)/u;
/** 招生和在校生分别占高中阶段教育的41%、39% */
const SHARE_OF = /(?:分别|依次)(?:约)?占(?!比)(?<whole>[^，占]{4,14}?)的$/u;
const SHARED_OUT = /(?:分别|依次)(?:约)?占[^，]{0,10}$/u;
/** 东山、西岭四市分别有34家、15家: places, of which something is counted. */
const COUNTED_PLACES = /(?<=[\u4e00-\u9fff]{2})[两三四五六七八九十]{1,3}个?[市区县省州盟旗](?:分别|依次)[^，]{0,4}$/u;

/** 火灾起数、死亡人数四项数字分别下降: how many are told, and nothing more. */
const FIGURES_OF = /(?:[这以]?上?述?(?:[两三四五六七八九十]|\d{1,2})项)(?:主要)?(?:数字|指标|数据)$/u;

/** 粮食、食用油等3大类食品不合格率, 苹果、梨两个单品: how many are told. */
const KINDS = /等?(?:[两三四五六七八九十]|\d{1,2})(?:大?[类种项]|个(?:单品|品种|品类|产业|行业|领域|指标|环节))(?:食品|产品|商品|农产品)?(?=$|[^，、]{2,6}[率量额]$)/u;

/** What the words before 分别 give to figure `i`; null where it isn't one of such a list. */
function distributed(text: string, drafts: readonly Draft[], first: number, i: number, lead: string): string | null {
  const m = /^(?<list>.*?)(?:分别|依次)(?<verb>[^，。；]{0,14})$/u.exec(lead);
  if (!m) return null;
  const size = groupSize(text, drafts, first);
  const rate = drafts[i]!.kind === "change";
  const years = /^(?:(?:19|20)\d\d年度?[、和及]?)*/u.exec(m.groups!.list!)![0];
  const list = m.groups!.list!.slice(years.length);
  const said = trimBefore(list.replace(SHORT_GRADES, "$&级").replace(FIGURES_OF, "").replace(KINDS, "").replace(CALLED, "").replace(CALLED_LAST, "").replace(/、(?=(?:浓度|均值|含量|指数)$)/u, "").replace(/^对(?![口外于])/u, "").replace(rate ? /(?:同比|环比|均|[较比与](?:“[^”]{2,4}”|上年|去年|同期|20\d\d年|(?:历史)?(?:峰值|高峰)(?:年份|时期|期|时)?)(?:同期)?[末底初]?)$/u : COUNTED_LIST, ""));
  const verb = rate ? "" : trimBefore(m.groups!.verb!.replace(/(?:由|从|居|列|占).*$/u, ""));
  // 市县财政分别安排…, 市、县两级财政
  const tiers = size === 2 ? TIERS.exec(said)?.groups : undefined;
  if (tiers) return `${i === first ? tiers.one! : tiers.other!}级${tiers.what!}${verb}`;
  const both = size === 2 ? TOWN_AND_COUNTRY.exec(said)?.groups!.what : undefined;
  const made = size === 2 ? /^(?<what>[^，、]{2,14})产销(?:量)?$/u.exec(said)?.groups!.what : undefined;
  if (made !== undefined) return `${made}${i === first ? "产" : "销"}量`;
  if (both !== undefined) return `${i === first ? "城市" : "农村"}${both}${verb}`;
  // 落实生活补贴和护理补贴制度，“两项补贴”分别惠及…
  const called = CALLED_TOGETHER.test(said) ? listed(clauseFreeBefore(text, drafts, first).replace(/(?:制度|政策|工作)$/u, ""), size) : null;
  if (called?.length === size) return `${headOf(called[i - first]!)}${verb}`;
  // 按照自愿、付费的方式，2022年、2023年分别完成诊断2.2万家和2.5万家: the years are the list
  if (said === "" && verb.length >= 3 && years.split("年").length - 1 === size && /[、和]/u.test(clauseFreeBefore(text, drafts, first))) return verb;
  const names = listed(said === "" ? clauseFreeBefore(text, drafts, first) : said, size);
  // 2023年、2024年新增企业分别为5家、8家: the years are the list, and the name is one
  // 从300元、200元分别提高到400元、260元: what it was before is no list of things
  if (names?.some((name) => /\d\s*(?:[%万亿元人个家名户所张亩吨])/u.test(name)) === true) return null;
  if (names === null && said !== "") { const again = sameListAgain(drafts, first, i, size, said); if (again) return again; }
  if (names === null) return said !== "" && years.split("年").length - 1 === size ? said : null;
  // 较4月、5月分别回升6.5、1.9个百分点: what it is held against
  if (names.every((name) => HELD_TIME.test(name))) return null;
  const last = names[names.length - 1]!;
  const own = names[i - first];
  if (own === undefined) return null;
  // the last noun carries what all share: 本科、专科、中职招生
  const shortest = Math.min(...names.slice(0, -1).map((n) => n.length));
  const of = last.lastIndexOf("的");
  // 喷灌、微灌和管道输水灌溉: each is whole by itself
  const whole = shortest >= 2 && (last.slice(-2).includes(names[0]!.at(-1)!) || names.slice(0, -1).every((name) => MEASURED.test(name) || (verb !== "" && BODY.test(name) && BODY.test(last))));
  // PM2.5、SO2浓度分别为73、43: the measure is of all
  const measure = own === last ? undefined : (/(?:年均|平均|日均)?(?:浓度|均值|含量|指数)$|通[\u4e00-\u9fff]{2}率$/u.exec(last) ?? (/[A-Za-z]|\d岁/.test(last) ? /[\u4e00-\u9fff]{2}率$/u.exec(last) : null))?.[0];
  const kind = names[0]!.slice(-2), at = own !== last && names[0]!.length >= 3 ? last.indexOf(kind, 1) : -1;
  // 群众体育、竞技体育、青少年体育占比: what stands behind the kind that all share
  const graded = own === last ? undefined : names[0]!.endsWith("级") ? GRADED.exec(last)?.groups!.noun : at > 0 && at + 2 < last.length ? last.slice(at + 2) : behindKind(last, names[0]!.at(-1)!, shortest);
  // 软件和信息技术服务业、电子制造业收入: the measure behind the last line of business
  const business = own !== last && own.endsWith("业") ? /业(?<what>[^业]{2,8})$/u.exec(last)?.groups!.what : undefined;
  const tail = own === last || whole ? "" : business ?? graded ?? (measure && !own.endsWith(measure) ? measure : of > 0 && last.length - of > 2 ? last.slice(of + 1) : last.length > shortest + 1 ? last.slice(shortest).replace(CUT_SHORT, "") : "");
  // 钢铁、水泥、焦化行业完成改造的产能: the line of business is of all
  const line = own === last || whole || of <= 0 ? "" : LINE.exec(last.slice(shortest, of + 16))?.[0] ?? "";
  if (line) return `${own}${last.slice(shortest).replace("的", "")}${verb}`;
  return `${sharedFront(names[0]!, own)}${own === last && of > 0 ? `${own.slice(0, of)}${own.slice(of + 1)}` : own}${tail}${verb}`;
}

/** 拖拉机、联合收割机保有量: what stands behind the last character of each, if that is near. */
function behindKind(last: string, kind: string, length: number): string | undefined {
  const at = last.indexOf(kind, 1);
  return length >= 3 && at > length - 1 && at <= length + 2 && last.length - at > 2 ? last.slice(at + 1) : undefined;
}

/** 早稻、中稻面积分别为…，单产分别为402公斤、516公斤: the second measure of the same list. */
function sameListAgain(drafts: readonly Draft[], first: number, i: number, size: number, measure: string): string | null {
  const told = drafts.slice(Math.max(0, first - size), first);
  if (size < 2 || told.length < size || measure.length > 6 || !told.every((d) => d.because.name?.rule === "name.distributed" && d.sentence === drafts[first]!.sentence)) return null;
  const names = told.map(({ name }) => name);
  let shared = 0;
  while (names.every((name) => name.length > shared + 1 && name.at(-1 - shared) === names[0]!.at(-1 - shared))) shared++;
  const own = names[i - first];
  return own === undefined || shared < 2 ? null : `${own.slice(0, -shared)}${own.slice(-shared).replace(SHARED_MEASURE, "")}${measure}`;
}
const SHARED_MEASURE = /^[^，]*率$|(?:播种|种植|养殖)?(?:面积|总产量?|产量|产值|对象|人数|户数|数量|保有量|投资|金额)$/u;

/** 今年上半年，两项分别为468亿元和219亿元: the last that were told in the same unit, as many as the list has. */
function bothTold(around: Around, first: number, i: number): Named | null {
  const { text, drafts } = around;
  const size = groupSize(text, drafts, first);
  if (size < 2 || !TOLD_BEFORE.test(around.clauseBefore(first))) return null;
  const { figure, item } = drafts[first]!;
  const told = drafts.slice(Math.max(0, first - 4 * size), first).filter((d) => d.item === item && d.kind === "level" && d.figure.base === figure.base);
  const same = told[told.length - size + i - first];
  return told.length >= size && same ? { name: same.name, noun: same.noun, rule: "name.same" } : null;
}

/** 巩固率99.1%，毛入学率93.2%，民族地区分别为97.6%和88.5%: the same measures of a part of the land. */
function there(around: Around, first: number, i: number): Named | null {
  const { text, drafts } = around;
  const size = groupSize(text, drafts, first), where = THERE.exec(around.clauseBefore(first))?.groups!.where;
  const told = where === undefined ? undefined : drafts[i - size];
  return told && told.name.length >= 5 && drafts.slice(first - size, first).every((d, k) => d.sentence === drafts[i]!.sentence && d.kind === drafts[first + k]!.kind && d.figure.base === drafts[first + k]!.figure.base) ? { name: `${where!}${told.name}`, noun: told.noun, rule: "name.part-of-place" } : null;
}
const THERE = /^，?(?:其中)?(?<where>[\u4e00-\u9fff]{0,6}(?:[地山灾城牧库]区|农村|城镇|乡村|[东中西]部|[县市]域))(?:分别|依次)(?:为|是|达到?)?$/u;

/** 事故起数和死亡人数分别下降: what the first measure is of holds for the bare ones after it. */
function sharedFront(first: string, own: string): string {
  const of = /^(?<front>.{3,}?)(?:起数|(?<=案件)数|(?<!案)件数|数量|人数|面积|金额|总数|里程|户数|产量|增加值|总产值|产值|销售额|应税销售|利润|税收)$/u.exec(first);
  return of && own !== first && /^(?:死亡|受伤|伤亡|失踪|参与|涉及|涉案|受灾|受益|经济)?(?:人数|人口|金额|面积|产值|产量|人次|里程|户数|件数|损失|增加值|总产值|利润|利税|税收|销售额|用电量)$/u.test(own) ? of.groups!.front! : "";
}

/** 起数和死亡人数实现双下降，2019年分别下降…: the clause before, where it has no figure, without what it says of the list. */
function clauseFreeBefore(text: string, drafts: readonly Draft[], first: number): string {
  const end = drafts[first]!.clause.start - 1;
  const start = clauseStart(text, end);
  if (end <= drafts[first]!.sentence || (first > 0 && drafts[first - 1]!.figure.end > start)) return "";
  return trimBefore(text.slice(start, end).replace(/(?:实现|均|都|呈|继续|持续|稳步|同比|双双)[^，]*$/u, ""));
}

/** 生活补贴和护理补贴制度，“两项补贴”分别惠及…: the list, called by another name. */
const CALLED_TOGETHER = /^(?:这|上述)?[两三四][项类种个][\u4e00-\u9fff]{2,6}”?$/u;
/** 城乡低保标准分别提高到…: two, told in one word. */
const TOWN_AND_COUNTRY = /^(?:全[省市县区])?城乡(?!一体)(?<what>[^，、和]{2,14})$/u;
const TIERS = /^(?:全[省市])?(?<one>[省市])、?(?<other>[市县区])(?:两级|级)?(?<what>财政[^，、和]{0,12})$/u;
const TOLD_BEFORE = /(?:^|[，。；季月年])(?:这|上述|以上)?(?:[两二三四]项|[两二三四]者)(?:分别|依次)[^，。；]{0,4}$/u;
/** 甲银器、乙紫陶、丙木雕“三朵金花”2023年产值: what the list is called together, and when. */
const CALLED = /(?<=、[^，]{2,12})“[^”“，]{0,4}[一二两三四五六七八九十新老][^”“，]{1,8}”(?:(?:19|20)\d\d年)?(?=[^，]{2})/u;
const CALLED_LAST = /(?<=[、和][^，]{2,12})“[^”“，]{0,4}[一二两三四五六七八九十新老][^”“，]{1,8}”$/u;
const HELD_TIME = /^[较比]?(?:\d{1,2}月|[一二三四]季度|上年|去年|前年|20\d\d年)(?:份|同期|[底末])?$/u;
/** 帮扶车间和公益岗位分别吸纳…: each is whole by itself. */
const BODY = /.{2}(?:车间|岗位|基地|中心|企业|机构|学校|平台|园区|医院|公司|合作社)$/u;
const LINE = /^(?:行业|产业|领域|地区|企业|学校|患者|人员|学生|教师|家庭|居民|群体)(?=[^的]{2,14}的)/u;
/** 火灾起数, 死亡人数 */
const MEASURED = /.{2}[数率量额]$|.(?:利润|收入|支出|产值|增加值)$/u;
/** 取得初、中级证书的分别为…, 省、市级示范社: the first of them is a grade too. */
const SHORT_GRADES = /(?<=^|[、和得有到设成定立])[初中高低省市县区州乡](?=[、和][初中高低省市县区州乡]级)/gu, GRADED = /^[^级]{1,3}级(?<noun>[^、]{2,}?)的?$/u;
/** 渝中、沙坪坝、九龙坡三区 */
const COUNTED_LIST = /(?<=[\u4e00-\u9fff]{2})[两三四五六七八九十]{1,6}(?:个)?[市区县省州盟旗地类项校院家]$/u;

/** The last `size` members of a list; 与 and 及 part members only where 、 and 和 give too few. */
function listed(list: string, size: number): string[] | null {
  if (size < 2) return null;
  for (const parts of [/、|和(?!解|餐饮|零售|商务|技术|信息技术|娱乐)/u, /、|和(?!解)|与|以及|及/u]) {
    const names = list.split(parts).filter(Boolean);
    if (names.length >= size && !names.every((name) => /^(?:19|20)\d\d年?$/u.test(name))) return names.slice(-size);
  }
  return null;
}
