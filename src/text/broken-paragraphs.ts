/**
 * Breaks inside a sentence of a text that is not wrapped otherwise: where a page ended, a paragraph of any length goes on below
 * (补贴3 ⏎⏎ 3.8万元; 工业增加 ⏎⏎ 值的72.8%; 营收达 ⏎⏎ 57.58亿元). Only the words can tell: what cannot end a sentence, what cannot begin one.
 */

/** A broken line is no heading: it is this many columns long and has a stop within its last characters. */
export const LONG = 60;
export const LAST_WORDS = 80;
/** A shorter one only where a figure was parted from its unit or its noun, which nothing else can be. */
export const SHORTEST_BROKEN = 30;
const FULL_STOP = 0x3002;
/** Punctuation that a running text has. */
const STOP = /[，。；：,;:]/u;

/** A number broken in two; a year and a list number begin a line of their own. */
const NUMBER_ENDS = /[\u4e00-\u9fff]\d{1,12}[.．,]?$/u;
const NUMBER_GOES_ON = /^(?!(?:19|20)\d\d年|\d{1,2}(?:[、)）]|[.．](?!\d)))(?:\d[\d,]*(?:[.．]\d+)?|[.．]\d+)(?:%|[\u4e00-\u9fff])/u;
/** Units that 万 or 亿 may stand before, and those that only count. */
const UNIT = "元|公里|亩|吨|平方米|立方米|千瓦时?|户|人次?|美元", COUNTER = "个|家|名|项|座|处|台|辆|所|件";
const UNIT_GOES_ON = new RegExp(`^(?:%|‰|个?百分点|[万亿]?(?:${UNIT}|${COUNTER})[，。；、,;])`, "u");
const FIGURE_ENDS = /[\u4e00-\u9fff]\d[\d,]{0,12}(?:[.．]\d{1,4})?$/u;
/** 返还7.2 ⏎ 亿元用于…, 2011年原煤产量 ⏎ 9.79亿吨，… */
const MAGNITUDE_GOES_ON = new RegExp(`^(?:[万亿](?:${UNIT})|个?百分点|%|‰)`, "u");
const NOUN_OF_NUMBER = /[，；][^，；。：]{0,14}(?:产量|产值|面积|里程|投资|资金|收入|余额|总额|增加值)$/u;
const NUMBER_WITH_UNIT = new RegExp(`^\\d[\\d,]*(?:[.．]\\d+)?(?:%|[万亿]?(?:${UNIT}))[，。；,;]`, "u");
/** 。2022年 ⏎ 全省产业总规模达到486亿元: a time that nothing was told of yet. */
const TIME_ENDS = /[。；](?:截[至止]|到)?(?:(?:19|20)\d\d年(?:\d{1,2}月)?[底末初]?|今年|去年)$/u;
/** Words that need a number, and words that need anything, behind them. */
const NEEDS_NUMBER = /(?:达到?|[提增减降升缩]?[到至]|(?:分别|面积|金额|数量|人数|规模|占比|比例|比重|率|标准|总[额数量])为|逾|[^契预公合节]约|超过?|突破|不足|累计|共计|其中|高于|低于|新增|[^存现所内潜外]在|占)$/u;
const NEEDS_MORE = /(?:[^解缓祥温平谐共]和|以及|[我本][局厅委办部院会]将)$/u;
const NUMBER = /^\d[\d,]*(?:[.．]\d+)?(?:%|[\u4e00-\u9fff])/u;
/** What only goes on: 央、国务院, 的, 了12个, 值的72.8%, 率达到98%. */
const BOUND = /^(?:(?![一二三四五六七八九十])[\u4e00-\u9fff][、，；。]|[的了们着](?![\u4e00-\u9fff]?确)|(?![我你您他她它新有好大旧老真别小])[\u4e00-\u9fff]的\d|[率值额量积比度重](?:达到?|为|占|同比|约|近|超过?)?\d)/u;

/** How a sentence ends, and how the rest of one begins. */
const SENTENCE_ENDS = /[。；！？：;!?:.”’"）)》]$/u;
const SENTENCE_GOES_ON = /^[\u4e00-\u9fff\d“《（]/u;

/** Does `head` go on with `words` from which a page number parts it? A number of a page stands in no other place. */
export const partedByPage = (words: string, head: string): boolean => STOP.test(words) && !SENTENCE_ENDS.test(words) && SENTENCE_GOES_ON.test(head);

export interface LineEnd {
  /** In columns. */
  readonly width: number;
  /** The last character. */
  readonly last: number;
  readonly lastWords: string;
}

/** Did a line break off in mid-sentence, so that `head`, how the next one begins, goes on with it? */
export function brokeOff(line: LineEnd, head: string): boolean {
  const { width } = line;
  if (width < SHORTEST_BROKEN) return false;
  // most lines end like this, and nothing but what is bound to them goes on with them
  if (line.last === FULL_STOP) return width >= LONG && BOUND.test(head);
  const words = line.lastWords;
  if (!STOP.test(words)) return false;
  if ((FIGURE_ENDS.test(words) && MAGNITUDE_GOES_ON.test(head)) || (NOUN_OF_NUMBER.test(words) && NUMBER_WITH_UNIT.test(head))) return true;
  if (width < LONG) return false;
  if (TIME_ENDS.test(words)) return /^[\u4e00-\u9fff]/u.test(head);
  if (NUMBER_ENDS.test(words)) return NUMBER_GOES_ON.test(head) || UNIT_GOES_ON.test(head);
  return BOUND.test(head) || (NUMBER.test(head) && NEEDS_NUMBER.test(words)) || (/^[\u4e00-\u9fff]/u.test(head) && NEEDS_MORE.test(words));
}
