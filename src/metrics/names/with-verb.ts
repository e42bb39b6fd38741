import type { Counted } from "./counted";
import type { Named } from "./named";
import { headOf } from "./owner";
import { deed, fromVerb, trimBefore, verbBefore } from "./phrase";
import { firstOf } from "./told";
import { massUnits, moneyUnits } from "../units";
import { causative, generic, headCount, people, weakAct } from "./words";

/** The noun behind a number, with what was done. */
interface Acted extends Counted {
  /** The verb before the number, where it distinguishes. */
  readonly verb: string;
  /** What the counted thing did, in short. */
  readonly did: string;
}

/** In the order in which they are asked; where none answers, the verb and the noun are the name. */
const rules: readonly ((acted: Acted) => Named | null)[] = [treated, suffered, relieved, got, givenTo, cameAbout, source, modified, titled, broad, gotThere, madeDo, part, becameOf];

/** 立项22个省级培育项目: the noun behind the number with the verb before it, or with what it did. */
export function withVerb(c: Counted): Named {
  const { around, i, draft, before, after, previous, phrase, whole } = c;
  const last = verbBefore(before.replace(PLACE_BEFORE, "").replace(/(?:共|已|累计|约|近|超){1,6}$/u, "").replace(IN_BATCHES, ""));
  // 建成后可增加6个班
  const verb = last && !weakAct.has(last) ? last : before.endsWith("增加") ? "新增" : "";
  const did = phrase.predicate.startsWith("中") || RATE_FOLLOWS.test(phrase.predicate) ? "" : deed(phrase.predicate);
  return firstOf(rules, { around, i, draft, before, after, previous, phrase, whole, verb, did }) ?? { name: `${verb}${phrase.noun}`, rule: "name.counted" };
}

/** 对1174个小区实施了整治: what was done to them. */
function treated({ before, phrase }: Acted): Named | null {
  // 对2家拒不整改的平台依法立案查处
  const dealt = /对$/u.test(before) ? DEALT.exec(`${phrase.noun}${phrase.predicate}`)?.groups : undefined;
  if (dealt) return { name: `${dealt.act!}${dealt.who!}`, noun: dealt.who!, rule: "name.treated" };
  const act = phrase.predicate === "" ? undefined : WORKED_ON.exec(phrase.predicate)?.groups!.act;
  return act && THOSE.test(before) ? { name: `${act}${phrase.noun}`, noun: phrase.noun, rule: "name.treated" } : null;
}

/** 4.5万余人出现了不同程度的饮水困难: what they suffer. */
function suffered({ draft, after }: Acted): Named | null {
  const who = people[draft.figure.base];
  const what = who && /^(?:不同程度)?(?:出现|存在|面临|遭遇)了?(?:不同程度的)?(?<what>[^，的]{2,8}(?:困难|短缺|不便|风险|问题))$/u.exec(after)?.groups!.what;
  return what ? { name: `${what}${who}`, noun: who, rule: "name.did" } : null;
}

/** 解决1.2万余人过河难的问题, 解决1043个建制村的通畅问题: whose trouble is over. */
function relieved({ around, i, draft, before, after, phrase }: Acted): Named | null {
  const who = SOLVED_FOR.exec(before)?.groups!.who;
  const what = /解决了?(?:[^，；]{0,24})$/u.test(around.text.slice(draft.clause.start, draft.figure.start)) ? TROUBLE.exec(after)?.groups!.what : undefined;
  // 解决了154个行政村23.6万人的饮水安全问题
  const both = what === undefined && /解决了?$/u.test(before) ? around.drafts[i + 1] : undefined;
  const shared = both?.clause.start === draft.clause.start && both.figure.start === draft.figure.end + after.length ? TROUBLE.exec(around.wordsAfter(i + 1))?.groups!.what : undefined;
  if (shared) return { name: `解决${shared}问题${phrase.noun}`, noun: phrase.noun, rule: "name.did" };
  // 改善146万人的供水条件
  const better = people[draft.figure.base] && /^(?:改善|提升|提高)了?$/u.test(before) ? /^的(?<what>[^，的]{2,8}(?:条件|环境|水平|状况|质量))$/u.exec(after)?.groups!.what : undefined;
  if (better) return { name: `${before.replace(/了$/u, "")}${better}人口`, noun: better, rule: "name.did" };
  // 解决剩余贫困人口4.9万人的饮水安全问题: they are named before the number
  if (what && who !== undefined && /^[人名户]$/u.test(draft.figure.base)) return { name: `解决${what}${who}`, noun: who, rule: "name.did" };
  return what && (what.startsWith(phrase.noun) || phrase.noun.startsWith(what)) && /^[人名户]$/u.test(draft.figure.base) ? { name: `解决${what}群众`, noun: "群众", rule: "name.did" } : null;
}

