/** The longest `[…m` that is looked at. */
export const COLOUR_REACH = 20;
/** 31, 1;32, 38;5;208, 0. */
const PARAMETERS = /^\d{1,3}(?:;\d{1,3}){0,4}$/;
/** What [12m以内], [12m³] and [12m/s] go on with: a length in brackets, a unit of which the m is a part. */
const MEASURES = /^(?:[A-Za-z²³/·]|[^[\]<&\s\x85]{0,12}\])/;
const ESCAPE = 0x1b;

/**
 * Does the `[…m` at [start, end) of a paste colour the words behind it, as in text copied from a terminal? The escape character
 * before it is mostly lost in copying. `inside` stands between [ and m.
 */
export const isColour = (inside: string, pasted: string, start: number, end: number): boolean =>
  PARAMETERS.test(inside) && (pasted.charCodeAt(start - 1) === ESCAPE || !MEASURES.test(pasted.slice(end, end + COLOUR_REACH)));
