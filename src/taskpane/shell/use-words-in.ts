import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../../wording/language";
import { chinese, type Words } from "./words";

/** The words of a language; null until the first have come, Chinese until English has. Where English doesn't come, `missing` is called. */
export function useWordsIn(language: Language, missing: () => void): Words | null {
  const [first] = useState(language);
  const [english, setEnglish] = useState<Words | null>(null);
  const tell = useEffectEvent(missing);
  useEffect(() => {
    if (language === "zh") return;
    let left = false;
    import(/* webpackChunkName: "english" */ "../../wording/english").then((come) => left || setEnglish(come.english)).catch((error: unknown) => {
      reportError(error);
      if (!left) tell();
    });
    return () => { left = true; };
  }, [language]);
  if (language === "zh") return chinese;
  return english ?? (first === "zh" ? chinese : null);
}
