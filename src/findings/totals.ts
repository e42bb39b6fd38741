import { overlap, plus, printedInterval, type Interval } from "../comparison/interval";
import type { Figure } from "../indicators/figure";
import { ofTable } from "../indicators/of-table";
import { completionUnlike } from "./completion";
import { findingKey, type Finding } from "./finding";
import { shareUnlike } from "./shares";
import { standsNear, wordsBefore, wordsBetween } from "./words-between";

/** How far a total may be from its parts and still be meant as their sum; further off, the parts are no full list. */
const NEAR = 0.1;

/** How far a list may fall short of its whole on account of a small rest that it doesn't name. */
const REST = 0.02;

/** Totals unlike the sum of their parts, and shares unlike the part by the whole. Parts stand in the total's sentence, after it or before it. */
export function totals(figures: readonly Figure[]): Finding[] {
  const sentences = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (ofTable(figure)) continue;
    const key = `${figure.letter}|${figure.sentence}`;
    const list = sentences.get(key);
    if (list) list.push(figure);
    else sentences.set(key, [figure]);
  }
  const found: Finding[] = [];
  const letters = byLetter(figures);
  for (const sentence of sentences.values()) {
    sentence.forEach((figure, i) => {
      const letter = letters.get(figure.letter)!;
      if (figure.metric.kind === "level") {
        const sum = sumOf(figure, sentence.slice(i + 1)) ?? sumBefore(figure, sentence.slice(0, i));
        if (sum) found.push(sum);
      } else if (figure.metric.kind === "share") {
        const share = shareUnlike(figure, sentence.slice(0, i), letter) ?? completionUnlike(figure, sentence.slice(0, i), sentence.slice(i + 1), letter);
        if (share) found.push(share);
      }
    });
  }
  return found;
}

function byLetter(figures: readonly Figure[]): Map<number, Figure[]> {
  const letters = new Map<number, Figure[]>();
  for (const figure of figures) {
    const list = letters.get(figure.letter);
    if (list) list.push(figure);
    else letters.set(figure.letter, [figure]);
  }
  return letters;
}

/** 国家级60家、省级35家，其中新增8家: parts of a part, as what stands behind a semicolon, are none of the total's. */
const PARTS_END = /;|其中/u;

function sumOf(total: Figure, behind: readonly Figure[]): Finding | null {
  const { dimension, metric } = total;
  const after = withoutOwn(total, behind);
  const end = after.findIndex((f, i) => f.metric.kind !== "level" || f.metric.status !== metric.status || (i > 0 && PARTS_END.test(wordsBetween(after[i - 1]!, f))));
  const parts = (end < 0 ? after : after.slice(0, end)).filter((f) => f.dimension.family === dimension.family && f.dimension.measure === dimension.measure);
  if (parts.length < 2 || metric.si <= 0 || parts.some((p) => p.metric.si >= metric.si)) return null;
  const said = divisionOf(total, parts);
  if (said === null) return null;
  if (parts.some((p) => p.metric.qualifier !== "exact") || metric.qualifier !== "exact") return null;
  const sum = parts.reduce((s, p) => s + p.metric.si, 0);
  if (sum < metric.si && (said === "some" || (said === "list" && sum > metric.si * (1 - REST)))) return null;
  return unlike(total, parts, sum);
}

/** 53.2万人次，较上年下降12.6%，其中…: what is said of the total itself, before its parts. */
function withoutOwn(total: Figure, behind: readonly Figure[]): readonly Figure[] {
  const first = behind.findIndex(({ metric: { kind } }) => kind === "level");
  return first > 0 && standsNear(total, behind[first]!) && !wordsBetween(total, behind[first]!).includes(";") ? behind.slice(first) : behind;
}

/** 省级2亿元、市县3亿元，合计5.2亿元: the parts right before a figure that the text itself calls their total. */
function sumBefore(total: Figure, before: readonly Figure[]): Finding | null {
  const { dimension, metric } = total;
  if (metric.qualifier !== "exact" || metric.si <= 0 || !calledTotal(total)) return null;
  const isPart = (f: Figure): boolean =>
    f.metric.kind === "level" && f.metric.status === metric.status && f.metric.qualifier === "exact" && f.year === total.year && f.metric.basis !== "each" &&
    f.dimension.family === dimension.family && f.dimension.measure === dimension.measure && f.metric.si < metric.si;
  let first = before.length;
  while (first > 0 && isPart(before[first - 1]!)) first -= 1;
  const parts = before.slice(first);
  return parts.length < 2 ? null : unlike(total, parts, parts.reduce((s, p) => s + p.metric.si, 0));
}

/** The finding that parts give another total than stated; null where they agree within rounding or are no full list. */
function unlike(total: Figure, parts: readonly Figure[], sum: number): Finding | null {
  const { metric } = total;
  const interval = parts.map((p) => printedInterval(p.metric)).reduce<Interval>((a, b) => plus(a, b), { low: 0, high: 0 });
  if (overlap(interval, printedInterval(metric)) || Math.abs(sum - metric.si) > NEAR * metric.si) return null;
  const sources = [total, ...parts];
  return { kind: "sum", severity: "warning", key: findingKey("sum", sources), name: metric.name, year: total.year, sources, stated: metric.si, computed: sum };
}

/** 合计, 共计 or 共 stands in the total's own clause. */
const TOTAL_WORD = /(?:合计|共计|总计|总共|一共|(?<!公)共(?![同享建治管产青振]))[^，,。；;、：:！？\d]{0,20}$/u;
const calledTotal = ({ context }: Figure): boolean => TOTAL_WORD.test(context);

/**
 * What the text says of the figures behind a total: that they are some of it (其中企业308万户、个体工商户631万户: cooperatives go
 * unnamed), all of it (分别为, 分为, 由…组成, …两部分, 共计…), or just a list, which may leave out a small rest. Null: not that they are parts.
 */
function divisionOf(total: Figure, parts: readonly Figure[]): "all" | "list" | "some" | null {
  const words = wordsBetween(total, parts[0]!);
  const closed = ALL_BEHIND.test(parts.at(-1)!.context);
  if (/其中|包括|包含/u.test(words)) return closed ? "all" : "some";
  if (isPartAmong(total, words)) return null;
  if (/分别|分为/u.test(words) || (closed && /由|分|[(:]/u.test(words))) return "all";
  if (!words.includes("(")) return null;
  return TOTAL_WORD.test(wordsBefore(total, parts[0]!)) ? "all" : "list";
}

/** 其中煤电7860万千瓦，风电、光伏发电分别为2985万千瓦和4510万千瓦: what is a part itself stands beside others, each named anew. */
const isPartAmong = ({ context }: Figure, words: string): boolean => /其中[^，,；;。]{0,24}$/u.test(context) && /[、和与及]/u.test(/[，,]([^，,]{2,32})分别/u.exec(words)?.[1] ?? "");

/** …组成, …两部分 behind the last of the parts. */
const ALL_BEHIND = /(?:组成|构成|[两二三四五六]个?(?:部分|大?类))$/u;
