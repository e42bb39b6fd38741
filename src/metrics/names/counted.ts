import type { Draft } from "../draft";
import { moneyUnits } from "../units";
import { beyond, rateOf, shortOf } from "./counted-by-rate";
import { countedBefore, mainBefore, nearest, REACH, si } from "./kin";
import { eachHas, heldIn, touched } from "./counted-places";
import { firstOfList, lastOfList, wordsBetween } from "./figure-lists";
import type { Named } from "./named";
import { headOf, ownerOf } from "./owner";
import { listedBefore, phraseAfter, trimBefore, verbBefore, type NounPhrase } from "./phrase";
import { firstOf, type Told } from "./told";
import { withVerb } from "./with-verb";
import { generic, grade, moneyNoun, headCount, people, weakAct } from "./words";

/** A figure with its noun behind it. */
export interface Counted extends Told {
  readonly phrase: NounPhrase;
  readonly whole: Draft | null;
}

/** In the order in which they are asked; where none answers, the noun and the verb before the number are the name. */
const rules: readonly ((c: Counted) => Named | null)[] = [listedUnder, rateOf, sizeOf, money, buildings, sessions, measured, eachHas, struck, touched, graded, workOn, shortOf, beyond, allDid, nextDone, ableTo, heldNext, heldIn, tookPart];

/** 立项22个省级培育项目: the noun behind the number, completed from what stands around it. */
export function counted(c: Counted): Named {
  const { around: { drafts }, i, draft, before, phrase } = c;
  // 推进34项治污工程，…34项工程中; 8件治理项目，…其余3件项目: those that were counted before
  const rest = /(?:其余|剩余)的?$/u.test(before);
  const told = /^.{2,4}$/u.test(phrase.noun) && !/^[为是属]/u.test(phrase.predicate) ? nearest(drafts, i, REACH, (d) => d.figure.base === draft.figure.base && (rest ? si(d) > si(draft) : si(d) === si(draft)) && d.noun.length > phrase.noun.length && d.noun.endsWith(phrase.noun) && verbBefore(d.noun.slice(0, 2)) === null && !/^[建改修列]|的/u.test(d.noun)) : null;
  const of = told ? { ...c, phrase: { ...phrase, noun: told.noun } } : c;
  return firstOf(rules, of) ?? plainly(of);
}

function plainly(c: Counted): Named {
  const { around: { drafts }, around, i, draft, phrase } = c;
  // 6个省考断面5个达标
  const last = drafts[i - 1];
  if (STATE.test(phrase.noun) && last?.sentence === draft.sentence && last.figure.base === draft.figure.base) return { name: `${phrase.noun}${last.noun}`, noun: last.noun, rule: "name.did-elided" };
  // 建成智能化采掘工作面94个的煤矿31处: the number belongs to the noun before it
  const built = around.text[draft.figure.end] === "的" && drafts[i + 1]?.clause.start === draft.clause.start ? trimBefore(c.before) : "";
  if (built.length >= 6 && verbBefore(built.slice(0, 2)) !== null) return { name: built, noun: headOf(built), rule: "name.stated" };
  const who = people[draft.figure.base];
  // 交通事故1.9万起，造成3412人死亡
  const accident = last?.sentence === draft.sentence ? /[^，的]{2,8}(?:事故|火灾)$/u.exec(last.noun)?.[0] ?? "" : "";
  if (who && phrase.predicate === "" && TOLL.test(phrase.noun)) return { name: `${accident}${phrase.noun}${headCount(draft.figure.base)!}`, noun: phrase.noun, rule: "name.did" };
  const need = who && /(?:满足|保障)[^，]{0,4}$/u.test(c.before) ? NEED.exec(phrase.noun)?.groups!.what : undefined;
  if (need) return { name: `${need}${who!}`, noun: need, rule: "name.did" };
  const named = withVerb(c);
  const more = verbOfList(c, named) ?? hadBy(c, named);
  if (more) return more;
  // 完成数字化副本1.9亿画幅: what stands for the unit
  const own = draft.figure.base === "" && phrase.noun.length <= 2 && phrase.predicate === "" ? trimBefore(c.before) : "";
  if (own.length >= 4 && verbBefore(own) === null && !/[、和及的]$/u.test(own)) return { name: own, noun: headOf(own), rule: "name.counted" };
  // 带动边民12.7万人次增收: who they are stands before the number
  if (people[draft.figure.base] !== undefined && GOT_MORE.test(phrase.noun) && phrase.predicate === "") { const who = trimBefore(c.before); if (who.length >= 4) return { name: `${who}${phrase.noun}`, noun: headOf(who), rule: "name.made-do" }; }
  // 审批通过近3.9万笔业务: too little without what was done
  const done = named.name.length <= 2 && DONE_BEFORE.test(c.before) ? trimBefore(c.before) : "";
  if (done.length >= 2 && done.length <= 6) return { name: `${done}${named.name}`, noun: phrase.noun, rule: "name.counted" };
  const topic = named.name.length <= 2 || (named.name.length === 3 && generic.has(phrase.noun)) || (named.name === phrase.noun && WIDENED.test(c.before)) ? around.freeTopic(i) : "";
  return topic ? { name: `${ownerOf(topic)}${named.name}`, noun: phrase.noun, rule: "name.owned" } : { noun: phrase.noun, ...named };
}
const WIDENED = /(?:扩大|推广|拓展|延伸|扩展|增加)[到至]$/u;
const GOT_MORE = /^(?:增收|就业|创业|致富|受益|脱贫)$/u;
const TOLL = /^(?:死亡|受伤|失踪|受灾|受困)$/u;
const NEED = /^(?<what>[\u4e00-\u9fff]{2,8}?)的?(?:需求|需要)$/u;
const STATE = /^(?:不?达标|不?合格|断流|停产|停运|停工|复工)$/u;

