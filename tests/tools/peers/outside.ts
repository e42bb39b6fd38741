import type { Vector } from "./reads-as";

type Test = (vector: Vector) => boolean;
const says = (pattern: RegExp): Test => ({ input }) => pattern.test(input);

/** What reply letters don't hold, or hold with another meaning; the first that fits is given as the reason. */
const times: readonly (readonly [string, Test])[] = [
  ["two-digit or spelled-out year", says(/^(?:九零|91|07|08|70)年|他?07年|08年|二零|二〇|五八/)],
  ["date written with strokes or run together", says(/^\d{1,2}\/\d|^20240307$|^2018$|^= 2019$|^12\/1/)],
  ["century, decade without a year, quarter by letter", says(/世纪|Q1|首季/)],
  ["reference date before 1970 or outside any letter's", ({ ref }) => typeof ref === "number" && ref <= 0],
  ["part of a month or a year's beginning told by feel", says(/[初旬]|末期|前期|十月31/)],
  ["reference moment given in parts, by which the year is guessed", ({ ref }) => typeof ref !== "number" && typeof ref !== "string"],
  ["ordinal of a year, or a year told by context (这一年, 第七年, 次年)", says(/这一年|第七年|次年|过去的一年|前两年|近三月|上个半年/)],
  ["months between (三月和九月之间), across a year unnamed", says(/之间|月间|8月至2月|1月3至/)],
  ["open end told by today: periods end with the letter's year", says(/至今|到现在|以来|3月8号$|日内$/)],
  ["no time expected: nothing to compare", ({ results }) => results.length === 0],
  ["a duration, or a mark that only says where a time stands", ({ results }) => results.some((r) => !(Array.isArray(r.time) && typeof r.time[0] === "string") && !Array.isArray(r.values))],
  ["clock time or part of a day", says(/[点點时時分秒刻]|:|：|上午|下午|晚|早|中午|夜|晨|白天|黎明|钟/)],
  ["week or weekday", says(/周|週|星期|礼拜|禮拜/)],
  ["lunar calendar, feast or solar term", says(/农历|初[一二三四五]|腊月|正月|闰|廿|十五|节|元旦|端午|元宵|大年|芒种|冬季|^四月十三$/)],
  ["reign title", says(/康熙|雍正|神龙/)],
  ["relative day, month or quarter", says(/[今昨明前]天|[今昨明]日|[上下本同]个?一?个?[月季]|半月|月初|前10天|前1|后1|以?后\d?年?$|今日|29日|^30日$|^12号$|^计/)],
  ["duration", ({ results, input }) => results.some((r) => /duration|set/.test(r.type ?? "")) || /年半|个月|天|小时|每|年后|\d年以?前|^[一二三四五六七八九十两几]+年|载|十几|几十|两个?半|过两/.test(input)],
];
const figures: readonly (readonly [string, Test])[] = [
  ["discount", says(/折/)],
  ["power of a number or scientific notation", says(/\^|\de-?\d/)],
  ["letter for a thousand", says(/[\d０-９]\s?[kKＫwW](?![a-zA-Z])/)],
  ["traditional characters: letters come from the mainland", says(/[萬億個點兩還幾]/)],
  ["mixed number, signed, improper or slashed fraction", says(/又|\/|[3３]\s?分\s*之/)],
  ["full-width comma in thousands: it parts clauses", says(/[0-9０-９]，[0-9０-９]{3}/)],
  ["space inside a unit or a Chinese numeral", says(/个 百|[一-九] +点|点 +[一二三四五六七八九]|十 几|五百 余/)],
  ["ordinal, order or rank by itself", says(/第\d?[万十]/)],
  ["how many is left open (几, 数)", says(/^数|几|三五百/)],
  ["small count in words: dismissed by rule, letters name things so", says(/苹果|[两二三一五][两块吨]|两美元|[^十]一美元|五美元|[一二三两五]斤/)],
  ["minor currency unit of another country", says(/日本銭|美分/)],
  ["currency sign of a shop", says(/\$|￥/)],
  ["formal 圆 of cheques", says(/圆/)],
  ["numeral that only a strict mode refuses", ({ input, results }) => results.length === 0 && /^[壹一]{2}$|^百十一$/.test(input)],
  ["colloquial 块 and 毛", says(/块.毛/)],
  ["十多 read as 10 to 20: here it is over 10, open above", says(/十多欧元/)],
  ["万多亿: nobody writes that", says(/万多亿/)],
  ["bare amount that names no unit", ({ input }) => /^[三]百万$|^小于40万$/.test(input)],
  ["number of more digits than any figure", says(/\d{19}/)],
  ["kilobits: units are never converted", says(/比特$/)],
  ["percentile of a statistic", says(/百分位/)],
  ["limit that selects (age, height): dismissed by rule", says(/年龄|身高/)],
  ["question or condition about a number, not a statement", ({ source, input }) => /Range/.test(source) && /[xy]|数字|的数|目标|信息|产品|公司|国家|影片|质数|面积|州|请给|之间|间$|请|＜|<|最多/.test(input)],
  ["no figure expected or only a code", ({ results, source }) => results.every((r) => r.value === undefined || r.value === null) && !/cn2an/.test(source)],
];
export function outside(file: string, vector: Vector): string | null {
  const table = file.includes("time") ? times : figures;
  return table.find(([, test]) => test(vector))?.[0] ?? null;
}
