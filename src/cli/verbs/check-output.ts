import type { DraftFinding } from "../../findings/check-draft";
import type { FollowLetter } from "../../followthrough/passages/follow-letter";
import type { DecisionRecord } from "../../ledger/records";
import { quoteAround } from "../../text/quote-around";
import { alertKindWords, alertSeverityWords, checkWords, decidedInWords, draftFindingInWords } from "../../wording/followthrough-check";
import type { Language } from "../../wording/language";

/** A finding about a draft and, where somebody explained it and keeps it, that decision. */
export interface ToldFinding {
  readonly finding: DraftFinding;
  /** Stays the same while the draft, or with a ledger the words concerned, do. */
  readonly key: string;
  readonly decision: DecisionRecord | null;
}

/** `check --json` of the contract, on one line: `findings` are those that nobody explained, `decided` the others with the reason given. */
export function draftFindingsAsJson(found: readonly ToldFinding[], language: Language): string {
  const told = ({ finding, key }: ToldFinding) => ({
    kind: finding.kind, severity: finding.severity, message: draftFindingInWords(finding, language),
    sources: finding.sources.map(({ file, span }) => ({ file, start: span.start, end: span.end })),
    key,
  });
  return JSON.stringify({
    findings: found.filter(({ decision }) => !decision).map(told),
    decided: found.flatMap((one) => (one.decision ? [{ ...told(one), reason: one.decision.value, by: one.decision.by, at: one.decision.at }] : [])),
  });
}

/** Findings as text, each with the quotes it rests on; those that somebody explained come last, with the reason. */
export function draftFindingsAsText(found: readonly ToldFinding[], letters: readonly FollowLetter[], language: Language): string {
  const texts = new Map(letters.map(({ file, pasted }) => [file, pasted]));
  const open = found.filter(({ decision }) => !decision);
  const decided = found.filter(({ decision }) => decision);
  const told = ({ finding, decision }: ToldFinding) => [
    `[${(decision ? checkWords.decided : alertSeverityWords[finding.severity])[language]}·${alertKindWords[finding.kind][language]}] ${draftFindingInWords(finding, language)}`,
    ...(decision ? [`    ${decidedInWords(decision, language)}`] : []),
    ...finding.sources.filter(({ span }) => span.end > span.start + 1).map(({ file, span }) => {
      const { before, words, after } = quoteAround(texts.get(file) ?? "", span);
      return `    ${file}: ${before}【${words}】${after}`;
    }),
    "",
  ];
  return `${[
    ...open.flatMap(told),
    ...(open.length === 0 ? [checkWords[decided.length > 0 ? "onlyDecided" : "nothing"][language]] : []),
    ...decided.flatMap(told),
    letters.length > 1 ? `${checkWords.checked[language]} ${letters.length - 1}` : checkWords.noEarlier[language],
    ...(open.length > 0 ? [checkWords.keep[language]] : []),
  ].join("\n")}\n`;
}
