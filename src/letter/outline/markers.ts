import { countFrom } from "../chinese-number";

/** A way to number points. Families are nested by what the writer does, `rank` only settles what the text leaves open. */
export type Family = "part" | "section" | "paren" | "arabic" | "decimal" | "arabicParen" | "circled" | "is" | "ordinal" | "sequence" | "item" | "bullet";

/** A marker as it stands in clean text. */
export interface Marker {
  readonly family: Family;
  readonly number: number;
  readonly text: string;
}

interface MarkerForm {
  readonly family: Family;
  /** 1 encloses 2 encloses 3 …; the spoken ones (一是, 首先) nest in anything. */
  readonly rank: number;
  /** Sticky. `n` is the number. */
  readonly pattern: RegExp;
  /** Characters one of which may stand before it inside a paragraph; "" at the start of a line only. */
  readonly after: string;
  readonly number: (n: string) => number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const STOP = "。；：！？:;!?";
const words = new Map([["首先", 1], ["其次", 2], ["再次", 3], ["再者", 3], ["此外", 90], ["最后", 99]]);

export const markerForms: readonly MarkerForm[] = [
  {
    family: "part",
    rank: 0,
    pattern: new RegExp(`第(?<n>${NUMERAL})(?:部分|章|篇)[、，：:]?`, "y"),
    after: "",
    number: countFrom,
    examples: ["第一部分已开展的工作", "第三部分：今后打算"],
    counterExamples: ["第一批试点", "第二产业"],
  },
  {
    family: "section",
    rank: 1,
    pattern: new RegExp(`(?<n>${NUMERAL})[、．.](?![一二三四五六七八九十百])`, "y"),
    after: STOP,
    number: countFrom,
    examples: ["一、工作开展情况", "十二、今后工作", "三.下一步打算"],
    counterExamples: ["一、二级公路", "第一、二批"],
  },
  {
    family: "section",
    rank: 1,
    pattern: new RegExp(`(?<n>${NUMERAL})[，：）)](?=[\\u4e00-\\u9fa5“《])`, "y"),
    after: "",
    number: countFrom,
    examples: ["一，工作开展情况", "二）取得的成效", "三：下一步打算"],
    counterExamples: ["一，2024年", "第三，加强监管"],
  },
  {
    family: "paren",
    rank: 2,
    pattern: new RegExp(`[（(](?<n>${NUMERAL})[）)][、.．]?`, "y"),
    after: STOP,
    number: countFrom,
    examples: ["（一）主要做法", "(十)提高标准"],
    counterExamples: ["（一期）工程", "（三北）"],
  },
  {
    family: "paren",
    rank: 2,
    pattern: /(?<n>[㈠-㈩])、?/y,
    after: STOP,
    number: (n) => n.charCodeAt(0) - 0x3220 + 1,
    examples: ["㈠主要做法", "㈩、提高标准"],
    counterExamples: ["①公共供水"],
  },
  {
    family: "arabic",
    rank: 3,
    pattern: /(?<n>[1-9]\d?)(?:[.．] ?(?!\d)|[.．] ?(?=(?:19|20)\d\d年)|[、](?!\d)|[、](?=(?:19|20)\d\d年)|[)）])/y,
    after: STOP,
    number: Number,
    examples: ["1.加快项目建设", "1．强化", "2、惠企资金兑现", "1. 2024年，落实资金", "3)完善制度"],
    counterExamples: ["2.5亿元", "3、5、7月", "2024.年"],
  },
  {
    family: "arabic",
    rank: 3,
    pattern: /(?<n>[⒈-⒛])/y,
    after: STOP,
    number: (n) => n.charCodeAt(0) - 0x2488 + 1,
    examples: ["⒈加快项目建设", "⒓完善制度"],
    counterExamples: ["①公共供水"],
  },
  {
    family: "decimal",
    rank: 4,
    pattern: /[1-9]\d?[.．](?<n>[1-9]\d?)(?=[\u4e00-\u9fa5“])(?![亿万千百倍元个家项所人公米吨亩户台辆座次名条件种类年月日小平立成级版])/y,
    after: "",
    number: Number,
    examples: ["1.1优化审批流程", "3.12推进改革"],
    counterExamples: ["2.5亿元用于建设", "3.0版平台上线", "1.5个百分点"],
  },
  {
    family: "arabicParen",
    rank: 4,
    pattern: /[（(](?<n>[1-9]\d?)[）)][、.．]?/y,
    after: STOP,
    number: Number,
    examples: ["（1）省级财政", "(12)加强监管"],
    counterExamples: ["（2024）", "（3家）"],
  },
  {
    family: "circled",
    rank: 5,
    pattern: /(?<n>[①-⑳])/y,
    after: `${STOP}，、,”）)》`,
    number: (n) => n.charCodeAt(0) - 0x2460 + 1,
    examples: ["①公共供水", "⑪加强监管"],
    counterExamples: ["㈠公共供水"],
  },
  {
    family: "is",
    rank: 6,
    pattern: new RegExp(`(?<n>${NUMERAL})(?:是|要)(?!否)`, "y"),
    after: `${STOP}，、,”）)》`,
    number: countFrom,
    examples: ["一是加大投入", "二要撬动融资", "十一是强化监管"],
    counterExamples: ["一直是", "统一是"],
  },
  {
    family: "item",
    rank: 6,
    pattern: new RegExp(`其(?<n>${NUMERAL})(?:[，,：:]|是)`, "y"),
    after: STOP,
    number: countFrom,
    examples: ["其一，规划引领", "其二是"],
    counterExamples: ["其中一项"],
  },
  {
    family: "ordinal",
    rank: 6,
    pattern: new RegExp(`第(?<n>${NUMERAL})(?:[，,、：:]|是)`, "y"),
    after: STOP,
    number: countFrom,
    examples: ["第一，健全制度", "第二、加强监管", "第三,到2022年"],
    counterExamples: ["第一批试点", "第三位"],
  },
  {
    family: "sequence",
    rank: 6,
    pattern: /(?<n>首先|其次|再次|再者|最后)(?:[，,：:]|是)/y,
    after: STOP,
    number: (n) => words.get(n)!,
    examples: ["首先，补齐短板", "最后，治理小事"],
    counterExamples: ["首先进的设备", "最后一公里"],
  },
  {
    family: "bullet",
    rank: 6,
    pattern: /(?<n>[•●◆◇■□▪○★☆▲△▶►➢✓√◎])/y,
    after: "",
    number: () => 0,
    examples: ["●加强监管", "■ 完善制度"],
    counterExamples: ["·加强监管"],
  },
];

