import { organisationOf } from "../../indicators/organisation";
import type { FollowLetter } from "./follow-letter";

const department = /^[一-龥\d（）().、]{0,5}?(省[一-龥]{2,9}?(?:厅|局|委员会|发改委|卫健委|委))(?=[^员托会派组任]|$)/u;

/** The department whose section of a joint letter an item stands in (（三）省教育厅通过…), as printed; null for the issuer. */
export function speakerOf({ letter, source }: FollowLetter, item: number): string | null {
  const issuer = organisationOf(letter.header.agency ?? "").key;
  for (let at: number | null = item, steps = 0; at !== null && steps < 12; steps++) {
    const { clean, marker, parent } = letter.items[at] as FollowLetter["letter"]["items"][number];
    const words = source.text.slice(clean.start, Math.min(clean.end, clean.start + 40)).replace(/\s/gu, "").slice(marker.length);
    const named = department.exec(words)?.[1];
    if (named) return organisationOf(named).key === issuer ? null : named;
    at = parent;
  }
  return null;
}
