import { WordingLikeness } from "../evidence/wording-likeness";
import { followLetters } from "../follow-letters";
import type { FollowDecisions } from "../follow-decisions";
import type { FollowLetter } from "../passages/follow-letter";
import { cutPassages } from "../passages/cut-passages";
import { isLater } from "../passages/later";
import type { Followed } from "../response";
import { alert, type Alert } from "./alert";

/** How alike the asks have to be for a reader to expect an answer here. */
const SAME_ASK = 0.45;
/** How far back a reader remembers: last year's letter. */
const YEARS = 1;

/**
 * What last year's letter promised with a figure, or as something that exists or not, to an ask that the draft answers
 * again, and of which the draft says nothing. Asks the writer to look; it doesn't say that nothing was done.
 */
export function checkUnanswered(draft: FollowLetter, earlier: readonly FollowLetter[], decided: FollowDecisions): Alert[] {
  const before = earlier.filter((letter) => isLater(draft, letter) && (draft.letter.header.year ?? 0) - (letter.letter.header.year ?? 0) <= YEARS);
  if (before.length === 0) return [];
  const passages = cutPassages(draft, 0);
  const subjects = [...new Set(passages.map(({ subject }) => subject).filter(Boolean))];
  const likeness = new WordingLikeness(passages.length + 1, passages.map(({ text }) => text));
  const asked = ({ commitment: { subject } }: Followed) => subjects.some((own) => Math.max(likeness.between(subject, own).score, likeness.between(own, subject).score) >= SAME_ASK);
  return followLetters([...before, draft], decided)
    .filter((followed) => followed.commitment.file !== draft.file && followed.status === "no-response" && followed.commitment.measurable !== "vague" && asked(followed))
    .filter(({ commitment }) => commitment.due === null || draft.letter.header.date === null || commitment.due <= draft.letter.header.date)
    .map(({ commitment }) => alert("unanswered", commitment.measurable === "quantified" ? "warning" : "note", [{ file: commitment.file, span: commitment.span }], { code: "unanswered", commitment }));
}
