import type { LetterReading } from "../../engine";
import type { Aspect } from "../../letter/letter";

/** A number in the letter as shown: a metric or a dismissed one, by its index in the reading. Offsets are in clean text. */
export interface Mark {
  readonly kind: "metric" | "dismissed";
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph that looks the same throughout. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "marker"; readonly text: string; readonly aspect: Aspect }
  | { readonly kind: "mark"; readonly text: string; readonly mark: number };

/** A paragraph of the letter as shown. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Of the point it starts in; null around the body. */
  readonly aspect: Aspect | null;
  /** Nesting of that point; 0 around the body. */
  readonly level: number;
  readonly heading: boolean;
  readonly table: boolean;
  readonly furniture: boolean;
  /** Where a point starts, its aspect. */
  readonly starts: readonly Aspect[];
  readonly pieces: readonly Piece[];
}

export interface ShownLetter {
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
}

function marksOf({ source, metrics, dismissed }: LetterReading): Mark[] {
  const place = (kind: Mark["kind"]) => ({ span }: { span: { start: number; end: number } }, index: number): Mark => ({
    kind, index, start: source.toClean(span.start), end: source.toClean(span.end),
  });
  return [...metrics.map(place("metric")), ...dismissed.map(place("dismissed"))]
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Takes the clean text apart into paragraphs of text, markers and numbers; one pass over text, points and numbers together. */
export function showLetter(reading: LetterReading): ShownLetter {
  const { text } = reading.source;
  const { items, furniture, body } = reading.letter;
  const marks = marksOf(reading);
  const blocks: Block[] = [];
  let item = -1, mark = 0, fitting = 0;

  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    while (fitting < furniture.length && furniture[fitting]!.clean.end <= start) fitting++;
    const piece = furniture[fitting];
    const outside = piece !== undefined && piece.clean.start <= start && piece.clean.end >= end;

    const pieces: Piece[] = [];
    const starts: Aspect[] = [];
    let at = start;
    const plain = (to: number) => {
      if (to > at) pieces.push({ kind: "text", text: text.slice(at, to) });
      at = Math.max(at, to);
    };
    const first = item + 1 < items.length && items[item + 1]!.clean.start <= start ? item + 1 : item;
    for (;;) {
      const nextItem = items[item + 1];
      const nextMark = marks[mark];
      const itemAt = nextItem && nextItem.clean.start < end ? nextItem.clean.start : Infinity;
      const markAt = nextMark && nextMark.start < end ? nextMark.start : Infinity;
      if (itemAt === Infinity && markAt === Infinity) break;
      if (nextItem && itemAt <= markAt) {
        item++;
        plain(itemAt);
        starts.push(nextItem.aspect);
        const to = at + nextItem.marker.length;
        if (nextItem.marker && text.startsWith(nextItem.marker, at) && to <= end) {
          pieces.push({ kind: "marker", text: nextItem.marker, aspect: nextItem.aspect });
          at = to;
        }
      } else {
        const { start: from, end: to } = nextMark!;
        // A number inside a marker that is already shown keeps its place in the count but is not shown twice.
        if (from >= at) {
          plain(from);
          pieces.push({ kind: "mark", text: text.slice(from, Math.min(to, end)), mark });
          at = Math.min(to, end);
        }
        mark++;
      }
    }
    plain(end);

    const within = items[first];
    const inBody = within !== undefined && start < within.clean.end && end > within.clean.start && end > body.start && start < body.end && !outside;
    if (pieces.length > 0) {
      blocks.push({
        start, end, pieces, starts, furniture: outside || !inBody, table: text.slice(start, end).includes("\t"),
        aspect: inBody ? within.aspect : null, level: inBody ? within.level : 0, heading: inBody && starts.length > 0 && within.role === "heading",
      });
    }
    start = end + 1;
  }
  return { marks, blocks };
}
