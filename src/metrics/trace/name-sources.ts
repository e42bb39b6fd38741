import type { Letter } from "../../letter/letter";
import type { Span } from "../../text/span";
import { clauseEnd, clauseStart, sentenceStart } from "../clauses";
import type { TableCell } from "../tables";
import { itemAt } from "../item-at";
import type { Place } from "./place";

/** Words that a name was put together from, and where they stand; offsets are clean ones. */
export interface NameSource {
  readonly place: Place;
  readonly span: Span;
}

/** Fewer characters of a name are found anywhere. */
const SHORTEST = 2;
const MOST = 3;

/**
 * The places that the parts of a figure's name were taken from: each part from where it stands nearest, its longest first.
 * `at` and `end` are the figure's; `cells` are those of its table.
 */
export function nameSources(text: string, letter: Letter, { start: at, end }: Span, name: string, cells: readonly TableCell[]): NameSource[] {
  const found: NameSource[] = [];
  const areas = [...headersOf(cells, at), ...areasOf(text, letter, at, end)];
  const parts = [name];
  while (parts.length > 0 && found.length < MOST) {
    const part = parts.shift()!;
    const hit = longest(text, part, areas);
    if (!hit) continue;
    found.push({ place: hit.place, span: hit.span });
    parts.unshift(...[part.slice(0, hit.from), part.slice(hit.from + hit.span.end - hit.span.start)].filter(({ length }) => length >= SHORTEST));
  }
  return found;
}

interface Area extends Span {
  readonly place: Place;
}

/** Nearest first: clause, sentence, point, the points above it. */
function areasOf(text: string, letter: Letter, at: number, end: number): Area[] {
  const areas: Area[] = [
    { place: "clause", start: clauseStart(text, at), end: clauseEnd(text, end) },
    { place: "sentence", start: sentenceStart(text, at), end: at },
  ];
  let item = itemAt(letter, at);
  if (item !== null) areas.push({ place: "point", start: letter.items[item]!.clean.start, end: at });
  for (; item !== null && letter.items[item]!.parent !== null; item = letter.items[item]!.parent) areas.push({ place: "above", ...letter.items[letter.items[item]!.parent!]!.clean });
  return areas;
}

/** The headers over and beside a cell. */
function headersOf(cells: readonly TableCell[], at: number): Area[] {
  if (!cells.some(({ role, start, end }) => role === "figure" && start <= at && at < end)) return [];
  return cells.filter(({ role, start }) => role === "label" && start < at).reverse().map(({ start, end }) => ({ place: "table-header", start, end }));
}

function longest(text: string, part: string, areas: readonly Area[]): (NameSource & { readonly from: number }) | null {
  for (let length = part.length; length >= SHORTEST; length -= 1) {
    for (const { place, start, end } of areas) {
      const within = text.slice(start, end);
      for (let from = 0; from + length <= part.length; from += 1) {
        const index = within.lastIndexOf(part.slice(from, from + length));
        if (index >= 0) return { place, from, span: { start: start + index, end: start + index + length } };
      }
    }
  }
  return null;
}
