import type { Aspect } from "../../../src/letter/letter";
import { asks } from "./asks";
import { measures } from "./measures";
import { others } from "./others";
import { plans } from "./plans";
import { results } from "./results";

/**
 * Paragraphs by their aspect, as a reader would tell it from the paragraph alone. Rows of odd and even place are equally hard,
 * so that one half can be looked at while rules are written and the other kept for checking. Bare statistics without a word of
 * judgement are left out: readers differ over them.
 */
export const aspectParagraphs: Record<Aspect, readonly string[]> = { ask: asks, measure: measures, result: results, plan: plans, other: others };
