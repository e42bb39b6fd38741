import { atEnd, atStart } from "../../text/guarded";
import type { Draft } from "../draft";
import { LIST_MARK } from "../list-mark";
import { moneyUnits, outputUnits, pointUnits } from "../units";
import { groupStart } from "./figure-lists";
import { calledInFull, formerOrLatter, inClosedBracket, nearest, peerOf, rateBefore, REACH } from "./kin";
import { underFront } from "./measures";
import type { Named } from "./named";
import { headOf, ownerOf } from "./owner";
import { phraseAfter, trimBefore } from "./phrase";
import { beyondTask } from "./tasks";
import type { Told } from "./told";
import { needsOwner, TRADE_WAY } from "./words";

/** 超额完成目标任务16.2%; 高于全国0.3个百分点; 同比增长22.6%. */
export const changed = (told: Told): Named => beyondTask(told) ?? apart(told) ?? grown(told);

const OWN_UNIT = /^(?:场次|起数|件数|户数|家数|批次|总数|数量|总量)$/u;

/** 同比增长22.6%: the level that grew, in the clause or before it. */
function grown({ around, i, draft, before }: Told): Named {
  const { text, drafts } = around;
  const own = trimBefore(RATE_NOUN_TAIL.cut(cutGrowth(before.replace(/^[、，]/u, ""))).replace(/(?:同比|环比|(?<!占)比(?![例重值率])|较(?![大小好低强重]|高(?!峰))|与|高于|低于|高出|超出|领先|超过了前)[^，]*$/u, "").replace(/(?:^的?|在[^，]{0,60})基础上再?$/u, "")).replace(/(?<=[\u4e00-\u9fff]{2})则$/u, "").replace(/(?<=[\u4e00-\u9fff]{3})[一二三四五六七八九十]{1,2}年$/u, "");
  // 合格率92.4%，优良率41.7%，后者较上年提升2.3个百分点
  const meant = formerOrLatter(own, drafts, i, (d) => d.kind !== "change");
  if (meant) { draft.of = drafts.indexOf(meant); return { name: meant.name, noun: meant.noun, rule: "name.growth-of-previous" }; }
  // 技术转让合同虽然体量不大，但增幅达到44%
  const but = BUT_GREW.exec(before) ? THOUGH.exec(text.slice(draft.sentence, draft.clause.start))?.groups!.what : undefined;
  if (but) return { name: trimBefore(but), rule: "name.growth" };
  // 亩均增产12%: the growth is the noun
  if (/[亩户人]均增[产收]$/u.test(before)) return { name: trimBefore(before), rule: "name.growth" };
  // 文旅企业增至53家，全省排位上升2位
  const place = PLACES.test(draft.figure.base) && own.length === 2 ? PLACE.exec(before)?.[0] : undefined;
  const placed = place === undefined ? null : nearest(drafts, i, REACH, (d) => d.kind !== "change" && d.sentence === draft.sentence);
  if (placed) return { name: placed.kind === "rank" ? placed.name : `${placed.name}${place!}`, noun: placed.noun, rule: "name.growth-of-previous" };
  // 药品平均降幅53%: too little without the rate's own noun
  const rate = own.length <= 3 ? /(?:平均)?(?:增速|增幅|增长率|降幅|减幅|涨幅)(?=[^，]{0,3}$)/u.exec(before)?.[0] : undefined;
  // 落地集采药品513个，平均降幅53%: of their prices, not of how many there are
  const priced = own === "" && PRICED.test(before) ? nearest(drafts, i, REACH, (d) => d.kind === "level" && d.sentence === draft.sentence) : null;
  if (priced) return { name: `${headOf(priced.noun)}平均降幅`, rule: "name.growth-noun" };
  // 增加值增长5.3%。其中，6月当月增速5.6%: of the same, that month
  const running = rate && OF_MONTH.test(own) ? nearest(drafts, i, REACH, (d) => d.kind === "change") : null;
  if (running) return { name: `${running.name}${own}${rate!}`, rule: "name.growth-noun" };
  if (own.length >= 2 && rate && /[\u4e00-\u9fff]{2}/u.test(own)) return { name: `${own}${rate}`, rule: "name.growth-noun" };
  // 公共数据调用量超4500万次，调用量较去年翻一番: as it was called in full
  // 发放贷款1.4亿元，带动1843人就业，发放量较上年增加3000万元
  const full = own.length >= 2 && own.length <= 4 ? calledInFull(drafts, i, own) ?? (/^..[量额]$/u.test(own) ? onlyOne(drafts, i, own) : null) : null;
  if (full) { draft.of = drafts.indexOf(full); return { name: full.name, noun: full.noun, rule: "name.growth-of-previous" }; }
  // 实际使用外资21亿美元，其中制造业占36%，高技术产业增长48%: the line of business, of what is shared out
  const shareBefore = drafts[i - 1];
  const among = shareBefore?.kind === "share" && shareBefore.sentence === draft.sentence && LINE.test(own) && text.startsWith("其中", shareBefore.clause.start) && shareBefore.because.name?.rule.startsWith("name.share-of") ? nearest(drafts, i, 4, (d) => d.kind === "level" && d.sentence === draft.sentence) : null;
  if (among) return { name: `${own}${headOf(among.noun)}`, noun: among.noun, rule: "name.growth" };
  // 城镇居民收入增长5.2%，农村增长6.8%
  const side = SIDE.test(own) && drafts[i - 1]?.sentence === draft.sentence && drafts[i - 1]!.kind === "change" ? drafts[i - 1]! : null;
  if (side && OTHER_SIDE.test(side.name) && !side.name.includes(own) && side.name.match(EVERY_SIDE)!.length === 1 && /部/u.test(own) === /[东中西南北]部/u.test(side.name)) return { name: side.name.replace(OTHER_SIDE, own.slice(0, 2)), noun: side.noun, rule: "name.parallel" };
  // 举办赛事57场，场次较上年减少12场; 事故起数下降14%，死亡人数减少11人
  const counted = OWN_UNIT.test(own) || /^[^，]{2,4}数$/u.test(own) ? nearest(drafts, i, REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && (d.figure.base === draft.figure.base || d.noun.endsWith(own.slice(0, -1)))) : null;
  if (counted) { draft.of = drafts.indexOf(counted); return { name: counted.name, noun: counted.noun, rule: "name.growth-of-previous" }; }
  const accident = /^(?:死亡|受伤|伤亡)(?:人数)?$/u.test(own) && drafts[i - 1]?.sentence === draft.sentence ? /^.*(?:事故|火灾)/u.exec(drafts[i - 1]!.name)?.[0] : undefined;
  if (accident) return { name: `${accident}${own}`, noun: own, rule: "name.growth" };
  // 服务进出口下降9%，其中出口增长21.5%
  const trade = TRADE_WAY.test(own) && drafts[i - 1]?.sentence === draft.sentence ? TRADE_OF.exec(drafts[i - 1]!.name)?.groups!.of : undefined;
  if (trade) return { name: `${trade}${own}`, noun: own, rule: "name.growth" };
  // 水产品成交量同比增长0.6%，成交额同比增长2%: a measure of what was told before
  if (own.length <= 4 && needsOwner.test(own)) {
    const owner = ownerOf(around.freeTopic(i)) || (drafts[i - 1]?.sentence === draft.sentence ? (/^(?:增速|增幅|涨幅|降幅)$/u.test(own) ? drafts[i - 1]!.name : drafts[i - 1]!.name.replace(MEASURE_TAIL, "")) : "");
    if (owner.length >= 2 && (owner !== drafts[i - 1]?.name || own === "增速")) return { name: `${owner}${own}`, rule: "name.owned" };
  }
  // 规上工业企业1214家，增加值同比增长7.9%: of those bodies
  const bodies = /^(?:增加值|产值|总产值|营收|营业收入|主营业务收入|利润|利润总额|税收|出口额?|用电量)$/u.test(own) ? drafts[i - 1] : undefined;
  if (bodies && bodies.kind === "level" && bodies.sentence === draft.sentence && bodies.figure.base === "家" && /(?:企业|工业|服务业)$/u.test(bodies.noun)) return { name: `${headOf(bodies.noun)}${own}`, noun: own, rule: "name.growth" };
  if (own.length >= 2 && !/^受[^，]{1,14}影响/u.test(own) && !/^(?:年|均|分别|平均|比例|比重|占比|同期|当月|本月|当季|[一二两三四五]年|\d{1,2}年|20\d\d年?)+$/u.test(own)) return { name: own, rule: "name.growth" };
  // 提高了低保人员的补助标准，提高幅度达30%
  // 刑事案件连续三年下降，去年降幅为23%
  // 利用小时数逐年提高，增加约380小时
  const about = /(?:提高|增长|上涨|降低|下降)幅度[^，]{0,4}$/u.test(before) || (/^，?(?:[增降]幅[^，]{0,4}|[增提][加高]了?)$/u.test(before) && /[^，持](?:连续[^，]{1,3}年|持续|逐年|稳步)[上下增减提].，[^，]*$/u.test(text.slice(draft.sentence, draft.clause.start))) ? around.freeTopic(i) : "";
  if (about.length >= 4) return { name: about, rule: "name.growth-of-topic" };
  // 教师18426名，其中特岗教师5300名，较上年多招1100名: more of those that were taken on
  const verb = /(?:多|少)(?<verb>[\u4e00-\u9fff])[\u4e00-\u9fff]{0,2}$/u.exec(before)?.groups!.verb;
  const taken = verb === undefined ? null : nearest(drafts, i, REACH, (d) => d.kind === "level" && d.of === null && d.sentence === draft.sentence && d.figure.base === draft.figure.base && d.name.startsWith(verb));
  if (taken) { draft.of = drafts.indexOf(taken); return { name: taken.name, noun: taken.noun, rule: "name.growth-of-previous" }; }
  // 居全国第6位，比2021年上升3位
  const rank = PLACES.test(draft.figure.base) ? nearest(drafts, i, 2, (d) => d.kind === "rank" && d.sentence === draft.sentence) : null;
  if (rank) { draft.of = drafts.indexOf(rank); return { name: rank.name, noun: rank.noun, rule: "name.growth-of-previous" }; }
  const level = peerOf(text, drafts, i);
  if (level) { draft.of = drafts.indexOf(level); return { name: level.name, rule: "name.growth-of-peer" }; }
  // 石漠化土地1200万公顷，涉及455个县，净减少96万公顷: less of what is measured alike
  const alike = RELATIVE.test(draft.figure.base) ? null : nearest(drafts, i, REACH, (d) => d.kind === "level" && d.figure.base === draft.figure.base && d.sentence === draft.sentence && !inClosedBracket(text, d.figure.end, draft.figure.start));
  // 企业总量5757户，净增187户
  // 日均新设企业1100户，日均净增700户
  if (alike) { draft.of = drafts.indexOf(alike); return { name: before.endsWith("净增") ? alike.name.replace(/^([^，]{2,12})总[量数]$/u, "净增$1").replace(/新(?:[设增]|登记)/u, before.endsWith("均净增") ? "净增" : "$&") : alike.name, rule: "name.growth-of-previous" }; }
  for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
    const d = drafts[k]!;
    if (d.item !== draft.item) break;
    if (inClosedBracket(text, d.figure.end, draft.figure.start)) continue;
    // 两年平均增长13%，高于全国2个百分点，较一季度提升7个百分点: not how far they are apart
    if (d.kind === "rank" || d.kind === "parameter" || d.kind === "multiple" || d.because.name?.rule === "name.apart") continue;
    // 个体户78万户，占总量的71%，增长8%: what grew is the level, unless the growth is in points
    if (d.kind === "share" && draft.figure.base === "%" && drafts.slice(Math.max(0, k - 2), k).some((level) => level.kind === "level" && d.name.startsWith(level.name))) continue;
    // 省级4860万元、占37.7%，比上年增加1130万元: more of what is counted in the same unit
    if (d.kind !== "level" && moneyUnits.has(draft.figure.base) && drafts.slice(Math.max(0, k - 2), k).some((level) => level.kind === "level" && level.item === draft.item && level.figure.base === draft.figure.base)) continue;
    draft.of = d.kind === "change" && d.of !== null ? d.of : k;
    const made = MADE.exec(d.name)?.groups!.what;
    return { name: made === undefined || !outputUnits.has(d.figure.base) ? d.name : `${made}产量`, rule: "name.growth-of-previous" };
  }
  const topic = around.topic(i);
  return { name: topic || own || (/增速|增幅|降幅/u.exec(before)?.[0] ?? ""), rule: "name.growth-of-topic" };
}