const rankOf = new Map(markerForms.map(({ family, rank }) => [family, rank]));
export const rank = (family: Family): number => rankOf.get(family)!;

/** The forms that a character may open, so that other places are passed over. */
const OPENINGS: readonly (readonly [string, readonly Family[]])[] = [
  ["一二三四五六七八九十", ["section", "is"]],
  ["（(", ["paren", "arabicParen"]],
  ["123456789", ["arabic", "decimal"]],
  ["①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", ["circled"]],
  ["㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", ["paren"]],
  ["⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", ["arabic"]],
  ["第", ["part", "ordinal"]],
  ["其", ["item", "sequence"]],
  ["首再最", ["sequence"]],
  ["•●◆◇■□▪○★☆▲△▶►➢✓√◎", ["bullet"]],
];
const formsAt = new Map(OPENINGS.flatMap(([chars, families]) => [...chars].map((char) => [char.charCodeAt(0), markerForms.filter(({ family }) => families.includes(family))] as const)));

/**
 * The marker at `at`, or null. `before` is the character before it, "" at the start of a line. In a `runIn` paragraph, pasted
 * without its line breaks, （一） may stand behind anything: 一、工作进展（一）…; 第二部分 behind a sentence.
 */
export function markerAt(text: string, at: number, before: string, runIn = false): Marker | null {
  const forms = formsAt.get(text.charCodeAt(at));
  if (forms === undefined) return null;
  for (const { family, pattern, after, number } of forms) {
    if (before !== "" && !after.includes(before) && !(runIn && (family === "paren" || (family === "part" && STOP.includes(before))))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const n = number(match.groups!.n!);
    if (n > 0 || family === "bullet") return { family, number: n, text: match[0] };
  }
  return null;
}
