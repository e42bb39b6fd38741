import { ledgerFollow, type TrackedCommitment } from "../../ledger/ledger-follow";
import type { Standing } from "../../wording/followthrough-sheets";
import type { LedgerData } from "../ledger-data";
import { standingOf } from "../sheets/standing";

export interface ShownPromise {
  readonly tracked: TrackedCommitment;
  readonly standing: Standing;
}

/** What asks for attention first stands first. */
export const standings: readonly Standing[] = ["overdue", "this-year", "undated", "later", "settled"];
const measurable = ["quantified", "checkable", "vague"];

/** The promises of the letters, those that ask for attention first. */
export function shownPromises({ ledger, made }: LedgerData, letters: ReadonlySet<string>): ShownPromise[] {
  const today = made.at.slice(0, 10);
  return ledgerFollow(ledger)
    .filter(({ followed }) => letters.has(followed.commitment.file))
    .map((tracked) => ({ tracked, standing: standingOf(tracked, today) }))
    .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing)
      || (a.tracked.followed.commitment.due ?? "9").localeCompare(b.tracked.followed.commitment.due ?? "9")
      || measurable.indexOf(a.tracked.followed.commitment.measurable) - measurable.indexOf(b.tracked.followed.commitment.measurable)
      || (a.tracked.followed.commitment.year ?? 0) - (b.tracked.followed.commitment.year ?? 0));
}

export const isOpen = ({ standing }: ShownPromise): boolean => standing !== "settled";
