/** `$A$1` of a cell whose row and column count from 0. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let c = column + 1; c > 0; c = Math.floor((c - 1) / 26)) letters = String.fromCharCode(65 + ((c - 1) % 26)) + letters;
  return `$${letters}$${row + 1}`;
}
