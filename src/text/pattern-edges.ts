export type Side = "first" | "last";

/** The characters a match of the pattern can begin or end with, read off its source; null where any can, or none need stand. */
export function edgeOf(pattern: RegExp, side: Side): ReadonlySet<number> | null {
  const { chars, any, empty } = new EdgeReader(pattern.source, side).alternatives();
  return any || empty ? null : chars;
}

/** The alternatives at the top of a pattern's source. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0, from = 0;
  for (const { 0: token, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gu)) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    else if (token === "|" && depth === 0) { found.push(source.slice(from, index)); from = index + 1; }
  }
  return [...found, source.slice(from)];
}

/** What a part of a pattern can begin or end with; `any` stands for every character, `empty` says that it may match nothing. */
interface Edge { readonly chars: Set<number>; any: boolean; empty: boolean }


class EdgeReader {
  private at = 0;

  constructor(private readonly source: string, private readonly side: Side) {}

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
