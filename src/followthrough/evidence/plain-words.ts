import { synonyms } from "../../indicators/synonyms";

/** Words of office prose that say nothing of what is promised. */
const filler = new RegExp([
  "进一步|不断|持续|继续|积极|加快|推进|推动|加强|强化|提升|提高|促进|支持|开展|实施|工作|发展|加大|力度|完善|优化|落实|组织|相关|有关|切实|全面|深入|着力|大力|有效|充分|发挥",
  "我省|全省|省级|本省|各级|各类|各地|能力|水平|方面|作用|情况|问题|重点|主要|推广|扎实|努力|确保|力争|计划|打算|下一?步|目前|近年来|围绕|按照|通过|依托|结合|聚焦|引导|鼓励|助力|增强|形成|打造|构建|建立|健全|制度|体系|机制|政策|措施|高质量|新突破|建设|服务",
].join("|"), "gu");
const provinces = /[一-龥]{2,3}(?:省|自治区)(?=[一-龥])/gu;

/** A text brought to the letters that carry meaning: synonyms one way, filler words and figures to gaps. */
export function plainWords(text: string): string {
  let plain = text.normalize("NFKC").toLowerCase().replace(/[\s“”"'‘’「」《》〈〉]/gu, "");
  for (const [pattern, one] of synonyms) plain = plain.replace(pattern, one);
  return plain.replace(provinces, "").replace(filler, " ").replace(/[^一-龥a-z&]+/gu, " ").trim();
}

const gap = 32;

/** The pair of letters that begins at `at`, as one number: made and looked up far more cheaply than two letters of text. Null at a gap. */
export function pairAt(plain: string, at: number): number | null {
  const one = plain.charCodeAt(at), other = plain.charCodeAt(at + 1);
  return one === gap || other === gap ? null : (one << 16) | other;
}

/** Distinct pairs of neighbouring letters in the order they occur; single letters between gaps are dropped. */
export function pairsIn(plain: string): Int32Array {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = pairAt(plain, at);
    if (pair !== null) pairs.add(pair);
  }
  return Int32Array.from(pairs);
}

export interface PlainText {
  readonly plain: string;
  readonly pairs: Int32Array;
}

/** Texts brought to the letters that carry meaning, each but once. */
export class PlainTexts {
  private readonly known = new Map<string, PlainText>();

  of(text: string): PlainText {
    let own = this.known.get(text);
    if (!own) {
      const plain = plainWords(text);
      this.known.set(text, (own = { plain, pairs: pairsIn(plain) }));
    }
    return own;
  }
}
