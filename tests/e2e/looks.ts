import type { Visit } from "./browser";

/** Narrow and wide, light and dark, in both languages. */
export const looks: readonly (Visit & { readonly title: string })[] = [
  { title: "Chinese, light, 320 px", width: 320 }, { title: "Chinese, dark, 450 px", width: 450, dark: true },
  { title: "English, light, 450 px", width: 450, language: "en-US" }, { title: "English, dark, 320 px", width: 320, language: "en-US", dark: true },
];

/** Where the picture of a screen is left to be looked at. */
export const pictureOf = (screen: string, { language = "zh-CN", dark = false, width }: Visit): string => `tests/e2e/shots/${screen}-${language}-${dark ? "dark" : "light"}-${width}.png`;
