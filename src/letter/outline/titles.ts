/** Longest caption, in characters. */
const LONGEST = 60;
/** Longest first clause that is a caption by itself. */
const CLAUSE = 14;

/**
 * The short caption of a point: the whole of a caption line, the first sentence where more follows, what stands in
 * 在…方面，, or a short first clause without figures. `own` is its text without marker, up to the next point.
 */
export function titleOf(own: string, caption: boolean, marked: boolean): string | null {
  const text = own.trimStart();
  // The rows of a table are no caption, short as they may be
  if (caption && text.includes("\t")) return null;
  if (caption) return clip(text.trimEnd().replace(/^【([^【】]*)】$/, "$1").replace(/[。：:，,；;]$/, ""));
  if (!marked) return null;
  const about = /^在([^，。；]{2,24})方面[，,]/.exec(text) ?? /^([^，。；]{2,24}方面)[。：:]/.exec(text);
  if (about) return about[1]!;
  const sentence = firstSentence(text);
  if (sentence !== null) return sentence;
  const clause = /^[^，,。；;：:0-9]{4,14}(?=[，,：:])/.exec(text.slice(0, CLAUSE + 1));
  return clause ? clause[0] : null;
}

/** The first sentence where it is short and not all there is. */
function firstSentence(text: string): string | null {
  const head = text.slice(0, LONGEST);
  const stop = head.indexOf("。");
  if (stop < 2 || stop >= LONGEST || text.slice(stop + 1).trim() === "") return null;
  const sentence = head.slice(0, stop);
  return /[；;]|\d{3,}/.test(sentence) || /^(?:截至|目前|近年来|今年以来|20\d\d年)/.test(sentence) ? null : sentence;
}

const clip = (title: string): string | null => (title === "" ? null : title.length > 2 * LONGEST ? title.slice(0, 2 * LONGEST) : title);
