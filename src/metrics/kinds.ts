import { atEnd, type Guarded } from "../text/guarded";
import { ABOVE, BELOW, CHANGE_NOUN, changeBefore } from "./change-words";
import type { Draft } from "./draft";
import type { Figure } from "./figures/figure";
import { LIST_MARK } from "./list-mark";
import type { MetricKind } from "./metric";
import { moneyRule } from "./money-rules";
import { massUnits, pointUnits } from "./units";

export interface KindRead {
  readonly kind: MetricKind;
  readonly decrease: boolean;
  readonly rule: string;
  readonly certainty: number;
}

/** A figure with what its kind is told by. */
interface Seen {
  readonly draft: Draft;
  readonly figure: Figure;
  /** The words of its clause right before it. */
  readonly left: string;
  /** What stands right behind it. */
  readonly behind: string;
  readonly previous: Draft | null;
  /** What stands between the figure before it in its point and this one; "" where there is none. */
  readonly gap: string;
  /** What stands before that figure in its clause. */
  readonly told: string;
  /** It is a percentage, a fraction or tenths. */
  readonly rate: boolean;
}

/** How much of the clause decides, and how much of that tells a change; patterns end at the number. */
const NEAR = 36, CHANGED = 24;

/** What sort of figure it is, from its unit and the words right before it. `clause` is its clause up to the figure, `behind` what follows it, `told` what the figure before is of. */
export function readKind(draft: Draft, clause: string, previous: Draft | null, gap: string, behind: string, told: string): KindRead {
  const { figure } = draft;
  const left = clause.slice(-NEAR);
  const seen: Seen = { draft, figure, left, behind, previous, gap, told, rate: isRate(figure) };
  for (const look of looks) {
    const read = look(seen);
    if (read) return read;
  }
  return as("level", "kind.level");
}

const isRate = ({ form }: Figure): boolean => form === "percent" || form === "tenths" || form === "fraction";
const as = (kind: MetricKind, rule: string, decrease = false, certainty = 0.95): KindRead => ({ kind, rule, decrease, certainty });

/** In order: the first that sees something decides. */
const looks: readonly ((seen: Seen) => KindRead | null)[] = [raised, byForm, ofRatio, listed, more, points, rateOfChange, changed, ofObject, apart, share, times, partOfWhole, money];

/** 提升生产效率21.3%, 压减一般性支出5%: by how much its object changed; 提高覆盖率95% is the rate, 增加值占35% a share. */
function ofObject({ left, rate }: Seen): KindRead | null {
  const m = rate ? CHANGED_OBJECT.exec(left)?.groups : undefined;
  return m && MEASURED_OBJECT.test(m.what!) ? as("change", "kind.growth", m.less !== undefined) : null;
}
const CHANGED_OBJECT = /(?:提升|提高|增加|(?<less>降低|减少|压减|压缩|缩短|节约|节省))了?(?<what>[\u4e00-\u9fff]{2,8}?)(?:约|近|超过?)?$/u;
const MEASURED_OBJECT = /^(?!.*占)[\u4e00-\u9fff]{0,6}(?:效率|成本|能耗|费用|支出|用时|排放|税负|用工|损耗|产量)$/u;

/** 由300元提高到400元: as what it was raised from. */
function raised({ figure, previous, gap }: Seen): KindRead | null {
  if (previous?.figure.base !== figure.base) return null;
  if (previous.kind === "parameter" && /^(?:提高|增|升|降|调整|缩短|压缩)[^，。；]{0,4}(?:到|至|为)/u.test(gap)) return as("parameter", "kind.raised-rule", false, 0.8);
  return previous.because.kind?.rule === "kind.left-behind" && /(?:到|至|为)$/u.test(gap) ? as("level", "kind.left-behind", false, 0.8) : null;
}

/** 排名上升3位, 前移2个位次; not 引进12位专家. */
const MOVED = /(?:进位|前移|(?:^|[较比][^，。；、\d]{1,6}|[，、])前进|(?<back>后移|退位)|(?:排名|名次|位次|排位)[^，。；、\d]{0,6}(?:前进|跃升|上升|提升|晋升|升|进|(?<down>后退|下降|下滑|退后|降|退)))了?$/u;
/** 排名由27位升至24位 */
const STANDS = /(?:排名|位次)(?:从|由)[^，。；]{0,12}$/u;
const PLACES: ReadonlySet<string> = new Set(["位", "名", "名次", "位次", "个位次", "个名次"]);

