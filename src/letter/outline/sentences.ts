/** Words that only tie a sentence to the one before. */
const TIE = /^(?:(?:对此|为此|因此|同时|与此同时|此外|另外|首先|其次|再次|再者|最后|总之|一方面|另一方面|第[一二三四五]|其[一二三四五])[，,：:])+/;
/** Sentences of a point that tell its aspect, at most. */
const MOST = 8;

/** A sentence that speaks to the one before: 对此, 为补齐短板, 针对…. */
const RESPONDS = /^(?:为(?!主|期|首)|对此|针对|就此)/;

export interface Sentence {
  /** Without its stop and without what ties it to the one before. */
  readonly text: string;
  readonly responds: boolean;
}

/** The first sentences of a text, one after the other. */
export function* sentencesOf(text: string, most = MOST): Generator<Sentence> {
  let from = 0;
  for (let given = 0; given < most && from < text.length; ) {
    const stop = sentenceEnd(text, from);
    const printed = text.slice(from, stop).trim();
    const sentence = printed.replace(TIE, "");
    if (sentence !== "") {
      yield { text: sentence, responds: RESPONDS.test(printed) };
      given += 1;
    }
    from = stop + 1;
  }
}

const STOPS = /[。！？!?.]/g;

/** Where the next stop is; one of Latin script counts behind a Chinese word. */
function sentenceEnd(text: string, from: number): number {
  STOPS.lastIndex = from;
  for (let stop = STOPS.exec(text); stop; stop = STOPS.exec(text)) if (stop[0] !== "." || behindWord(text, stop.index)) return stop.index;
  return text.length;
}

const behindWord = (text: string, at: number): boolean => at > 0 && /[\u4e00-\u9fa5”"）)%]/.test(text[at - 1]!) && !/[a-z]/.test(text[at + 1] ?? "");
