import type { Span } from "./span";

/** The paste after clean-up. Every clean character remembers where its pasted characters start and end. */
export interface CleanText {
  readonly pasted: string;
  /** Half-width digits and letters, no paste spaces, wrapped lines joined; "\n" ends a paragraph, "\t" parts table cells. */
  readonly text: string;
  toPasted(clean: Span): Span;
  /** The first clean offset at or after a pasted one. */
  toClean(pasted: number): number;
}
