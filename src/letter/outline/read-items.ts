import type { CleanText } from "../../text/clean-text";
import type { Span } from "../../text/span";
import type { OutlineItem } from "../letter";
import type { Line } from "../lines";
import { aspectHeading, opensWithDeed } from "./aspect-headings";
import { doneAt } from "./done";
import { findStarts } from "./find-points";
import { nest, type Node } from "./nest";
import { type AspectReading, type Governing, readAspect } from "./read-aspect";
import { titleOf } from "./titles";
import { type Place, weighSentences } from "./weigh-sentences";

const ANYWHERE: Place = { year: null, below: false };
/** Characters of a point that tell its aspect and title. */
const OPENING = 360;

/** The outline of the body, in order; `year` is that of the letter, where known: a later one is the future. */
export function readItems(source: CleanText, lines: readonly Line[], body: Span, year: number | null = null): OutlineItem[] {
  const starts = findStarts(source.text, lines, body, (at) => spaceAt(source, at));
  const nodes = liftClosingPlan(nest(source.text, starts, body.end), source.text);
  const hasChild = new Uint8Array(nodes.length);
  for (const { parent } of nodes) if (parent !== null) hasChild[parent] = 1;

  const items: OutlineItem[] = [];
  const governing: (Governing | null)[] = [];
  let lastPlan: number | undefined;
  const led = new Map<string, AspectReading>();
  nodes.forEach((node, i) => {
    const { start, end, parent, level } = node;
    const own = source.text.slice(start.at + (start.marker?.text.length ?? 0), Math.min(end, start.at + OPENING)).trimStart();
    const caption = node.caption && (hasChild[i] === 1 || !/[。；;]$/.test(own.trimEnd()));
    const title = titleOf(own, node.caption, start.marker !== null);
    const below = (): string => source.text.slice(start.at + 12, Math.min(sectionEnd(nodes, i, body.end), start.at + SECTION));
    const plannedLater = (): boolean => (lastPlan ??= nodes.map((each) => namedPlan(wordsOf(source.text, each))).lastIndexOf(true)) > i;
    const role = hasChild[i] === 1 && (node.caption || introduces(own, end - start.at)) ? "heading" : "point";
    const above = parent === null ? null : governing[parent]!;
    const list = `${parent} ${start.marker?.family}`;
    const lead = start.marker ? source.text.slice(Math.max(0, start.at - LEAD), start.at) : "";
    if (start.marker && items.at(-1)?.parent === parent && LEADS_ON.test(lead)) led.set(list, PLANNED);
    else if (start.marker?.number === 1 && !start.opensLine && PAID_OFF.test(lead) && !tellsDeed(own)) led.set(list, RESULTED);
    const { aspect, governs } = (start.marker && led.get(list)) ?? readAspect({ own, marker: start.marker?.text ?? "", title, caption, heads: caption || role === "heading", below, plannedLater, before: previousSibling(items, parent), place: { year, below: parent !== null } }, above);
    governing.push(governs === "on" ? above : governs === "nothing" ? null : { aspect, all: governs === "all" || governs === "rest", problems: governs === "rest" });
    const clean = { start: start.at, end };
    const from = source.toPasted({ start: start.at, end: start.at + 1 }).start;
    items.push({
      span: { start: from, end: source.toPasted(clean).end },
      clean,
      marker: start.marker ? printed(source, start.at, start.marker.text) : "",
      level,
      role,
      aspect,
      title,
      parent,
    });
  });
  return items.map((item, i) => ({ ...item, span: { start: item.span.start, end: items[i + 1]?.span.start ?? item.span.end } }));
}

/** White space without a line break stood here in the paste. */
function spaceAt(source: CleanText, at: number): boolean {
  const between = source.pasted.slice(source.toPasted({ start: at - 1, end: at }).end, source.toPasted({ start: at, end: at + 1 }).start);
  return between !== "" && !/[\r\n]/.test(between);
}

/** A marker without white space, with the stop that the paste has. */
function printed(source: CleanText, at: number, marker: string): string {
  const { start, end } = source.toPasted({ start: at, end: at + marker.length });
  const bare = marker.replace(/\s/g, "");
  const typed = /[,:]$/.exec(source.pasted.slice(start, end))?.[0];
  return typed === undefined ? bare : bare.slice(0, -1) + typed;
}

