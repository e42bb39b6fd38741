import { proposeStatus } from "./propose-status";
import type { Followed, Response } from "./response";

interface Link { readonly commitment: string; readonly response: string; readonly same: boolean }

/**
 * Carries out what people decided about single responses, without matching anew: refused ones go, confirmed ones are
 * certain and stand first. Null where a confirmed response isn't among those found; then matching anew is needed.
 *
 * @param links keys as in `Commitment.key` and `Response.key`.
 */
export function applyLinks(followed: readonly Followed[], links: readonly Link[]): Followed[] | null {
  const of = new Map<string, Link[]>();
  for (const link of links) of.set(link.commitment, [...(of.get(link.commitment) ?? []), link]);
  const made: Followed[] = [];
  for (const one of followed) {
    const own = of.get(one.commitment.key);
    if (!own) { made.push(one); continue; }
    const asked = new Set(own.filter(({ same }) => same).map(({ response }) => response));
    if ([...asked].some((key) => !one.responses.some((response) => response.key === key))) return null;
    const refused = new Set(own.filter(({ same }) => !same).map(({ response }) => response));
    const left = one.responses.filter(({ key }) => !refused.has(key));
    const responses = [...left.filter(({ key }) => asked.has(key)).map(confirmed), ...left.filter(({ key }) => !asked.has(key))];
    const { status: proposed, because } = proposeStatus(one.commitment, responses);
    made.push({ ...one, responses, proposed, because, status: one.decided ? one.status : proposed });
  }
  return made;
}

const confirmed = (response: Response): Response => ({
  ...response, certain: true, score: 1, evidence: [{ kind: "confirmed" }, ...response.evidence.filter(({ kind }) => kind !== "confirmed")],
});