/** 由2020年的95%提高到98%: the second is named like the first. */
export function raisedTo({ around, i, draft, before }: Told): Named | null {
  const { text, drafts } = around;
  const previous = drafts[i - 1];
  if (!previous || previous.item !== draft.item || previous.sentence !== draft.sentence) return null;
  const owned = previous.because.name?.rule === "name.owned-peer" && LIST_MARK.test(before);
  if (owned) {
    const first = peerOf(text, drafts, i - 1), peer = peerOf(text, drafts, i);
    const fronted = peer ? underFront(peer.name, previous.noun) : "";
    if (fronted !== "") return { name: fronted, noun: previous.noun, rule: "name.owned-peer" };
    if (first && peer) return { name: `${ownerOf(peer.name)}${previous.name.slice(ownerOf(first.name).length)}`, rule: "name.owned-peer" };
  }
  const raised = previous.because.name?.rule === "name.raised" && LIST_MARK.test(before);
  if (raised) { const peer = peerOf(text, drafts, i); return peer && { name: peer.name, rule: "name.raised" }; }
  const between = text.slice(previous.figure.end, draft.figure.start);
  // 投入2.8亿元为1360所学校配备…: not what it became
  if (previous.figure.base !== draft.figure.base && /^为(?:全[省市县区州国])?$/u.test(before)) return null;
  return ((RAISED.test(before) && !(/^[合归撤]并/u.test(before) && phraseAfter(around.wordsAfter(i)))) || COUNT_RAISED.test(between)) && draft.clause.start <= previous.figure.start
    ? { name: (peerOf(text, drafts, i) ?? previous).name, rule: "name.raised" }
    : null;
}

