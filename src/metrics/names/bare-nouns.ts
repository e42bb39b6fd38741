import type { Draft } from "../draft";
import { landUnits, outputUnits } from "../units";
import { inClosedBracket, nearest, REACH, si } from "./kin";
import { subjectOf } from "./openings";
import { ownerOf } from "./owner";
import type { Named } from "./named";
import { fromVerb, hasVerb, verbBefore } from "./phrase";
import type { Stated } from "./told";
import { TRADE_WAY } from "./words";

/** 外送292亿千瓦时: the unit says of what. */
export function power({ draft, own }: Stated): Named | null {
  return /^(?:千瓦时|度)$/u.test(draft.figure.base) && SENT.test(own) ? { name: `${own}电量`, noun: "电量", rule: "name.power" } : null;
}

/** 其中较大事故6起、死亡23人: of those, not of all who died. */
export function toll({ around, i, draft, own, before }: Stated): Named | null {
  const last = around.drafts[i - 1];
  return last && before.startsWith("、") && TOLL.test(own) && last.clause.start === draft.clause.start && /^[起件宗次]$/u.test(last.figure.base) ? { name: `${last.name}${own}`, noun: own, rule: "name.toll" } : null;
}

/** 事故416起、死亡442人、受伤147人 */
export function otherToll({ own, near, whole }: Stated): Named | null {
  return near && !whole && TOLL.test(own) && TOLL.test(near.name.slice(-2)) ? { name: `${near.name.slice(0, -2)}${own}`, rule: "name.means" } : null;
}

/** 可食部分占72.2%，果汁40.7% */
export function otherShare({ draft, own, near }: Stated): Named | null {
  return near && draft.kind === "share" && near.kind === "share" && own.length === 2 && near.name.endsWith("占比") && near.clause.start !== draft.clause.start ? { name: `${own}占比`, noun: own, rule: "name.share-of" } : null;
}

/** 申报应用率进口达76.3%，出口达92.1%; 外贸进出口126亿元，出口86亿元、进口40亿元 */
export function otherDirection({ draft, own, near }: Stated): Named | null {
  if (!near || near.kind !== draft.kind || !DIRECTION.test(own)) return null;
  const told = /^(?:完成|实现)?(?<front>.*?)(?:进出口|进口|出口|入境|出境|城镇|农村|男性|女性)(?<measure>总额|总值|额|值)?$/u.exec(near.name)?.groups;
  return told && (told.front!.length >= 2 || TRADE_WAY.test(own)) ? { name: `${told.front!}${own}${told.measure ?? ""}`, rule: "name.means" } : null;
}

