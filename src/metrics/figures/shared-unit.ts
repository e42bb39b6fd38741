import { readUnit, type UnitRead } from "../units";
import { stands } from "./printed-number";

const NEXT_IN_LIST = /[、和与及](?:约|近|超)?\d+(?:\.\d+)?/y;
const LONGEST_LIST = 6;

/** 5.1、4.6个百分点 and 5.85亿、5.94亿立方米: the last of a list has the unit of all. `own` is what the number at hand has. */
export function sharedUnit(text: string, at: number, own: UnitRead | null): UnitRead | null {
  if (!stands("、和与及", text, at)) return null;
  let p = at;
  for (let hops = 0; hops < LONGEST_LIST; hops++) {
    NEXT_IN_LIST.lastIndex = p;
    const m = NEXT_IN_LIST.exec(text);
    if (!m) return null;
    p = NEXT_IN_LIST.lastIndex;
    const unit = readUnit(text, p);
    if (unit && unit.base !== "" && unit.base !== "个") {
      if (own?.base === "个" && !/^个/.test(unit.base)) return null;
      return own && own.base === "" ? { unit: `${own.unit}${unit.base}`, base: unit.base, factor: own.factor, end: at } : { ...unit, end: at };
    }
    p = unit ? unit.end : p;
  }
  return null;
}