/** 三是资金压力大。下一步，我们将抓好三个方面：（1）…: the end of a point leads to the list behind it. */
const LEADS_ON = /(?:下一?步|今后|接下来|下一?阶段)[^。；：:\n]{0,40}(?:[：:]|(?:以下|如下|下列)[^。；：:\n]{0,20}。)\s*$/u, LEAD = 64;
const PLANNED: AspectReading = { aspect: "plan", governs: "all" };
/** 产业链建设成效显著。一是规模持续扩大…: the list tells what came of it, unless it begins with what was done: 一是健全机制. */
const PAID_OFF = /成效(?:十分|非常|较为|日益)?(?:显著|明显|突出|凸显)[。：:]\s*$/u;
const RESULTED: AspectReading = { aspect: "result", governs: "all" };
const tellsDeed = (own: string): boolean => opensWithDeed(/^[^，。；\n]*/u.exec(own)![0]) || doneAt(/^[^。；\n]*/u.exec(own)![0]) === 0;

const wordsOf = (text: string, { start }: Node): string => text.slice(start.at + (start.marker?.text.length ?? 0), start.at + OPENING);
/** It is called what comes next, and can't be anything else. */
function namedPlan(own: string): boolean {
  const heading = aspectHeading(own.slice(0, 20).replace(/[。：:\n][^]*$/, ""));
  return heading?.aspect === "plan" && !heading.unlessPlanned;
}

/** As much of a section as is looked at to tell what it is about. */
const SECTION = 1500;

/** Where the points below a point end. */
function sectionEnd(nodes: readonly Node[], index: number, end: number): number {
  for (let i = index + 1; i < nodes.length && i < index + NEAR; i += 1) if (nodes[i]!.level <= nodes[index]!.level) return nodes[i]!.start.at;
  return end;
}

const NEAR = 40;

function previousSibling(items: readonly OutlineItem[], parent: number | null): OutlineItem | null {
  const last = items.at(-1);
  return last && last.parent === parent ? last : null;
}

const INTRODUCTION = 160;

/** One sentence, or one that ends in a colon, only introduces the points inside. */
function introduces(own: string, length: number): boolean {
  if (length > INTRODUCTION) return false;
  const text = own.trimEnd();
  const stop = text.search(/[。；;]/);
  return stop < 0 || stop === text.length - 1;
}

/** Those marked points that are the last of several next to one another. */
function lastOfSeveral(nodes: readonly Node[]): ReadonlySet<number> {
  const last = new Map<string, { index: number; several: boolean }>();
  nodes.forEach(({ parent, start }, index) => {
    if (start.marker === null) return;
    const list = `${parent} ${start.marker.family}`;
    last.set(list, { index, several: last.has(list) });
  });
  return new Set([...last.values()].flatMap(({ index, several }) => (several ? [index] : [])));
}

/** 下一步 after the last of several asks, none of which has a plan of its own, closes the letter and belongs to none of them. */
function liftClosingPlan(nodes: readonly Node[], text: string): readonly Node[] {
  const sections = nodes.flatMap((node, i) => (node.level === 1 && node.start.marker ? [i] : []));
  const last = sections.at(-1);
  if (sections.length < 2 || last === undefined) return nodes;
  const isPlan = (node: Node): boolean => {
    const own = wordsOf(text, node);
    return namedPlan(own) || weighSentences(own, ANYWHERE) === "plan";
  };
  const closing = lastOfSeveral(nodes);
  const lifted = nodes.findIndex((node, i) => i > last && node.parent !== null && (node.parent === last || closing.has(node.parent)) && !node.start.marker && isPlan(node));
  // asks with plans of their own have them at their ends: from behind, one is found sooner
  if (lifted < 0 || nodes.slice(0, lifted).reverse().some((node) => isPlan(node))) return nodes;
  const { parent } = nodes[lifted]!;
  const out: Node[] = [];
  nodes.forEach((node, i) => {
    // what stands beside it goes on with it
    if (i === lifted || (i > lifted && node.parent === parent)) out.push({ ...node, parent: null, level: 1 });
    else out.push(i > lifted && node.parent !== null ? { ...node, level: out[node.parent]!.level + 1 } : node);
  });
  return out;
}