/** 距县城（镇政府所在地）4.5公里: how far it is. */
export function distance({ around, i, draft, own }: Stated): Named | null {
  const m = LENGTHS.test(draft.figure.base) ? DISTANCE.exec(own)?.groups : undefined;
  return m ? { name: `${m.of || ownerOf(around.freeTopic(i)).replace(/(?:位于|地处|坐落).*$/u, "")}距${m.to!}距离`, noun: "距离", rule: "name.distance" } : null;
}
const LENGTHS = /^(?:公里|千米|米|里)$/u, DISTANCE = /^(?<of>[^，（(]{0,12}?)距离?(?<to>[^，（(]{2,10}?)(?:[（(][^（()）]*[）)])?(?:有|约|仅|为|直线)*$/u;

/** 辐射推广320万亩: the land that it reached. */
export function spreadOver({ draft, own }: Stated): Named | null {
  return landUnits.has(draft.figure.base) && /^(?:辐射|示范)(?:推广|带动)$/u.test(own) ? { name: `${own}面积`, noun: own, rule: "name.planted" } : null;
}

/** 产茶油2460吨: how much of it. */
export function produced({ draft, own }: Stated): Named | null {
  const what = outputUnits.has(draft.figure.base) ? /^产(?<what>(?![量值能出业于销])[^，、]{2,8})(?<![量率值])$/u.exec(own)?.groups!.what : undefined;
  return what ? { name: `${what}产量`, noun: what, rule: "name.produced" } : null;
}

/** 治理河道18公里，清淤47万方: how much. */
export function dug({ draft, own }: Stated): Named | null {
  return /^(?:清淤|疏浚|开挖|回填)$/u.test(own) && /^(?:立方米|方|吨)$/u.test(draft.figure.base) ? { name: `${own}量`, noun: own, rule: "name.produced" } : null;
}

/** 新增恢复灌溉面积38.2万亩，改善215万亩 */
export function otherWay({ draft, own, near }: Stated): Named | null {
  // 医保基金总收入41亿元，总支出37亿元
  const fund = near && own === "总支出" && near.figure.base === draft.figure.base && near.name.endsWith("总收入") ? near.name.slice(0, -3) : "";
  if (fund) return { name: `${fund}${own}`, noun: own, rule: "name.means" };
  const what = near && /^(?:新增|恢复|改善|新增恢复|恢复改善)$/u.test(own) && near.figure.base === draft.figure.base ? /(?:新增|恢复|改善){1,3}(?<what>[^，]{2,8}面积)$/u.exec(near.name)?.groups!.what : undefined;
  return what ? { name: `${own}${what}`, noun: what, rule: "name.means" } : null;
}

/** 滑坡体长80米，宽100米，厚2米 */
export function dimension({ own, near }: Stated): Named | null {
  return near && /^[长宽高深厚]$/u.test(own) && /[长宽高深厚]$/u.test(near.name) ? { name: `${near.name.slice(0, -1)}${own}`, rule: "name.means" } : null;
}

/** 以冠脉支架为例，均价从1.3万元…: of what the clause before speaks of. */
export function ofTopic({ around, i, before, own, near, whole }: Stated): Named | null {
  const topic = own.length <= 2 && !near && !whole && !/^(?:目前)?全[国省市县区州]/u.test(before) ? ownerOf(around.freeTopic(i)) : "";
  return topic ? { name: `${topic}${own}`, noun: own, rule: "name.owned" } : null;
}

/** 某小学占地6786平方米，校舍3974平方米，共有学生1111人 */
export function personsThere({ around, i, before, own, near, whole }: Stated): Named | null {
  return near && !whole && PERSONS.test(own) && !/^[人名]/u.test(near.figure.base) && !before.startsWith("、") ? { name: `${subjectOf(around, i)}${own}`, noun: own, rule: "name.stated" } : null;
}

/** 乡村小规模学校6732所，占总数的63.5%，在校学生19.4万人: whose they are was counted last. */
export function membersOf({ around: { text, drafts }, i, draft, before, own, whole }: Stated): Named | null {
  // 普通高中668所，其中县域普通高中394所、在校生66.2万人: of that part
  if ((whole && !before.startsWith("、")) || !MEMBERS.test(own)) return null;
  for (let k = i - 1; k >= 0 && drafts[k]!.sentence === draft.sentence; k--) {
    // 职业院校486所，其中高职58所、中职428所，在校生97.6万人: all parts are told, so of the whole
    const of = k === i - 1 && drafts[k]!.clause.start !== draft.clause.start ? wholeOfParts(drafts, k) : null;
    const { kind, figure, name, noun } = of ?? drafts[k]!;
    if (kind !== "level" || inClosedBracket(text, figure.end, draft.figure.start)) continue;
    return /^[所家个]$/u.test(figure.base) && SPECIFIC_BODY.test(noun) && noun.length <= MOST && !hasVerb(noun) && name.length <= MOST + 4 ? { name: `${noun}${own}`, noun: own, rule: "name.owned" } : null;
  }
  return null;
}
/** The whole that the parts up to here come to; null where they don't. */
function wholeOfParts(drafts: readonly Draft[], last: number): Draft | null {
  const { of, figure } = drafts[last]!;
  const whole = of === null ? null : drafts[of]!;
  if (!whole || whole.kind !== "level" || whole.figure.base !== figure.base) return null;
  let sum = 0;
  for (let k = of! + 1; k <= last; k++) if (drafts[k]!.of === of && drafts[k]!.figure.base === figure.base) sum += si(drafts[k]!);
  return Math.abs(sum - si(whole)) < si(whole) * 1e-9 ? whole : null;
}
const MEMBERS = /^(?:在校学生|在校生|从业人员|在园幼儿|在册学生|入住老人)$/u;
const SPECIFIC_BODY = /^(?!各级|各类|全[省市县区])[\u4e00-\u9fff]{2,}(?:学校|院校|企业|机构|中心|园区|[店馆院])$/u;
/** Characters of an owner, at most. */
const MOST = 8;

/** 举办培训班18期，培训养老护理员1950人: who was trained there is told next. */
export function trainedThere({ around: { text }, draft, own }: Stated): Named | null {
  const held = TRAINING.exec(own)?.groups;
  const who = held && TRAINED.exec(text.slice(draft.figure.end, draft.figure.end + 30))?.groups!.who;
  return held && who ? { name: `${held.held!}${who}${held.what!}`, noun: `${who}${held.what!}`, rule: "name.stated" } : null;
}
const TRAINING = /^(?<held>举办|开展|组织|开办|开设)(?:各类|专题|专项)?(?<what>培训班?)$/u;
const TRAINED = /^[，、](?:累计|共)?(?:培训|轮训)(?<who>(?!学员|人员|人次|各类|对象|干部职工)[^，。；、\d近超约逾达到]{2,10})(?:约|近|超过?|逾|达到?)?\d/u;

/** 新建1000立方米水池1座、500立方米清水池2座: the deed holds for every size. */
export function sizedAlike({ draft, before, own, near }: Stated): Named | null {
  const verb = near && before.startsWith("、") && /^\d/u.test(own) && near.figure.base === draft.figure.base ? /^(?<verb>[\u4e00-\u9fff]{2,4})\d/u.exec(near.name)?.groups!.verb : undefined;
  return verb !== undefined && verbBefore(verb) !== null ? { name: `${verb}${own}`, noun: own, rule: "name.listed-alike" } : null;
}

/** 出栏生猪21万头，同比下降2%；肉牛1.8万头: the deed holds for all kinds. */
export function animals({ around, i, draft, own }: Stated): Named | null {
  if (!ANIMAL.test(own) || !/^[头只羽匹]/u.test(draft.figure.base)) return null;
  const first = nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && /^[头只羽匹]/u.test(d.figure.base) && /出栏|存栏|饲养/u.test(d.name));
  const deed = first && /出栏|存栏|饲养/u.exec(first.name)?.[0];
  return deed ? { name: `${deed}${own}`, noun: own, rule: "name.listed-alike" } : null;
}
const ANIMAL = /^(?:生猪|肉牛|奶牛|牦牛|肉羊|黑?山羊|绵羊|家禽|蛋鸡|肉鸡|[鸡鸭鹅兔牛羊猪马驴]|能繁母猪)$/u;

/** 监测对象1246户，已消除风险903户: of those. */
export function outOfDanger({ draft, own, near }: Stated): Named | null {
  return near && /^[户人]$/u.test(draft.figure.base) && /^[户人]$/u.test(near.figure.base) && /^(?:稳定)?(?:消除|解除|化解)(?:了)?(?:致贫|返贫)*风险$/u.test(own) ? { name: `${own}${near.noun.replace(/^纳入/u, "")}`, noun: near.noun, rule: "name.did-elided" } : null;
}

/** 残疾人80人，妇女67人: another sort, counted alike. 收缴罚没款4亿元，复耕1.93万亩: said apart, it stands for itself. */
export function apartFrom({ draft, own, near, whole }: Stated): Named | null {
  if (!near || whole || near.clause.start === draft.clause.start) return null;
  if (SORTS.test(own) && near.figure.base === draft.figure.base) return { name: own, noun: own, rule: "name.stated" };
  return TWO.test(own) && verbBefore(own) !== null ? { name: own, rule: "name.stated" } : null;
}

/** 新增校园站40个、林区站66个: the deed holds for what is listed alike. */
export function listedAlike({ draft, before, own, near, whole }: Stated): Named | null {
  // 更新CT132台、DR410台
  if (near && before.startsWith("、") && near.figure.base === draft.figure.base && MACHINE.test(own.trim())) return { name: `${verbBefore(fromVerb(near.name).slice(0, 2)) ?? ""}${own.trim()}`, noun: own.trim(), rule: "name.listed-alike" };
  // 建成市级应急广播平台14个、县级平台98个: the same, of another grade
  const grades = near && before.startsWith("、") && near.figure.base === draft.figure.base ? OF_GRADE.exec(own)?.groups : undefined;
  if (near && grades && near.noun.endsWith(grades.what!) && near.noun.length > own.length && OTHER_GRADE.test(near.name) && !/(?:综合|重点|示范|龙头|骨干|专科)$/u.test(near.noun.slice(0, -grades.what!.length))) return { name: near.name.replace(OTHER_GRADE, grades.grade!), noun: near.noun, rule: "name.listed-alike" };
  // 查处不戴头盔12.8万起、逆行2.6万起; 查出高血压1.27万人、糖尿病4300人: the deed holds for all of the list
  const found = near && before.startsWith("、") && near.figure.base === draft.figure.base && own.length <= 8 && near.name.length <= 10 ? FOUND.exec(near.name)?.[0] : undefined;
  if (found && verbBefore(own.slice(0, 2)) === null && !DONE_NEXT.test(own)) return { name: `${found}${own}`, noun: own, rule: "name.listed-alike" };
  if (!near || whole || !before.startsWith("、") || own.length < 3 || own.length > 6 || near.figure.base !== draft.figure.base || near.kind !== "level" || draft.kind !== "level" || near.noun.at(-1) !== own.at(-1)) return null;
  const verb = verbBefore(near.name.slice(0, 2)) ?? "";
  // 创建“四好农村路”全国示范县17个、省级示范县48个: what they are an example of
  const quoted = /^(?<front>.*”)(?:全国|国家级|部级|省级|市级)/u.exec(near.name)?.groups!.front;
  if (quoted && /^(?:国家级|省级|市级|县级)/u.test(own)) return { name: `${quoted}${own}`, noun: own, rule: "name.listed-alike" };
  return verb !== "" && !hasVerb(own) ? { name: `${verb}${own}`, noun: own, rule: "name.listed-alike" } : null;
}

const FOUND = /^(?:查处|查办|纠正|曝光|劝导|破获|侦破|处罚|查出|检出|筛查出?|确诊|诊治)/u, DONE_NEXT = /(?:教育|警告|处罚|罚款|整改|劝导|约谈|管理|人员|者|死亡)$/u;
const MACHINE = /^(?:[A-Z]{1,4}[\u4e00-\u9fff]?|彩超)$/u;
const OF_GRADE = /^(?<grade>国家级|省级|市级|县级|区级|乡级|镇级|村级|乡镇级)(?<what>[^，]{2,6})$/u, OTHER_GRADE = /国家级|省级|市级|县级|区级|乡级|镇级|村级|乡镇级/u;
const SENT = /^(?:累计|共)?(?:外送|输出|外输|送出|消纳|交易|成交|上网|外调|调出)$/u;
const DIRECTION = /^(?:进口|出口|入境|出境|城镇|农村|男性|女性)$/u;
/** Those who were hit. */
const TOLL = /^(?:死亡|受伤|失踪|伤亡|受困)$/u;
const TWO = /^[\u4e00-\u9fff]{2}$/u;
/** Sorts of people and bodies that a list takes one by one. */
const SORTS = /^(?:妇女|女性|男性|老人|儿童|学生|农民|协会|学会|商会|企业)$/u;
/** Those who live, learn or work at a place. */
const PERSONS = /^(?:学生|教师|职工|员工|人口|居民|村民|党员)$/u;