/** 通过认证的企业有甲、乙、丙等总计23户企业: what the list is of. */
function listedUnder({ before, phrase }: Counted): Named | null {
  const what = listedBefore(before);
  return what.length >= 4 && what.endsWith(phrase.noun.slice(-2)) ? { name: what, noun: phrase.noun, rule: "name.listed" } : null;
}

/** 设计规模2万吨/日的三期工程: the measure stands before the number, the thing behind it. */
function sizeOf({ around, draft, before, phrase }: Counted): Named | null {
  const size = around.text[draft.figure.end] === "的" ? SIZE.exec(before)?.[0] : undefined;
  return size && phrase.noun.length >= 2 ? { name: `${phrase.noun}${size}`, noun: phrase.noun, rule: "name.size-of" } : null;
}
export const SIZE = /(?:(?:路面|路基|河道|桥面)宽|宽度|(?:路基|路面|坝顶|坝)?[高长]度|[路桥坝渠管][宽长高径]|全长|总长|[日年][\u4e00-\u9fff]{2,4}能力|总规模|投资|耗资|设计规模|建设规模|总投资|概算投资|建筑面积|总面积|占地面积|总库容|装机容量|总装机|(?:采购|购置)?价值)$/u;

/** 建成水厂3座、5.2亿元补助资金: money says little alone. */
function money({ around, i, draft, phrase, before }: Counted): Named | null {
  if (!moneyNoun.test(phrase.noun) || !moneyUnits.has(draft.figure.base)) return null;
  const last = around.drafts[i - 1];
  // 下达东山县6.4亿元中央资金: to whom
  const whom = /(?:下达|下拨|拨付|安排|补助|支持)[\u4e00-\u9fff]{2,7}[省市县区州镇乡]$/u.exec(before)?.[0];
  if (whom) return { name: `${whom}${phrase.noun}`, noun: phrase.noun, rule: "name.owned" };
  const paid = last && phrase.noun.startsWith(last.noun.replace(/^[户人亩]均/u, "")) ? nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && !moneyUnits.has(d.figure.base) && d.of === null) : null;
  const owner = WORKS.exec(before)?.groups!.what ?? (paid ? ownerOf(paid.name) : last && last.figure.start >= draft.clause.start ? last.noun : ownerOf(around.owner(i, null)));
  return { name: `${/资金|投入|财政|经费/u.test(owner) ? "" : owner}${phrase.noun}`, rule: "name.owned" };
}

/** 59个老旧小区，359栋楼1.4万余户: buildings of what was counted before. */
function buildings({ around, i, draft, phrase }: Counted): Named | null {
  const near = draft.figure.base === "栋" && /^[楼房]$/u.test(phrase.noun) ? mainBefore(around.drafts, i) ?? countedBefore(around.drafts, i) : null;
  return near && { name: `${near.name}楼栋`, noun: near.name, rule: "name.buildings" };
}

