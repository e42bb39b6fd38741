import type { Letter } from "../../letter/letter";
import type { Draft } from "../draft";
import type { MetricKind } from "../metric";
import type { TimeMention } from "../times/time-mention";
import { moneyUnits, nounUnits } from "../units";
import { aided } from "./aid";
import { Around, NEXT_NOUN } from "./around";
import { changed, raisedTo } from "./changed";
import { METALS } from "./contests";
import { counted } from "./counted";
import { inList } from "./distributed";
import { inClosedBracket, nearest, REACH } from "./kin";
import { multiplied } from "./multiples";
import type { Named } from "./named";
import { headOf } from "./owner";
import { endOf, fromVerb, hasVerb, phraseAfter, trimBefore, verbBefore } from "./phrase";
import { ranked } from "./ranks";
import { schemeOf } from "./schemes";
import { grantOf, scopeOf } from "./scope";
import { shared } from "./shares";
import { stated } from "./stated";
import { taskOf } from "./tasks";
import { tidy } from "./tidy";
import { tellApart } from "./told-apart";
import { firstOf, type Told } from "./told";
import { isVague } from "./vague";
import { wholeOf } from "./whole-of";
import { people } from "./words";

/** A longer name is cut from the front: its noun stands at the end. */
const LONGEST = 34;

/**
 * Names each figure as a statistician would title its row. In order: table headers; lists spread by 分别; growth, shares,
 * ranks and times named for their level; the noun after the number with its verb; the noun before it; what was left out
 * (成功对接29项) taken from the figure before, or from the clause before.
 */
export function readNames(text: string, letter: Letter, drafts: readonly Draft[], mentions: readonly TimeMention[]): void {
  const around = new Around(text, letter, drafts, mentions);
  drafts.forEach((draft, i) => {
    const found: Named = draft.cell ? { name: draft.cell.name, rule: "name.table" } : nameOf(around, i);
    const scheme = (found.rule === "name.stated" || found.rule === "name.counted" || found.rule === "name.given-to") && isVague(found.name) ? schemeOf(around, i) : "";
    const owner = scheme || (draft.cell ? "" : scopeOf(around, i, found.name));
    const grant = draft.cell ? "" : grantOf(around, i, found.name);
    const named: Named = grant ? { name: grant, noun: found.name, rule: "name.of-scheme" } : owner ? { name: `${owner}${found.name}`, rule: "name.of-scheme", noun: (found.rule === "name.given-to" ? found.noun : undefined) ?? found.name } : found;
    const words = SPACE.test(named.name) ? named.name.replace(/\s/gu, "") : named.name;
    const tidied = tidy(words);
    const name = quotedWhole(onceOnly(shorten(tidied)));
    // a run of signs names nothing
    draft.name = WORD.test(name) ? name : nameless(drafts, i);
    const noun = named.noun ?? headOf(draft.name);
    draft.noun = noun === words ? tidied : tidy(noun);
    draft.because.name = { rule: named.rule, span: null };
  });
  tellApart(text, drafts);
}

/** In the order in which they are asked, before the noun is looked for behind the figure or before it. */
const rules: readonly ((told: Told) => Named | null)[] = [inList, saidBefore, placesInAll, taskOf, raisedTo, (told) => byKind[told.draft.kind]?.(told) ?? null];

const byKind: Readonly<Record<MetricKind, ((told: Told) => Named | null) | null>> = { rank: ranked, multiple: multiplied, change: changed, share: shared, level: null, parameter: aided };