function byForm({ figure, left, previous, gap }: Seen): KindRead | null {
  if (figure.form === "rank" || (figure.base === "位" && (STANDS.test(left) || (previous?.kind === "rank" && /^[升降提前]/u.test(gap))))) return as("rank", "kind.place");
  const moved = PLACES.has(figure.base) ? MOVED.exec(left)?.groups : undefined;
  if (moved) return as("change", "kind.moved", (moved.back ?? moved.down) !== undefined);
  return figure.form === "doubling" || figure.base === "番" ? as("change", "kind.doubling") : null;
}

function ofRatio({ figure, left, previous, gap }: Seen): KindRead | null {
  if (figure.form !== "ratio") return null;
  const before = previous?.figure.form === "ratio" ? previous : null;
  if (before && /(?:降|升|提高|优化|调整|改善)[^，。；]{0,4}[到至为](?:20\d\d年的)?$/u.test(gap)) return as(before.kind, "kind.same-as-neighbour", false, 0.9);
  if (/[生医护教师患校床]比(?:例)?[^，。；]{0,8}$/u.test(left)) return as("level", "kind.ratio-level");
  // 车桩比为2.9:1 is how things are; 按1:1的比例 is a rule
  const stands = /比(?:例)?[仅约已高]?(?:为|达到?|是|[由从]|降[到至]|缩小[到至]|扩大[到至]|提高到|上升[到至])?约?$/u.test(left) || before?.kind === "multiple";
  return stands ? as("multiple", "kind.ratio-multiple", false, 0.8) : as("parameter", "kind.ratio", false, 0.8);
}

/** 分别增长5.2%、6.1%: what follows 、 or 和 is of the same sort; 同比分别减少94起、110人, each in its unit. */
function listed({ figure, previous, gap }: Seen): KindRead | null {
  if (!previous || !LIST_MARK.test(gap)) return null;
  if (previous.figure.base === figure.base) return as(previous.kind, "kind.same-as-neighbour", previous.decrease && previous.figure.value > 0, 0.9);
  const changes = previous.kind === "change" && /^kind\.(?:increment|same-as-neighbour)$/u.test(previous.because.kind?.rule ?? "");
  return changes ? as("change", "kind.same-as-neighbour", previous.decrease, 0.8) : null;
}

/** 较2022年多选派1900名, 同比少投入3万元: the verb stands behind. */
const MORE = /(?:同比|(?:比(?!较)|(?<!比)较)[^，。；]{2,14})(?:多|(?<less>少))[^，。；的\d]{1,3}$/u;
const MORE_HINT = /[多少].{1,3}$/u;

function more({ left, rate }: Seen): KindRead | null {
  const found = !rate && MORE_HINT.test(left) ? MORE.exec(left) : null;
  return found && as("change", "kind.increment", found.groups!.less !== undefined, 0.85);
}

/** Percentage points are how much a rate changed, or how far two are apart: 与全国的差距从0.39个百分点缩小到0.2个百分点. */
function points({ figure, left, previous, gap }: Seen): KindRead | null {
  if (!pointUnits.has(figure.base)) return null;
  const gaps = /差距(?:仅|只|已)?(?:为|是|有|由|从|达到?|在)?(?:20\d\d年的)?$/u.test(left) || (previous?.because.kind?.rule === "kind.gap" && /(?:到|至|为)$/u.test(gap));
  if (gaps) return as("level", "kind.gap", false, 0.8);
  return as("change", "kind.points", changeBefore(left.slice(-CHANGED))?.decrease || /(?:下降|降低|回落|减少|收窄|低于|低)[^，。；]{0,8}$/u.test(left));
}

/** 增速由-8.6%回升至3.2%: between two growth rates. */
const RATE_GOES_ON = /^(?:回升|回落|提高|提升|上升|下降|扩大|收窄|加快|放缓|转|变|增|降)[^，。；]{0,5}[到至为]$/u;
/** 贡献率为-8.6%, 利润率-2%: shares that may lie below nothing. */
const OWN_RATE = /(?<!增长|下降|变动|变化|增减)率[^，。；、\d]{0,4}$/u;
/** 下调一般工商业电价10% */
const ADJUSTED = /(?:上调|下调)(?!至|到|为)[^，。；、\d]{0,12}(?<![到至为])$/u;

