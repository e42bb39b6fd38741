import { atEnd } from "../text/guarded";

/** Verbs of growth (of 增减 the number itself tells which); what comes between them and the number is only 了, 约, 超 and the like. */
export const GROWTH = "增长|增加|提价|涨价|增幅|增速|提高|(?<!巩固|改造|优化|整治|治理|改建|培育|打造|宜居)提升|上升|上涨|扩大|净增|多了(?<=[额量值数价费率入]则?多了)|递增|新增加|攀升|高出|多出|快于|高于|优于|偏多|拓宽|延长|回升|新增(?<=[较比][^，。；]{1,12}新增)|提前(?<=[比较][^，。；]{0,14}提前)|改善(?<=(?:[比较]|同比|指数|浓度)[^，。；]{0,14}改善)|(?:增收|增产|增亏|增|多|高)(?<=[比较同][^，。；]{0,14}(?:增收|增产|增亏|增|多|高))|增减";
/** Verbs of decline. */
export const DECLINE = "下降|减少|减小|降价|降低|降幅|减幅|回落|下跌|缩减|压减|压缩|缩短|减产|下滑|少于|低于|少了(?<=[额量值数价费率入]则?少了)|降|(?<!增)减|减亏(?<=[比较同][^，。；]{0,14}减亏)|亏损减少|收窄|削减|放缓|慢于|偏少|[少低](?<=[比较同离距][^，。；]{0,14}[少低])";
/** Verbs of standing above and below what something is held against. */
export const ABOVE = "高于|多于|高出|多出|超出|大于|优于|快于|领先|长于", BELOW = "低于|少于|低出|落后|小于|慢于|差于|短于";
/** Words of growth that a rate may be of. */
const RATE_NOUN = "增速|增幅|增长率|降幅|减幅|涨幅|增长幅度|降低率|增长速度";
/** What may stand between the verb and its number. */
const BETWEEN = "(?:了|约|超过|超|近|逾|不低于|不少于|至少|幅度|比例|分别|均|都|额|额度|量|为|达|达到|每年|年均|平均|均为|左右|将|\\s)*";

const CHANGE = atEnd(new RegExp(`(?:(?<growth>${GROWTH})|(?<decline>${DECLINE}))(?<between>${BETWEEN})$`, "u"));
/** 提高到, 增至, 降为: the number is the new level. */
const TO_LEVEL = /(?:到|至|为|达|达到|成)(?:了|约|近|超过|超|不低于|不少于|逾|平均|分别)*$/u;
/** 增速提高到5.2%: the new level of a rate of growth still is one. */
const LEVEL_OF_RATE = new RegExp(RATE_NOUN, "u");
/** 增幅5.2%, 降幅约3% */
export const CHANGE_NOUN = new RegExp(`(?:${RATE_NOUN})[^，。；：、]{0,4}?$`, "u");

/** The change that the words right before a number tell; null where they tell none, or the level that was reached. */
export function changeBefore(words: string): { readonly decrease: boolean } | null {
  const change = CHANGE.exec(words);
  if (change === null) return null;
  const { decline, between } = change.groups!;
  const reached = TO_LEVEL.test(words) && !LEVEL_OF_RATE.test(change[0]) && /(?:到|至|为|达)/.test(between!.replace(/每年|分别/g, "")) && !/(?:幅度|比例|额|量)/.test(between!);
  return reached ? null : { decrease: decline !== undefined || words[change.index - 1] === "负" };
}
