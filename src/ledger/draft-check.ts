import type { LetterReading } from "../engine";
import { checkDraft, type DraftFinding } from "../findings/check-draft";
import type { FollowLetter } from "../followthrough/passages/follow-letter";
import { lettersRecords, putLetter } from "./change-ledger";
import { decidedOf } from "./comparison-decisions";
import { followDecisionsOf } from "./follow-decisions";
import { fromReading } from "./from-reading";
import { fold, hash } from "./keys";
import { findingRow } from "./ledger-comparison";
import { followSources } from "./ledger-follow";
import { recognise } from "./recognise";
import type { DecisionRecord, Ledger, LetterRecords } from "./records";

/** What the draft's own words are said to come from; no letter of a ledger is called so. */
export const draftFile = "draft";

export interface DraftFound {
  readonly finding: DraftFinding;
  /** Row of T_Decisions where it is explained and kept: the same as long as the words concerned are. */
  readonly key: string;
  /** Row of T_Findings, where the draft is in the ledger already and the ledger's own comparison finds the same. */
  readonly row: string | null;
}

/**
 * Holds a draft against the letters of the ledger and against itself, with what people decided about names and renames.
 * The same paste in the ledger isn't held against it; another version of it is: what changed deserves a look.
 * Gives what was found, and the letters that the draft was held against.
 */
export function checkDraftInLedger(draft: LetterReading, ledger: Ledger): { readonly found: readonly DraftFound[]; readonly letters: readonly FollowLetter[] } {
  const letters = followSources(ledger).filter(({ pasted }) => pasted !== draft.pasted);
  const { renames } = followDecisionsOf(ledger.decisions);
  const found = checkDraft({ ...draft, file: draftFile }, letters, { comparison: decidedOf(ledger.decisions), follow: { links: [], renames, statuses: [] } });
  const texts = new Map([...letters.map(({ file, pasted }) => [file, pasted] as const), [draftFile, draft.pasted] as const]);
  const rows = rowsByPlace(ledger, ownRecords(draft, ledger));
  return { letters, found: found.map((finding) => ({ finding, key: keptRow(finding, texts), row: explainedRow(finding, rows) })) };
}

/** What somebody decided about a finding: explained before a draft went out, or among the ledger's findings. */
export const decisionAbout = ({ key, row }: DraftFound, decisions: readonly DecisionRecord[]): DecisionRecord | null =>
  decisions.filter((decision) => (decision.field === "kept" && decision.row === key) || (decision.field === "explained" && decision.row === row)).at(-1) ?? null;

/** The draft as rows of the ledger, with their keys there; null where the ledger doesn't have it. A number used again on another day is another letter's. */
function ownRecords(draft: LetterReading, ledger: Ledger): LetterRecords | null {
  const records = fromReading(draft);
  const known = recognise(ledger, records.reply);
  if (!known || !(known.unchanged || ledger.replies.some(({ key, date }) => key === known.key && date === records.reply.date))) return null;
  return lettersRecords(putLetter(ledger, records).ledger, known.key);
}

const place = (file: string, start: number) => `${file}#${start}`;

/** Rows of T_Metrics by where their figure stands. */
function rowsByPlace(ledger: Ledger, own: LetterRecords | null): ReadonlyMap<string, string> {
  return new Map([
    ...ledger.metrics.map(({ letter, start, key }) => [place(letter, start), key] as const),
    ...(own?.metrics ?? []).map(({ start, key }) => [place(draftFile, start), key] as const),
  ]);
}

function explainedRow({ detail }: DraftFinding, rows: ReadonlyMap<string, string>): string | null {
  if (detail.code !== "figures") return null;
  const { kind, sources } = detail.finding;
  const keys = sources.flatMap(({ file, metric }) => rows.get(place(file, metric.span.start)) ?? []);
  return keys.length === sources.length ? findingRow(kind, keys) : null;
}

/** Characters before a quote among which the last few printed ones are found. */
const near = 28;

function keptRow({ kind, detail, sources }: DraftFinding, texts: ReadonlyMap<string, string>): string {
  const quoted = sources.filter(({ span }) => span.end > span.start).map(({ file, span }) => {
    const text = texts.get(file) ?? "";
    return `${file === draftFile ? "" : file}:${fold(text.slice(0, span.start).slice(-near)).slice(-8)}${fold(text.slice(span.start, span.end))}`;
  });
  return `K${hash([kind, detail.code, ...quoted].join("|")).slice(-7)}`;
}
