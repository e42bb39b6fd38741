import { atEnd } from "../../text/guarded";
import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import { moneyUnits, nounUnits } from "../units";
import { groupStart } from "./figure-lists";
import { largerBefore, peerOf, sameUnit } from "./kin";
import type { Named } from "./named";
import { subjectOf } from "./openings";
import { headOf, ON_LIST, ownerOf, wholeHead, withoutAct } from "./owner";
import { beginsWithDeed, fromVerb, trimBefore, verbBefore } from "./phrase";
import { firstOf, type Stated } from "./told";
import { OF_PLACES } from "./with-verb";
import { headCount, people, PROPOSALS } from "./words";

/** A figure of which its own words say nothing: 成功对接29项, （324户，2978.4万元）. */
interface LeftOut extends Stated {
  readonly last: Draft | undefined;
  /** What stands behind it begins with a deed, and what was done, in short. */
  readonly done: boolean;
  readonly did: string;
  /** It is a total: 累计达到65995项. */
  readonly total: boolean;
}

/** In the order in which they are asked; where none answers, the figure is named for what its point speaks of. */
const rules: readonly ((left: LeftOut) => Named | null)[] = [honoured, besideLast, folkOf, grewTo, amountBeside, households, otherSide, outsideBracket, unitThatDid, underWay, kinThatDid, befell, took, ofPeer, inPeople, sum, folk, spokenOf, again, deedOnly];

export function leftOut({ around, i, draft, before, after, previous, own, near, whole, money }: Stated): Named | null {
  // 同比多接待412万人次: so many more of the same
  if (near && MORE.test(own)) return { name: near.name, noun: near.noun, rule: "name.more-of" };
  if (own !== "" && !(whole && /^其中/u.test(own))) return null;
  const bare = after.replace(/^(?:已|均|全部|先后|陆续|分别|不同程度)+/u, "");
  const done = beginsWithDeed(bare) && !/^(?:用于|(?:增加|提高|提升|扩大|下降|减少|降低|调整)[到至为])/u.test(bare);
  // 在周末向居民开放: what is done, not when and to whom
  const did = (done && !/^[在向]/u.test(bare) ? bare.replace(/[了着]/gu, "") : fromVerb(bare)).slice(0, 14);
  return firstOf(rules, { around, i, draft, before, after, previous, own, near, whole, money, last: around.drafts[i - 1], done, did, total: TOTAL.test(before) })
    ?? { name: around.topic(i), rule: "name.topic" };
}

/** 建成标杆站点96家，11人被评为优秀主任: as what they were honoured. */
function honoured({ draft, after }: LeftOut): Named | null {
  const what = /^[人名]$/u.test(draft.figure.base) ? /^(?:被|获)?(?:评|选树|授予|表彰|命名)为?(?<what>[^，、；被]{4,18})$/u.exec(after)?.groups!.what : undefined;
  return what ? { name: `获评${what}`, noun: what, rule: "name.did" } : null;
}

/** 涉及群众2160户7840人: the same, told in people. */
function besideLast({ draft, last }: LeftOut): Named | null {
  return last && last.figure.end === draft.figure.start && last.figure.base === "户" && people[draft.figure.base] && /(?:群众|居民|人口|人员)$/u.test(last.name) ? { name: last.name, noun: last.noun, rule: "name.elided-people" } : null;
}

/** 城关街道11个小区、2208户: those who live there. */
function folkOf({ draft, before, after, last }: LeftOut): Named | null {
  const who = draft.figure.base === "户" ? "住户" : draft.figure.base === "人" ? "人口" : undefined;
  return who && after === "" && last?.clause.start === draft.clause.start && last.figure.base === "个" && before.endsWith("、") && /(?:小区|社区|[自行]?[然政]村|村民小组)$/u.test(last.noun) ? { name: `${last.name}${who}`, noun: who, rule: "name.folk" } : null;
}

/** 总产值年均增长6%以上，2027年达到3600亿元 */
function grewTo({ draft, before, last }: LeftOut): Named | null {
  return last?.kind === "change" && last.sentence === draft.sentence && last.name !== "" && /(?:达到?|为|到)$/u.test(before) ? { name: last.name, noun: last.noun, rule: "name.elided-growth" } : null;
}

/** 购房补贴（57.5万元）、生活补贴（40.2万元）: an amount that fills a bracket is of the noun before it. */
function amountBeside({ around: { text }, draft, money }: LeftOut): Named | null {
  if (!(money || draft.figure.base === "") || !/[（(]/u.test(text[draft.clause.start - 1] ?? "") || !/^[）)][、，。；等和及]/u.test(text.slice(draft.figure.end, draft.figure.end + 2))) return null;
  const before = text.slice(clauseStart(text, draft.clause.start - 1), draft.clause.start - 1);
  const noun = trimBefore(/[^、和及（()）]*$/u.exec(before)![0]);
  return MONEY_NOUN.test(noun) ? { name: noun, noun, rule: "name.beside-bracket" } : null;
}
const BODIES = /^[家所座处]$/u;
const MONEY_NOUN = /^[\u4e00-\u9fff]{2,14}(?:补贴|补助|奖励|奖补|贷款|资金|经费|费用|津贴|救助金|保险|基金|贴息)$/u;

