import { atStart } from "../../text/guarded";
import type { Draft } from "../draft";
import { landUnits, moneyUnits } from "../units";
import type { Named } from "./named";
import { headOf, ownerOf } from "./owner";
import { verbBefore } from "./phrase";
import { firstOf, type Stated } from "./told";

/** A bare noun of one or two characters, and the figure of its sentence that it stands beside. */
interface Beside extends Stated {
  readonly near: Draft;
  /** What was done to the other, or "". */
  readonly verb: string;
  /** It stands behind a 、. */
  readonly listed: boolean;
  /** Both are counted in the same unit, and are levels. */
  readonly alike: boolean;
}

/** In the order in which they are asked; where none answers, it belongs to the other. */
const rules: readonly ((beside: Beside) => Named | null)[] = [
  paidOut, land, reachedAlike, besideRate, doneToOthers, otherPart, askedFor, used, standing, sameKind, otherwiseCounted, besideLength, otherMembers, measures, underFront, price, otherSort, school, behindStop, outputOf, natural,
];

const TOUCHES = /^(?<area>[^，]{3,12})涉及[^，]{1,8}$/u;

/** 奖补64处、资金512万元 */
export function bareNoun(stated: Stated): Named | null {
  const { around, i, draft, before, after, previous, own, near, whole, money } = stated;
  if (!near || whole || !UP_TO_TWO.test(own)) return null;
  const verb = verbBefore(near.name.slice(0, 2)) ?? "", listed = before.startsWith("、");
  const alike = near.figure.base === draft.figure.base && draft.kind === "level" && near.kind === "level";
  const named = firstOf(rules, { around, i, draft, before, after, previous, own, near, whole, money, verb, listed, alike });
  if (named) return named;
  // 涉及楼栋326栋、居民11840户
  const last = around.drafts[i - 1];
  const touched = listed && last?.sentence === draft.sentence ? /^.{0,12}(?:涉及|惠及)/u.exec(last.name)?.[0] : undefined;
  if (touched && verbBefore(own) === null) return { name: `${touched}${own}`, noun: own, rule: "name.listed-alike" };
  // 青石片区涉及村委会3个，现有农户620户: the area's
  const area = TOUCHES.exec(near.name)?.groups!.area;
  if (area) return { name: `${area}${own}`, noun: own, rule: "name.owned" };
  // 新开工高速公路9条、里程612公里: of those roads
  const owner = verb && listed && !MEANS.test(own) && !/^(?:里程|长度|面积|库容|容量|规模|产能|产值)$/u.test(own) ? verb : MEASURED.test(near.name) ? ownerOf(near.name) : near.name;
  return { name: `${owner}${own}`, rule: "name.owned" };
}

const alone = (own: string): Named => ({ name: own, noun: own, rule: "name.stated" });

/** 达成授信意向61亿元，实际放款37亿元: the deed is of money. */
function paidOut({ draft, own }: Beside): Named | null {
  return moneyUnits.has(draft.figure.base) && PAID_OUT.test(own) ? { name: `${own}金额`, noun: own, rule: "name.stated" } : null;
}

/** 有大牲畜78头，水田953亩 */
function land({ draft, own, near }: Beside): Named | null {
  return landUnits.has(draft.figure.base) && LAND.test(own) && !landUnits.has(near.figure.base) ? alone(own) : null;
}

/** 惠及企业4126户、职工148万人 */
function reachedAlike({ around, i, own, listed }: Beside): Named | null {
  const reached = listed ? /^(?:惠及|覆盖|带动|受益)/u.exec(around.drafts[i - 1]?.name ?? "")?.[0] : undefined;
  return reached && !UNLISTED.test(own) ? { name: `${reached}${own}`, noun: own, rule: "name.listed-alike" } : null;
}

/** 新能源利用率92.6%，弃光37亿千瓦时: nothing of the rate's. */
function besideRate({ draft, own, near }: Beside): Named | null {
  return near.kind === "share" && draft.kind === "level" && own.length === 2 && !UNLISTED.test(own) ? alone(own) : null;
}

/** 招录286名，在岗1935人: what was done to others says nothing of these. */
function doneToOthers({ draft, own, near, verb }: Beside): Named | null {
  return verb === near.name && near.clause.start !== draft.clause.start ? alone(own) : null;
}