/** 开展订单式技能培训23个班次 */
function sessions({ phrase, before }: Counted): Named | null {
  const held = SESSION.test(phrase.noun) ? headOf(trimBefore(before)) : "";
  return held.length >= 4 && HELD.test(held) ? { name: `${held}${phrase.noun}`, noun: phrase.noun, rule: "name.session" } : null;
}

/** 果蔬产出57亿元产值: a measure behind the number, of what stands before it. */
function measured({ draft, phrase, before }: Counted): Named | null {
  // 建设不低于4.5米宽度村道
  const size = /米$|里$/u.test(draft.figure.base) ? /^(?<size>[宽长高深厚]度)(?<what>[\u4e00-\u9fff]{2,})$/u.exec(phrase.noun)?.groups : undefined;
  if (size) return { name: `${size.what!}${size.size!}`, noun: size.what!, rule: "name.size-of" };
  // 4.3万公里村道路面宽度不足3.5米: so long are those roads
  const road = draft.figure.base === "公里" ? /^(?<what>[\u4e00-\u9fff]{2,8}?)(?:路面|路基)?宽度$/u.exec(phrase.noun)?.groups!.what : undefined;
  if (road) return { name: `${road}里程`, noun: road, rule: "name.size-of" };
  const of = MEASURED.test(phrase.noun) ? trimBefore(before.replace(/^[、，和及]/u, "")).replace(/^(?:形成|具备)?年产$/u, "") : "";
  return of.length >= 3 && !/[、和及的]$/u.test(before) ? { name: `${of}${phrase.noun}`, noun: phrase.noun, rule: "name.counted" } : null;
}

/** 影响全村53户206人生命健康安全 */
function struck({ around, draft, phrase }: Counted): Named | null {
  const who = people[draft.figure.base];
  const how = who && STRUCK.test(phrase.noun) ? /(?<how>影响|威胁|危及|涉及)[^，。；]{0,16}$/u.exec(around.text.slice(draft.clause.start, draft.figure.start))?.groups!.how : undefined;
  return how ? { name: `受${how}${who}`, rule: "name.did" } : null;
}

/** 创建14个国家级、119个省级、55个市级产业园: the noun stands behind the last. */
function graded(c: Counted): Named | null {
  const { around: { drafts }, around, i, draft, phrase } = c;
  if (!GRADE.test(phrase.noun)) return null;
  for (let k = i + 1; k < drafts.length && k <= i + 5 && drafts[k]!.sentence === draft.sentence; k++) {
    const noun = GRADED.exec(phraseAfter(around.wordsAfter(k))?.noun ?? "")?.groups!.noun;
    if (noun) return withVerb({ ...c, phrase: { ...phrase, noun: `${phrase.noun}${noun}` } });
  }
  return null;
}

/** 完成12座水库、30座水闸除险加固, 完成395台燃煤锅炉超低排放改造: what was done to them stands behind the last. */
function workOn({ around: { text, drafts }, around, i, phrase, before }: Counted): Named | null {
  const first = firstOfList(text, drafts, i, listed), last = lastOfList(text, drafts, i, listed);
  if (!CARRIES_OUT.test(first === i ? before : around.wordsBefore(first))) return null;
  const behind = last === i ? phrase : phraseAfter(around.wordsAfter(last));
  const work = behind && (WORK.exec(behind.predicate)?.[0] ?? (last === i ? undefined : WORK_END.exec(behind.noun)?.[0]));
  return work ? { name: `${phrase.noun}${work}`, noun: phrase.noun, rule: "name.work-on" } : null;
}

