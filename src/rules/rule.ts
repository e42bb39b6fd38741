import { Opening } from "../text/guarded";

/** Cases that show what a rule reads; the number it is tried at stands in 【】. */
export interface Example<Value> {
  readonly text: string;
  readonly gives: Value;
}

/**
 * One recogniser, with its proof beside it. The pattern is sticky and is tried at the start of a number that one scan of
 * the text found; it may look behind. It runs in linear time: no nested quantifiers.
 */
export interface Rule<Id extends string, Value> {
  readonly id: Id;
  /** Characters one of which must stand right after the number, or right before it; spares trying the pattern elsewhere. */
  readonly after?: string;
  readonly before?: string;
  readonly pattern: RegExp;
  /** Null refuses the match. */
  read(groups: Readonly<Record<string, string | undefined>>): Value | null;
  readonly examples: readonly Example<Value>[];
  readonly counterExamples: readonly string[];
}

export interface Found<Id extends string, Value> {
  readonly rule: Id;
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** An ordered pack of rules: the first that reads something wins. */
export interface RulePack<Id extends string, Value> {
  readonly rules: readonly Rule<Id, Value>[];
  /** Tries the pack at a number that spans [start, end) of `text`. */
  at(text: string, start: number, end: number): Found<Id, Value> | null;
}

export function defineRules<const Id extends string, Value>(rules: readonly Rule<Id, Value>[]): RulePack<Id, Value> {
  const openings = rules.map((rule) => new Opening(rule.pattern));
  const everywhere: number[] = [];
  const byNeighbour = new Map<number, number[]>();
  rules.forEach((rule, i) => {
    if (!rule.pattern.sticky) throw new Error(`${rule.id}: the pattern must be sticky`);
    if (rule.after === undefined && rule.before === undefined) everywhere.push(i);
    // a neighbour after the number has its own code, one before it the code with the top bit
    for (const c of rule.after ?? "") push(byNeighbour, c.charCodeAt(0), i);
    for (const c of rule.before ?? "") push(byNeighbour, c.charCodeAt(0) | BEFORE, i);
  });
  return {
    rules,
    at(text, start, end) {
      const after = byNeighbour.get(text.charCodeAt(end)) ?? none;
      const before = start > 0 ? byNeighbour.get(text.charCodeAt(start - 1) | BEFORE) ?? none : none;
      // three sorted lists, tried in the order of the pack
      let a = 0, b = 0, e = 0;
      for (;;) {
        const i = Math.min(after[a] ?? END, before[b] ?? END, everywhere[e] ?? END);
        if (i === END) return null;
        if (after[a] === i) a++;
        if (before[b] === i) b++;
        if (everywhere[e] === i) e++;
        if (!openings[i]!.at(text, start)) continue;
        const rule = rules[i]!;
        rule.pattern.lastIndex = start;
        const match = rule.pattern.exec(text);
        if (!match) continue;
        const value = rule.read(match.groups ?? {});
        if (value !== null) return { rule: rule.id, value, start, end: start + match[0].length };
      }
    },
  };
}

const BEFORE = 0x10000;
const END = 1 << 30;
const none: readonly number[] = [];

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}
