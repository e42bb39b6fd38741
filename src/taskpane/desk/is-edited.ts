/** Whether the text is still the one before, edited in one place: what stands unchanged at both ends is at least half of the shorter. */
export function isEdited(before: string, after: string): boolean {
  if (after.trim() === "") return false;
  const shorter = Math.min(before.length, after.length);
  let head = 0, tail = 0;
  while (head < shorter && before[head] === after[head]) head++;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return (head + tail) * 2 >= shorter;
}
