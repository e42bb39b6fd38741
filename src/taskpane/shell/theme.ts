import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { ThemeChoice } from "./preferences";

export type ThemeName = "light" | "dark" | "contrast";

/** Excel's green. */
const brand: BrandVariants = {
  10: "#03140a", 20: "#082415", 30: "#0a3a20", 40: "#0c4b29", 50: "#0d5a31", 60: "#0e6637", 70: "#0f703b", 80: "#107c41",
  90: "#2b8c55", 100: "#42a06b", 110: "#5cb384", 120: "#78c49b", 130: "#94d3b1", 140: "#b0e1c7", 150: "#cbeddb", 160: "#e6f7ee",
};

/** Colours of our own beside Fluent's; they become CSS variables of the same name. */
interface LedgerTokens {
  readonly ledgerAsk: string;
  readonly ledgerMeasure: string;
  readonly ledgerResult: string;
  readonly ledgerPlan: string;
  readonly ledgerOther: string;
  /** Behind a figure, and under it. */
  readonly ledgerFigure: string;
  readonly ledgerFigureLine: string;
  readonly ledgerTarget: string;
  readonly ledgerTargetLine: string;
  readonly ledgerCanvas: string;
}

const light: LedgerTokens = {
  ledgerAsk: "#8251a8", ledgerMeasure: "#2a6fb0", ledgerResult: "#107c41", ledgerPlan: "#b3610a", ledgerOther: "#8a8886",
  ledgerFigure: "#e7f2ec", ledgerFigureLine: "#8fc4a6", ledgerTarget: "#fbefdf", ledgerTargetLine: "#dfae71", ledgerCanvas: "#f7f7f6",
};
const dark: LedgerTokens = {
  ledgerAsk: "#c39be6", ledgerMeasure: "#7fb6ea", ledgerResult: "#78c49b", ledgerPlan: "#e8a95b", ledgerOther: "#a19f9d",
  ledgerFigure: "#1d3527", ledgerFigureLine: "#4d8a68", ledgerTarget: "#3d2e18", ledgerTargetLine: "#97713a", ledgerCanvas: "#1b1b1b",
};
const contrast: LedgerTokens = {
  ledgerAsk: "#ffffff", ledgerMeasure: "#ffffff", ledgerResult: "#ffffff", ledgerPlan: "#ffff00", ledgerOther: "#ffffff",
  ledgerFigure: "#000000", ledgerFigureLine: "#1aebff", ledgerTarget: "#000000", ledgerTargetLine: "#ffff00", ledgerCanvas: "#000000",
};

/** Latin first, so that English punctuation is not set in Chinese widths. */
const shared = { fontFamilyBase: `"Segoe UI", -apple-system, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif` };

export const themes: Readonly<Record<ThemeName, Theme & LedgerTokens>> = {
  light: { ...createLightTheme(brand), ...shared, ...light },
  dark: { ...createDarkTheme(brand), ...shared, colorBrandForeground1: brand[110], colorBrandForeground2: brand[120], colorBrandForegroundLink: brand[110], colorBrandForegroundLinkHover: brand[120], colorBrandForegroundLinkPressed: brand[100], ...dark },
  contrast: { ...teamsHighContrastTheme, ...shared, ...contrast },
};

/** What `system` means where no program says otherwise. */
export function browserTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export const themeOf = (choice: ThemeChoice, system: ThemeName): ThemeName => (choice === "system" ? system : choice);
