import { readLetter } from "../../src/engine";

/** Reads a text and says what is wrong with the reading; null if nothing is. */
export function wrongWith(text: string): string | null {
  let reading;
  try {
    reading = readLetter(text);
  } catch (error) {
    return `threw ${String(error)}`;
  }
  const times = new Uint8Array(text.length);
  for (const { span } of [...reading.metrics, ...reading.dismissed]) {
    if (!(span.start >= 0 && span.end > span.start && span.end <= text.length)) return `span ${span.start}…${span.end} of ${text.length}`;
    for (let i = span.start; i < span.end; i++) times[i] = times[i]! + 1;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) && times[i] !== 1) return `digit at ${i} counted ${times[i]} times: ${JSON.stringify(text.slice(Math.max(0, i - 20), i + 10))}`;
  }
  for (const item of reading.letter.items) if (item.parent !== null && reading.letter.items[item.parent]!.span.start > item.span.start) return `item before its parent at ${item.span.start}`;
  return null;
}