/** The one level of the sentence that was told by the verb of the measure: 发放贷款1.4亿元 for 发放量. */
function onlyOne(drafts: readonly Draft[], i: number, own: string): Draft | null {
  const told = drafts.slice(Math.max(0, i - REACH), i).filter((d) => d.kind === "level" && d.sentence === drafts[i]!.sentence && d.figure.base === drafts[i]!.figure.base);
  return told.length === 1 && told[0]!.name.startsWith(own.slice(0, 2)) ? told[0]! : null;
}

/** 高于全国0.3个百分点, 快于工业投资1.3个百分点, 超序时进度18个百分点: how far a level or a rate is from another; null where nothing is held against it. */
function apart({ around, i }: Told): Named | null {
  const m = /^(?<own>(?:处于)?[^，于]*?)(?<how>高于|低于|快于|慢于|高出|低出|领先|超出|好于|优于|多于|少于|大于|小于|长于|短于|落后|超过?(?=[^，]{0,12}(?:水平|增[幅速]|进度|目标)$))(?<ref>[^，、][^，]{1,13})$/u.exec(around.clauseBefore(groupStart(around.text, around.drafts, i)).replace(/^[，、]/u, "").replace(LOWER_THAN, "$<how>于$<ref>"));
  if (!m) return null;
  const previous = peerOf(around.text, around.drafts, i) ?? rateBefore(around.drafts, i);
  const { own, how, ref } = m.groups as Record<"own" | "how" | "ref", string>;
  // 高于全国6个百分点、高于全省1个百分点: the same, held against another
  const again = previous?.because.name?.rule === "name.apart" ? previous.name.replace(APART_FROM, "") : "";
  const level = again || (previous ? `${previous.name.replace(/占[^占]{2,12}(?:比重|比例)$/u, "占比")}${previous.kind === "change" && !pointUnits.has(previous.figure.base) && !/增速|增幅/u.test(previous.name) ? "增速" : ""}` : "");
  const noun = trimBefore(own.replace(/^但是?|^不过|仍$/gu, "").replace(/(?:分别|均|连续[^，]*)$/u, ""));
  const measure = /^(?:[^，]{0,4}指标)?(?:增速|增幅|涨幅|降幅|占比|比重|数量|总量)$/u.test(noun);
  const name = measure && previous ? `${level.replace(/(?:增速|占比)$/u, "")}${noun.slice(-2)}` : noun.length >= 2 ? noun : level;
  return name ? { name: `${name}${how}${ref}`, rule: "name.apart" } : null;
}

