/** How a point of the body begins; enough to see that the head is over, not to read the outline. */
export const POINT = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]{1,2}是)/;

/** Longer than this, a line is a paragraph of the body. */
export const PARAGRAPH = 80;
