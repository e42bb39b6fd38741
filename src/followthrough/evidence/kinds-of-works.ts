import type { Figure } from "../../indicators/figure";

/** 新建、改扩建公办幼儿园: the deeds that a name opens with, and what they are done to. */
export interface Works {
  /** 新 改 扩 迁 续: one letter for each kind. */
  readonly kinds: string;
  readonly object: string;
}

/** 新建, 新改建, 新建改造, 新建、改扩建. What is 新增 doesn't say how it came to be. */
const works = /^(?:完成|实施)?(?<deeds>[新改扩迁续建造、和及与]*[建造])(?<object>[^，；]{2,})$/u;
const additions = /^新增(?<object>[^，；]{2,})$/u;
const KINDS = "新改扩迁续";
const ANY = "增";

/** Null where the name opens with no such deed. */
export function worksOf({ metric: { name } }: Figure): Works | null {
  const added = additions.exec(name)?.groups!.object;
  if (added !== undefined) return { kinds: ANY, object: added };
  const found = works.exec(name)?.groups;
  const kinds = [...KINDS].filter((kind) => found?.deeds!.includes(kind)).join("");
  return kinds === "" ? null : { kinds, object: found!.object! };
}

/** 新建 of 新建、改扩建: one kind of works out of several, which alone answers none of their sum. */
export const isKindOf = (part: Works, whole: Works): boolean => whole.kinds !== ANY && part.kinds !== ANY && part.kinds.length < whole.kinds.length && [...part.kinds].every((kind) => whole.kinds.includes(kind));

/** Whether parts of which no two do the same make up the whole: 新建 and 改扩建. What is 新增 has something newly built among it. */
export function makeUp(parts: readonly Works[], whole: Works): boolean {
  const kinds = parts.map((part) => part.kinds).join("");
  if (parts.length < 2 || new Set(kinds).size < kinds.length || kinds.includes(ANY)) return false;
  return whole.kinds === ANY ? kinds.includes("新") : [...kinds].sort().join("") === [...whole.kinds].sort().join("");
}
