import type { Aspect } from "../../letter/letter";
import type { Language } from "../../wording/language";
import { aspectWords } from "../../wording/ledger";
import type { ColumnFormat } from "../plan";
import { aspectFill } from "../styles";

/** The colour of an aspect follows its word, also after a person changed it. */
export const aspectFormats = (language: Language): ColumnFormat[] =>
  (Object.keys(aspectWords) as Aspect[]).map((aspect) => ({
    kind: "equals", text: aspectWords[aspect][language], style: { fill: aspectFill[aspect] },
  }));
