import type { LetterSource } from "../../indicators/letter-source";
import type { CleanText } from "../../text/clean-text";

/** A letter as follow-through needs it; a `LetterReading` with a file name has this shape. */
export interface FollowLetter extends LetterSource {
  readonly source: CleanText;
}
