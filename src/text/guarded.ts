import { edgeOf, alternativesOf, type Side } from "./pattern-edges";

/**
 * Patterns bound to the start (^) or the end ($) of a text, with a table of the characters a match can begin or end with.
 * One look at one character spares most tries of a long alternation. The table is read off the pattern itself.
 */
export class Guarded {
  private readonly can: Uint8Array;

  constructor(private readonly pattern: RegExp, private readonly side: Side) {
    this.can = tableOf(edgeOf(pattern, side));
  }

  private may(text: string): boolean {
    return this.can[text.charCodeAt(this.side === "first" ? 0 : text.length - 1) & FOLD] === 1;
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
  private readonly can: Uint8Array;

  constructor(pattern: RegExp) {
    this.can = tableOf(edgeOf(pattern, "first"));
  }

  at(text: string, at: number): boolean {
    return this.can[text.charCodeAt(at) & FOLD] === 1;
  }
}

/** Finds a sticky pattern in a text by trying it only where it can begin. */
export class Finder {
  private readonly can: Uint8Array;

  constructor(private readonly pattern: RegExp) {
    const opens = edgeOf(pattern, "first");
    if (!pattern.sticky || opens === null) throw new Error(`${pattern.source}: not sticky, or it can begin with anything`);
    this.can = tableOf(opens);
  }

  /** The first match at or after `from`, or null. */
  next(text: string, from: number): RegExpExecArray | null {
    const { can, pattern } = this;
    for (let at = from; at < text.length; at++) {
      if (can[text.charCodeAt(at) & FOLD] === 0) continue;
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

/**
 * Tables are folded, so that those of a hundred patterns stay in the processor's cache: a character may share the place of
 * another, which costs a vain try now and then and nothing else.
 */
const FOLD = 0xfff;

function tableOf(chars: ReadonlySet<number> | null): Uint8Array {
  const table = new Uint8Array(FOLD + 1);
  if (chars === null) return table.fill(1);
  for (const code of chars) table[code & FOLD] = 1;
  return table;
}

function bound(pattern: RegExp, is: (alternative: string) => boolean): void {
  if (/[gimy]/.test(pattern.flags) || !alternativesOf(pattern.source).every(is)) throw new Error(`${pattern.source}: not bound to one edge of the text`);
}