const SOLVED_FOR = /解决了?(?<who>[^，；的]{2,10}(?:人口|群众|居民|农户|学生|职工|家庭|村民|儿童|老人))(?:共|约|近)?$/u;

/** 为42万名残疾人发放补贴: those it was given to. */
function givenTo({ before, phrase, did }: Acted): Named | null {
  return /[为向给]$/u.test(before) && did.length >= 2 && did.length <= 14 ? { name: `${did.includes("、") ? `${verbBefore(did.slice(0, 2)) ?? ""}${/(?:服务|保障|设施|补贴|培训|费用|资金)$/u.exec(did)?.[0] ?? ""}` : did}${phrase.noun.replace(IN_NEED, "")}`, noun: phrase.noun, rule: "name.given-to" } : null;
}

/** 给予每人2000元一次性奖励，共有416人领取: what they got is told before. */
function got({ around, i, draft, phrase }: Acted): Named | null {
  const last = around.drafts[i - 1];
  if (!GOT.test(phrase.noun) || !/^[人名]$/u.test(draft.figure.base) || phrase.predicate !== "") return null;
  return last?.sentence === draft.sentence && moneyUnits.has(last.figure.base) && last.noun.length >= 3 ? { name: `${phrase.noun}${last.noun}人员`, noun: "人员", rule: "name.did" } : null;
}
const GOT = /^(?:领取|享受|获得|申领|受益|获益|受惠)$/u;

/** 实现14086个建制村全部通硬化路 */
function cameAbout({ before, phrase, did }: Acted): Named | null {
  const came = /(?:实现|确保|保障|使)$/u.test(before) ? did.replace(/^(?:全部|均|都|全面)/u, "") : "";
  return came.length >= 2 && came.length <= 8 && /^[通接用有达上入脱摘]/u.test(came) ? { name: `${came}${phrase.noun}`, noun: phrase.noun, rule: "name.did" } : null;
}

/** 来自23个国家和地区 */
function source({ before, phrase }: Acted): Named | null {
  return before.endsWith("来自") ? { name: `来源${phrase.noun}`, rule: "name.source" } : null;
}

/** 抽样调查的240处工程: what stands before it belongs to the noun. */
function modified({ around, i, before, phrase }: Acted): Named | null {
  // 惠及21个县的86万名学生, 覆盖12个市州的1280家企业, 通达境外25个国家的98座城市
  const there = OF_PLACES.test(before) ? around.drafts[i - 1] : undefined;
  const done = there?.name.endsWith(there.noun) ? there.name.slice(0, -there.noun.length) : "";
  if (done !== "" && there!.because.name?.rule !== "name.did" && phrase.predicate === "" && !/^(?:组织|分批|对(?!口)|[向为给])/u.test(done)) return { name: `${there!.because.name?.rule !== "name.owned" ? done : verbBefore(done) ?? ""}${phrase.noun}`, noun: phrase.noun, rule: "name.counted" };
  if (there) return null;
  const modifier = before.endsWith("的") && !before.includes("、") && !/^[由从]原/u.test(before) ? trimBefore(before.slice(0, -1)).replace(/^(?:[^，]{0,8}对|从|(?:指导|支持|推动|督促|组织)(?:全[省市县区]|各地)?)/u, "") : "";
  return modifier.length >= 2 && modifier.length <= 10 ? { name: `${modifier}${phrase.noun}`, rule: "name.modified" } : null;
}

