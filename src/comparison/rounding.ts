/** Rounds half away from zero to decimal places, as Excel's ROUND does: 1.005 → 1.01, −2.5 → −3. */
export function round(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  // Through the decimal form: 1.005 is 1.00499999… in binary, yet 1.005 as printed
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  const rounded = Number(`${Math.round(Number.isFinite(shifted) ? shifted : Math.abs(value) * 10 ** places)}e${-places}`);
  return value < 0 ? -rounded : rounded;
}
