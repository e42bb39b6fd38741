/** Characters; ten times the longest replies seen. More is a book or a dump. */
export const longestLetter = 400_000;
