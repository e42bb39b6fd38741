import { commandsInEnglish } from "./commands-english";
import { paneInEnglish } from "./pane-english";
import { problemsInEnglish } from "./pane-problem-english";

/** What every page says, in English. */
export const english = { language: "en", pane: paneInEnglish, problem: problemsInEnglish, command: commandsInEnglish } as const;
