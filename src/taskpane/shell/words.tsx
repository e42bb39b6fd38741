import { createContext, useContext } from "react";
import type { Language } from "../../wording/language";
import { paneWords, type PaneWords } from "../../wording/pane";
import { paneProblemWords, type PaneProblemWords } from "../../wording/pane-problem";

/** What every page says; what only some pages say is imported by them. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly problem: PaneProblemWords;
}

export const wordsIn = (language: Language): Words => ({ language, pane: paneWords[language], problem: paneProblemWords[language] });

export const WordsContext = createContext<Words>(wordsIn("zh"));
export const useWords = (): Words => useContext(WordsContext);