/** 惠及23个县的61.4万人, 培训12个县的3400人 */
export function folkThere({ around, i, draft, before }: Stated): Named | null {
  const who = people[draft.figure.base];
  const places = who && OF_PLACES.test(before) ? around.drafts[i - 1] : undefined;
  const verb = places?.name.endsWith(places.noun) ? places.name.slice(0, -places.noun.length) : "";
  return who && verb ? { name: `${verb}${REACHED.test(verb) ? who : headCount(draft.figure.base)!}`, noun: who, rule: "name.folk" } : null;
}
const REACHED = /(?:惠及|覆盖|涉及|服务|辐射|受益|带动|影响)$/u;

/** 359栋楼1.4万余户: those who live there. */
function households({ draft, last }: LeftOut): Named | null {
  return draft.figure.base === "户" && last?.because.name?.rule === "name.buildings" && last.sentence === draft.sentence ? { name: `${last.noun}住户`, noun: last.noun, rule: "name.households" } : null;
}

/** 东街5栋，108户，7744平方米 */
function otherSide({ around, i, draft, last }: LeftOut): Named | null {
  const all = last?.because.name?.rule === "name.part-side" && last.sentence === draft.sentence ? largerBefore(around.drafts, i) : null;
  return last && all ? { name: `${last.noun}${all.name}`, noun: last.noun, rule: "name.part-side" } : null;
}

/** 用于企业2020年度（324户，2978.4万元）研发补助 */
function outsideBracket({ around, draft, money }: LeftOut): Named | null {
  const outside = around.outside(draft);
  return outside ? { name: `${outside}${money ? "资金" : PEOPLE_OR_FIRMS.test(draft.figure.base) ? "企业" : ""}`, rule: "name.outside-bracket" } : null;
}

/** 14个市州实现全覆盖, told as 14市州: the unit says what was counted. */
function unitThatDid({ draft, did }: LeftOut): Named | null {
  return nounUnits.has(draft.figure.base) && did.length >= 4 ? { name: `${did}${draft.figure.base}`, rule: "name.did" } : null;
}

/** 1526部电梯办理了手续，938部建成投用 */
function kinThatDid({ around, i, draft, near, whole, done, did }: LeftOut): Named | null {
  const counted = done && BODIES.test(draft.figure.base) && near && near.figure.base !== draft.figure.base ? sameUnit(around.drafts, i) : null;
  // 为1580家企业诊断，出具方案1217份，893家完成改造: those counted alike
  const leaning = counted?.sentence === draft.sentence ? counted : near ?? whole ?? (done ? sameUnit(around.drafts, i) : null);
  // 古树名木1800株，复壮濒危古树36株，尚有150株未落实责任人: no more of them than there are
  const all = leaning && !leaning.name.includes(did.replace(/^(?:尚|还|仍)?(?:未|没有)/u, "").slice(0, 2)) && leaning.figure.base === draft.figure.base && siOf(leaning) < siOf(draft) ? largerBefore(around.drafts, i) : null;
  const kin = all?.sentence === draft.sentence ? all : leaning;
  // 单处造价3000万元，已将3处列入论证: not of money
  if (done && did.length >= 4 && kin && moneyUnits.has(kin.figure.base) && !moneyUnits.has(draft.figure.base)) return { name: did, rule: "name.did" };
  if (!done || did.length < 3 || !kin || (kin.figure.base !== draft.figure.base && /^人/u.test(draft.figure.base))) return null;
  return { name: `${did}${kin.noun.length <= 10 ? kin.noun : wholeHead(kin.noun).slice(-8)}`, noun: kin.noun, rule: "name.did-elided" };
}

/** 已完成加固17座，尚有6座正在施工: not done yet, so no more of those that are. */
function underWay({ around, i, draft, after, near }: LeftOut): Named | null {
  const way = UNDER_WAY.exec(after), work = way ? way.groups!.work ?? "施工" : undefined;
  const kin = work === undefined ? null : near ?? sameUnit(around.drafts, i);
  return kin?.figure.base === draft.figure.base ? { name: `${work === "施工" ? "在建" : `正在${work!}`}${headOf(withoutAct(kin.noun))}`, noun: kin.noun, rule: "name.did-elided" } : null;
}
const UNDER_WAY = /^(?:正在?(?:加紧|抓紧|加快|有序|全力|积极)*(?<work>施工|整改|实施|推进|办理)|在建$)/u;