const PACE = /(?:超过了?|高于|低于|保持|达到)[^，。；]{0,16}年均$/u;
/** 每年以7%的速度增长 */
const AT_A_RATE = /^的(?:年均)?(?:速度|增速|速率|幅度)(?:持续|快速|稳步|逐年)*(?:递增|增长|增加|上升|发展|扩大|(?<less>下降|递减|减少|萎缩))/u;

function rateOfChange({ figure, left, behind, previous, gap, rate }: Seen): KindRead | null {
  const pace = rate && /[以按](?:每年|年均|平均每年)?$/u.test(left) ? AT_A_RATE.exec(behind) : null;
  // 超过年均11.8%的增速
  const paced = rate && PACE.test(left) ? /^的(?:平均)?(?:增速|增幅|增长率|增长速度|(?<less>降幅))(?!度|率|占)/u.exec(behind) : null;
  if (paced) return as("change", "kind.at-a-rate", paced.groups!.less !== undefined, 0.85);
  if (pace) return as("change", "kind.at-a-rate", pace.groups!.less !== undefined, 0.85);
  if (rate && previous?.kind === "change" && previous.figure.base === figure.base && RATE_GOES_ON.test(gap)) return as("change", "kind.rate-goes-on");
  if (rate && figure.value < 0 && !OWN_RATE.test(left)) return as("change", "kind.below-zero", true);
  if ((rate || figure.base === "倍") && CHANGE_NOUN.test(left)) return as("change", "kind.rate-noun", /[降减]幅/u.test(left));
  return rate && ADJUSTED.test(left) ? as("change", "kind.adjusted", left.includes("下调")) : null;
}

/** 提升2531万农村人口供水保障水平: so many got better. */
const BETTER = /^[^，。；\d]{2,14}(?:水平|能力|条件|质量|环境)/u;
/** 今年再增加6个试点县: so many are added, to nothing told. */
const MORE_OF = /(?<![比较同][^，。；]{0,14})(?:再|可|能|将|可以)增加$/u, THING = /^[\u4e00-\u9fff]/u;
/** 新增12所 tells a level, 较上年新增12所 a change. */
const NEW = /(?<![较比][^，。；]{1,12})新增加?$/;

/** 碳排放减少量3.2万吨 is an amount of its own, which its name tells the direction of; 同比减少量 is a change. */
const LESSENED = /(?<![同比较][^，。；]{0,14})(?:减少|降低|压减|(?<!增)减)[量额][为达到约近超]{0,3}$/u;

const IMPROVABLE: ReadonlySet<string> = new Set(["个", "座", "处", "所", "间", "条"]);

/** PM2.5浓度35微克/立方米，同比改善10.3%: of what is better where there is less of it. */
const IMPROVED = /改善[^，。；\d]{0,4}$/u, HARMFUL = /浓度|综合指数|[微毫]克/u;

function changed({ draft, figure, left, behind, previous, told, rate }: Seen): KindRead | null {
  const change = changeBefore(left.slice(-CHANGED));
  if (!change) return null;
  const lessens = IMPROVED.test(left) && HARMFUL.test(left + (previous?.sentence === draft.sentence ? `${told}${previous.figure.base}` : ""));
  if (rate || figure.base === "倍") return as("change", "kind.growth", change.decrease || lessens);
  if (NEW.test(left) || LESSENED.test(left) || (MORE_OF.test(left) && figure.base !== "元" && THING.test(behind))) return null;
  if (/提升了?[约近超]?$/u.test(left) && BETTER.test(behind)) return as("level", "kind.served");
  // 卫生间提升2个、新建1个: so many were improved
  if (/(?<![数量次率值额位]|水平|规模|[较比][^，。；]{0,10})提升$/u.test(left) && IMPROVABLE.has(figure.base)) return as("level", "kind.improved", false, 0.8);
  // an increment of a count: 增加630万羽; 压减事项30项 names its object and is a level
  return as("change", "kind.increment", change.decrease || lessens, 0.85);
}

/** What a measure is held against: 全省平均, 常年均值, 年度目标, 周边县. */
const PEER = "平均|均值|均数|均价|水平|目标|指标|任务|计划|预期|预算|同期|上年|去年|往年|常年|上期|前期|上届|基期|全国|全省|全市|全区|全县|全州|全球|世界|[东中西]部|地区|城镇|农村|中位数";
/** With a counter (低于标准12家) it sorts what is counted and tells no distance. */
const LIMIT = "标准|要求|[阈限均峰]值|[界红戒]线|水位";
/** 高于全省平均0.21平方米, 低于全国平均水平3.2人: the peer stands between verb and number. */
const apartFrom = (peer: string): Guarded =>
  atEnd(new RegExp(`(?<!不)(?:${ABOVE}|(?<less>${BELOW}))(?:[^，。；：、的\\d]{0,12}?(?:${peer})(?:平均|水平|数|值){0,2}|[^，。；：、的\\d]{1,3}[省市县区州])[了约近超过逾达]{0,3}$`, "u"));
