/** Words that only tie a sentence to the one before. */
const TIE = /^(?:(?:对此|为此|因此|同时|与此同时|此外|另外|首先|其次|再次|再者|最后|总之|一方面|另一方面|第[一二三四五]|其[一二三四五])[，,：:])+/;
/** A full stop may be typed as one of Latin script. */
const END = /[。！？!?]|(?<=[\u4e00-\u9fa5”"）)%])\.(?![a-z])/g;
/** Sentences of a point that tell its aspect, at most. */
const MOST = 8;

/** A sentence that speaks to the one before: 对此, 为补齐短板, 针对…. */
const RESPONDS = /^(?:为(?!主|期|首)|对此|针对|就此)/;

export interface Sentence {
  /** Without its stop and without what ties it to the one before. */
  readonly text: string;
  readonly responds: boolean;
}

/** The first sentences of a text. */
export function sentencesOf(text: string, most = MOST): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let stop = END.exec(text); found.length < most; stop = END.exec(text)) {
    const printed = text.slice(from, stop?.index ?? text.length).trim();
    const sentence = printed.replace(TIE, "");
    if (sentence !== "") found.push({ text: sentence, responds: RESPONDS.test(printed) });
    if (stop === null) break;
    from = stop.index + 1;
  }
  return found;
}
