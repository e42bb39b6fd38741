import { commandsInChinese, type CommandWords } from "./commands";
import { commandsInEnglish } from "./commands-english";
import type { Language } from "./language";
import { paneInChinese, type PaneWords } from "./pane";
import { paneInEnglish } from "./pane-english";
import { problemsInChinese, type PaneProblemWords } from "./pane-problem";
import { problemsInEnglish } from "./pane-problem-english";

// What every page says in both languages, for whoever has room for both; the pane itself fetches English when it is chosen.
export const paneWords: Readonly<Record<Language, PaneWords>> = { zh: paneInChinese, en: paneInEnglish };
export const paneProblemWords: Readonly<Record<Language, PaneProblemWords>> = { zh: problemsInChinese, en: problemsInEnglish };
export const commandWords: Readonly<Record<Language, CommandWords>> = { zh: commandsInChinese, en: commandsInEnglish };
