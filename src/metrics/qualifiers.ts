import type { Qualifier } from "./metric";

/** Words before a number, longest first where one contains another; negations (不少于) before what they negate (少于). */
const left: readonly (readonly [word: string, gives: Exclude<Qualifier, "exact">, unlessBefore?: string])[] = [
  ["达到或超过", "over"], ["不少于", "over"], ["不低于", "over"], ["不小于", "over"], ["不下于", "over"], ["不下", "over"], ["不超过", "under"], ["不高于", "under"], ["不大于", "under"], ["不多于", "under"],
  ["刚超过", "over"], ["刚过", "over"], ["刚超", "over"], ["超过了", "over"], ["超过", "over"], ["超出", "over"], ["突破了", "over"], ["突破", "over"], ["至少", "over"], ["最少", "over"], ["高于", "over"], ["大于", "over"], ["多于", "over"], ["逾", "over"], ["超", "over", "彩B商"], ["过", "over", "通经路不胜越"], ["上", "over", "网线路海街车船身马晚早手以向地岸迈"], ["数", "over", "人户总次指系度分点基参级件家台个张天位名份岁倍"], ["好几", "over"], ["几", "over", "十百千万亿"], ["≥", "over"], [">", "over"], ["＞", "over"],
  ["不足", "under"], ["不到", "under"], ["低于", "under"], ["少于", "under"], ["小于", "under"], ["未达到", "under"], ["未达", "under"], ["未超过", "under"], ["至多", "under"], ["最多", "under"], ["≤", "under"], ["<", "under"], ["＜", "under"],
  ["接近", "near"], ["将近", "near"], ["几近", "near"], ["逼近", "near"], ["近", "near", "最附就邻靠临远"],
  ["大约", "about"], ["约为", "about"], ["大概", "about"], ["大致", "about"], ["约", "about", "节公契合预制集履签解缔守邀规违"],
];
/** 福彩超5亿元, 500TB超: no 彩超 and no B超. */
const NO_SCAN = /[福体竞]彩$|[A-Za-z\d]B$/u;
const ROUND: ReadonlySet<number> = codesOf("百千万亿"), TENS: ReadonlySet<number> = codesOf("十");
/** 过千亿, 上万家: over only before a bare magnitude; 数十家, 几十万户: before tens. */
const BEFORE: ReadonlyMap<string, ReadonlySet<number>> = new Map([["过", ROUND], ["上", ROUND], ["数", TENS], ["几", TENS], ["好几", TENS]]);
const right: readonly (readonly [word: string, gives: Exclude<Qualifier, "exact">])[] = [
  ["及以上", "over"], ["或以上", "over"], ["以上", "over"], ["之上", "over"], ["有余", "over"], ["还多", "over"], ["开外", "over"],
  ["及以下", "under"], ["以下", "under"], ["以内", "under"], ["之内", "under"], ["之下", "under"],
  ["左右", "about"], ["上下", "about"],
];

export interface QualifierRead {
  readonly qualifier: Exclude<Qualifier, "exact">;
  /** Where the qualifying word lies. */
  readonly start: number;
  readonly end: number;
}

function codesOf(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}

/** By the code of the last character. */
const byLast = new Map<number, (typeof left)[number][]>();
for (const entry of left) {
  const last = entry[0].charCodeAt(entry[0].length - 1);
  byLast.set(last, [...(byLast.get(last) ?? []), entry]);
}

/** The word that ends where the number begins. */
export function qualifierBefore(text: string, at: number): QualifierRead | null {
  const words = byLast.get(text.charCodeAt(at - 1));
  if (!words) return null;
  for (const [word, qualifier, unless] of words) {
    const start = at - word.length;
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (BEFORE.get(word)?.has(text.charCodeAt(at)) === false) continue;
    if (unless && start > 0 && unless.includes(text[start - 1]!) && !NO_SCAN.test(text.slice(Math.max(0, start - 2), start))) return null;
    return { qualifier, start, end: at };
  }
  return null;
}

const rightFirst: ReadonlySet<number> = new Set(right.map(([word]) => word.charCodeAt(0)));

/** The word that begins where the unit ends. */
export function qualifierAfter(text: string, at: number): QualifierRead | null {
  if (!rightFirst.has(text.charCodeAt(at))) return null;
  for (const [word, qualifier] of right) if (text.startsWith(word, at)) return { qualifier, start: at, end: at + word.length };
  return null;
}

const inclusive = /以[上下内]|之[上下内]|不[少低小]于|不下|不[高大多]于|不超过|未超过|达到或超过|至[少多]|最[少多]|[≥≤]/u;

/** A word before the number, or 余 and 多 within it. */
const QUALIFIED = /^[^\d０-９零〇一二两三四五六七八九十百千半]|[余多]|开外/u;

/**
 * Whether the words of a figure that is over or under something take in the number they name: 46%以上, 不少于46%, 5%以内.
 * Where they hold no such word, it stands apart (至少建成1处); then nothing says that the number itself is left out.
 */
export function takesIn(qualifier: Qualifier, words: string): boolean {
  const said = words.replace(/\s+/gu, "");
  return (qualifier === "over" || qualifier === "under") && (inclusive.test(said) || !QUALIFIED.test(said));
}

/**
 * What a qualified value leaves open. over: [v, ∞) · under: (-∞, v] · near: a little under, down to 90% · about: 5% either way.
 * The widths of near and about are conventions of this product, wide enough for the way officials round.
 */
export function bounds(qualifier: Qualifier, value: number, max: number): { low: number | null; high: number | null } {
  switch (qualifier) {
    case "exact": return { low: Math.min(value, max), high: Math.max(value, max) };
    case "over": return value < 0 ? { low: null, high: value } : { low: value, high: null };
    case "under": return value < 0 ? { low: value, high: null } : { low: null, high: max };
    case "near": return widen(value, 0.9, 1);
    case "about": return widen(value, 0.95, 1.05);
  }
}

function widen(value: number, down: number, up: number): { low: number; high: number } {
  const a = rounded(value * down), b = rounded(value * up);
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

/** Twelve digits are more than any figure has. */
const rounded = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e12 ? value + 0 : Number(value.toPrecision(12)));
