/** Characters of the default font, and points, in the pixels of the screen. */
export const widthPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const heightPixels = (points: number): number => Math.round((points * 4) / 3);

/** And back. */
export const widthCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 10) / 10;
export const heightPoints = (pixels: number): number => Math.round((pixels * 3) / 4);
