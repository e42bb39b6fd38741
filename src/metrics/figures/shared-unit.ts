import { readUnit, type UnitRead } from "../units";
import { stands } from "./printed-number";

const NEXT_IN_LIST = /[、和与及](?:约|近|超)?\d+(?:\.\d+)?/y;
/** 县道3.1万、乡道4.4万、村道9.1万公里: only where the number at hand has a magnitude and no unit. */
const NAMED_NEXT = /[、和与及][\u4e00-\u9fff]{0,4}?(?:约|近|超)?\d+(?:\.\d+)?/y;
const LONGEST_LIST = 6;

/** 5.1、4.6个百分点 and 5.85亿、5.94亿立方米: the last of a list has the unit of all. `own` is what the number at hand has. */
export function sharedUnit(text: string, at: number, own: UnitRead | null): UnitRead | null {
  if (!stands("、和与及", text, at)) return null;
  let p = at;
  const next = own?.base === "" ? NAMED_NEXT : NEXT_IN_LIST;
  for (let hops = 0; hops < LONGEST_LIST; hops++) {
    next.lastIndex = p;
    const m = next.exec(text);
    if (!m) return null;
    p = next.lastIndex;
    const unit = readUnit(text, p);
    if (unit && unit.base !== "" && unit.base !== "个") {
      if (own?.base === "个" && !/^个/.test(unit.base)) return null;
      return own && own.base === "" ? { unit: `${own.unit}${unit.base}`, base: unit.base, factor: own.factor, end: at } : { ...unit, end: at };
    }
    p = unit ? unit.end : p;
  }
  return null;
}
