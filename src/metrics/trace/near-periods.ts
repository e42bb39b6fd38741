import type { Letter } from "../../letter/letter";
import type { CleanText } from "../../text/clean-text";
import type { Span } from "../../text/span";
import { claimNumbers } from "../claims";
import { compared } from "../compared";
import { itemAt } from "../item-at";
import type { Moment } from "../times/time-mention";
import type { NearMiss } from "./near";

/** As many other times of a point as are told. */
const MOST = 4;

const printed = (moment: Moment | null): string | null => (moment === null ? null : [moment.year ?? "", moment.month === null ? "" : String(moment.month).padStart(2, "0")].filter((part) => part !== "").join("-"));

/** The other times named in the figure's point before it, the nearest first. `said` is the time it was given, in clean text; spans are clean ones. */
export function nearPeriods(source: CleanText, letter: Letter, at: number, said: Span | null): NearMiss[] {
  const item = itemAt(letter, at);
  if (item === null) return [];
  const { text } = source;
  const earlier = claimNumbers(source, letter).mentions.filter(({ start, end, sense, from, to }) => start >= letter.items[item]!.clean.start && end <= at && sense !== "plan" && sense !== "turn" && (from ?? to)?.year != null);
  return earlier
    .filter(({ start }) => start !== said?.start)
    .slice(-MOST)
    .reverse()
    .map((mention) => ({
      as: { field: "period", from: printed(mention.from), to: printed(mention.to) },
      rule: mention.rule,
      why: compared(text, mention, letter.header.year) ? "compared" : said && mention.start < said.start ? "replaced" : "ended",
      span: { start: mention.start, end: mention.end },
    }));
}