function nameOf(around: Around, i: number): Named {
  const { text, drafts } = around;
  const draft = drafts[i]!;
  const before = around.wordsBefore(i);
  const after = wordsBehind(around, i, before);
  // 就业121万人（其中青年55万人），同比增长2.3%: the growth is the whole's
  const previous = nearest(drafts, i, REACH, (d) => (d.kind === "level" || d.kind === "share") && !inClosedBracket(text, d.figure.end, draft.figure.start));
  const told: Told = { around, i, draft, before, after, previous };
  const named = firstOf(rules, told);
  if (named) return named;
  const whole = wholeOf(text, drafts, i);
  const studied = before.endsWith("对") && STUDIED.test(after);
  // 可容纳76万人紧急避险: what they do there
  const phrase = (moneyUnits.has(draft.figure.base) && PURPOSE.test(after)) || METALS.has(draft.figure.base) || (before.endsWith("容纳") && /^.{0,2}(?:避[险难]|就餐|观[看赛])/u.test(after)) ? null : phraseAfter(studied ? after.slice(0, -fromVerb(after).length) : after, /[为向给]$/u.test(before));
  // 再投入7.2亿元新建1.2万套: what it was spent on is no noun of it
  return phrase && !(moneyUnits.has(draft.figure.base) && SPENT_ON.test(phrase.noun)) ? counted({ around, i, draft, before, after, previous, phrase, whole }) : stated(told, whole);
}

/** 13690户25249人享受低保: what they did stands behind the last. */
function wordsBehind(around: Around, i: number, before: string): string {
  const { drafts } = around;
  let chained = i;
  while (chained + 1 < drafts.length && drafts[chained + 1]!.figure.start === drafts[chained]!.figure.end) chained++;
  // 生态养殖场75家845个单元: the first has its noun before it
  if (chained > i && !ENDS_IN_DEED.test(before) && trimBefore(before).length >= 2 && !/(?:[为向给对]|全[村镇乡县市区州省国])$/u.test(before)) chained = i;
  const next = drafts[chained + 1], words = around.wordsAfter(chained).replace(/^口(?=$|[，、])/u, "人口");
  // 选派干部320名驻村帮扶: their noun stands before them, so what follows is what they do; not 引进人才320名博士
  if (people[drafts[i]!.figure.base] !== undefined && WHO.test(before) && !OTHERS.test(words) && verbBefore(trimBefore(before).slice(0, 2)) !== null) return "";
  // 科研人员1080人中博士占比超过80%
  if ((AMONG.test(words) || words === "中") && trimBefore(before).length >= 2) return "";
  // 12个国控断面水质优良比例为91.7%: those are counted whose measure is told next
  const counted = next?.figure.start === drafts[chained]!.figure.end + words.length ? WHOSE_MEASURE.exec(words)?.groups!.who : undefined;
  if (counted) return counted;
  // 支持312个经营主体建设产地冷库587座: what they built is counted next
  const helped = next?.figure.start === drafts[chained]!.figure.end + words.length && HELPED.test(before) ? WHO_DID.exec(words)?.groups : undefined;
  if (helped && verbBefore(helped.did!.slice(0, 2)) !== null) return helped.who!;
  if (next?.figure.start !== drafts[chained]!.figure.end + words.length) return ownList(words, next, drafts[chained]!);
  return ofNext(around.text, words, next, before) ? "" : ownList(words, next, drafts[chained]!);
}

/** 而2015年底这一数字还是9.6:1, 这一比例下降了4个百分点 */
function saidBefore({ around, i, draft, before, after }: Told): Named | null {
  // 比重0.63%，与全国2.11%的平均水平相比仍有较大差距; 与2018年的0.088毫克/升相比: the same, there or then
  const there = GAP.test(after) ? FAR_FROM.exec(before) : null;
  const same = there && nearest(around.drafts, i, REACH, ({ kind, figure }) => (kind === "level" || kind === "share") && figure.base === draft.figure.base);
  if (same) return { name: `${/^(?:全[国省市县]|[东中西]部.*|周边.+)$/u.exec(there[1]!) ?? ""}${same.name}`, noun: same.noun, rule: "name.pronoun" };
  const last = SAID_BEFORE.test(before) ? nearest(around.drafts, i, REACH, ({ kind }) => kind !== "rank") : null;
  return last ? { name: last.name, noun: last.noun, rule: "name.pronoun" } : null;
}

