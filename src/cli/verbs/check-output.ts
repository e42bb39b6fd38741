import type { DraftFinding } from "../../findings/check-draft";
import type { FollowLetter } from "../../followthrough/passages/follow-letter";
import { alertKindWords, alertSeverityWords, checkWords, draftFindingInWords } from "../../wording/followthrough-check";
import type { Language } from "../../wording/language";

/** `check --json` of the contract, on one line. */
export function draftFindingsAsJson(found: readonly DraftFinding[], language: Language): string {
  const findings = found.map((finding) => ({
    kind: finding.kind, severity: finding.severity, message: draftFindingInWords(finding, language),
    sources: finding.sources.map(({ file, span }) => ({ file, start: span.start, end: span.end })),
    key: finding.key,
  }));
  return JSON.stringify({ findings });
}

/** Characters shown on either side of the words concerned. */
const AROUND = 28;

/** Findings as text, each with the quotes it rests on. */
export function draftFindingsAsText(found: readonly DraftFinding[], letters: readonly FollowLetter[], language: Language): string {
  const texts = new Map(letters.map(({ file, pasted }) => [file, pasted]));
  const lines = found.flatMap((finding) => [
    `[${alertSeverityWords[finding.severity][language]}·${alertKindWords[finding.kind][language]}] ${draftFindingInWords(finding, language)}`,
    ...finding.sources.filter(({ span }) => span.end > span.start + 1).map(({ file, span }) => {
      const text = texts.get(file) ?? "";
      const part = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/gu, "");
      return `    ${file}: …${part(span.start - AROUND, span.start)}【${part(span.start, Math.min(span.end, span.start + 80))}】${part(span.end, span.end + AROUND)}…`;
    }),
    "",
  ]);
  if (found.length === 0) lines.push(checkWords.nothing[language]);
  lines.push(letters.length > 1 ? `${checkWords.checked[language]} ${letters.length - 1}` : checkWords.noEarlier[language]);
  if (found.length > 0) lines.push(checkWords.keep[language]);
  return `${lines.join("\n")}\n`;
}
