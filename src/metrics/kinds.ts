import { atEnd, type Guarded } from "../text/guarded";
import type { Draft } from "./draft";
import type { Figure } from "./figures/figure";
import type { MetricKind } from "./metric";
import { massUnits, moneyUnits, pointUnits } from "./units";

/** Verbs of growth; what comes between them and the number is only 了, 约, 超 and the like. */
export const GROWTH = "增长|增加|提价|涨价|增幅|增速|提高|(?<!巩固|改造|优化|整治|治理|改建|培育|打造|宜居)提升|上升|上涨|扩大|净增|递增|新增加|攀升|高出|多出|快于|高于|优于|偏多|拓宽|延长|回升|新增(?<=[较比][^，。；]{1,12}新增)|(?:增收|增产|增|多|高)(?<=[比较同][^，。；]{0,14}(?:增收|增产|增|多|高))";
export const DECLINE = "下降|减少|降价|降低|降幅|回落|下跌|缩减|压减|压缩|缩短|减产|下滑|少于|低于|降|减|亏损减少|收窄|慢于|偏少|[少低](?<=[比较同][^，。；]{0,14}[少低])";
const RATE_NOUN = "增速|增幅|增长率|降幅|涨幅|增长幅度|降低率|增长速度";
const BETWEEN = "(?:了|约|超过|超|近|逾|不低于|不少于|至少|幅度|比例|分别|均|都|额|额度|量|为|达|达到|每年|年均|平均|均为|左右|将|\\s)*";

const CHANGE = atEnd(new RegExp(`(?:(?<growth>${GROWTH})|(?<decline>${DECLINE}))(?<between>${BETWEEN})$`, "u"));
/** 较2022年多选派1900名, 同比少投入3万元: the verb stands behind. */
const MORE = /(?:同比|(?:比(?!较)|(?<!比)较)[^，。；]{2,14})(?:多|(?<less>少))[^，。；的\d]{1,3}$/u;
const MORE_HINT = /[多少].{1,3}$/u;
const CHANGE_NOUN = new RegExp(`(?:${RATE_NOUN})[^，。；：、]{0,4}?$`, "u");
/** 提高到, 增至, 降为: the number is the new level. */
const TO_LEVEL = /(?:到|至|为|达|达到|成)(?:了|约|近|超过|超|不低于|不少于|逾|平均|分别)*$/u;
/** 增速由-8.6%回升至3.2%: between two growth rates. */
const RATE_GOES_ON = /^(?:回升|回落|提高|提升|上升|下降|扩大|收窄|加快|放缓|转|变|增|降)[^，。；]{0,5}[到至为]$/u;
/** 贡献率为-8.6%, 利润率-2%: shares that may lie below nothing. */
const OWN_RATE = /(?<!增长|下降|变动|变化|增减)率[^，。；、\d]{0,4}$/u;
const LEVEL_OF_RATE = /(?:增速|增幅|增长率|降幅|涨幅|增长速度|增长幅度)/u;

const PER_COUNT = /(?:每(?!年|月|天|日|周|季度|学年)[\u4e00-\u9fff]{1,6}|单[个项户家村人])[^，。；]{0,14}(?:补|奖|资助|给予|标准|安排|不低于|不超过|最高|按)[^，。；]{0,8}$/u;
const RULE_OF_MONEY = /(?:标准|最高|上限|封顶|额度|限额|按照?|不超过|一次性|给予|奖励|补助|补贴|资助|奖补|罚款|单价|低保|保障|待遇)[^，。；、\d]{0,8}$/u;
const TOTAL_MONEY = /(?:累计|金额|总额|兑现|兑付|支付|追回|挽回|罚没|收缴|共|总|合计|资金|投入|投资|到位|下达|安排|落实|发放|拨付|争取|完成|年均)[^，。；、]{0,8}$/u;
/** 发放特困家庭救助金12.72万元: what was paid out, however long its name. */
const PAID_OUT = /(?:发放|拨付|兑付|兑现|下拨|支付|下达|筹集|落实|安排)[^，。；、\d]{0,20}(?:金|款|费|资金|补贴|补助|救助|经费)(?:共|计|合计|共计)?[约近超逾]?$/u;

/** What a measure is held against: 全省平均, 常年均值, 年度目标, 周边县. */
const PEER = "平均|均值|均数|均价|水平|目标|指标|任务|计划|预期|预算|同期|上年|去年|往年|常年|上期|前期|上届|基期|全国|全省|全市|全区|全县|全州|全球|世界|[东中西]部|地区|城镇|农村|中位数";
/** With a counter (低于标准12家) it sorts what is counted and tells no distance. */
const LIMIT = "标准|要求|[阈限均峰]值|[界红戒]线|水位";
/** 高于全省平均0.21平方米, 低于全国平均水平3.2人: the peer stands between verb and number. */
const apartFrom = (peer: string): Guarded =>
  atEnd(new RegExp(`(?<!不)(?:高于|多于|高出|多出|超出|大于|优于|快于|领先|长于|(?<less>低于|少于|低出|落后|小于|慢于|差于|短于))(?:[^，。；：、的\\d]{0,12}?(?:${peer})(?:平均|水平|数|值){0,2}|[^，。；：、的\\d]{1,3}[省市县区州])[了约近超过逾达]{0,3}$`, "u"));
