import type { CleanText } from "../../text/clean-text";
import type { Span } from "../../text/span";
import type { Aspect, OutlineItem } from "../letter";
import type { Line } from "../lines";
import { aspectCue } from "./aspect-cues";
import { aspectHeading } from "./aspect-headings";
import { describesState, tellsDeeds } from "./deeds";
import { findStarts } from "./find-points";
import { nest, type Node } from "./nest";
import { titleOf } from "./titles";

/** Characters of a point that tell its aspect and title. */
const OPENING = 360;

/** The outline of the body, in order. */
export function readItems(source: CleanText, lines: readonly Line[], body: Span): OutlineItem[] {
  const starts = findStarts(source.text, lines, body);
  const nodes = liftClosingPlan(nest(source.text, starts, body.end), source.text);
  const hasChild = new Uint8Array(nodes.length);
  for (const { parent } of nodes) if (parent !== null) hasChild[parent] = 1;

  const items: OutlineItem[] = [];
  const governing: (Aspect | null)[] = [];
  nodes.forEach((node, i) => {
    const { start, end, parent, level } = node;
    const own = source.text.slice(start.at + (start.marker?.text.length ?? 0), Math.min(end, start.at + OPENING)).trimStart();
    const caption = node.caption && (hasChild[i] === 1 || !/[。；;]$/.test(own.trimEnd()));
    const title = titleOf(own, node.caption, start.marker !== null);
    const below = (): string => source.text.slice(start.at + 12, Math.min(sectionEnd(nodes, i, body.end), start.at + SECTION));
    const { aspect, governs } = readAspect(i, below, own, title, caption, parent === null ? null : governing[parent]!, parent !== null, previousSibling(items, parent));
    governing.push(governs ? aspect : parent === null || governs === false ? null : governing[parent]!);
    const clean = { start: start.at, end };
    const from = source.toPasted({ start: start.at, end: start.at + 1 }).start;
    items.push({
      span: { start: from, end: source.toPasted(clean).end },
      clean,
      marker: start.marker ? printed(source, start.at, start.marker.text) : "",
      level,
      role: hasChild[i] === 1 && (node.caption || introduces(own, end - start.at)) ? "heading" : "point",
      aspect,
      title,
      parent,
    });
  });
  return items.map((item, i) => ({ ...item, span: { start: item.span.start, end: items[i + 1]?.span.start ?? item.span.end } }));
}

/** A marker without white space, with the stop that the paste has. */
function printed(source: CleanText, at: number, marker: string): string {
  const { start, end } = source.toPasted({ start: at, end: at + marker.length });
  const bare = marker.replace(/\s/g, "");
  const typed = /[,:]$/.exec(source.pasted.slice(start, end))?.[0];
  return typed === undefined ? bare : bare.slice(0, -1) + typed;
}

/** As much of a section as is looked at to tell what it is about. */
const SECTION = 1500;

/** Where the points below a point end. */
function sectionEnd(nodes: readonly Node[], index: number, end: number): number {
  for (let i = index + 1; i < nodes.length && i < index + NEAR; i += 1) if (nodes[i]!.level <= nodes[index]!.level) return nodes[i]!.start.at;
  return end;
}

const NEAR = 40;

interface AspectReading {
  readonly aspect: Aspect;
  /** true: for everything below; false: nothing governs below; null: what governed before goes on. */
  readonly governs: boolean | null;
}

function readAspect(index: number, below: () => string, own: string, title: string | null, caption: boolean, governed: Aspect | null, parent: boolean, before: OutlineItem | null): AspectReading {
  const heading = title === null ? null : aspectHeading(title);
  if (heading?.byContent && caption && tellsDeeds(below())) return { aspect: "measure", governs: true };
  // A caption of its own matter may end like one of measures (资金投入情况): under another aspect it stays with that.
  const stays = governed !== null && heading?.aspect === "measure";
  if (heading && heading.aspect !== "ask" && !stays) return { aspect: heading.aspect, governs: heading.governs };
  if (heading && caption && !stays) return { aspect: heading.aspect, governs: heading.governs };
  const cue = aspectCue(heading?.aspect === "ask" && !caption ? behindCaption(own) : own, governed !== null);
  if (cue?.overrides && !(caption && cue.aspect === "ask")) return { aspect: cue.aspect, governs: cue.aspect === "plan" };
  if (governed !== null) return { aspect: governed, governs: null };
  if (!cue && AGREES.test(own) && aspectCue(behindCaption(own))?.aspect === "plan") return { aspect: "plan", governs: true };
  if (caption && /^关于/.test(own)) return { aspect: "ask", governs: false };
  // 一、夯实仓储基础 / 截至2023年末，…: below a caption of its own matter the state reached belongs to the work
  if (cue?.aspect === "result" && parent && own.startsWith("截")) return { aspect: "measure", governs: null };
  if (cue) return { aspect: cue.aspect, governs: cue.aspect === "plan" || cue.aspect === "result" };
  if (index === 0 && title === null && describesState(own)) return { aspect: "other", governs: false };
  if (before?.aspect === "plan" && before.marker === "" && /^(?:同时|此外|另外|并)[，,]/.test(own) && /将|拟|计划|力争/.test(own)) return { aspect: "plan", governs: true };
  return { aspect: "measure", governs: null };
}

/** 提案中指出的问题切中要害。下一步，…: one sentence of agreement, and on to the plan. */
const AGREES = /^[^。\d]{0,80}(?:建议|提案|意见|问题)[^。\d]{0,60}。/;

/** （三）关于扩大投入的建议。经商省国资委，将…: what is said to the ask. */
const behindCaption = (own: string): string => own.slice(own.indexOf("。") + 1).trimStart();

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

/** 下一步 after the last of several asks, none of which has a plan of its own, closes the letter and belongs to none of them. */
function liftClosingPlan(nodes: readonly Node[], text: string): readonly Node[] {
  const sections = nodes.flatMap((node, i) => (node.level === 1 && node.start.marker ? [i] : []));
  const last = sections.at(-1);
  if (sections.length < 2 || last === undefined) return nodes;
  const isPlan = (node: Node): boolean => {
    const own = text.slice(node.start.at + (node.start.marker?.text.length ?? 0), node.start.at + OPENING);
    return aspectHeading(own.slice(0, 20).replace(/[。：:\n][^]*$/, ""))?.aspect === "plan" || aspectCue(own)?.aspect === "plan";
  };
  const lifted = nodes.findIndex((node, i) => i > last && node.parent === last && !node.start.marker && isPlan(node));
  if (lifted < 0 || nodes.slice(0, lifted).some((node) => isPlan(node))) return nodes;
  return nodes.map((node, i) => (i === lifted ? { ...node, parent: null, level: 1 } : i > lifted && node.level > 1 ? { ...node, level: node.level - 1 } : node));
}
