/**
 * Checks a draft reply before it is issued, against itself and against earlier and same-week replies.
 *
 *   draft, letters ── compareLetters ─► findings: contradictions, growth, totals, unchanged figures   (comparison, findings)
 *                  ── checkMeanings, checkPoints, checkSameWeeks, checkSums, checkTableSums, checkUnits ─► what the figures say otherwise
 *                  ── checkForm, checkCitations ─► number, date, titles                              (followthrough)
 *                  ── checkUnanswered ─► promises of last year that the draft passes over
 *                  ── rankAlerts ─► gravest first, each figure once, notes kept few
 */
import { compareLetters, type Decided } from "../comparison/compare-letters";
import { sourceOf, type Alert } from "../followthrough/check/alert";
import { checkCitations } from "../followthrough/check/check-citations";
import { checkForm } from "../followthrough/check/check-form";
import { checkMeanings } from "../followthrough/check/check-meanings";
import { checkPoints } from "../followthrough/check/check-points";
import { checkSameWeeks } from "../followthrough/check/check-same-weeks";
import { checkSums } from "../followthrough/check/check-sums";
import { checkTableSums } from "../followthrough/check/check-table-sums";
import { checkUnanswered } from "../followthrough/check/check-unanswered";
import { checkUnits } from "../followthrough/check/check-units";
import { rankAlerts } from "../followthrough/check/rank-alerts";
import { noDecisions, type FollowDecisions } from "../followthrough/follow-decisions";
import type { FollowLetter } from "../followthrough/passages/follow-letter";
import { findings } from "./find";
import type { Finding, FindingKind } from "./finding";

/** An alert, or a finding of the comparison that concerns the draft. */
export type DraftFinding = Omit<Alert, "detail"> & { readonly detail: Alert["detail"] | { readonly code: "figures"; readonly finding: Finding } };

const kinds: Readonly<Record<FindingKind, Alert["kind"] | null>> = {
  "same-letter": "contradiction", "across-letters": "contradiction", filed: "contradiction", "stated-vs-computed": "stated-vs-computed", sum: "sum", share: "sum", completion: "sum", stale: "stale",
  // A tenfold change is news, not a slip; ten thousandfold is the unit check's
  jump: null,
};

export interface DraftDecisions {
  readonly comparison?: Decided;
  readonly follow?: FollowDecisions;
}

/** @param letters what the draft is held against; the draft itself may be among them and is then left out. */
export function checkDraft(draft: FollowLetter, letters: readonly FollowLetter[], decided: DraftDecisions = {}): DraftFinding[] {
  const others = letters.filter(({ file, pasted }) => file !== draft.file && pasted !== draft.pasted);
  const comparison = compareLetters([...others, draft], decided.comparison);
  const own = comparison.figures.filter(({ file }) => file === draft.file);
  const theirs = comparison.figures.filter(({ file }) => file !== draft.file);
  const found: DraftFinding[] = [
    ...findings(comparison).flatMap((finding) => ofDraft(finding, draft.file)),
    ...checkSameWeeks(comparison, draft.file),
    ...checkSums(draft, own),
    ...checkTableSums(draft, own),
    ...checkUnits(own, theirs),
    ...checkMeanings(comparison, draft.file),
    ...checkPoints(comparison, draft.file),
    ...checkForm(draft, others),
    ...checkCitations(draft, others),
    ...checkUnanswered(draft, others, decided.follow ?? noDecisions),
  ];
  return rankAlerts(found, draft.file);
}

function ofDraft(finding: Finding, draft: string): DraftFinding[] {
  const kind = kinds[finding.kind];
  if (kind === null || !finding.sources.some(({ file }) => file === draft)) return [];
  const sources = [...finding.sources].sort((a, b) => Number(b.file === draft) - Number(a.file === draft)).map(sourceOf);
  return [{ kind, severity: finding.severity, key: finding.key, sources, detail: { code: "figures", finding } }];
}