/** 120个县388万人次不同程度受灾 */
function befell({ draft, near, done, did }: LeftOut): Named | null {
  const who = people[draft.figure.base];
  return who && done && did.length === 2 && near?.clause.start === draft.clause.start ? { name: `${did}${who}`, rule: "name.did" } : null;
}

/** 486家单位575人参加考核; 8项辅助生殖项目纳入支付范围，1.2万人享受待遇: benefits of what was counted before. */
function took({ draft, near, done, did }: LeftOut): Named | null {
  if (!near || !done || did.length < 4 || !/^人/u.test(draft.figure.base) || (near.clause.start !== draft.clause.start && (did !== "享受待遇" || people[near.figure.base]))) return null;
  const of = did === "享受待遇" && !moneyUnits.has(near.figure.base) ? ownerOf(near.name.replace(ON_LIST, "")) : "";
  return { name: of.length > 2 ? `享受${of}待遇人员` : did, rule: "name.did" };
}

/** 分别新建32个、28个 */
function ofPeer({ around, i, draft, last, total }: LeftOut): Named | null {
  const listed = /分别|依次/u.test(around.text.slice(Math.max(draft.sentence, draft.figure.start - 60), draft.figure.start));
  const peer = listed ? peerOf(around.text, around.drafts, i) : null;
  // 标准分别为490元、520元，补助资金分别为29亿元、31亿元: the second list has a name of its own
  const first = peer && around.drafts[groupStart(around.text, around.drafts, i)]!;
  if (first && first !== draft && first.because.name?.rule === "name.stated" && !first.name.startsWith("分别") && first.name !== peerOf(around.text, around.drafts, around.drafts.indexOf(first))?.name) return { name: first.name, noun: first.noun, rule: "name.elided-peer" };
  if (peer && last?.because.name?.rule === "name.grade-of-each") return { name: `${last.name.slice(0, -last.noun.length)}${peer.noun}`, noun: peer.noun, rule: "name.grade-of-each" };
  return peer && { name: `${peer.name.replace(NEW, "")}${total ? "累计" : ""}`, noun: peer.noun, rule: "name.elided-peer" };
}

/** 涉及农户142万户、560余万人: the same, told in people. */
function inPeople({ draft, near }: LeftOut): Named | null {
  const reached = near && /^人/u.test(draft.figure.base) && !/^[人名]/u.test(near.figure.base) ? /^(?:[^，]{0,6}政策)?(?:涉及|惠及|受益|覆盖|带动)/u.exec(near.name)?.[0] : undefined;
  if (!near || !reached) return null;
  if (near.name.endsWith("人口")) return { name: near.name, noun: near.noun, rule: "name.elided-people" };
  return { name: near.name.endsWith("户") && !/[农住牧渔]户$/u.test(near.name) ? `${near.name.slice(0, -1)}人口` : `${reached}人口`, rule: "name.elided-people" };
}

/** 省级安排3.2亿元，市县配套2.4亿元，合计5.6亿元: the sum of both, not more of the last. */
function sum({ around, i, draft, before, near }: LeftOut): Named | null {
  if (!near) return null;
  const parts = /(?:合计|总计|共计)/u.test(before) ? around.drafts.slice(Math.max(0, i - 3), i).filter((d) => countedAlike(d, draft)) : /^，?(?:一共|总共|共)有?$/u.test(before) ? addends(around.drafts, i) : [];
  if (parts.length < 2) return null;
  // 1岁1692人，2岁2178人，合计3870人
  if (parts.every((d) => d.because.name?.rule === "name.of-age")) return { name: `${parts[0]!.noun}合计`, noun: parts[0]!.noun, rule: "name.of-age" };
  // 代表建议231件、委员提案144件，共计375件
  if (parts.every((d) => PROPOSALS.test(d.noun))) return { name: `${verbBefore(parts[0]!.name.slice(0, 2)) ?? ""}建议提案`, noun: "建议提案", rule: "name.sum" };
  // 两年分别安排6000万元、4500万元，合计1.05亿元: one name for all
  const shortest = parts.reduce((a, b) => (b.name.length < a.name.length ? b : a)).name;
  const names = parts.every(({ name }) => name.endsWith(shortest)) ? [shortest] : parts.map(({ name }) => name);
  return { name: `${names.slice(0, NAMED).join("、")}${names.length > NAMED ? "等" : ""}合计`, rule: "name.sum" };
}

const countedAlike = (d: Draft, { sentence, figure }: Draft): boolean => d.sentence === sentence && d.kind === "level" && d.figure.base === figure.base;