/** 16个市（州）108个县（市、区）出现干旱, 5个省12个县的120个村开展试点: all of them did it. */
function allDid(c: Counted): Named | null {
  const { around: { text, drafts }, around, i, phrase } = c;
  if (phrase.predicate !== "") return null;
  const between = (k: number): string => wordsBetween(text, drafts[k]!, drafts[k + 1]!).replace(/[、和及与的]$/u, "");
  // 强降雨造成3条河道、17处堤防受损; 23所高校、31所中职学校开设该专业: told of the last of the list
  const end = lastOfList(text, drafts, i, listed), did = end > i && !/(?:依托|通过|利用|借助|发挥)$/u.test(c.before) && (verbBefore(c.before) ?? "有") === "有" ? ALL_DID.exec(around.wordsAfter(end))?.[1] : undefined;
  if (did) return { name: `${did}${phrase.noun}`, noun: phrase.noun, rule: "name.did" };
  let last = i;
  while (drafts[last + 1] && generic.has(between(last))) last++;
  if (last === i) return null;
  const behind = around.wordsAfter(last);
  // 16个州120个县388万人次不同程度受灾
  const befell = /^(?:不同程度|均|都|全部)*(?<what>(?:受灾|受益|受损|参与|参加)[^，]{0,6})$/u.exec(behind)?.groups!.what;
  if (befell) return { name: `${befell}${between(i)}`, rule: "name.did" };
  const next = phraseAfter(behind);
  return next?.general ? withVerb({ ...c, before: "", phrase: { noun: between(i), predicate: next.predicate, general: true } }) : null;
}

/** 全市1456个行政村已完成治理596个: what was done is told of the next. */
function nextDone(c: Counted): Named | null {
  const next = nextInClause(c);
  return next && next.figure.base === c.draft.figure.base && CARRIED_OUT.test(c.phrase.predicate) ? { name: c.phrase.noun, noun: c.phrase.noun, rule: "name.counted" } : null;
}

/** 1座日处理能力25吨的处理设施: what it can is said before what it is. */
function ableTo(c: Counted): Named | null {
  const { text } = c.around;
  const next = nextInClause(c);
  if (!next || text[next.figure.end] !== "的" || !ABILITY.test(c.phrase.noun)) return null;
  const able = phraseAfter(text.slice(next.figure.end, c.draft.clause.end));
  return able && { noun: able.noun, ...withVerb({ ...c, phrase: able }) };
}

/** 推进证书制度试点，累计有227所院校参与: in what, the clause before says. */
function tookPart({ around, i, phrase }: Counted): Named | null {
  const did = phrase.general ? /^(?:已|均|全部|积极)*(?<did>参与|参加|加入|纳入|申报|响应)(?:其中)?$/u.exec(phrase.predicate)?.groups!.did : undefined;
  const what = did === undefined ? "" : around.freeTopic(i).replace(/^(?:举办|开展|组织|举行)(?=.{4})/u, "");
  // 举办专场对接活动72场，组织58所高校参加
  const held = did !== undefined && what === "" ? nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.sentence === around.drafts[i]!.sentence && (/^场次?$/u.test(d.figure.base) || JOINED_BODY.test(d.noun)) && d.name.length >= 6) : null;
  if (held) return { name: `${did!}${held.name.replace(/^(?:累计|共)?(?:举办|开展|组织|举行|召开|组建|建立|成立|打造)/u, "")}${phrase.noun}`, noun: phrase.noun, rule: "name.did" };
  return what.length >= 4 ? { name: `${did!}${what}${phrase.noun}`, noun: phrase.noun, rule: "name.did" } : null;
}

/** 24个省实施了25个生态修复工程试点: what they did holds the next number. */
function heldNext(c: Counted): Named | null {
  const { phrase } = c;
  const verb = phrase.general && nextInClause(c) ? /^(?:已|均|共|分别)*(?<verb>实施|开展|建设|建成|完成|设立|启动|建立)了?$/u.exec(phrase.predicate)?.groups!.verb : undefined;
  const object = verb && phraseAfter(c.around.wordsAfter(c.i + 1));
  return object ? { name: `${verb}${object.noun}${phrase.noun}`, noun: phrase.noun, rule: "name.did" } : null;
}

/** 惠及自然村3700个、82万各族群众: the verb of the list holds for all. */
function verbOfList({ around, i, before }: Counted, named: Named): Named | null {
  const first = around.drafts[i - 1];
  if (!first || named.rule !== "name.counted" || !/^[^，、]{0,10}[、和及]$/u.test(before) || before.length > 1 + first.name.length || verbBefore(named.name.slice(0, 2))) return null;
  // 营养改善计划覆盖76个县、8123所学校
  if (first.because.name?.rule === "name.held-in" && /(?:覆盖|通达|惠及)$/u.test(first.name.slice(0, -first.noun.length))) return { name: `${first.name.slice(0, -first.noun.length)}${named.name}`, noun: named.name, rule: "name.held-in" };
  const verb = first.name.length > 3 /* 孵化器31家: no verb */ ? verbBefore(first.name.slice(0, 2)) : null;
  return verb && !weakAct.has(verb) && !named.name.includes(verb) ? { name: `${verb}${named.name}`, rule: "name.counted-in-list" } : null;
}