const APART_FROM = /(?<=.{2})(?:高于|低于|快于|慢于|高出|低出|领先|超出|好于|优于|落后)[^，]{2,14}$/u;

/** 提高到, 由…降至: what links a level with the one it follows. */
const RAISED = atStart(/^(?:的)?(?:逐步|稳步|进一步|优化|整合|大幅|分别|迅速|快速|\s)*(?:提高|提升|增加|增长|上升|扩大|缩小|收窄|拉大|下降|降低|减少|跃升|攀升|调整|整合|[合归撤]并|压[降减]|扩展|拓展|缩短|延长|压缩|发展|改善|精简|提速|上调|下调|上浮|下浮|回落|回升|转|上涨|调高|调低|放宽|拓宽|增|降|减|升|提|涨|调|加|扩)?(?:到|至|为)[^，。；]{0,10}$/u);
/** 由2022年的10个县扩大到2023年的18个: its noun and a time stand between. */
const COUNT_RAISED = /^[^，。；、\d]{1,12}(?:提高|提升|增加|增长|扩大|下降|减少|扩展|拓展|发展|调整|增|降|减)(?:到|至|为)(?:20\d\d年(?:\d+月)?(?:底|末)?的?)?$/u;
/** Sides of what is measured: where, of whom, and how deep. */
const SIDES = "城镇|农村|城市|乡村|[东中西南北]部|[深浅]层", SIDE = new RegExp(`^(?:${SIDES})(?:居民|地区)?$`, "u"), EVERY_SIDE = new RegExp(SIDES, "gu"), OTHER_SIDE = new RegExp(`(?:${SIDES})(?=.{2})`, "u");
/** 服务进出口, 服务出口 */
const TRADE_OF = /^(?<of>.{2,}?)(?:进出口|进口|出口)(?:总额|总值|额|值)?$/u;
const BUT_GREW = /^(?:但|却|而)?(?:增幅|增速|降幅|涨幅)(?:却|也|仍)?(?:达到?|为|高达|超过?|约|近)*$/u, THOUGH = /(?:^|[，；])(?<what>[^，；]{3,16}?)(?:虽然?|尽管)[^，；]{2,14}，$/u;
const LINE = /^[\u4e00-\u9fff]{2,8}(?:产业|行业|制造业|服务业|农业|工业|企业|领域)$/u;
const OF_MONTH = /^(?:当月|本月|当季|累计)$/u;
const PRICED = /平均(?:降幅|降价(?:幅度)?)(?:达到?|为|超过?|约|近)?$/u;
const PLACE = /(?:全[国省市县区州])?(?:排[名位]|[位名]次)(?=[^，]{2,4}$)/u;
/** Places of an order that somebody moved by. */
const PLACES = /^(?:位|个?位次|名|个名次)$/u;

