import type { Followed } from "../../followthrough/response";
import { shownStatus } from "../../followthrough/shown-status";
import { squeeze } from "../../text/squeeze";
import { followStatusWords, followWords, measurableWords, reasonsInWords, shownStatuses, shownStatusWords, statusReasonInWords } from "../../wording/followthrough";
import type { Language } from "../../wording/language";

/** How many responses a person looks at first. */
const SHOWN = 2;

/** Commitments as text, letter by letter: what was promised, what the letters after say, and why. */
export function followedAsText(followed: readonly Followed[], language: Language): string {
  if (followed.length === 0) return `${followWords.none[language]}\n`;
  const colon = language === "zh" ? "：" : ": ";
  const lines: string[] = [];
  let file = "";
  for (const { commitment, later, decided, responses, status, because } of followed) {
    if (commitment.file !== file) lines.push(lines.length > 0 ? "" : "", (file = commitment.file));
    const due = commitment.due === null ? followWords.noDue[language] : `${followWords.due[language]} ${commitment.due}`;
    lines.push("", `[${shownStatusWords[shownStatus(status, { later, decided })][language]}] ${squeeze(commitment.text)}`, `    ${commitment.agency}  ${due}  ${measurableWords[commitment.measurable][language]}`);
    for (const response of responses.slice(0, SHOWN)) {
      const mark = response.certain ? followWords.certain[language] : followWords.likely[language];
      lines.push(`    → ${response.file} (${mark} ${response.score.toFixed(2)})${colon}${squeeze(response.text)}`, `      ${reasonsInWords(response.evidence, language)}`);
    }
    if (because) lines.push(`    = ${followStatusWords[status][language]}${colon}${statusReasonInWords(because, language)}`);
  }
  const shown = followed.map((one) => shownStatus(one.status, one));
  const counts = shownStatuses.map((code) => `${shownStatusWords[code][language]} ${shown.filter((status) => status === code).length}`);
  lines.push("", `${followed.length} ${followWords.summary[language]}${colon}${counts.join("  ")}`, followWords.proposed[language], followWords.noLater[language]);
  return `${lines.join("\n").replace(/^\n+/u, "")}\n`;
}
