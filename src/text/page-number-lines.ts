/** A line that only numbers its page. Matched with gaps removed. */
const plain = /^\d{1,3}$/;
const decorated = /^(?:[-—–─－·•]{1,4}\d{1,3}[-—–─－·•]{1,4}|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3}|Page\d{1,3}(?:of\d{1,3})?)$/i;

/** The widest line that is looked at, in half-width columns. */
export const PAGE_NUMBER_WIDTH = 16;

/** `paged`: the paste shows pages in other ways (wrapped lines, a page break beside it), so that a bare number is a page's. */
export function isPageNumber(line: string, paged: boolean): boolean {
  return decorated.test(line) || (paged && plain.test(line));
}