/** 惠及沿线4市12县860万人口: what each of them counts is its unit. */
function placesInAll({ around: { drafts }, around, i, draft }: Told): Named | null {
  const { base, end } = draft.figure;
  if (!nounUnits.has(base) || drafts[i + 1]?.figure.start !== end) return null;
  let first = i;
  while (first > 0 && drafts[first - 1]!.figure.end === drafts[first]!.figure.start) first--;
  const verb = /(?:惠及|覆盖|涉及|辐射|服务|带动)(?=[^，]{0,14}$)/u.exec(around.text.slice(draft.clause.start, drafts[first]!.figure.start))?.[0] ?? "";
  return { name: `${verb}${base}`, noun: base, rule: "name.counted" };
}

/** 12亿元支持设施建设: what it was for, not what it is. */
const PURPOSE = /^(?:专项|补助|奖补)?(?:(?:资金|经费)(?=支持|用于|资助|扶持|启动|奖励))?(?:补贴(?=购置|购买)|启动|支持|用于|资助|扶持|对|(?:新建|改建|扩建|改扩建|建设|修建|发展|购置|改造|维修|修缮|购买|更换|硬化|铺设)[^，。；的]{2,}(?<!资金|补助|补贴|经费)$|购[买置][^，。；]{3,}(?<!资金|补助|补贴|经费|服务|费用)$)/u;
const GAP = /^(?:相比|的?[^，。；]{0,10}[有在][^，。；]{0,6}差距|的(?:平均)?(?:水平|值)$)/u, FAR_FROM = /(?:[与同和跟较比离]|^，?[但仍也还均都远略]*(?:[低高优]于|不及|落后于|接近))(全[国省市县]|[东中西]部(?:地区)?|周边[省市县区]?|省定|国定|规划|(?:到)?(?:19|20)\d\d年[底末]?的?|)$/u;
const SAID_BEFORE = /(?:同一(?:渠道|口径|来源)的?|这一|这个|该|上述)(?:数字|比例|比重|指标|数据|占比|数值|水平|规模|资金)[^，]{0,14}$/u;
/** 共发放268笔4209万元创业贷款, 领先的2座35万千瓦电站: the noun is yet to come. */
const ENDS_IN_DEED = /(?:发放|投放|办理|签订|签约|受理|落实|争取)了?$|.的$/u;
const SPENT_ON = /^(?:新建|改建|扩建|改扩建|改造|建设|修建|购置|维修)$/u;
const WHO_DID = /^(?<who>[\u4e00-\u9fff“”]{0,12}?(?:企业|主体|合作社|组织|家庭|[农贫]?困?户|学校|高校|院校|医院|机构|单位|村|社区|园区|乡镇|街道|人员|干部|志愿者|教师|医生|学生|妇女|青年|农民|群众))(?<did>[\u4e00-\u9fff]{4,})$/u;
/** 对2180家企业开展的抽样调查 */
const STUDIED = /^[^，。；的]{2,10}(?:开展|实施)的/u;
const HELPED = /(?:支持|扶持|引导|帮助|指导|带动|推动|补助|资助|奖补|组织|动员|发动|选派)了?$/u;
const SPACE = /\s/u;
const WORD = /[\u4e00-\u9fffA-Za-z]/u;

/** 9710”“9810”出口: a quote that lost its first mark. */
const quotedWhole = (name: string): string => (name.includes("”") && name.split("”").length > name.split("“").length ? `“${name}` : name);

/** 科创贷放款放款, 完成投资完成: what an owner begins or ends in isn't said again. */
function onceOnly(name: string): string {
  const deed = DEED.exec(name)?.[0];
  if (deed && name.length >= 6 && name.endsWith(deed)) return name.slice(0, -2);
  for (let n = 2; 2 * n <= name.length && n <= 6; n++) if (name.endsWith(name.slice(-n), name.length - n)) return name.slice(0, -n);
  return name;
}

