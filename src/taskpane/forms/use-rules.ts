import { useMemo } from "react";
import { catalogueRules } from "../../forms/catalogue-rules";
import { codeFinder } from "../../forms/rules/find-code";
import { editRules, type RuleEdit } from "../../ledger/edit-rules";
import { formsPaneRulesWords } from "../../wording/forms-pane-rules";
import { useWords } from "../shell/words";
import { changeLedger } from "../write/ledger-in-host";
import type { Forms } from "./use-forms";

/** The rules of the catalogue, and changing them in the sheet of indicators. */
export function useRules(forms: Forms) {
  const { entries, surface: { host } } = forms;
  const { language } = useWords();
  const words = formsPaneRulesWords[language];
  const findCode = useMemo(() => codeFinder(entries), [entries]);
  const rules = useMemo(() => catalogueRules(entries, findCode), [entries, findCode]);

  /** Resolves to whether it was written. */
  const change = async (edits: readonly RuleEdit[], done: string): Promise<boolean> => {
    let written = false;
    await forms.run(words.writing, async () => {
      if (!host) return;
      const { ledger } = await changeLedger(host, language, {}, (current) => editRules(current, edits, words.noRules));
      forms.setLedger(ledger);
      forms.say({ intent: "success", text: done, ...forms.undoable });
      written = true;
    });
    return written;
  };

  return { rules, findCode, change };
}

export type Rules = ReturnType<typeof useRules>;
