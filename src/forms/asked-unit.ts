import type { Indicator } from "../indicators/indicator";

/** The unit that a form asks an indicator in: of a proportion its sides (1:n), where n is what is filled in. */
export const askedUnit = ({ unit, figures }: Indicator): string => figures.find(({ metric }) => metric.sides?.includes("n"))?.metric.sides ?? unit;

/**
 * Whether a form can ask a department for it in one number: of 8:2 there is none, and of 1:1 nobody can tell on which side it
 * stands. No department of a place is asked for what is the country's.
 */
export const askable = (indicator: Indicator): boolean => !indicator.figures[0]?.facets.nationwide && (indicator.dimension.family !== "proportion" || asksSide(askedUnit(indicator)));

/** Whether a number is asked for that stands on one side of a proportion: 1:n, n:1. */
export const asksSide = (unit: string): boolean => /^(?:1:n|n:1)$/u.test(unit);
