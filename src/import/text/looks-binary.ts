/** Control characters that no text holds: neither tab, line ends, form feed nor vertical tab (Word's soft line break). */
const isControl = (code: number): boolean => (code < 32 && !(code >= 9 && code <= 13)) || code === 0x7f || code === 0xfffd || code === 0xffff;

/**
 * True for a file of another kind that was decoded or pasted as if it were text.
 * A stray control character or two, as web pages and PDF copies have them, is no reason.
 */
export function looksBinary(text: string): boolean {
  const seen = Math.min(text.length, 100_000);
  let controls = 0;
  for (let at = 0; at < seen; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls > 3 && controls > seen / 200;
}