/** 其中红色198条，橙色1612条: another part of the same. */
function otherPart({ draft, own, near }: Beside): Named | null {
  const part = near.because.name?.rule === "name.part" && near.figure.base === draft.figure.base && near.name.length > own.length + 2 && near.name.at(-1) === own.at(-1);
  return part ? { name: `${near.name.slice(0, -own.length)}${own}`, noun: own, rule: "name.part" } : null;
}

/** 申请办理加装电梯86部，已批复72部 */
function askedFor({ draft, own, near }: Beside): Named | null {
  const asked = countedAlike(near, draft) && GRANTED.test(own) ? ASKED.exec(near.name)?.groups!.what : undefined;
  return asked ? { name: `${own}${asked}`, noun: asked, rule: "name.elided-noun" } : null;
}

/** 维修资金累计归集86亿元，累计使用5.2亿元 */
function used({ draft, own, near }: Beside): Named | null {
  return countedAlike(near, draft) && COUNTERPARTS.test(`${near.name.slice(-2)}${own}`) ? { name: `${near.name.slice(0, -2)}${own}`, noun: own, rule: "name.pair" } : null;
}

/** 已建成电厂6座，在建2座 */
function standing({ draft, own, near }: Beside): Named | null {
  return STANDING.test(own) && countedAlike(near, draft) ? { name: `${own}${DONE.cut(headOf(headOf(near.name))).replace(FINISHED, "")}`, noun: near.noun, rule: "name.did-elided" } : null;
}

/** 应急储备肉类5000吨、蔬菜1.2万吨; 供销系统供应化肥286万吨、农药3.9万吨 */
function sameKind({ draft, own, near, verb, listed }: Beside): Named | null {
  return listed && countedAlike(near, draft) && own.length === 2 && near.name.length >= 5 && (GOODS.test(near.name) || (verb === "" && !UNLISTED.test(own) && verbBefore(near.name.slice(0, -2)) !== null)) ? { name: `${near.name.slice(0, -own.length)}${own}`, noun: own, rule: "name.listed-alike" } : null;
}

/** 机电井1.2万眼、泵站860座; 火箭发射装置230部、高炮96门: told apart by what they are counted in. */
function otherwiseCounted({ draft, own, near, verb, listed }: Beside): Named | null {
  return listed && verb === "" && near.kind === "level" && near.figure.base !== draft.figure.base && ((THING.test(own) && !MEASURED.test(near.name) && near.name.length <= 5) || (PIECES.test(near.figure.base) && PIECES.test(draft.figure.base))) ? alone(own) : null;
}

/** 堤防1126公里，水库39座; 建成管道120公里，泵站12座: works are no part of what is measured by its length. */
function besideLength({ draft, own, near, verb }: Beside): Named | null {
  return LENGTH.test(near.figure.base) && WORKS.test(own) && draft.kind === "level" && !LENGTH.test(draft.figure.base) ? { name: `${verb}${own}`, noun: own, rule: "name.stated" } : null;
}

/** 小规模学校在校学生1.2万人，教师3200人: others of the same schools. */
function otherMembers({ own, near }: Beside): Named | null {
  return /^(?:教师|教工|职工|员工|学生)$/u.test(own) && /^在[校园册]/u.test(near.noun) && near.name.endsWith(near.noun) ? { name: `${near.name.slice(0, -near.noun.length)}${own}`, noun: own, rule: "name.owned" } : null;
}

/** 产值96亿元，利润12亿元，税收6亿元: measures of one thing. */
function measures({ draft, own, near }: Beside): Named | null {
  return countedAlike(near, draft) && near.name.length <= 2 && MEASURED.test(near.name) && MEASURED.test(own) ? alone(own) : null;
}

/** 农村公路中，县道1537公里、乡道2265公里; 等级民宿客房2360间、床位4100张 */
function underFront({ draft, own, near, listed }: Beside): Named | null {
  const sameUnit = near.figure.base === draft.figure.base;
  if (!listed || near.because.name?.rule !== "name.owned" || !near.name.endsWith(near.noun) || near.noun.length !== own.length) return null;
  if (sameUnit ? near.noun.at(-1) !== own.at(-1) : !ROOMS.test(draft.figure.base)) return null;
  const front = near.name.slice(0, -near.noun.length);
  return front.length >= 3 ? { name: `${front}${own}`, noun: own, rule: "name.owned" } : null;
}

/** 稻谷最低收购价由126元提高到129元，小麦由115元提高到117元: the price is of the other. */
function price({ own, near, alike }: Beside): Named | null {
  return alike && own.length === 2 && !/^(?:零售|批发|出厂|收购|销售|到岸)$/u.test(own) && PRICE.test(near.name) && near.name.length >= 5 ? { name: `${own}${near.name.slice(own.length)}`, noun: own, rule: "name.parallel" } : null;
}

