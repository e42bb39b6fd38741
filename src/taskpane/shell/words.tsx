import { createContext, useContext } from "react";
import type { Language } from "../../wording/language";
import { paneWords, type PaneWords } from "../../wording/pane";
import { figureWords, type FigureWords } from "../../wording/pane-figure";
import { paneProblemWords, type PaneProblemWords } from "../../wording/pane-problem";

export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly figure: FigureWords;
  readonly problem: PaneProblemWords;
}

export const wordsIn = (language: Language): Words => ({
  language, pane: paneWords[language], figure: figureWords[language], problem: paneProblemWords[language],
});

export const WordsContext = createContext<Words>(wordsIn("zh"));
export const useWords = (): Words => useContext(WordsContext);
