import { MINUS_SIGNS } from "../../text/minus-signs";
import type { Span } from "../../text/span";
import type { Line } from "../lines";
import { type Family, type Marker, markerAt } from "./markers";

/** The start of a point: at a marker, or of a paragraph without one. */
export interface Start {
  readonly at: number;
  readonly marker: Marker | null;
  /** The line (of the body) it stands in. */
  readonly line: number;
  readonly opensLine: boolean;
}

/** Characters a marker may stand behind, as a table: asked for every character. */
const BREAKS = new Uint8Array(0x10000);
for (const char of "。；：！？，、:;!?,”）)》") BREAKS[char.charCodeAt(0)] = 1;
/** A row of a table with figures. */
const FIGURE_ROW = new RegExp(`\\t[—${MINUS_SIGNS}]?\\d[\\d,.]*[%％]?(?:\\t|$)`);
/** Characters of a line that heads a part of a table at most. */
const PART_LINE = 20;
/** What stands below a table. */
const NOTE = /^(?:注|备注|说明|数据来源|资料来源|单位)[：:]/;
/** 肉牛生产主要指标表, 表1 …, 单位：万元: what stands over a table, by itself. */
const OVER_TABLE = /^[^。；：]{2,40}(?:表|一览|统计|明细)(?:[（(][^（）()]{1,20}[）)])?$|^表\s?[\d一二三四五六七八九十]|^[（(]?(?:计量)?单位[：:]/;
/** 图1  2016年空气质量级别天数, 表2 主要指标: what stands under a picture that was not copied. */
const UNDER_PICTURE = /^[图表]\s*\d{1,3}(?:[-—.．]\d{1,2})?[\s：:.、]*[^，。；]{2,60}$/;
/** 下一步 in mid-paragraph starts a paragraph of its own where a letter was pasted as one line. */
const LATER = /(?<=[。！])(?=(?:下一?步|下一?阶段|今后(?:一个时期|一段时间|[一二三四五]年)?|接下来|未来[一二三四五]年)[，,：:])/g;
/** A line longer than this was pasted without its breaks if it is most of the body; one longer than the second if a section begins inside. */
const ONE_LINE = 600, SECTION_LINE = 200;
/** A section that begins behind a sentence of the same line. */
const SECTION_INSIDE = /[。；：！](?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/;

/** Every place in the body where a point starts, in order. Lines of tables and their notes start none, unless nothing stands before them. */
export function findStarts(text: string, lines: readonly Line[], body: Span, gapAt: (at: number) => boolean = noGap): Start[] {
  const starts: Start[] = [];
  const runInLines = new Set<number>();
  const rows = lines.map((line) => line.text.includes("\t"));
  lines.forEach((line, i) => {
    if ((rows[i] && line.text.length <= ONE_LINE) || (rows[i + 1] && OVER_TABLE.test(line.text)) || (rows[i - 1] && NOTE.test(line.text))) return;
    if (UNDER_PICTURE.test(line.text)) return;
    // 一、幼儿园: heads a part of the table it stands in
    if (line.text.length <= PART_LINE && rows[i - 1] && FIGURE_ROW.test(lines[i + 1]?.text ?? "")) return;
    let from = Math.max(line.start, body.start);
    while (text[from] === " ") from += 1;
    const to = Math.min(line.end, body.end);
    const first = markerAt(text, from, "");
    starts.push({ at: from, marker: first, line: i, opensLine: true });
    const runIn = (to - from > ONE_LINE && (to - from) * 5 > (body.end - body.start) * 3) || (to - from > SECTION_LINE && SECTION_INSIDE.test(line.text));
    if (runIn) runInLines.add(i);
    const later = runIn ? laterStarts(text, from, to) : none;
    // 2.取得的成效 一是…: a caption that lost its line break, in whatever line it opens
    let captionEnd = first ? runInCaptionEnd(text, from + first.text.length, first.family) : -1;
    if (first && captionEnd < 0) captionEnd = spacedCaptionEnd(text, from + first.text.length, Math.min(to, from + LONGEST_CAPTION), first.family, gapAt);
    for (let at = from + (first?.text.length ?? 1); at < to; at += 1) {
      if ((runIn && later.has(at)) || (at === captionEnd && !BREAKS[text.charCodeAt(at)])) starts.push({ at, marker: null, line: i, opensLine: true });
      const said = text.charCodeAt(at) === ONE && AGENTS.has(text.charCodeAt(at - 1));
      if (BREAKS[text.charCodeAt(at - 1)] === 0 && at !== captionEnd && !said && !(runIn && isParen(text.charCodeAt(at)))) continue;
      const marker = markerAt(text, at, at === captionEnd ? "" : said ? "，" : text[at - 1]!, runIn);
      if (!marker) continue;
      if (at === captionEnd) starts.pop();
      starts.push({ at, marker, line: i, opensLine: false });
      at += marker.text.length - 1;
      if (runIn) captionEnd = runInCaptionEnd(text, at + 1, marker.family);
    }
  });
  // A range of cells copied by itself, or with a remark below: there is nothing else that it could belong to
  if (rows.slice(0, starts[0]?.line).includes(true)) starts.unshift({ at: Math.max(lines[0]!.start, body.start), marker: null, line: 0, opensLine: true });
  return inSequence(starts, runInLines, ({ at }) => text[at - 1] === "。").map((start) => (runInLines.has(start.line) && start.marker && headings.has(start.marker.family) ? { ...start, opensLine: true } : start));
}

/** Families whose markers open lines wherever line breaks were kept. */
const headings: ReadonlySet<Family> = new Set<Family>(["part", "section", "paren"]);

/** 一 of 一是. */
const ONE = 0x4e00;
/** 我局一是加强监管。二是…: who does it, right before the first point. */
const AGENTS: ReadonlySet<number> = new Set([..."局厅委办们市县区省院"].map((char) => char.charCodeAt(0)));

const isParen = (code: number): boolean => code === 0x28 || code === 0xff08;

/** Captions that are known as such even where the text runs on behind them: 三、下一步工作安排我委将… */
const runInCaption = /(?:(?:关于)?[“《][^“”《》]{2,60}[”》]的?(?:建议|提案|问题|意见|诉求|方面)|关于[^，。；：“”《》]{4,40}?的(?:建议|提案|问题|诉求)(?=[《您代委近目我省市为截2针对“])|所做的?(?:主要)?工作|(?:已|前期)开展的?(?:主要)?工作|(?:办理|工作)?(?:进展|情况)(?:及|和|与|、)(?:取得的?)?(?:成效|成绩|成果|实效)|下一?步(?:工作)?(?:打算|安排|计划|考虑|思路|措施|重点)|今后(?:的)?(?:工作)?(?:打算|安排|计划|思路|重点)|存在的?(?:主要)?(?:困难|问题|不足)(?:[和与及](?:困难|问题|不足|原因))?|(?:工作)?(?:开展|进展|推进|办理|落实)情况|工作进展|基本情况|总体情况|主要(?:工作(?:举措|措施|做法|成效|任务|内容|情况|开展情况|进展)?|做法|措施|举措|成效)|取得的?(?:主要)?(?:成效|成绩|成果|实效)|工作成效)(?![和与及、，。：；的情举措做任内进开推])/y;

/** 一、救助工作扎实有力1.低保政策落实到位。: a caption before the first point of its list. */
const beforeFirst = /[\u4e00-\u9fa5“”、（）]{4,30}(?=1[.．](?!\d))/y;

/** Families whose points have captions. */
const captioned: ReadonlySet<Family> = new Set<Family>(["part", "section", "paren", "arabic"]);

function runInCaptionEnd(text: string, from: number, family: Family): number {
  if (!captioned.has(family)) return -1;
  runInCaption.lastIndex = from;
  const found = runInCaption.exec(text);
  if (found) return from + found[0].length;
  if (family === "arabic") return -1;
  beforeFirst.lastIndex = from;
  return beforeFirst.test(text) ? beforeFirst.lastIndex : -1;
}

const noGap = (): boolean => false;
/** Characters of a caption that only a space parts from its text. */
const LONGEST_CAPTION = 36, SHORTEST_CAPTION = 4;
/** How a caption ends that stands in one line with what it heads. */
const CAPTION_ENDS = new Set(["情况", "工作", "做法", "措施", "举措", "成效", "成绩", "成果", "问题", "困难", "打算", "安排", "计划", "思路", "建议", "进展", "现状"]);

/** 1.高效节水灌溉建设情况 河西走廊是…: a caption of which only a space is left that parts it from what follows, or -1. */
function spacedCaptionEnd(text: string, from: number, to: number, family: Family, gapAt: (at: number) => boolean): number {
  if (!captioned.has(family)) return -1;
  for (let at = from; at < to && !BREAKS[text.charCodeAt(at)]; at += 1) {
    if (at >= from + SHORTEST_CAPTION && CAPTION_ENDS.has(text.slice(at - 2, at)) && gapAt(at)) return at;
  }
  return -1;
}

const none: ReadonlySet<number> = new Set();

function laterStarts(text: string, from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  LATER.lastIndex = from;
  for (let match = LATER.exec(text); match && match.index < to; match = LATER.exec(text)) {
    found.add(match.index);
    LATER.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * Inside a paragraph 一是 counts only where 二是 follows in it (or opens the next one), and 二是 only behind 一是. At the start
 * of a line any marker counts but 首先 and 最后, which also open plain sentences. Headings of a letter that lost its line
 * breaks follow one another wherever they stand.
 */
function inSequence(starts: readonly Start[], runInLines: ReadonlySet<number>, behindStop: (start: Start) => boolean): Start[] {
  const followed = firstsWithSecond(starts, runInLines);
  const seconds = secondsWithThird(starts);
  const seen = new Map<Family, Set<number>>();
  // the number of the list that goes on from line to line
  let listed = 0;
  let section = 0;
  let line = -1;
  const kept: Start[] = [];
  starts.forEach((start, i) => {
    const { marker, opensLine } = start;
    if (start.line !== line) {
      line = start.line;
      for (const family of seen.keys()) if (family !== "sequence" && !(headings.has(family) && runInLines.size > 0)) seen.delete(family);
    }
    if (!marker) {
      kept.push(start);
      return;
    }
    const before = seen.get(marker.family) ?? new Set<number>();
    const counts = marker.number === 1 ? followed.has(i) : hasPredecessor(before, marker) || (headings.has(marker.family) && runInLines.has(line) && before.size > 0);
    const goesOn = marker.family === "arabic" && marker.number > 1 && marker.number === listed + 1;
    // 三是互通率不足七成。三、下一步打算: goes on with the sections that opened the lines above
    const lost = marker.family === "section" && !opensLine && section > 0 && marker.number === section + 1 && behindStop(start);
    if (marker.family === "section" && (opensLine || lost || runInLines.has(line))) section = marker.number;
    if (!counts && !opensLine && !goesOn && !lost && !seconds.has(i)) return;
    if (marker.family === "arabic") listed = marker.number;
    if (marker.number === 1) before.clear();
    seen.set(marker.family, before.add(marker.number));
    if (lost || (!counts && goesOn)) kept.push({ ...start, opensLine: true });
    else kept.push(!counts && marker.family === "sequence" ? { ...start, marker: null } : start);
  });
  return kept;
}

/** Lines between 首先 and 其次 at most. */
const SEQUENCE_LINES = 6;

/** Indices of first markers whose second comes later in the paragraph or opens the next one. */
function firstsWithSecond(starts: readonly Start[], runInLines: ReadonlySet<number>): ReadonlySet<number> {
  const result = new Set<number>();
  const seconds = new Map<Family, number>();
  const later = new Set<Family>();
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    const { marker, line } = starts[i]!;
    if (!marker) continue;
    if (headings.has(marker.family) && marker.number > 1 && runInLines.has(line)) later.add(marker.family);
    if (marker.number === 1) {
      const second = seconds.get(marker.family);
      const near = second !== undefined && second <= line + (marker.family === "sequence" ? SEQUENCE_LINES : 1);
      if (near || (later.has(marker.family) && runInLines.has(line))) result.add(i);
      later.delete(marker.family);
      seconds.delete(marker.family);
    } else if (marker.number === 2 || marker.family === "sequence") seconds.set(marker.family, line);
  }
  return result;
}

/** Indices of 二是 that 三是 follows in the paragraph: what came first was told without 一是 (一方面, 首先要). */
function secondsWithThird(starts: readonly Start[]): ReadonlySet<number> {
  const result = new Set<number>();
  let third = -1;
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    const { marker, line } = starts[i]!;
    if (marker?.family !== "is") continue;
    if (marker.number === 3) third = line;
    else if (marker.number === 2 && third === line) result.add(i);
    else if (marker.number === 1) third = -1;
  }
  return result;
}

function hasPredecessor(seen: ReadonlySet<number>, { family, number }: Marker): boolean {
  if (family === "sequence") return seen.size > 0;
  return seen.has(number - 1) || (family === "is" && seen.has(number - 2));
}