/** Places that have just been counted. */
export const OF_PLACES = /^(?:[县市区州镇乡村省]|县（市、区）|县区|市县|市州|自治州|盟市|旗县|地市|省区市|乡镇|乡镇街道|街道|行政村|社区|国家|国家和地区|省份|城市)的$/u;

/** 14个县开展试点, 26家企业: a noun that says little alone is named by what it did, or by what stands before it. */
function broad({ around, i, before, phrase, verb, did }: Acted): Named | null {
  const { noun } = phrase;
  if (!phrase.general && !generic.has(noun)) return null;
  // 法律顾问2.1万个村居全覆盖
  const all = did === "全覆盖" && !/[、和及]$/u.test(before) ? headOf(trimBefore(before)) || headOf(around.freeTopic(i)) : "";
  if (all.length >= 3) return { name: `${all}覆盖${noun}`, noun, rule: "name.did" };
  if (did.length > 12 && verb) return { name: `${verb}${noun}`, rule: "name.counted" };
  if (/^开展(?:示范|试点)$/u.test(did) && verb) return { name: `${verb}${did.slice(2)}${noun}`, rule: "name.did" };
  // 剩余10个县全部通过评估认定，目前已有76个县通过: what they passed is told before
  const passed = did === "通过" ? PASSED.exec(around.text.slice(around.drafts[i]!.sentence, around.drafts[i]!.clause.start))?.groups!.what : undefined;
  if (passed) return { name: `通过${passed}的${noun}`, noun, rule: "name.did" };
  // 节水型社会达标建设已有71个县通过验收
  const tried = PASSED_IT.test(did) ? UNDER_TRIAL.exec(before)?.groups!.what : undefined;
  if (tried) return { name: `${trimBefore(tried)}${did}${noun}`, noun, rule: "name.did" };
  if (did.length >= 2) return { name: `${did.replace(/^(?:开展|实现|出现|发生)(?=[^，]{3}|示范|试点)/u, "")}${noun}`, rule: "name.did" };
  const own = /[、和及]$/u.test(before) || OF_PLACES.test(before) ? "" : before.endsWith("等") ? verbIn(before) : trimBefore(before);
  return own.length >= 2 ? { name: `${own.length <= 12 ? own : verb || own.slice(-12)}${noun}`, rule: "name.counted" } : null;
}

/** 带动27.3万人稳定脱贫: no noun, only what they did. */
function gotThere({ draft, phrase, verb }: Acted): Named | null {
  const who = people[draft.figure.base];
  const outcome = `${phrase.noun}${made(phrase.predicate)}`.replace(STEADILY, "");
  return who && verb && OUTCOME.test(outcome) ? { name: `${verb}${outcome}${headCount(draft.figure.base)!}`, rule: "name.made-do" } : null;
}

/** 支持30所学校改造 */
function madeDo({ draft, before, phrase, verb }: Acted): Named | null {
  // 选派120名科技副职到县（市、区）挂职
  if (people[draft.figure.base] && (/^对口/u.test(phrase.predicate) || (verb !== "" && /^(?:到|赴|前往|分赴)/u.test(phrase.predicate)))) return { name: `${verb}${phrase.noun}`, rule: "name.counted" };
  const did = made(phrase.predicate);
  // 1.8万亿元退税款退到账户: where the money went
  if (moneyUnits.has(draft.figure.base) && /款$/u.test(phrase.noun)) return null;
  return did.length >= 2 && did.length <= 10 && !/^(?:改善|提升|提高|优化|完善|加强|推进)[^，]{6,}$/u.test(did) && causative.test(before) && !/^(?:建、|走进|赴|[与同和跟])/u.test(did) ? { name: `${phrase.noun}${did}`, rule: "name.made-do" } : null;
}

/** 12名退役军人被省厅授予…称号 */
function titled({ phrase, verb }: Acted): Named | null {
  const given = verb === "" ? GIVEN_TITLE.exec(phrase.predicate)?.groups : undefined;
  return given ? { name: `${given.how!}${given.what!}的${phrase.noun}`, noun: phrase.noun, rule: "name.did" } : null;
}

