import { parseNumeral } from "./numerals";

/** The last year of the five-year plan with this number: 2025 for 十四 of “十四五”. Right from the sixth on. */
export const endOfPlan = (number: string): number => 1955 + 5 * parseNumeral(number)!;
