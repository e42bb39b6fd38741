import { followLetters } from "../../src/followthrough/follow-letters";
import { evidenceInWords, statusReasonInWords } from "../../src/wording/followthrough";
import { shortLetter } from "./letters";

/** What a promise of 2023 comes to by the letters after it; `[year, what it reports]`, the first of them its own letter. */
export function followed(plan: string, ...letters: readonly (readonly [year: number, done: string])[]) {
  const own = followLetters(letters.map(([year, done], i) => shortLetter({ file: String(i), year, done, ...(i === 0 ? { plan } : {}) }))).find(({ commitment }) => commitment.targets.length > 0)!;
  const evidence = own.responses.flatMap((response) => response.evidence).filter(({ kind }) => kind === "indicator" || kind === "computed");
  return {
    status: own.status, certain: own.responses.some(({ certain }) => certain), why: own.because && statusReasonInWords(own.because, "zh"),
    english: own.because && statusReasonInWords(own.because, "en"), evidence: evidence.map((one) => evidenceInWords(one, "zh")), answers: own.responses.map(({ text }) => text),
  };
}

/** A letter that reports nothing. */
export const nothing = "积极开展工作。";
/** What a promise of 2023 comes to by the letter of 2024. */
export const answered = (plan: string, done: string) => followed(plan, [2023, nothing], [2024, done]);
