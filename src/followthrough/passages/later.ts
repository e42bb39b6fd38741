import { organisationOf, type Organisation } from "../../indicators/organisation";
import type { FollowLetter } from "./follow-letter";

/** Letters of one week don't report on each other's promises. */
const DAYS_APART = 90;

type Header = FollowLetter["letter"]["header"];
type Issuer = Pick<Header, "agency" | "agencies">;

/** Whether `reply` may report on what `promise` said: the same body (under any of its names), months later. */
export function isLater(reply: FollowLetter, promise: FollowLetter): boolean {
  const a = reply.letter.header, b = promise.letter.header;
  if (!sameAgency(a, b)) return false;
  if (a.date && b.date) return dayOf(a.date) - dayOf(b.date) >= DAYS_APART;
  return a.year !== null && b.year !== null && a.year > b.year;
}

export function sameAgency(a: Issuer, b: Issuer): boolean {
  const others = issuersOf(b);
  return issuersOf(a).some((x) => others.some((y) => x.key === y.key && (x.place === y.place || x.place === "" || y.place === "")));
}

const known = new WeakMap<Issuer, readonly Organisation[]>();

/** The bodies that issued a letter, as they are told apart. */
export function issuersOf(issuer: Issuer): readonly Organisation[] {
  let own = known.get(issuer);
  if (!own) known.set(issuer, (own = (issuer.agencies.length > 0 ? issuer.agencies : [issuer.agency ?? ""]).filter(Boolean).map(organisationOf)));
  return own;
}

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
