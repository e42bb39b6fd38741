import type { Aspect } from "../../letter/letter";
import type { Span } from "../../text/span";

/** A sentence of a letter, or a part of one between semicolons, with the place it stands in. */
export interface Passage {
  /** Index into the letters followed. */
  readonly letter: number;
  readonly file: string;
  /** Index of the outline item. */
  readonly item: number;
  readonly aspect: Aspect;
  /** In the paste, and the same in clean text. */
  readonly span: Span;
  readonly clean: Span;
  /** As cleaned. */
  readonly text: string;
  /** Title of the ask it answers, or "". */
  readonly subject: string;
  /** The department a section of the letter speaks of (省教育厅通过…), where it isn't the issuing agency. */
  readonly speaker: string | null;
  /** The words announce what is to come, wherever they stand. */
  readonly future: boolean;
}
