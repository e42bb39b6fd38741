import type { Span } from "../../src/text/span";
import { readLetter, type LetterReading } from "../../src/engine";

/** Reads a text and says what is wrong with the reading; null if nothing is. */
export function wrongWith(text: string): string | null {
  try {
    const reading = readLetter(text);
    return wrongSpans(reading) ?? wrongCoverage(reading) ?? wrongItems(reading) ?? wrongValues(reading);
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** Whatever is read lies in the paste and isn't empty. */
function wrongSpans({ pasted, letter, metrics, dismissed, statements }: LetterReading): string | null {
  const outside = ({ start, end }: Span): boolean => !(start >= 0 && start <= end && end <= pasted.length);
  for (const things of [letter.items, metrics, dismissed, statements, statements.flatMap(({ policies }) => policies)]) {
    for (const { span } of things) if (outside(span) || span.start === span.end) return `span ${span.start}…${span.end} of ${pasted.length}`;
  }
  // 近万元 has no number in front of its 万: the reason may be empty
  for (const { because } of metrics) for (const { span } of Object.values(because)) if (span && outside(span)) return `reason at ${span.start}…${span.end} of ${pasted.length}`;
  return null;
}

/** Each digit is a metric's or dismissed, once. */
function wrongCoverage({ pasted, metrics, dismissed }: LetterReading): string | null {
  const times = new Uint8Array(pasted.length);
  for (const { span: { start, end } } of metrics) for (let i = start; i < end; i++) times[i] = times[i]! + 1;
  for (const { span: { start, end } } of dismissed) for (let i = start; i < end; i++) times[i] = times[i]! + 1;
  for (let i = 0; i < pasted.length; i++) {
    const code = pasted.charCodeAt(i);
    const digit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
    if (digit && times[i] !== 1) return `digit at ${i} counted ${times[i]} times: ${JSON.stringify(pasted.slice(Math.max(0, i - 20), i + 10))}`;
  }
  return null;
}

/** Items stand in order, each behind what it is nested in. */
function wrongItems({ letter: { items } }: LetterReading): string | null {
  for (const [i, { span, parent }] of items.entries()) {
    if (parent !== null && !(parent >= 0 && parent < i)) return `item ${i} before its parent ${parent}`;
    if (i > 0 && items[i - 1]!.span.start > span.start) return `item ${i} before item ${i - 1}`;
  }
  return null;
}

function wrongValues({ letter, metrics, statements }: LetterReading): string | null {
  for (const [i, { value, si, of, item, certainty }] of metrics.entries()) {
    if (!Number.isFinite(value) || !Number.isFinite(si)) return `metric ${i}: ${value}, ${si}`;
    if (of !== null && !(of >= 0 && of < metrics.length && of !== i)) return `metric ${i} of metric ${of}`;
    if (item !== null && !(item >= 0 && item < letter.items.length)) return `metric ${i} in item ${item}`;
    if (!(certainty >= 0 && certainty <= 1)) return `metric ${i}: certainty ${certainty}`;
  }
  for (const { item, ask } of statements) if (!letter.items[item] || (ask !== null && !letter.items[ask])) return `statement of item ${item}, ask ${ask}`;
  return null;
}