const APART = apartFrom(PEER), MASS_APART = apartFrom(`${PEER}|${LIMIT}`);
/** 低保标准提高到月人均450元: what people are entitled to is counted year by year. */
const STANDARD = /(?:低保|生活保障|保障|供养|养老金|最低工资|抚养|救助)(?:对象|人员)?(?:平均)?标准[^，。；\d]{0,14}$/u;
const PRESCRIBED = /每|最高|标准|上限|封顶|限额|按|不超过|一次性|给予/u;
const ADJUSTED = /(?:上调|下调)(?!至|到|为)[^，。；、\d]{0,12}(?<![到至为])$/u;

/** 排名上升3位, 前移2个位次; not 引进12位专家. */
const MOVED = /(?:进位|前移|(?<back>后移|退位)|(?:排名|名次|位次|排位)[^，。；、\d]{0,6}(?:前进|跃升|上升|提升|晋升|升|进|(?<down>后退|下降|下滑|退后|降|退)))了?$/u;
const PLACES: ReadonlySet<string> = new Set(["位", "名", "名次", "位次", "个位次", "个名次"]);

const MORE_BY = /(?:比|较)[^，。；是为达有]{2,14}[扩增多翻涨][^，。；是为达到的]{0,3}$/u;
const BETTER = /^[^，。；\d]{2,14}(?:水平|能力|条件|质量|环境)/u;
const WHOLE = 100;
const OF_TIME = /(?:为|是|达到?|相当于|恢复[到至])[^，。；、]{0,3}(?:20\d\d年|去年|上年|前年)(?:同期)?的(?:约|近)?$/u;
const SHORTEST_NOUN = 2;
/** How much of the clause decides; patterns end at the number. */
const NEAR = 36;

export interface KindRead {
  readonly kind: MetricKind;
  readonly decrease: boolean;
  readonly rule: string;
  readonly certainty: number;
}

const rateLike = ({ form }: Figure): boolean => form === "percent" || form === "tenths" || form === "fraction";

