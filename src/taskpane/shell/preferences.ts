import type { Language } from "../../wording/language";

export type ThemeChoice = "system" | "light" | "dark" | "contrast";

/** What the analyst chose, remembered on this computer. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly showDismissed: boolean;
  /** Of the workbench's pane, in CSS pixels. */
  readonly paneWidth: number;
  readonly tab: string;
  /** Signs decisions; typed once. */
  readonly analyst: string;
}

const key = "reply-ledger.preferences";

/** `given` is the language of the surrounding program (Excel, the browser), used until one is chosen. */
export function loadPreferences(given: string | undefined): Preferences {
  const fresh: Preferences = { language: given?.toLowerCase().startsWith("en") ? "en" : "zh", theme: "system", showDismissed: false, paneWidth: 420, tab: "paste", analyst: "" };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...fresh, ...kept } : fresh;
  } catch {
    // Storage is blocked or holds something else: start fresh.
    return fresh;
  }
}

/** False where this browser keeps nothing. */
export function savePreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
