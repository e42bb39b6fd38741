import { asksSide } from "../forms/asked-unit";
import type { FormRow, LastYear } from "../forms/form";
import { definitionWords, earlierValue, formWords, quoted, statedOtherwise } from "../wording/forms";
import { onItsSide } from "../wording/in-unit";
import type { Language } from "../wording/language";

import { proportionFormat } from "./proportion-format";

/** Decimals of a number as it is written. */
export const decimalsOf = (value: number): number => (/e-/u.test(String(value)) ? 6 : Math.min(6, (String(value).split(".")[1] ?? "").length));

export const numberFormat = (decimals: number, unit = ""): string => {
  const digits = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  return asksSide(unit) ? proportionFormat(unit, digits) : digits;
};

/** 1,234.5 */
export function grouped(value: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimalsOf(value)).split(".");
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? "-" : ""}${parts.join(",")}${fraction ? `.${fraction}` : ""}`;
}

/** 上年数出处 */
export function sourceText(row: FormRow, language: Language): string {
  const { last, earlier, unit } = row;
  const said = (value: number): string => onItsSide(grouped(value), unit);
  if (last) return [origin(last, language), last.exact ? "" : formWords.approximate[language], last.others.length > 0 ? statedOtherwise(last.others.map(said), language) : ""].filter(Boolean).join(language === "zh" ? "；" : "; ");
  if (earlier) return `${earlierValue(earlier.year, earlier.asOf, said(earlier.value), language)}${language === "zh" ? "。" : ". "}${origin(earlier, language)}`;
  return formWords.noLastYear[language];
}

const origin = (value: LastYear, language: Language): string =>
  (value.origin === "filed" ? formWords.filedLastYear[language] : quoted(value.quote, value.source, language));

/** Definition and what is checked, sentence by sentence. */
export function definitionLines(row: FormRow, language: Language): string[] {
  return [
    ...(row.definition ? [definitionWords.definition(row.definition, language)] : []),
    ...(row.cumulative ? [definitionWords.cumulative[language]] : []),
    ...(row.whole ? [definitionWords.whole[language]] : []),
    ...(asksSide(row.unit) ? [definitionWords.side(row.unit, language)] : []),
    ...(row.rate ? [definitionWords.rate[language]] : []),
    definitionWords.threshold(row.threshold, row.rate, language),
  ];
}
