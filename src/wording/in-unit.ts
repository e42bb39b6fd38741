import { asksSide } from "../forms/asked-unit";

/** A number of a form with its unit: 35家; of a proportion in its place, 1:4.9. `between` goes before words. */
export const inUnit = (number: string | number, unit: string, between = ""): string => (asksSide(unit) ? unit.replace("n", String(number)) : `${number}${between}${unit}`);

/** The number alone, or in its place in a proportion. */
export const onItsSide = (number: string | number, unit: string): string => (asksSide(unit) ? inUnit(number, unit) : String(number));
