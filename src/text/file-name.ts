/** Words as a file may be called on every system; a colon between words becomes a dash. Without an ending. */
export const fileNameOf = (words: string): string => words.replace(/: /gu, " - ").replace(/[\\/:*?"<>|]+/gu, "_");
