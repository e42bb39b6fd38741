/** How one thanks, as the source of a pattern. */
export const HEARTILY = "(?:非常|衷心|诚挚|真诚|真挚|十分|由衷|特别)";
