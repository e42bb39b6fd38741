import { YEAR_AND_NUMBER } from "../letter/document-number";
import { allMatches } from "../text/all-matches";

/** A document as a text names it. Offsets count from the start of the text. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly docNumber: string | null;
}

const cited = new RegExp(`《([^《》\\n]*(?:《[^《》\\n]*》[^《》\\n]*)*)》(?:[（(]((?:[\\u4e00-\\u9fa5]{1,16}(?:[（(][^（）()]{1,8}[）)])?)${YEAR_AND_NUMBER})[）)])?`, "g");
/** The case being answered, or its short name, is no policy. */
const CASE = /(?:建议|提案|议案)$/;
const SHORTEST = 3;

/** 《…》 and the number in brackets behind it. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  if (!text.includes("《")) return found;
  for (const match of allMatches(cited, text)) {
    const title = match[1]!;
    if (title.length < SHORTEST || (CASE.test(title) && match[2] === undefined)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, title, docNumber: match[2] ?? null });
  }
  return found;
}