const APART = apartFrom(PEER), MASS_APART = apartFrom(`${PEER}|${LIMIT}`);
/** Characters before the verb at least, in a sentence without a figure before: who is held against the peer. */
const SHORTEST_NOUN = 2;

function apart({ draft, figure, left, previous, rate }: Seen): KindRead | null {
  if (rate || figure.base === "倍") return null;
  const found = (massUnits.has(figure.base) ? MASS_APART : APART).exec(left);
  if (!found || (previous?.sentence !== draft.sentence && found.index < SHORTEST_NOUN)) return null;
  return as("change", "kind.apart", found.groups!.less !== undefined, 0.9);
}

function share({ figure, left, rate }: Seen): KindRead | null {
  if (figure.base === "/10万" || figure.base === "/十万" || figure.base === "/万") return as("share", "kind.share");
  // 粮食增产8%, 2.91万亩增21.99%
  const grows = rate && (/(?:增产|增收|减产|节[水电药肥能油煤])(?:约|近|超)?$/u.test(left) || /(?:^|[^新倍])增$/u.test(left));
  return grows ? as("change", "kind.growth", /减产(?:约|近|超)?$/u.test(left)) : null;
}

/** 较上年扩招一倍; 是上年的4.8倍 is a ratio. */
const MORE_BY = /(?:比|较)[^，。；是为达有]{2,14}[扩增多翻涨][^，。；是为达到的]{0,3}$/u;
/** 分别为去年同期的203.39% */
const OF_TIME = /(?:为|是|达到?|相当于|恢复[到至])[^，。；、]{0,3}(?:20\d\d年|去年|上年|前年)(?:同期)?的(?:约|近)?$/u;
const WHOLE = 100;

function times({ figure, left, rate }: Seen): KindRead | null {
  if (figure.base === "倍") return MORE_BY.test(left) ? as("change", "kind.growth") : as("multiple", "kind.times");
  // 分别超额完成目标任务16.2%: so much more than the whole
  if (rate && /超额完成[^，。；\d]{0,12}$/u.test(left)) return as("change", "kind.growth");
  return rate && figure.value > WHOLE && OF_TIME.test(left) ? as("multiple", "kind.times", false, 0.8) : null;
}

/** 按30%给予补助 is a rule's rate, 占比30% is how things are. */
const RULED = /(?:补助|补贴|奖励|资助|给予|贴息|按|减免|费率|税率|利率|下浮|上浮|浮动)[^，。；、]{0,8}$/u;
const MEASURED = /(?:率|占比|比重|比例|占|其中)[^，。；]{0,6}$|(?:^|[，；])占[^，。；\d]{2,16}的?(?:约|近|超过?)?$/u;

function partOfWhole({ left, rate }: Seen): KindRead | null {
  if (!rate) return null;
  return RULED.test(left) && !MEASURED.test(left) ? as("parameter", "kind.rule-rate", false, 0.75) : as("share", "kind.share");
}

/** 、初中 in 小学每生650元、初中850元 */
const NEXT_STAGE = /^[、和及](?:幼儿园|学前|小学|初中|普通高中|高中|中职|高职|本科|专科|硕士|博士|城市|农村|[县乡村]道|分散供养|散居|集中供养|[一二三四]类[\u4e00-\u9fff]{0,2}|退休人员|在职职工|居民|职工)(?:每[\u4e00-\u9fff]{1,3})?$/u;

function money({ figure, left, previous, gap }: Seen): KindRead | null {
  const rule = moneyRule(figure, left);
  if (rule === null && previous?.because.kind?.rule === "kind.rule-money" && previous.figure.base === figure.base && NEXT_STAGE.test(gap)) return as("parameter", "kind.rule-money", false, 0.65);
  if (rule === null) return null;
  return rule === "kind.rule-money" ? as("parameter", rule, false, 0.7) : as("level", rule, false, rule === "kind.large-money" ? 0.95 : 0.8);
}
