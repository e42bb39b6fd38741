import { fold } from "./keys";
import { joinPieces } from "./pieces";
import type { Ledger, Located, SourceRecord } from "./records";

/**
 * Looks every quote up where it was found and marks those that the source no longer says. Each piece is looked into by
 * itself, so that an edit in one paragraph doesn't move the offsets of the others.
 */
export function checkQuotes(ledger: Ledger): Ledger {
  const letters = new Map<string, SourceRecord[]>();
  for (const piece of ledger.source) {
    const pieces = letters.get(piece.letter);
    if (pieces) pieces.push(piece);
    else letters.set(piece.letter, [piece]);
  }
  for (const pieces of letters.values()) pieces.sort((a, b) => a.start - b.start);
  const check = <Row extends Located>(rows: readonly Row[]): Row[] => rows.map((row) => {
    const said = fold(textBetween(letters.get(row.letter) ?? [], row.start, row.start + row.quote.length));
    const stale = said !== fold(row.quote);
    return stale === row.stale ? row : { ...row, stale };
  });
  return { ...ledger, statements: check(ledger.statements), metrics: check(ledger.metrics), dismissed: check(ledger.dismissed) };
}

/** The paste of a letter, as its source rows give it back. */
export function pastedText(ledger: Ledger, letter: string): string {
  return joinPieces(ledger.source.filter((piece) => piece.letter === letter).sort((a, b) => a.start - b.start));
}

function textBetween(pieces: readonly SourceRecord[], start: number, end: number): string {
  let text = "";
  let index = lastAtOrBefore(pieces, start);
  for (let piece = pieces[index]; piece && piece.start < end; piece = pieces[++index]) {
    text += joinPieces([piece]).slice(Math.max(0, start - piece.start), end - piece.start);
  }
  return text;
}

function lastAtOrBefore(pieces: readonly SourceRecord[], start: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