/** 校园站40个、林区站66个、景区站38个，共144个: the figures before that come to just as much; none where none do. */
function addends(drafts: readonly Draft[], i: number): readonly Draft[] {
  const draft = drafts[i]!, all = siOf(draft);
  let sum = 0;
  for (let k = i - 1; k >= 0 && i - k <= ADDENDS && countedAlike(drafts[k]!, draft); k--) {
    sum += siOf(drafts[k]!);
    if (i - k > 1 && Math.abs(sum - all) < all * 1e-9) return drafts.slice(k, i);
  }
  return [];
}

/** Parts that a sum is named by, at most. */
const NAMED = 3;
const siOf = ({ figure }: Draft): number => figure.value * figure.factor;
/** Figures that a sum is looked for in, at most. */
const ADDENDS = 8;

/** 某村是…自然村，有2个村民小组，493户，1724人 */
function folk({ around, i, draft, near }: LeftOut): Named | null {
  const who = near && !/^[户人名]/u.test(near.figure.base) ? people[draft.figure.base] : undefined;
  const subject = who ? subjectOf(around, i) : "";
  return who && subject ? { name: `${subject}${who}`, noun: who, rule: "name.folk" } : null;
}

/** 工业总产值迈上千亿台阶，接近1300亿元 */
function spokenOf({ around, i, draft, before, near, money }: LeftOut): Named | null {
  // 推进妇幼健康保障工程，争取4.7亿元: not what was counted
  const got = money && near && !moneyUnits.has(near.figure.base);
  const topic = (before === "" || got) && near && near.clause.start !== draft.clause.start ? around.freeTopic(i) : "";
  return topic ? { name: got && /(?:争取|安排|投入)$/u.test(before) ? `${topic}资金` : topic, rule: "name.topic" } : null;
}

/** 新增入库成果2523项，累计达到65995项 */
function again({ around, i, draft, before, near, total, money }: LeftOut): Named | null {
  // 新建高标准农田4万亩。加上往年建成的，全县已有41万亩: with those that were there before
  const more = !near && ADDED_TO.test(around.text.slice(draft.sentence, draft.clause.start)) ? sameUnit(around.drafts, i) : null;
  if (more) return { name: more.noun, noun: more.noun, rule: "name.elided" };
  // 定向培养54名，同时组织医师下乡坐诊，累计2300人次: of what the clause between speaks of
  const since = near && near.clause.start !== draft.clause.start && near.figure.base !== draft.figure.base && /累计$/u.test(before) ? around.freeTopic(i) : "";
  if (since.length >= 4 && !since.startsWith("包括")) return { name: since, noun: since, rule: "name.topic" };
  // 贷款余额，2024年目标任务为12亿元，截至5月底6.8亿元: what there is, not what is aimed at
  if (near?.because.name?.rule === "name.owned" && /目标任务$/u.test(near.name) && near.noun.length >= 3) return { name: near.noun, noun: near.noun, rule: "name.elided" };
  // 2019年安排西部12省份158亿元: money is no provinces
  if (money && near && nounUnits.has(near.figure.base)) return null;
  // 配备专职人员的乡镇占四成，每个乡镇平均1.3人: no share
  if (near?.kind === "share" && draft.kind === "level") return null;
  return near && { name: `${total ? near.name.replace(NEW, "") : near.name}${total ? "累计" : ""}`, noun: near.noun, rule: "name.elided" };
}

/** 成功对接29项 */
function deedOnly({ around, draft, done, did }: LeftOut): Named | null {
  const what = /^通过(?<what>[\u4e00-\u9fff]{2})$/u.exec(did)?.groups!.what;
  // 高级职称评审单独进行，有74人通过评审: which one is said before
  const which = what === undefined ? undefined : new RegExp(`[\\u4e00-\\u9fff]{2,10}${what}`, "u").exec(around.text.slice(draft.sentence, draft.clause.start))?.[0];
  if (which) return { name: `通过${which}`, noun: which, rule: "name.did" };
  return done && did.length >= 4 ? { name: did, rule: "name.did" } : null;
}

const MORE = /^(?:同比|环比|[较比](?:上?年[初末底]|上年|去年|同期|上月)?)(?:[多少]|[新净]增|[扩增][招派设开配建])/u;
const TOTAL = atEnd(/(?:累计|总数|总量|总计|合计)(?:达到|达|为|有|已|约|超过|超|近)*$/u);
const PEOPLE_OR_FIRMS = /^[户家]/u;
const ADDED_TO = /(?:加上|连同)[^，。；加连]{0,24}，$/u;
/** A total counts the old ones too. */
const NEW = /^新(?:[增建设]|(?=[\u4e00-\u9fff]{2})(?!能源|生|兴|型|疆|区|闻|材料|农合|媒体|业态|动能))/u;
