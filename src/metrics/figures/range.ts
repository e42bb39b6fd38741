import { parseNumeral } from "../../text/numerals";
import { readUnit, type UnitRead } from "../units";
import { decimalsOf, NUMBER, stands, withoutMagnitude } from "./printed-number";

const DASH = /(?:—{1,2}|－|–|-|~|～|至|到)/y;

/** The upper end of a range and its unit. */
export interface RangeEnd {
  readonly value: number;
  readonly decimals: number;
  readonly unit: UnitRead;
  /** What both ends count, where only the second says it: 两到三千 is 2000 to 3000. */
  readonly shared: number;
}

const ONE_PLACE = /^[一二两三四五六七八九壹贰叁肆伍陆柒捌玖][百千佰仟]$/u;

/** What stands behind the dash of 5—10万元, 3%—5%, 三至五个; `first` is the unit before the dash. */
export function rangeEnd(text: string, at: number, first: UnitRead | null): RangeEnd | null {
  if (!stands("—－–-~～至到", text, at)) return null;
  DASH.lastIndex = at;
  const dash = DASH.exec(text);
  if (!dash) return null;
  NUMBER.lastIndex = at + dash[0].length;
  const m = NUMBER.exec(text);
  if (!m) return null;
  const printed = /^\d/.test(m[0]) ? m[0] : withoutMagnitude(m[0]);
  const value = parseNumeral(printed);
  if (value === null) return null;
  const unit = readUnit(text, NUMBER.lastIndex - (m[0].length - printed.length));
  if (!unit || (first && first.base !== "" && first.base !== unit.base)) return null;
  return { value, decimals: decimalsOf(m[0]), unit, shared: value >= 10 && ONE_PLACE.test(printed) ? value / parseNumeral(printed[0]!)! : 1 };
}
