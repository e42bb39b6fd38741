import { useMemo, useState } from "react";
import type { CheckedReturn } from "../../forms/merge-returns";
import { formWords } from "../../wording/forms";
import { formsPaneWords } from "../../wording/forms-pane";
import { formsPaneCollectWords } from "../../wording/forms-pane-collect";
import { collectForms, type Refused, type ReturnedForm } from "../../workbook/collect-forms";
import { openRows } from "../../workbook/form-corrections";
import { useWords } from "../shell/words";
import { changeLedger } from "../write/ledger-in-host";
import type { Forms } from "./use-forms";
import { useHanding, type Make } from "./use-handing";

/** A picked file and how far it has come. */
export interface PickedFile {
  readonly name: string;
  readonly state: "waiting" | "reading" | "read" | "refused";
}

/** Returned forms: read one after another, checked against the ledger, merged into it when that is confirmed. */
export function useCollecting(forms: Forms) {
  const { ledger, surface: { host }, signal } = forms;
  const { language } = useWords();
  const words = formsPaneCollectWords[language];
  const hand = useHanding(forms);
  const unnamed = formWords.unnamed[language];
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [picked, setPicked] = useState<{ readonly returns: readonly ReturnedForm[]; readonly refused: readonly Refused[] } | null>(null);
  const collected = useMemo(() => (ledger && picked ? collectForms(ledger, picked.returns, { unnamed }) : null), [ledger, picked, unnamed]);

  const pick = (chosen: readonly File[]) => forms.run(words.reading(0, chosen.length), async ({ readReturn }) => {
    const returns: ReturnedForm[] = [];
    const refused: Refused[] = [];
    setPicked(null);
    const states: PickedFile[] = chosen.map(({ name }) => ({ name, state: "waiting" }));
    const turn = (index: number, state: PickedFile["state"]) => {
      states[index] = { ...states[index]!, state };
      setFiles([...states]);
    };
    setFiles([...states]);
    for (const [index, file] of chosen.entries()) {
      if (signal.current.aborted) {
        setFiles([]);
        return forms.say({ intent: "info", text: words.cancelledAt(index, chosen.length) });
      }
      turn(index, "reading");
      const read = await readReturn(file);
      if ("returned" in read) returns.push(read);
      else refused.push(read);
      turn(index, "returned" in read ? "read" : "refused");
      forms.setWorking(words.reading(index + 1, chosen.length));
    }
    // What the departments are held against is the ledger as it is now
    await forms.read();
    setPicked({ returns, refused });
  });

  const merge = () => forms.run(words.merging, async () => {
    if (!host || !picked) return;
    let count = 0;
    // Collected again from the sheets as they stand: somebody else may have filed meanwhile
    const { ledger: now } = await changeLedger(host, language, { signal: signal.current }, (current) => {
      const { preview, ledger: next } = collectForms(current, picked.returns, { unnamed });
      count = preview.lines.filter(({ kind }) => kind === "new" || kind === "changed").length;
      return next;
    });
    forms.setLedger(now);
    forms.say({ intent: "success", text: words.merged(count), ...forms.undoable });
  });

  const sendBack = (returns: readonly CheckedReturn[]) => forms.run(formsPaneWords[language].making(1, returns.length), async (tools) => {
    await hand(returns.map(({ matched: { form, frame, signatures }, rows }): Make => ({ correctionFile }) => correctionFile(form, frame, { rows, signatures }, language)), words.zipName, tools);
  });

  const returns = collected?.preview.returns ?? [];
  return {
    files, collected, pick, merge, sendBack,
    refused: [...(picked?.refused ?? []), ...(collected?.refused ?? [])],
    open: returns.filter(({ rows }) => openRows(rows).length > 0),
    forget: () => {
      setPicked(null);
      setFiles([]);
    },
  };
}

export type Collecting = ReturnType<typeof useCollecting>;