const DEED = /^(?:完成|实施|投入|安排|发放|开展|下达|支付)/u;

/** 共计2082户: of what was told last in the point. */
function nameless(drafts: readonly Draft[], i: number): string {
  const last = nearest(drafts, i, 4, (d) => d.kind === "level" && d.noun.length >= 2);
  const { figure, kind } = drafts[i]!;
  const who = people[figure.base] ?? "";
  if (last) return last.noun.endsWith(who) ? last.noun : `${last.noun}${who}`;
  // 今年计划再投11.4亿元: a row needs a title
  return kind !== "level" ? NAMELESS[kind] : moneyUnits.has(figure.base) ? "资金" : who || NAMELESS[kind];
}

const NAMELESS: Readonly<Record<MetricKind, string>> = { level: "数量", change: "增幅", share: "占比", multiple: "倍数", rank: "排名", parameter: "标准" };

/** 4261户居民、建筑面积27万平方米: what stands before the next number is that number's. */
function ownList(words: string, next: Draft | undefined, { clause }: Draft): string {
  const at = next && next.figure.start < clause.end ? words.lastIndexOf("、") : -1;
  return at > 0 && NEXT_NOUN.test(words.slice(at + 1)) ? words.slice(0, at) : words;
}

/** What has people of its own; a place has bodies: 园区126家企业职工3.6万人. */
const BODY = /(?:[所室站处会院校馆队点店厂场社]|中心|公司|机构|[）)])$/u;
const WHOSE_MEASURE = /^(?<who>[\u4e00-\u9fff（）、]{0,10}?(?:断面|点位|站点|乡镇|[县市区州镇村户]|乡(?!镇)|县（市、区）|市（州）|企业|学校|医院|项目|水源地|机构|园区|小区|家庭|高校))(?<!农村)(?!级)(?=(?:[\u4e00-\u9fffⅠ-Ⅹ]{2,14}(?:比例|率|占比|浓度|雨量|水量|覆盖度|收入|价格|工资)|(?<=项目)[^，的]{0,6}(?:投资|配套资金))(?:均|都|分别|全部)*(?:为|达到?|超过?|是|由|从|提高到|保持在)*$)/u;
/** Those that stand behind their number. */
const OTHERS = /^[^，。；、]{0,8}(?:博士|硕士|医疗队|专家|人才|人员|教师|医师|学员|学生|队)$/u;
const AMONG = /^中(?![心学药医小职央国标型青试外级层专部高期等介华草共水低])[^，]{0,12}(?:占|比[例重])/u;
/** 选派干部, 组织专家, 动员志愿者; not 共发生, 竣工. */
const WHO = /(?:(?<!动)员|专家|[者师]|(?<![卫发产新民])生|干部|[职员社民义技]工|群众|居民|农民|书记|人才|骨干)(?:共|约|近|超|累计)?$/u;
/** 公证处5家公证人员25人，: each noun stands before its number. */
const ofNext = (text: string, words: string, { figure }: Draft, before: string): boolean =>
  BODY.test(before) && NEXT_NOUN.test(words) && (/[员人师者]$/u.test(words) || !hasVerb(words)) && /[，。；、）]/u.test(text[figure.end] ?? "。") && !/(?:^[为对向]|(?:[、和及与的等]|全[省市县区州镇乡])$)/u.test(before) && trimBefore(before).length >= 2 && verbBefore(trimBefore(before)) === null;

/** A long clause is cut at its verbs from the front: the noun stands at its end. */
function shorten(name: string): string {
  let text = name;
  while (text.length > LONGEST) {
    const next = fromVerb(text.slice(2));
    if (next.length >= text.length - 1 || next.length < 4) return endOf(text, LONGEST);
    text = next;
  }
  return text;
}