/** What sort of figure it is, from its unit and the words right before it. `clause` is its clause up to the figure, `behind` what follows it. */
export function readKind(draft: Draft, clause: string, previous: Draft | null, gap: string, behind: string): KindRead {
  const left = clause.slice(-NEAR);
  const { figure } = draft;
  const read = (kind: MetricKind, rule: string, decrease = false, certainty = 0.95): KindRead => ({ kind, rule, decrease, certainty });
  if (previous?.kind === "parameter" && previous.figure.base === figure.base && /^(?:提高|增|升|降|调整|缩短|压缩)[^，。；]{0,4}(?:到|至|为)/u.test(gap)) return read("parameter", "kind.raised-rule", false, 0.8);
  if (previous?.because.kind?.rule === "kind.left-behind" && previous.figure.base === figure.base && /(?:到|至|为)$/u.test(gap)) return read("level", "kind.left-behind", false, 0.8);
  if (figure.form === "rank") return read("rank", "kind.place");
  if (PLACES.has(figure.base)) {
    const moved = MOVED.exec(left);
    if (moved) return read("change", "kind.moved", (moved.groups!.back ?? moved.groups!.down) !== undefined);
  }
  if (figure.form === "doubling" || figure.base === "番") return read("change", "kind.doubling");
  if (figure.form === "ratio" && previous?.figure.form === "ratio" && /(?:降|升|提高|优化|调整|改善)[^，。；]{0,4}[到至为]$/u.test(gap)) return read(previous.kind, "kind.same-as-neighbour", false, 0.9);
  if (figure.form === "ratio" && /[生医护教师患校床]比(?:例)?[^，。；]{0,8}$/u.test(left)) return read("level", "kind.ratio-level");
  // 车桩比为2.9:1 is how things are; 按1:1的比例 is a rule
  if (figure.form === "ratio" && (/比(?:例)?(?:为|达到?|是|降[到至]|提高到|上升[到至])?$/u.test(left) || (previous?.figure.form === "ratio" && previous.kind === "multiple"))) return read("multiple", "kind.ratio-multiple", false, 0.8);
  if (figure.form === "ratio") return read("parameter", "kind.ratio", false, 0.8);
  // 分别增长5.2%、6.1%: what follows 、 or 和 is of the same sort
  const listed = gap.length === 1 && "、和及与".includes(gap);
  if (previous && listed && previous.figure.base === figure.base) return read(previous.kind, "kind.same-as-neighbour", previous.decrease && previous.figure.value > 0, 0.9);
  // 同比分别减少94起、110人: in one list, each in its unit
  if (previous?.kind === "change" && listed && /^kind\.(?:increment|same-as-neighbour)$/u.test(previous.because.kind?.rule ?? "")) return read("change", "kind.same-as-neighbour", previous.decrease, 0.8);
  const change = CHANGE.exec(left.slice(-24));
  const changes = change !== null && !(TO_LEVEL.test(left) && !LEVEL_OF_RATE.test(change[0]) && /(?:到|至|为|达)/.test(change.groups!.between!.replace(/每年|分别/g, "")) && !/(?:幅度|比例|额|量)/.test(change.groups!.between!));
  const decrease = changes && (change.groups!.decline !== undefined || left.slice(-24)[change.index - 1] === "负");
  const more = !rateLike(figure) && MORE_HINT.test(left) ? MORE.exec(left) : null;
  if (more) return read("change", "kind.increment", more.groups!.less !== undefined, 0.85);
  // 与全国的差距从0.39个百分点缩小到0.2个百分点: how far apart they are
  if (pointUnits.has(figure.base) && (/差距(?:仅|只|已)?(?:为|是|有|由|从|达到?|在)?(?:20\d\d年的)?$/u.test(left) || (previous?.because.kind?.rule === "kind.gap" && /(?:到|至|为)$/u.test(gap)))) return read("level", "kind.gap", false, 0.8);
  if (pointUnits.has(figure.base)) return read("change", "kind.points", decrease || /(?:下降|降低|回落|减少|收窄|低于|低)[^，。；]{0,8}$/u.test(left));
  const rate = rateLike(figure);
  if (rate && previous?.kind === "change" && previous.figure.base === figure.base && RATE_GOES_ON.test(gap)) return read("change", "kind.rate-goes-on");
  if (rate && figure.value < 0 && !OWN_RATE.test(left)) return read("change", "kind.below-zero", true);
  if ((rate || figure.base === "倍") && CHANGE_NOUN.test(left)) return read("change", "kind.rate-noun", /降幅/.test(left));
  // 下调一般工商业电价10%
  if (rate && ADJUSTED.test(left)) return read("change", "kind.adjusted", left.includes("下调"));
  if (changes && (rate || figure.base === "倍" || !/(?<![较比][^，。；]{1,12})新增加?$/.test(left))) {
    if (rate || figure.base === "倍") return read("change", "kind.growth", decrease);
    // 提升2531万农村人口供水保障水平: so many got better
    if (/提升了?[约近超]?$/u.test(left) && BETTER.test(behind)) return read("level", "kind.served");
    // an increment of a count: 增加630万羽; 压减事项30项 names its object and is a level
    return read("change", "kind.increment", decrease, 0.85);
  }
  const apart = rate || figure.base === "倍" ? null : (massUnits.has(figure.base) ? MASS_APART : APART).exec(left);
  if (apart && (previous?.sentence === draft.sentence || apart.index >= SHORTEST_NOUN)) return read("change", "kind.apart", apart.groups!.less !== undefined, 0.9);
  if (figure.base === "/10万" || figure.base === "/十万" || figure.base === "/万") return read("share", "kind.share");
  if (rate && /(?:增产|增收|减产)(?:约|近|超)?$/u.test(left)) return read("change", "kind.growth", /减产/.test(left));
  // 2.91万亩增21.99%
  if (rate && /(?:^|[^新倍])增$/u.test(left)) return read("change", "kind.growth");
  // 较上年扩招一倍; 是上年的4.8倍 is a ratio
  if (figure.base === "倍" && MORE_BY.test(left)) return read("change", "kind.growth");
  if (figure.base === "倍") return read("multiple", "kind.times");
  // 分别超额完成目标任务16.2%: so much more than the whole
  if (rate && /超额完成[^，。；\d]{0,12}$/u.test(left)) return read("change", "kind.growth");
  // 分别为去年同期的203.39%
  if (rate && figure.value > WHOLE && OF_TIME.test(left)) return read("multiple", "kind.times", false, 0.8);
  if (rate) {
    if (/(?:补助|补贴|奖励|资助|给予|贴息|按|减免|费率|税率|利率|下浮|上浮|浮动)[^，。；、]{0,8}$/u.test(left) && !/(?:率|占比|比重|比例|占|其中)[^，。；]{0,6}$/u.test(left)) return read("parameter", "kind.rule-rate", false, 0.75);
    return read("share", "kind.share");
  }
  if (moneyUnits.has(figure.base.replace(/\/.*$/, "")) || /^元\//.test(figure.base)) {
    if (figure.unit.startsWith("亿") || (figure.unit.startsWith("万") && figure.value >= 1000)) return read("level", "kind.large-money");
    // 补助由50元提高到55元: told as it moved
    if (/(?:由|从)[^，。；]{0,12}$/u.test(left)) return read("level", "kind.left-behind", false, 0.8);
    if (STANDARD.test(left)) return read("level", "kind.standard", false, 0.8);
    // 春节补贴576.6万元: no rule has tenths of 万
    const counted = figure.decimals > 0 && figure.unit.startsWith("万") && !PRESCRIBED.test(left);
    if (PER_COUNT.test(left) || (RULE_OF_MONEY.test(left) && !TOTAL_MONEY.test(left) && !PAID_OUT.test(left) && !counted)) return read("parameter", "kind.rule-money", false, 0.7);
  }
  return read("level", "kind.level");
}
