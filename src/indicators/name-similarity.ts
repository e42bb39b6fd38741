import { reordered, turnedAround } from "./word-order";
import { opposites } from "./synonyms";

export interface NameMatch {
  /** 0…1; 1 only for equal cores. */
  readonly score: number;
  /** One name has all the words of the other and some more: perhaps a part of it. */
  readonly contained: boolean;
  /** What it has more doesn't say of which: only that they are there (建有), or what was done (建成), which may be to some of them. */
  readonly more: "there" | "done" | null;
  /** Words of one were exchanged for others of the other: the likelier, the more different the thing. */
  readonly exchanged: boolean;
  /** Each has a character that the other lacks, wherever it stands: 城市…, 县城…; never where one is only longer. Or the order may say which is which. */
  readonly differs: boolean;
}

const none: NameMatch = { score: 0, contained: false, more: null, exchanged: false, differs: false };

/** Compares two cores (`normaliseName`). Both at most a few dozen characters: quadratic in their length. */
export function compareNames(a: string, b: string): NameMatch {
  if (a === b) return { ...none, score: 1 };
  if (a.length < 2 || b.length < 2 || opposed(a, b) || ofOtherPlaces(a, b) || turnedAround(a, b)) return none;
  const order = reordered(a, b);
  if (order) return order === "deed" ? { ...none, score: REORDERED } : { ...none, score: ROTATED, differs: true };
  const { common, leftA, leftB } = align(a.slice(0, 60), b.slice(0, 60));
  const dice = (2 * common) / (a.length + b.length);
  const contained = leftA.length === 0 || leftB.length === 0;
  const exchanged = leftA.length >= 2 && leftB.length >= 2;
  // In Chinese the head noun comes last: names that end alike count the same sort of thing.
  const sameHead = a.slice(-2) === b.slice(-2);
  let score = dice;
  if (contained) score = Math.max(score, 0.62 + 0.3 * (Math.min(a.length, b.length) / Math.max(a.length, b.length)));
  if (!sameHead) score -= 0.12;
  if (exchanged) score -= 0.1;
  return { score: Math.max(0, Math.min(0.98, score)), contained, more: contained ? moreOf(leftA + leftB) : null, exchanged, differs: beyond(leftA, leftB) && beyond(leftB, leftA) };
}

/** Whether `a` has a character more often than `b`. */
const beyond = (a: string, b: string): boolean => [...b].reduce((rest, character) => rest.replace(character, ""), a) !== "";

/** Not 覆盖 and 接入: those not covered are of the others. */
const THERE = /^(?:[建现设拥]有|达到)$/u, DONE = /^(?:建[成设立]|完成|落实|投用|投入使用|设立|配备|发展|布设|安装)$/u;
const moreOf = (words: string): NameMatch["more"] => (THERE.test(words) ? "there" : DONE.test(words) ? "done" : null);

/** How alike names of the same words are, the verb before what it is done to, or behind. */
const REORDERED = 0.9;
/** Somebody has to say whether the order matters. */
const ROTATED = 0.72;

/** For each row of `opposites`, which of its sides a name has words of, as bits. */
const sidesKnown = new Map<string, readonly number[]>();

function sidesOf(core: string): readonly number[] {
  let known = sidesKnown.get(core);
  if (!known) {
    if (sidesKnown.size > 200_000) sidesKnown.clear();
    sidesKnown.set(core, (known = opposites.map((sides) => sides.reduce((bits, side, i) => (side.test(core) ? bits | (1 << i) : bits), 0))));
  }
  return known;
}

/** Both names take a side, and not the same: 新建 and 改建, 新建改建 and 新建 alone. */
function opposed(a: string, b: string): boolean {
  const x = sidesOf(a), y = sidesOf(b);
  for (let i = 0; i < x.length; i++) if (x[i] !== 0 && y[i] !== 0 && x[i] !== y[i]) return true;
  return false;
}

/** A place that a name opens with (东平市设施面积), as rows of a table do; 批发市场, 老旧小区 and 示范县 are none. */
export const openingPlace = /^(?:[一-龥]{2,7}?自治[州县旗]|[一-龥]{2,4}?(?:市(?<![都超集上股夜地县全各]市)|县(?<![范点困进全各]县)|区(?<![灌小社园校厂矿景牧林库山地街片城辖湖发验护能进全各]区)|[旗盟州](?<![联红]盟|[红各]旗)))(?![场政民值级域直乡城块间位划市县区])(?=.{2})/u;

/** Two places have figures of their own, however alike the rest. */
function ofOtherPlaces(a: string, b: string): boolean {
  const one = openingPlace.exec(a)?.[0], other = openingPlace.exec(b)?.[0];
  return one !== undefined && other !== undefined && one !== other;
}

/** Longest common subsequence; what is left over on each side, in order. */
function align(a: string, b: string): { common: number; leftA: string; leftB: string } {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j]
        ? table[(i + 1) * width + j + 1]! + 1
        : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  let i = 0, j = 0, leftA = "", leftB = "";
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) { i++; j++; }
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) leftA += a[i++];
    else leftB += b[j++];
  }
  return { common: table[0]!, leftA: leftA + a.slice(i), leftB: leftB + b.slice(j) };
}