/** 138所中医医院纳入储备库: what became of them tells which. */
function becameOf({ draft, phrase, verb, did }: Acted): Named | null {
  const who = phrase.noun.replace(IN_NEED, "");
  if (verb !== "" || massUnits.has(draft.figure.base) || did.length > 16 || /[、和的]/u.test(who) || !BECAME.test(did)) return null;
  return { name: `${did}${did.length >= 8 ? "的" : ""}${who}`, noun: phrase.noun, rule: "name.did" };
}

/** 其中3000名女生 */
function part({ phrase, whole }: Acted): Named | null {
  return whole && phrase.noun.length <= 3 ? { name: `${whole.name}${phrase.noun}`, rule: "name.part" } : null;
}

const PASSED_IT = /^(?:通过(?:验收|评估|审核|认定|考核)|达标|完成|启动|开展|实施|落地|开工)$/u;
const UNDER_TRIAL = /^(?<what>[^，有]{4,16}(?:建设|创建|改革|补偿|试点|计划|工程|行动|整治|治理|改造|规划|编制|认证))(?:目前|现|已|累计|共)*有$/u;
const PASSED = /通过(?<what>[^，。；、过]{4,20}?(?:认定|验收|评审|评估|审核|考核|认证|评价|检查))(?=[，；])/u;
/** 学校校舍竣工率为: what is told next. */
const RATE_FOLLOWS = /(?:率|比例|占比)(?:为|是|达到?|均)?$|^(?:累计)?(?:完成投资|实现产值)$/u;
const GIVEN_TITLE = /^被(?:[^，；“]{1,12}?)?(?<how>授予|评为|认定为|列为|确定为|命名为|评定为)(?<what>[^，；]{3,24})$/u;
const TROUBLE = /^的?(?<what>[^，；。]{1,14}?(?:难|困难|不便|安全|不安全))的?(?:问题|难题)/u;
const made = (predicate: string): string => predicate.replace(/^[在到]/u, "");
/** 孵化出甲、乙等26家企业: of the examples only the verb stays. */
const verbIn = (words: string): string => verbBefore(fromVerb(words).slice(0, 2)) ?? "";

export const WORKED_ON = /^(?:全部|均|已|先后|分类|集中|依法|统一)*(?:实施|进行|开展|予以|给予)了?(?<act>[^，]{2,6})$/u;
/** 对, 将 or 把, and a few of those by name. */
const DEALT = /^(?:[^，的]{2,10}的)?(?<who>[^，的]{2,8}?)(?:依法|依规|严肃)(?<act>立案查处|立案调查|查处|处罚|问责|移送)$/u;
const THOSE = /(?:对|将|把)(?:[^，]{0,6}|[^，、]{2,30}(?:、[^，、]{2,30}){1,12}等)$/u;
/** 涉及某某区11个镇 */
const PLACE_BEFORE = /(?<=涉及|覆盖|惠及|辐射|带动)[\u4e00-\u9fff]{1,5}[省市区县州]$/u;
/** 遴选两批共18家 */
const IN_BATCHES = /[一二两三四五六七八九十]{1,2}[批轮次期]$/u;
/** Which of them are meant is told by what they joined, got, reached, set up or carry out; not by tending a list of them. */
const BECAME = /^在建$|^(?!建立台账)(?:纳入(?!进来)|列入|进入(?!.*阶段)|得到|享受|接受|达到|告别|开展|参加|参与|入选|入驻|登录|接入|加入|取得|获得?|通过(?=[^，]*(?:认证|评价|验收|审查|评估|考核|鉴定|审核|认定)$)|成立|建立|落实|实行(?!.*管理)|实施(?!.*管理)|创成|配备|配齐|拥有|具备|签订|承担|从事|建有|建成|完成|引入|采用|更换[为成]|改[为成]|接通|开通|开设)[^、]{2,}$/u;
/** 有需求的老人: which of them says nothing. */
const IN_NEED = /^有(?:需求|需要|意愿|条件)的/u;
const OUTCOME = /^(?:脱贫|增收|就业|创业|致富|受益|摘帽|入学|返乡|参保|搬迁|落户|上岗)/u;
const STEADILY = /^(?:稳定|顺利|成功|持续|如期|全部|实现)+/u;
