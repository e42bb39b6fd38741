import { applyLinks } from "../followthrough/apply-links";
import type { FollowDecisions } from "../followthrough/follow-decisions";
import { followLetters } from "../followthrough/follow-letters";
import type { FollowLetter } from "../followthrough/passages/follow-letter";
import type { Followed, FollowStatus, Response } from "../followthrough/response";
import { shownStatus, type ShownStatus } from "../followthrough/shown-status";
import { cleanText } from "../text/clean-text";
import { followDecisionsOf } from "./follow-decisions";
import { fold, hash } from "./keys";
import { letterSources } from "./letter-sources";
import type { Ledger } from "./records";

/** A commitment as a row of T_Commitments. */
export interface TrackedCommitment {
  /** Stays the same while the promise says what it says, wherever it stands in the letter. */
  readonly key: string;
  readonly followed: Followed;
  readonly status: FollowStatus;
  readonly shown: ShownStatus;
  /** What would be shown if nobody had decided. */
  readonly proposed: ShownStatus;
  readonly remark: string | null;
  /** Who decided the status; null where it is as proposed. */
  readonly by: string | null;
}

const known = new WeakMap<Ledger, readonly TrackedCommitment[]>();

/** What the letters of a ledger promise and what became of it, with what people decided. Worked out once for a ledger. */
export function ledgerFollow(ledger: Ledger): readonly TrackedCommitment[] {
  let made = known.get(ledger);
  if (!made) known.set(ledger, (made = followLedger(ledger)));
  return made;
}

/** What the letters themselves say, as long as neither they nor the confirmed renames change: decisions about rows don't touch it. */
interface Found {
  readonly replies: Ledger["replies"];
  readonly source: Ledger["source"];
  readonly statements: Ledger["statements"];
  readonly renames: string;
  readonly letters: readonly FollowLetter[];
  readonly followed: readonly Followed[];
}
const found = new WeakMap<Ledger["metrics"], Found>();

function foundIn(ledger: Ledger, renames: FollowDecisions["renames"]): Found {
  const { replies, metrics, source, statements } = ledger;
  const known = found.get(metrics);
  const asked = JSON.stringify(renames);
  if (known && known.replies === replies && known.source === source && known.statements === statements && known.renames === asked) return known;
  const letters = followSources(ledger);
  const made = { replies, source, statements, renames: asked, letters, followed: followLetters(letters, { links: [], renames, statuses: [] }) };
  found.set(metrics, made);
  return made;
}

/** How a response is named in decisions. */
export const responseKey = ({ file, text }: Response) => `${file}-r${hash(fold(text)).slice(-6)}`;

function followLedger(ledger: Ledger): TrackedCommitment[] {
  const decided = followDecisionsOf(ledger.decisions);
  const { letters, followed: asRead } = foundIn(ledger, decided.renames);
  let followed = asRead;
  if (decided.links.length > 0) {
    // Decisions name rows; follow-through names places in the letters
    const keys = rowKeys(followed);
    const places = new Map(followed.map(({ commitment }) => [keys.get(commitment.key)!, commitment.key]));
    const answers = new Map(followed.flatMap(({ responses }) => responses.map((response) => [responseKey(response), response.key] as const)));
    const links = decided.links.map(({ commitment, response, same }) => ({ commitment: places.get(commitment) ?? commitment, response: answers.get(response) ?? response, same }));
    followed = applyLinks(followed, links) ?? followLetters(letters, { links, renames: decided.renames, statuses: [] });
  }
  const keys = rowKeys(followed);
  return followed.map((one) => {
    const key = keys.get(one.commitment.key)!;
    const own = decided.statuses.get(key);
    const status = own?.status ?? one.status;
    return {
      key, followed: one, status, shown: shownStatus(status, { later: one.later, decided: own !== undefined }), proposed: shownStatus(one.proposed, { later: one.later, decided: false }),
      remark: decided.remarks.get(key) ?? null, by: own ? own.by : null,
    };
  });
}

/** The letters of a ledger with their text cleaned again, as follow-through reads them. `file` is the letter's key. */
export function followSources(ledger: Ledger): FollowLetter[] {
  return letterSources(ledger).map((letter) => {
    const source = cleanText(letter.pasted);
    const items = letter.letter.items.map((item) => ({ ...item, clean: { start: source.toClean(item.span.start), end: source.toClean(item.span.end) } }));
    return { ...letter, letter: { ...letter.letter, items }, source };
  });
}

function rowKeys(followed: readonly Followed[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(followed.map(({ commitment: { key, file, text } }) => {
    const row = `${file}-c${hash(fold(text)).slice(-6)}`;
    const count = (taken.get(row) ?? 0) + 1;
    taken.set(row, count);
    return [key, count === 1 ? row : `${row}.${count}`];
  }));
}
