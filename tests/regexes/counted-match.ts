import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Goes on behind what matched so far; true ends the match. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

/** Thrown where a match takes more steps than anybody would wait for. */
export class TooManySteps extends Error {}

/**
 * A backtracking matcher that counts its steps the way an engine spends its time: one for each character looked at. Unlike a
 * clock it says the same on every machine. Knows what the product's patterns use; anything else is an error, not a guess.
 */
export class CountedMatch {
  steps = 0;
  private text = "";
  private readonly whole: Matcher;
  private readonly ignoreCase: boolean;

  constructor(readonly pattern: AST.Pattern, flags: string, private readonly limit: number) {
    this.ignoreCase = flags.includes("i");
    this.whole = this.alternatives(pattern.alternatives, true);
  }

  static of(source: string, flags: string, limit: number): CountedMatch {
    return new CountedMatch(new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: flags.includes("u") }), flags, limit);
  }

  /** Whether it is found anywhere in the text; `steps` says at what price. A sticky pattern too is tried everywhere, as a finder does. */
  searches(text: string): boolean {
    this.text = text;
    this.steps = 0;
    for (let at = 0; at <= text.length; at++) if (this.whole(at, () => true)) return true;
    return false;
  }

  /** Whether one character fits a character, class or set. */
  fits(element: AST.Element, char: string): boolean {
    const before = this.steps;
    this.text = char;
    const matched = this.element(element, true)(0, (at) => at === char.length);
    this.steps = before;
    return matched;
  }

  private alternatives(alternatives: readonly AST.Alternative[], forward: boolean): Matcher {
    const matchers = alternatives.map((one) => this.sequence(one.elements, forward));
    return matchers.length === 1 ? matchers[0]! : (at, next) => matchers.some((matcher) => matcher(at, next));
  }

  private sequence(elements: readonly AST.Element[], forward: boolean): Matcher {
    const matchers = elements.map((element) => this.element(element, forward));
    if (!forward) matchers.reverse();
    return matchers.reduceRight<Matcher>((rest, matcher) => (at, next) => matcher(at, (behind) => rest(behind, next)), (at, next) => next(at));
  }

  private element(element: AST.Element, forward: boolean): Matcher {
    switch (element.type) {
      case "Group":
      case "CapturingGroup": return this.alternatives(element.alternatives, forward);
      case "Quantifier": return this.quantifier(element, forward);
      case "Assertion": return this.assertion(element);
      case "Character":
      case "CharacterSet":
      case "CharacterClass": {
        const test = this.single(element);
        return (at, next) => this.takes(test, at, forward) && next(forward ? at + 1 : at - 1);
      }
      default: throw new Error(`${element.type} is not known here`);
    }
  }

  private takes(test: (char: string) => boolean, at: number, forward: boolean): boolean {
    if (++this.steps > this.limit) throw new TooManySteps();
    const char = forward ? this.text[at] : this.text[at - 1];
    return char !== undefined && test(char);
  }

  private quantifier({ element, min, max, greedy }: AST.Quantifier, forward: boolean): Matcher {
    if (element.type === "Character" || element.type === "CharacterSet" || element.type === "CharacterClass") {
      const test = this.single(element), step = forward ? 1 : -1;
      return (at, next) => {
        let count = 0;
        if (!greedy) {
          for (; count < min; count++) if (!this.takes(test, at + step * count, forward)) return false;
          for (;; count++) {
            if (next(at + step * count)) return true;
            if (count >= max || !this.takes(test, at + step * count, forward)) return false;
          }
        }
        while (count < max && this.takes(test, at + step * count, forward)) count++;
        for (; count >= min; count--) if (next(at + step * count)) return true;
        return false;
      };
    }
    const once = this.element(element, forward);
    const repeat = (at: number, count: number, next: Next): boolean => {
      const more = (): boolean => count < max && once(at, (behind) => (behind !== at || count < min) && repeat(behind, count + 1, next));
      if (count < min) return more();
      return greedy ? more() || next(at) : next(at) || more();
    };
    return (at, next) => repeat(at, 0, next);
  }

  private assertion(assertion: AST.Assertion): Matcher {
    switch (assertion.kind) {
      case "start": return (at, next) => at === 0 && next(at);
      case "end": return (at, next) => at === this.text.length && next(at);
      case "word": {
        const word = (at: number): boolean => /\w/.test(this.text[at] ?? "");
        return (at, next) => (word(at - 1) !== word(at)) !== assertion.negate && next(at);
      }
      default: {
        const inner = this.alternatives(assertion.alternatives, assertion.kind === "lookahead");
        return (at, next) => inner(at, () => true) !== assertion.negate && next(at);
      }
    }
  }

  /** A character, set or class by itself, as the engine of the language reads it. */
  private single(element: AST.Character | AST.CharacterSet | AST.CharacterClass): (char: string) => boolean {
    const pattern = new RegExp(`^(?:${element.raw})$`, this.ignoreCase ? "i" : /\\[up]\{/.test(element.raw) ? "u" : "");
    const known = new Map<string, boolean>();
    return (char) => {
      let fits = known.get(char);
      if (fits === undefined) known.set(char, (fits = pattern.test(char)));
      return fits;
    };
  }
}
