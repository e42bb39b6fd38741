import { moneyUnits } from "./units";
import type { Figure } from "./figures/figure";

/** 每户补助, 单个项目给予: so much for each. */
const PER_COUNT = /(?:每(?!年|月|天|日|周|季度|学年)[\u4e00-\u9fff]{1,6}|单[个项户家村人])[^，。；]{0,14}(?:补|奖|资助|给予|标准|安排|不低于|不超过|最高|按)[^，。；]{0,8}$/u;
/** 补助标准, 最高, 一次性奖励: what a rule grants. */
const RULE_OF_MONEY = /(?:标准|最高|上限|封顶|额度|限额|按照?|不超过|一次性|给予|奖励|补助|补贴|资助|奖补|单价|低保|保障|待遇|处以?罚款)[^，。；、\d]{0,8}$/u;
/** 累计兑现, 投入资金: what was spent in all. */
const TOTAL_MONEY = /(?:累计|金额|总额|兑现|兑付|支付|追回|挽回|罚没|收缴|共|总|合计|资金|投入|投资|到位|下达|安排|落实|发放|拨付|争取|完成|年均)[^，。；、]{0,8}$/u;
/** 发放特困家庭救助金12.72万元: what was paid out, however long its name. */
const PAID_OUT = /(?:发放|拨付|兑付|兑现|下拨|支付|下达|筹集|落实|安排)[^，。；、\d]{0,20}(?:金|款|费|资金|补贴|补助|救助|经费)(?:共|计|合计|共计)?[约近超逾]?$/u;
/** 低保标准提高到月人均450元: what people are entitled to is counted year by year. */
const STANDARD = /(?:低保|生活保障|保障|供养|养老金|最低工资|抚养|救助)(?:对象|人员)?(?:平均)?标准[^，。；\d]{0,14}$/u;
/** Words of a rule, behind which 576.6万元 may still be its figure; no rule has tenths of 万 otherwise. */
const PRESCRIBED = /每|最高|标准|上限|封顶|限额|按|不超过|一次性|给予/u;
const AT_MOST = /最高(?:可|不超过)*(?:给予|支持|补助|奖励|资助|奖补)+$/u;
/** 省级补助430万元: who paid how much. */
const PAID_BY = /(?:其中[：，]?|[（(；、])(?:中央|上级|省级?|市级?|县级?|区级|各级|地方)(?:以上|及以上)?(?:财政)?(?:补助|奖补|配套)(?:约|近|共)?$/u;
const GOT = /(?:获得?|得到|争取到?)(?:补助|奖补|奖励|资助|支持)(?:资金)?$/u;
/** So many 万元 are no rule's. */
const LARGE = 1000, MANY = 100;

const isMoney = ({ base }: Figure): boolean => moneyUnits.has(base.replace(/\/.*$/, "")) || base.startsWith("元/");
const isLarge = ({ unit, value }: Figure): boolean => unit.startsWith("亿") || (unit.startsWith("万") && value >= LARGE);

export type MoneyRule = "kind.large-money" | "kind.left-behind" | "kind.standard" | "kind.rule-money";

/** What sort of money a figure is by the words before it, in order; null where it is none or nothing special. Only the last is a rule's own. */
export function moneyRule(figure: Figure, left: string): MoneyRule | null {
  if (!isMoney(figure)) return null;
  // 单个项目最高支持1000万元
  if (AT_MOST.test(left) && !figure.unit.startsWith("亿")) return "kind.rule-money";
  if (isLarge(figure)) return "kind.large-money";
  // 补助由50元提高到55元: told as it moved
  if (/(?:由|从)[^，。；]{0,12}$/u.test(left)) return "kind.left-behind";
  if (figure.unit.startsWith("万") && figure.value >= MANY && PAID_BY.test(left)) return "kind.large-money";
  if (STANDARD.test(left)) return "kind.standard";
  // 某县获补助460万元, 月人均补助420元: what was got, and what it came to
  if (GOT.test(left)) return "kind.large-money";
  const counted = figure.decimals > 0 && figure.unit.startsWith("万") && !PRESCRIBED.test(left);
  const granted = RULE_OF_MONEY.test(left) && !TOTAL_MONEY.test(left) && !PAID_OUT.test(left) && !counted;
  return PER_COUNT.test(left) || granted ? "kind.rule-money" : null;
}
