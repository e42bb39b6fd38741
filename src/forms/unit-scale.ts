const prefix = /^(?:万亿|千亿|百亿|千万|百万|十万|亿|万)/u;
const factors: Readonly<Record<string, number>> = { 万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 千万: 1e7, 百万: 1e6, 十万: 1e5, 亿: 1e8, 万: 1e4 };

/** What a unit multiplies by, and what it is without: 万人次 is 10000 and 人次. */
export function unitScale(unit: string): { readonly factor: number; readonly base: string } {
  const found = prefix.exec(unit)?.[0];
  return found ? { factor: factors[found]!, base: unit.slice(found.length) } : { factor: 1, base: unit };
}

/** Takes off the dust of binary fractions (0.1 × 3). */
export const tidy = (value: number): number => Number(value.toPrecision(15));
