/** The format of a number that stands on one side of a proportion: 1:14.5 is 14.5 in "1:"0.0; of 8:2 all is format. */
export const proportionFormat = (sides: string | undefined, digits: string): string => sides?.split("n").map((side) => (side ? `"${side}"` : "")).join(digits) ?? digits;
