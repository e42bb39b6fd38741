import type { Followed, Response } from "../../followthrough/response";
import { reasonsInWords, statusReasonInWords } from "../../wording/followthrough";
import type { Language } from "../../wording/language";

/** `follow --json` of the contract, on one line; what it doesn't name (agency, due …) is added beside. */
export function followedAsJson(followed: readonly Followed[], language: Language): string {
  const commitments = followed.map(({ commitment, later, responses, status, because, decided, proposed }) => ({
    file: commitment.file, start: commitment.span.start, end: commitment.span.end,
    text: commitment.text,
    measurable: commitment.measurable,
    agency: commitment.agency, year: commitment.year, subject: commitment.subject,
    due: commitment.due, dueWords: commitment.dueWords,
    targets: commitment.targets.map(({ metric }) => ({ start: metric.span.start, end: metric.span.end, name: metric.name, value: metric.value, unit: metric.unit, si: metric.si, low: metric.low, high: metric.high })),
    responses: responses.map((response) => responseAsJson(response, language)),
    status, proposed, decided, later,
    because: because === null ? null : { start: because.response.span.start, end: because.response.span.end, file: because.response.file, rule: because.rule, why: statusReasonInWords(because, language) },
  }));
  return JSON.stringify({ commitments });
}

function responseAsJson({ file, span, text, score, certain, evidence }: Response, language: Language) {
  return { file, start: span.start, end: span.end, score, certain, why: reasonsInWords(evidence, language), text };
}
