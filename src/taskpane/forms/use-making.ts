import { useMemo, useState } from "react";
import { sameFrame, asKeptFrame, keptFrame } from "../../ledger/kept-frame";
import { frameOf, type FormFrame } from "../../forms/form-frame";
import { ledgerForms } from "../../ledger/ledger-forms";
import { withDecision } from "../../ledger/decide-comparison";
import type { Ledger } from "../../ledger/records";
import { formWords } from "../../wording/forms";
import { formsPaneWords } from "../../wording/forms-pane";
import { decideIn } from "../compare/comparison-in-host";
import { localMinute } from "../compare/local-time";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { Forms } from "./use-forms";
import { useHanding, type Make } from "./use-handing";

/** The forms of a year, and making some of them. */
export function useMaking(forms: Forms) {
  const { ledger, setLedger, surface: { host } } = forms;
  const { language } = useWords();
  const words = formsPaneWords[language];
  const { preferences: { analyst } } = usePreferences();
  const hand = useHanding(forms);
  const [year, setYear] = useState("");
  /** As typed; null while it is what the workbook remembers. */
  const [typed, setFrame] = useState<FormFrame | null>(null);
  const frame = typed ?? (ledger ? keptFrame(ledger.decisions) : {});
  const unnamed = formWords.unnamed[language];
  const asked = /^(?:19|20|21)\d{2}$/u.test(year) ? Number(year) : null;
  const built = useMemo(() => (ledger ? ledgerForms(ledger, { unnamed, ...(asked === null ? {} : { year: asked }) }) : null), [ledger, asked, unnamed]);

  /** What can't be remembered is said, and stops nothing. */
  const remember = async (now: Ledger): Promise<string | null> => {
    if (!host || sameFrame(frame, keptFrame(now.decisions))) return null;
    try {
      setLedger(await decideIn(host, language, (decisions) => withDecision(decisions, asKeptFrame(frame, analyst.trim(), localMinute()))));
      return null;
    } catch (error) {
      return words.frameNotKept(forms.why(error));
    }
  };

  /** @param templates of the departments chosen */
  const make = (templates: ReadonlySet<string>) => forms.run(words.making(1, templates.size), async (tools) => {
    const now = await forms.read();
    const again = ledgerForms(now, { unnamed, ...(asked === null ? {} : { year: asked }) });
    const chosen = again?.forms.filter(({ template }) => templates.has(template)) ?? [];
    if (!again || chosen.length === 0) return forms.say({ intent: "warning", text: words.gone });
    const notKept = await remember(now);
    await hand(chosen.map((form): Make => ({ formFile }) => formFile(form, frameOf(frame), language)), words.zipName(again.year), tools);
    if (notKept !== null) forms.say({ intent: "warning", text: notKept });
  });

  return { built, year, setYear, frame, setFrame: (change: FormFrame) => setFrame({ ...frame, ...change }), make };
}
