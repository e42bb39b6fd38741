import type { LetterReading } from "../../engine";
import type { HeaderCorrection } from "../desk/paper";

/** The reading with the header as the analyst corrected it; agency and year follow from what was set. */
export function correctedReading(reading: LetterReading, correction: HeaderCorrection): LetterReading {
  if (Object.keys(correction).length === 0) return reading;
  const header = { ...reading.letter.header, ...correction };
  const agencies = "agency" in correction ? [correction.agency, ...reading.letter.header.agencies.slice(1)].filter((agency): agency is string => !!agency) : header.agencies;
  const year = correction.date ? Number(correction.date.slice(0, 4)) || header.year : header.year;
  return { ...reading, letter: { ...reading.letter, header: { ...header, agencies, year } } };
}
