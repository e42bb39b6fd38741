/**
 * Patterns bound to the start (^) or the end ($) of a text, with a table of the characters a match can begin or end with.
 * One look at one character spares most tries of a long alternation. The table is read off the pattern itself.
 */
export interface Guarded {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The text without the match. */
  cut(text: string): string;
}

/** For patterns that match at the start of the text or not at all. */
export function atStart(pattern: RegExp): Guarded {
  bound(pattern, (alternative) => alternative.startsWith("^"));
  const can = edge(pattern.source, "first");
  const may = (text: string): boolean => can === null || can[text.charCodeAt(0)] === 1;
  return guard(pattern, may);
}

/** For patterns that match up to the end of the text or not at all. */
export function atEnd(pattern: RegExp): Guarded {
  bound(pattern, (alternative) => alternative.endsWith("$"));
  const can = edge(pattern.source, "last");
  const may = (text: string): boolean => can === null || can[text.charCodeAt(text.length - 1)] === 1;
  return guard(pattern, may);
}

/** The characters a match of the pattern can begin with: a table by code, or null where any can. */
export const openings = (pattern: RegExp): Uint8Array | null => edge(pattern.source, "first");

/** Finds a sticky pattern in a text by trying it only where it can begin. */
export class Finder {
  private readonly opens: Uint8Array;

  constructor(private readonly pattern: RegExp) {
    const opens = openings(pattern);
    if (!pattern.sticky || opens === null) throw new Error(`${pattern.source}: not sticky, or it can begin with anything`);
    this.opens = opens;
  }

  /** The first match at or after `from`, or null. */
  next(text: string, from: number): RegExpExecArray | null {
    const { opens, pattern } = this;
    for (let at = from; at < text.length; at++) {
      if (opens[text.charCodeAt(at)] === 0) continue;
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

function bound(pattern: RegExp, is: (alternative: string) => boolean): void {
  if (/[gimy]/.test(pattern.flags) || !alternativesOf(pattern.source).every(is)) throw new Error(`${pattern.source}: not bound to one edge of the text`);
}

function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0, from = 0;
  for (const { 0: token, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gu)) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    else if (token === "|" && depth === 0) { found.push(source.slice(from, index)); from = index + 1; }
  }
  return [...found, source.slice(from)];
}

function guard(pattern: RegExp, may: (text: string) => boolean): Guarded {
  return {
    test: (text) => may(text) && pattern.test(text),
    exec: (text) => (may(text) ? pattern.exec(text) : null),
    cut: (text) => (may(text) ? text.replace(pattern, "") : text),
  };
}

/** What a part of a pattern can begin or end with; `any` stands for every character, `empty` says that it may match nothing. */
interface Edge { readonly chars: Set<number>; any: boolean; empty: boolean }

function edge(source: string, side: "first" | "last"): Uint8Array | null {
  const { chars, any, empty } = new EdgeReader(source, side).alternatives();
  if (any || empty) return null;
  const table = new Uint8Array(0x10000);
  for (const code of chars) table[code] = 1;
  return table;
}

class EdgeReader {
  private at = 0;

  constructor(private readonly source: string, private readonly side: "first" | "last") {}

  alternatives(): Edge {
    const union: Edge = { chars: new Set(), any: false, empty: false };
    for (;;) {
      const one = this.sequence();
      join(union, one);
      union.empty ||= one.empty;
      if (this.source[this.at] !== "|") return union;
      this.at++;
    }
  }

  private sequence(): Edge {
    let whole: Edge = { chars: new Set(), any: false, empty: true };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.quantified(this.atom());
      if (this.side === "first") {
        if (whole.empty) join(whole, part);
        whole.empty &&= part.empty;
      } else if (part.empty) join(whole, part);
      else whole = part;
    }
    return whole;
  }

  private atom(): Edge {
    const c = this.source[this.at++]!;
    if (c === "^" || c === "$") return { chars: new Set(), any: false, empty: true };
    if (c === ".") return { chars: new Set(), any: true, empty: false };
    if (c === "[") return this.charClass();
    if (c === "\\") return this.escape();
    if (c !== "(") return { chars: new Set([c.charCodeAt(0)]), any: false, empty: false };
    const opening = /^\?(?:<?[=!]|:|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 30))?.[0] ?? "";
    this.at += opening.length;
    const inner = this.alternatives();
    this.at++;
    return /^\?<?[=!]$/.test(opening) ? { chars: new Set(), any: false, empty: true } : inner;
  }

  /** Negated classes and \w count as any character. */
  private charClass(): Edge {
    const edge: Edge = { chars: new Set(), any: this.source[this.at] === "^", empty: false };
    let last = -1;
    while (this.source[this.at] !== "]") {
      const range = this.source[this.at] === "-" && last >= 0 && this.source[this.at + 1] !== "]";
      if (range) this.at++;
      const part = this.source[this.at++] === "\\" ? this.escape() : { ...nothing(), chars: new Set([this.source.charCodeAt(this.at - 1)]) };
      join(edge, part);
      const code = part.chars.size === 1 ? [...part.chars][0]! : -1;
      if (range) for (let between = last + 1; between < code; between++) edge.chars.add(between);
      last = code;
    }
    this.at++;
    return edge;
  }

  private escape(): Edge {
    const c = this.source[this.at++]!;
    if (c === "d") return { ...nothing(), chars: new Set(codesOf(DIGITS)) };
    if (c === "s") return { ...nothing(), chars: new Set(codesOf(SPACES)) };
    const control = CONTROLS[c];
    if (control !== undefined) return { ...nothing(), chars: new Set([control]) };
    if (c === "u") { this.at += 4; return { chars: new Set([parseInt(this.source.slice(this.at - 4, this.at), 16)]), any: false, empty: false }; }
    if (c === "b") return { chars: new Set(), any: false, empty: true };
    if (/[a-zA-Z]/.test(c)) return { chars: new Set(), any: true, empty: c === "B" };
    return { chars: new Set([c.charCodeAt(0)]), any: false, empty: false };
  }

  private quantified(part: Edge): Edge {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0] ?? "";
    this.at += quantifier.length;
    if (/^(?:[?*]|\{0)/.test(quantifier)) part.empty = true;
    return part;
  }
}

const DIGITS = "0123456789";
const SPACES = " \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };
const codesOf = (chars: string): number[] => Array.from({ length: chars.length }, (_, i) => chars.charCodeAt(i));
const nothing = (): Edge => ({ chars: new Set(), any: false, empty: false });

function join(into: Edge, from: Edge): void {
  for (const code of from.chars) into.chars.add(code);
  into.any ||= from.any;
}
