import { createContext, useContext } from "react";
import type { Language } from "../../wording/language";
import { commandsInChinese, type CommandWords } from "../../wording/commands";
import { paneInChinese, type PaneWords } from "../../wording/pane";
import { problemsInChinese, type PaneProblemWords } from "../../wording/pane-problem";

/** What every page says; what only some pages say is imported by them. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly problem: PaneProblemWords;
  readonly command: CommandWords;
}

/** English is fetched where it was chosen: `useWordsIn`. */
export const chinese: Words = { language: "zh", pane: paneInChinese, problem: problemsInChinese, command: commandsInChinese };

export const WordsContext = createContext<Words>(chinese);
export const useWords = (): Words => useContext(WordsContext);