/** 镇中学有15个班463名学生: classes and pupils are called by whose they are. */
function hadBy({ around: { drafts }, i, draft, before }: Counted, named: Named): Named | null {
  if (named.rule !== "name.counted" || named.name.length > 3) return null;
  const last = drafts[i - 1];
  const owner = HAD_BY.exec(before);
  const again = last?.because.name?.rule === "name.had-by" && last.sentence === draft.sentence && trimBefore(before).replace(last.noun, "") === "";
  const who = owner ? trimBefore(owner.groups!.who!) : again ? last.name.slice(0, -last.noun.length) : "";
  return who.length >= 3 && NOT_A_PLACE.test(who) ? { name: `${who}${named.name}`, noun: named.name, rule: "name.had-by" } : null;
}

function nextInClause({ around, i, draft }: Counted): Draft | null {
  const next = around.drafts[i + 1];
  return next && next.figure.start < draft.clause.end ? next : null;
}

/** 某河段治理工程已先行下达500万元中央资金 */
const WORKS = /^(?<what>[^，的]{4,20}?(?:工程|项目))(?=已|先|共|累计|获|争取|拟|计划|总|完成)/u;
/** Activities that are held. */
const HELD = /(?:培训|轮训|演练|宣讲|宣传|讲座|招聘|演出|展演|巡演|活动|课程|路演|比赛|对接|辅导|研修)$/u;
/** Verbs that carry a work out. */
const CARRIES_OUT = /(?:完成|实施|推进|启动|开展|推动)(?:了)?(?:全省|全市|全县|全区)?$/u;
/** What stands between two figures of a list of things. */
const LISTED = /^[^，。；：、\d]{1,14}[、和及与]$/u;
const listed = (text: string, a: Draft, b: Draft): boolean => LISTED.test(wordsBetween(text, a, b));
/** A work, behind what it is done to; at the end of it. */
const WORK = /^[\u4e00-\u9fff]{0,6}(?:改造|治理|整治|修复|加固|整修|更新|升级|搬迁|清淤|提标)$/u;
const WORK_END = /(?:除险|提升|升级|综合|节能|节水|标准化|达标|安全|提质|生态|更新)?(?:改造|治理|整治|修复|加固|整修|清淤)$/u;
const DONE_BEFORE = /[\u4e00-\u9fff]{2}(?:通过|办理|受理|完成|收到|接到|处理|处置|承接|承担|授予|核发)了?(?:共|约|近|超|逾)?$/u;
/** Measures that stand behind their number; what activities are counted in; what bodies join. */
const MEASURED = /^(?:[生加][产工]能力|产值|总产值|产量|销量|利润|税收|收入|销售额|销售收入|交易额|成交额)$/u;
const SESSION = /^(?:班|班次|场次|期次|批次|班期|场)$/u, JOINED_BODY = /(?:集团|联盟|联合体|共同体)$/u;
const STRUCK = /^(?:的)?(?:生命|健康|生产生活|人身|财产)/u;
const ALL_DID = /^[\u4e00-\u9fff]{1,8}?(?:均|都|全部|不同程度)?(受损|受灾|损毁|水毁|(?:开[设通展]|[加纳接]入)了?[\u4e00-\u9fff]{3,10})$/u, GRADE = new RegExp(`^(?:${grade})级$`, "u"), GRADED = new RegExp(`^(?:${grade})级(?<noun>[^，、]{2,})$`, "u");
/** 已累计完成治理: no noun in it. */
const CARRIED_OUT = /^(?:已|累计|共|全部)*(?:完成|实现|开展|通过)[\u4e00-\u9fff]{2,8}$/u;
const ABILITY = /(?:能力|规模|容积|库容|容量|面积|[宽长高]度|[路桥坝渠管][宽长高径]|全长|总长|功率|装机)$/u;
/** 某中学有 */
const HAD_BY = /^(?<who>[^，、]{3,16}?)(?:目前|现|共|总)*(?:有|设有|拥有|开设)$/u;
const NOT_A_PLACE = /(?<![省市县区州国镇乡])$/u;
