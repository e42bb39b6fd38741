import { act, cut, front, link } from "./words";

const FRONT = new RegExp(`^(?:${front})+`, "u");
const LINK = new RegExp(`(?:${link})+$`, "u");
const CUT = new RegExp(cut, "gu");
const ACT_END = new RegExp(`(${act})(?:了|着|过|起|到|出)?$`, "u");
const ACT_ANY = new RegExp(act, "u");

/** Takes off what stands around the noun of the words before a number. */
export function trimBefore(words: string): string {
  let text = words;
  for (let i = 0; i < 3; i++) {
    const next = text.replace(LINK, "").replace(FRONT, "");
    if (next === text) break;
    text = next;
  }
  return text;
}

export interface NounPhrase {
  readonly noun: string;
  /** What the counted thing did: 成功揭榜. */
  readonly predicate: string;
}

/** The noun phrase right after a number, and the predicate behind it; null where no noun follows. */
export function phraseAfter(words: string): NounPhrase | null {
  const text = words.replace(/^的/, "");
  if (text === "" || /^[，。；、：:！？,;)）\s\n\t]/.test(text)) return null;
  CUT.lastIndex = 0;
  let end = text.length;
  for (let m = CUT.exec(text); m; m = CUT.exec(text)) {
    if (m.index === 0) return null;
    if (m.index >= 2 || /^[村县市区人户站]/.test(text)) { end = m.index; break; }
    CUT.lastIndex = m.index + 1;
  }
  const noun = tidy(text.slice(0, end));
  if (noun === "" || !/[\u4e00-\u9fffA-Za-z]/.test(noun)) return null;
  return { noun, predicate: text.slice(end) };
}

/** The verb that the words before a number end in: 新认定了. */
export function verbBefore(words: string): string | null {
  return ACT_END.exec(words)?.[1] ?? null;
}

/** Words from their first verb on: 与研究所签署了协议 → 签署协议. */
export function fromVerb(words: string): string {
  const m = ACT_ANY.exec(words);
  return (m ? words.slice(m.index) : words).replace(/[了着过]/gu, "");
}

/** Takes off what no name ends or begins with. */
export function tidy(name: string): string {
  return name
    .replace(/^[的等和及与、，：:“”"'\s]+/u, "")
    .replace(/等(?=[^，、]{2,})/u, "")
    .replace(/(?:[的等和及与、，：:\s“]|以及|其中|并|分别)+$/u, "");
}
