import { organisationOf } from "../../indicators/organisation";
import type { FollowLetter } from "./follow-letter";

/** Letters of one week don't report on each other's promises. */
const DAYS_APART = 90;

/** Whether `reply` may report on what `promise` said: the same body (under any of its names), months later. */
export function isLater(reply: FollowLetter, promise: FollowLetter): boolean {
  const a = reply.letter.header, b = promise.letter.header;
  if (!sameAgency(a, b)) return false;
  if (a.date && b.date) return (Date.parse(a.date) - Date.parse(b.date)) / 86_400_000 >= DAYS_APART;
  return a.year !== null && b.year !== null && a.year > b.year;
}

type Issuer = Pick<FollowLetter["letter"]["header"], "agency" | "agencies">;

export function sameAgency(a: Issuer, b: Issuer): boolean {
  const names = (issuer: Issuer) => (issuer.agencies.length > 0 ? issuer.agencies : [issuer.agency ?? ""]).filter(Boolean).map(organisationOf);
  const others = names(b);
  return names(a).some((x) => others.some((y) => x.key === y.key && (x.place === y.place || x.place === "" || y.place === "")));
}