/** The words before 增长 and its like, and before what the growth is held against: 较上年同期增长了 goes as a whole. */
export function cutGrowth(words: string): string {
  const rest = GROWTH_TAIL.cut(words);
  return rest === words ? words : HELD_AGAINST.cut(rest);
}

/** Of a rate or a ratio, not of an amount. */
const RELATIVE = /^(?:[%‰倍番成折]?|.{0,4}[点點])$/u;
const GROWTH_TAIL = atEnd(/(?:年均|平均|分别|均|实现|逆势|稳步|持续|名义)?(?:(?<!合)同[增降减]|前移|前进|后移|增长|增加|提高|提升|上升|上涨|扩大|净增|递增|高出|多出|增收|增产|延长|回升|反弹|上浮|下浮|下降|多了|少了|净?减少|降低|回落|下跌|缩减|压减|压缩|缩短|减产|下滑|收窄|低于|高于|少于|翻|翻了|降|减)(?:了|约|超过|超|近|幅度|比例|额|为|达到|达|到|至){0,4}$/u);
const HELD_AGAINST = atEnd(/与?(?:同比|环比|同口径|相比|较(?![大小好低强重]|高(?!峰))|(?<!占)比(?![例重值率])|与)[^，]{0,30}$/u);
const RATE_NOUN_TAIL = atEnd(/(?:增速|增幅|增长率|降幅|减幅|涨幅)(?:(?:保持|控制|稳定)在|为|达到|达|分别为|超过|超|约)*$/u);
/** 生产钾肥757万吨、增长1.1%: it is the output that grew. */
const MADE = /^(?:年|累计|共)?生产(?<what>[^，]{2,8})$/u;
const MEASURE_TAIL = /占比$|(?:成交|交易|销售|出口|进口|生产|接待|营业|增加|总)?(?:产量|产值|数量|面积|收入|人数|人次|[量额值])$/u;
/** 比全国平均水平低0.1平方米 */
const LOWER_THAN = /[比较](?<ref>(?:全国|全省|全市|国家|世界)[^，]{0,8}?|[^，]{2,8}?水平|(?:同期|高技术|规模以上)?(?:[^，年月季同期]{1,8}业|[^，年月季同期比较]{1,13}(?:贷款|利率)))(?<how>[高低多少快慢大小])(?:出|了)?(?:约|近)?$/u;
