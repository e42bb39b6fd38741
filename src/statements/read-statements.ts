import type { CleanText } from "../text/clean-text";
import type { Aspect, Letter, OutlineItem } from "../letter/letter";
import { actingAgencies } from "./acting-agencies";
import { captionOf } from "./caption";
import { citationsIn } from "./cited-policies";
import type { Statement, StatementKind } from "./statement";

const kinds: Readonly<Record<Aspect, StatementKind>> = { ask: "ask", measure: "measure", result: "outcome", plan: "commitment", other: "other" };

/** What the letter says, point by point. Headings say nothing of their own, but one that quotes an ask states it. */
export function readStatements(source: CleanText, letter: Letter): Statement[] {
  return letter.items.flatMap((item, index) => {
    if (item.role === "heading" && item.aspect !== "ask") return [];
    const own = source.text.slice(item.clean.start, item.clean.end);
    const bare = item.marker === "" ? own : own.slice(markerLength(own, item.marker));
    const policies = citationsIn(own).map(({ start, end, title, docNumber }) => ({
      span: source.toPasted({ start: item.clean.start + start, end: item.clean.start + end }),
      title,
      docNumber,
    }));
    return {
      span: item.span,
      item: index,
      kind: kinds[item.aspect],
      aspect: item.aspect,
      caption: item.title ?? captionOf(bare),
      agencies: actingAgencies(bare),
      policies,
      ask: askOf(letter.items, index),
    };
  });
}

/** A marker is kept without spaces; in the text one may stand in it. */
function markerLength(own: string, marker: string): number {
  let at = 0;
  for (let seen = 0; seen < marker.length && at < own.length; at += 1) if (own[at] !== " ") seen += 1;
  return at;
}

/** The ask above a point, else the ask that the paragraphs before it quote. */
function askOf(items: readonly OutlineItem[], index: number): number | null {
  const { parent, aspect } = items[index]!;
  for (let above = parent; above !== null; above = items[above]!.parent) if (items[above]!.aspect === "ask") return above;
  if (aspect === "ask") return null;
  for (let i = index - 1; i >= 0 && i >= index - NEAR; i -= 1) if (items[i]!.parent === parent && items[i]!.aspect === "ask") return i;
  return null;
}

/** Items between an ask told in a paragraph and its answer at most. */
const NEAR = 12;
