import type { TimeMention } from "./times/time-mention";

/** 2000年前建成的小区, 2000年底前投产的机组: those that were there by then. */
const CHOSEN_BY = /^(?:[^，。；\d]{0,6}[建竣投设立产工用成办认定启开][^，。；\d]{0,4})?的|^(?:建成|竣工|修建|投用)(?:老旧)?(?:小区|住宅|房屋|楼房|校舍|电站|水库|桥梁|建筑)(?:改造|整治|更新|拆除|维修|加固|排查|普查)/u;
/** 2000年12月31日前建成使用、失修失养的612个小区: the words behind the day, up to the figure they tell apart. */
const BUILT = /^(?:底|末)?(?:以前)?(?:建成|竣工|修建|建造|投用|交付|建设)[^。；，、\d]{0,8}、[^。；\d]{0,60}的(?=\d)/u;
/** Years before that spoken of, from which nothing is told as done by then. */
const LONG_AGO = 8;
/** What a time is compared by: 比, 较, 同, 占. */
const COMPARED = /(?:[比较同与跟于占]|比起|相对|对照|[比较](?:峰值|高峰|低谷|最[高低]|历史最[高低])(?:期|年份?|点)?的?)$/;
/** 仅为2019年的62%, 降至2017年的六成: so much of what it was in an earlier year. */
const PART_OF = /^[底末]?同?期?的(?:近|约|不足|不到|超过?)?(?:[\d.]+[%％]|[一二两三四五六七八九\d.]+成|一半|百分之|[一二三四五六七八九十]+分之)/u;
/** What such a part stands behind. */
const EQUALS = /(?:为|是|相当于|达到?|恢复[到至]|不足|不到|[仅只]有|仅|约|近|超过?|[降减少缩落][至到])$/u;

/** The time is only compared with, or tells which things are meant. `spoken` is the year spoken of until then. */
export function compared(text: string, mention: TimeMention, spoken: number | null): boolean {
  const before = text.slice(Math.max(0, mention.start - 8), mention.start);
  const year = mention.to?.year ?? null;
  const earlier = year === null ? /^[上去]年/u.test(text.slice(mention.start, mention.end)) : spoken !== null && year < spoken;
  if (earlier && PART_OF.test(text.slice(mention.end, mention.end + 12)) && EQUALS.test(before) && !/[由从][^，。；]{0,28}$/u.test(text.slice(Math.max(0, mention.start - 30), mention.start))) return true;
  // 现为2012年修的砂石路: when it was built
  if (/(?:为|是|系|属|原)$/u.test(before) && /^[^，。；\d]{0,3}(?:修建|建成|修筑|硬化|铺设|修|建|铺)的/u.test(text.slice(mention.end, mention.end + 8))) return true;
  // 紧盯2025年目标，力争基站达到6000个: what is aimed at is of that year
  if (year !== null && spoken !== null && year > spoken && TARGETED.test(before) && AIMS_AT.test(text.slice(mention.end, mention.end + 60))) return false;
  if (OPENS.test(before) && OWN_AIM.test(text.slice(mention.end, mention.end + 16))) return false;
  if (/(?:基于|(?<!相)对于|关于|(?<!当|相对|[较比])于)$/.test(before)) return false;
  if (/^[^，。；]{0,14}以来(?:[^，。；]{0,6})(?:最|新高|新低|首次|罕见|第[一二])/.test(text.slice(mention.end, mention.end + 26)) || (mention.sense === "since" && /^[^，。；]{0,6}(?:最|新高|新低|首次)/.test(text.slice(mention.end, mention.end + 8)))) return true;
  // 2000年12月31日前建成使用、居民愿意改造的612个小区: which ones
  if (mention.by && year !== null && spoken !== null && year < spoken - LONG_AGO && BUILT.test(text.slice(mention.end, mention.end + 90))) return true;
  if (mention.by && !(year !== null && spoken !== null && year > spoken) && CHOSEN_BY.test(text.slice(mention.end, mention.end + 16))) return true;
  if (/^(?:的)?基础上|^(?:底|末)?的?水平|^[为作](?:基[期数准点年]|参照|参考)/.test(text.slice(mention.end, mention.end + 8))) return true;
  if (COMPARED.test(before) || (before.endsWith("和") && /^[底末]?比/.test(text.slice(mention.end, mention.end + 2)))) return true;
  return /^(?:[末底]?的(?:近|约|超过?)?[\d.一二两三四五六七八九十]+多?倍|同期|相比|[”"]?(?:规划|时期)?(?:的)?(?:目标|任务|指标|计划目标|规划目标|工作任务|计划(?=的|任务))(?!(?:计划|数|量)?(?:为|是|共)?\d))/.test(text.slice(mention.end, mention.end + 8)) || /^(?:底|末)?(?:相比|同期)/.test(text.slice(mention.end, mention.end + 4));
}

const AIMS_AT = /^[^。；\d]{0,40}(?:力争|争取|确保|预计)/u;
const TARGETED = /(?:紧盯|瞄准|锚定|聚焦|围绕|对标|着眼)$/u;
/** 商品房销售面积，2023年目标任务是87万平方米: the aim is of that year; 完成2023年目标任务的87% is of the letter's. */
const OPENS = /(?:^|[，。；：、\n])$/u, OWN_AIM = /^的?(?:目标|任务|指标|计划){1,2}[数量值]?(?:为|是|：|达到?)?(?:增速|增长)?约?\d/u;

/** 较2012年底的2746公里; a rate only beside 比 and 较, for 是2019年的62% is of the other year. */
const OF_THAT_TIME = /^的(?:约|近|超过?)?\d[\d.,]*(?!\d|[.,]\d|多?倍|[%％]|个百分点)/;
const RATE_OF_THAT_TIME = /^的(?:约|近|超过?)?\d[\d.,]*[%％‰]/;
/** 比2021年实际水平（50.2%） */
const IN_BRACKETS = /^的?[^，。；（()\d]{0,8}[（(](?:约|近)?\d[^，。；（）()]{0,12}[）)]/;

/** 较2014年一季度林业产值118亿元增长了 */
const NOUN_OF_THAT_TIME = /^[^，。；、\d的]{2,8}\d[\d.,]*[万亿]?[\u4e00-\u9fff%]{1,2}(?:增|下降|减|提[高升]|降)/u;

/** The figure behind a time that is compared with is of that time. */
export function ofThatTime(text: string, { start, end }: TimeMention): boolean {
  const behind = text.slice(end, end + 32);
  return OF_THAT_TIME.test(behind) || IN_BRACKETS.test(behind) || ((RATE_OF_THAT_TIME.test(behind) || NOUN_OF_THAT_TIME.test(behind)) && /(?:比|较|与|同)$/.test(text.slice(Math.max(0, start - 2), start)));
}
