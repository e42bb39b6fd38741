/** Words that only tie a sentence to the one before. */
const TIE = /^(?:(?:对此|为此|因此|同时|与此同时|此外|另外|首先|其次|再次|再者|最后|总之|一方面|另一方面|第[一二三四五]|其[一二三四五])[，,：:])+/;
/** A full stop may be typed as one of Latin script. */
const END = /[。！？!?]|(?<=[\u4e00-\u9fa5”"）)%])\.(?![a-z])/g;
/** Sentences of a point that tell its aspect, at most. */
const MOST = 8;

/** The first sentences of a text, without their stops and without what ties them to the one before. */
export function sentencesOf(text: string, most = MOST): string[] {
  const found: string[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let stop = END.exec(text); found.length < most; stop = END.exec(text)) {
    const sentence = text.slice(from, stop?.index ?? text.length).trim().replace(TIE, "");
    if (sentence !== "") found.push(sentence);
    if (stop === null) break;
    from = stop.index + 1;
  }
  return found;
}
