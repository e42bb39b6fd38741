import { isDigit } from "./code-points";
import { edgeOf, alternativesOf, type Side } from "./pattern-edges";

/**
 * Patterns bound to the start (^) or the end ($) of a text, with a table of the characters a match can begin or end with.
 * One look at one character spares most tries of a long alternation. The table is read off the pattern itself.
 */
export class Guarded {
  private readonly can: Edges;

  constructor(private readonly pattern: RegExp, private readonly side: Side) {
    this.can = edges(edgeOf(pattern, side));
  }

  private may(text: string): boolean {
    return has(this.can, text.charCodeAt(this.side === "first" ? 0 : text.length - 1));
  }

  test(text: string): boolean {
    return this.may(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.may(text) ? this.pattern.exec(text) : null;
  }

  /** The text without the match. */
  cut(text: string): string {
    return this.may(text) ? text.replace(this.pattern, "") : text;
  }
}

/** For patterns that match at the start of the text or not at all. */
export function atStart(pattern: RegExp): Guarded {
  bound(pattern, (alternative) => alternative.startsWith("^"));
  return new Guarded(pattern, "first");
}

/** For patterns that match up to the end of the text or not at all. */
export function atEnd(pattern: RegExp): Guarded {
  bound(pattern, (alternative) => alternative.endsWith("$"));
  return new Guarded(pattern, "last");
}

/** Tells where a sticky pattern is worth a try: by the character a match would begin with. */
export class Opening {
  private readonly can: Edges;

  constructor(pattern: RegExp) {
    this.can = edges(edgeOf(pattern, "first"));
  }

  at(text: string, at: number): boolean {
    return has(this.can, text.charCodeAt(at));
  }

  /** Whether one may begin anywhere. */
  within(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.at(text, at)) return true;
    return false;
  }
}

/** Finds a sticky pattern in a text by trying it only where it can begin. */
export class Finder {
  private readonly can: Edges;

  constructor(private readonly pattern: RegExp) {
    const opens = edgeOf(pattern, "first");
    if (!pattern.sticky || opens === null) throw new Error(`${pattern.source}: not sticky, or it can begin with anything`);
    this.can = edges(opens);
  }

  /** The first match at or after `from`, or null. */
  next(text: string, from: number): RegExpExecArray | null {
    const { can, pattern } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // nothing begins within a number
      if (!has(can, code) || (isDigit(code) && isDigit(text.charCodeAt(at - 1)))) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) return match;
    }
    return null;
  }

  /** The last of the matches that follow one another from the start of the text. */
  last(text: string): RegExpExecArray | null {
    let found: RegExpExecArray | null = null;
    for (let match = this.next(text, 0); match; match = this.next(text, match.index + match[0].length)) found = match;
    return found;
  }
}

const FOLD = 0xfff, BITS = 32;
let shared = new Int32Array(0), sets = 0;

/**
 * A set of characters. The table is folded: a character may share the place of another, which costs a vain try now and then
 * and nothing else. It is that of as many sets as a number has bits, so that patterns that are tried at the same character one
 * after another look at the same place of memory.
 */
interface Edges { readonly table: Int32Array; readonly bit: number }

const has = ({ table, bit }: Edges, code: number): boolean => (table[code & FOLD]! & bit) !== 0;

function edges(chars: ReadonlySet<number> | null): Edges {
  if (sets % BITS === 0) shared = new Int32Array(FOLD + 1);
  const table = shared, bit = 1 << sets++ % BITS;
  if (chars === null) table.forEach((bits, at) => { table[at] = bits | bit; });
  else for (const code of chars) table[code & FOLD]! |= bit;
  return { table, bit };
}

function bound(pattern: RegExp, is: (alternative: string) => boolean): void {
  if (/[gimy]/.test(pattern.flags) || !alternativesOf(pattern.source).every(is)) throw new Error(`${pattern.source}: not bound to one edge of the text`);
}