/** 粉刷水洗公厕11个，旱厕14个: another kind, counted alike. */
function otherSort({ draft, own, near, verb, listed, alike }: Beside): Named | null {
  const sort = !UNLISTED.test(own) && near.name.length - own.length <= 3;
  return alike && (listed ? sort : near.clause.start !== draft.clause.start && (THING.test(own) || sort)) ? { name: `${listed ? verb : ""}${own}`, noun: own, rule: "name.stated" } : null;
}

/** 在校生1387人，小学10所: schools are nobody's. */
function school({ draft, own, near, alike }: Beside): Named | null {
  return !alike && /^[人名]/u.test(near.figure.base) && /^[所家处座个]$/u.test(draft.figure.base) && THING.test(own) ? alone(own) : null;
}

/** 仪器设备值17919万元；图书146万册 */
function behindStop({ around, draft, own, near, alike }: Beside): Named | null {
  return !alike && BEHIND_STOP.test(around.text.slice(near.figure.end, draft.figure.start)) && !UNLISTED.test(own) ? alone(own) : null;
}

/** 退出煤炭产能3183万吨、生铁527万吨 */
function outputOf({ own, near, verb, listed, alike }: Beside): Named | null {
  const measure = listed && alike ? /(?:产能|产量|存栏|出栏|库存|销量)$/u.exec(near.noun)?.[0] : undefined;
  return measure ? { name: `${verb || (/^(?:退出|化解|淘汰|压减)/u.exec(near.name)?.[0] ?? "")}${own}${measure}`, noun: own, rule: "name.listed-alike" } : null;
}

/** 海岸线总长905公里，海岛120个: what is counted is no part of what was measured. */
function natural({ own, near, alike }: Beside): Named | null {
  return !alike && /[岛湖河泉山]$/u.test(own) && MEASURED.test(near.name) ? alone(own) : null;
}

const countedAlike = (a: Draft, b: Draft): boolean => a.figure.base === b.figure.base && a.kind === b.kind;

const UP_TO_TWO = /^[\u4e00-\u9fff]{1,2}$/u;
const PAID_OUT = /^(?:放款|到账|理赔|赔付|结算|报销|授信)$/u;
const LAND = /^(?:[水旱]田|[水旱耕林草园坡滩湿]地|[茶果桑苗]园|水面|梯田|农田)$/u;
const ASKED = /^(?:申请办理|申请|申报)(?<what>[^，]{2,})$/u, GRANTED = /^(?:批复|批准|受理|核准|通过)$/u;
/** What was gathered, and what became of it. */
const COUNTERPARTS = /^(?:归集使用|归集提取|筹集使用|募集使用|募集支出|征收支出|收入支出|下达支出|安排支出|归集支出)$/u;
const STANDING = /^(?:未开工|在建|在研|拟建|续建|停用|闲置|在编|在用|备用)$/u, DONE = atStart(/^(?:已?完工|竣工|建成|投用)(?=.{2})/u), FINISHED = /(?<=.{2})(?:完工|竣工|建成|开工)$/u;
const LENGTH = /^(?:公里|千米|米|里)$/u, WORKS = /^(?:水库|水闸|泵站|桥梁|隧[道洞]|涵[洞闸]|塘坝|堰塘|水厂|渡口|码头)$/u;
const GOODS = /类$/u, PIECES = /^[顶床台部门辆艘架]$/u, PRICE = /(?:收购价|价格|均价|单价|保护价)$/u, ROOMS = /^[间张套]$/u;
/** Things that can be seen. */
const THING = /[厕校学园院所站店桥路岛港井库厂场馆亭棚渠塘坝林草羊牛猪禽鸡鸭鱼虾车船床]$/u;
/** What something was done with; it isn't done to them. */
const MEANS = /^(?:资金|人员|经费|设备|车辆)$/u;
/** The rest, a means or a measure: nothing that stands beside others. */
const UNLISTED = /^(?:其余|剩余|其他|另外|余|资金|人员|经费|设备|车辆)$|均$|[率量数额值]$/u;
const BEHIND_STOP = /；[^，；。]*$/u;
/** A measure at the end of a name, which owns nothing. */
const MEASURED = /(?:面积|里程|长度|总长|全长|总量|数量|总产|产量|产值|收入|营收|利税|利润|税收|交易额|成交额|销售额|零售额|营业额)$/u;
