import { useMemo, useState } from "react";
import { sameFrame, asKeptFrame, keptFrame } from "../../ledger/kept-frame";
import type { Form } from "../../forms/form";
import { frameOf, type FormFrame } from "../../forms/form-frame";
import { collectedIndicators, withCollected, type CollectedIndicator } from "../../ledger/collected-indicators";
import { ledgerForms } from "../../ledger/ledger-forms";
import { withDecision } from "../../ledger/decide-comparison";
import type { Ledger } from "../../ledger/records";
import { formWords } from "../../wording/forms";
import { formsPaneWords } from "../../wording/forms-pane";
import { decideIn } from "../compare/comparison-in-host";
import { localMinute } from "../compare/local-time";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import { changeLedger } from "../write/ledger-in-host";
import type { Forms } from "./use-forms";
import { useHanding, type Make } from "./use-handing";

/** A department that could be asked; `form` is null where nothing is asked of it. */
export interface Department {
  readonly key: string;
  readonly name: string;
  readonly form: Form | null;
  readonly indicators: readonly CollectedIndicator[];
}

/** The forms of a year, what they ask for, and making some of them. */
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

  const departments = useMemo(() => (ledger ? departmentsOf(collectedIndicators(ledger), built?.forms ?? [], unnamed) : []), [ledger, built, unnamed]);
  /** What was ticked otherwise than the workbook has it. */
  const [changes, setChanges] = useState<ReadonlyMap<string, boolean>>(new Map());
  const collected = ({ code, collect }: CollectedIndicator): boolean => changes.get(code) ?? collect;
  const choose = (codes: readonly string[], collect: boolean) => {
    const kept = new Map(departments.flatMap(({ indicators }) => indicators).map((one) => [one.code, one.collect]));
    setChanges((now) => new Map([...now, ...codes.map((code) => [code, collect] as const)].filter(([code, on]) => kept.get(code) !== on)));
  };
  const keepChanges = async () => {
    if (!host || changes.size === 0) return;
    const { ledger: now } = await changeLedger(host, language, {}, (current) => withCollected(current, changes));
    setLedger(now);
    setChanges(new Map());
  };
  const keep = () => forms.run(words.keepingCollect, async () => {
    await keepChanges();
    forms.say({ intent: "success", text: words.collectKept, ...forms.undoable });
  });

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
    // What is ticked on the page is what is asked
    await keepChanges();
    const now = await forms.read();
    const again = ledgerForms(now, { unnamed, ...(asked === null ? {} : { year: asked }) });
    const chosen = again?.forms.filter(({ template }) => templates.has(template)) ?? [];
    if (!again || chosen.length === 0) return forms.say({ intent: "warning", text: words.gone });
    const notKept = await remember(now);
    await hand(chosen.map((form): Make => ({ formFile }) => formFile(form, frameOf(frame), language)), words.zipName(again.year), tools);
    if (notKept !== null) forms.say({ intent: "warning", text: notKept });
  });

  return {
    built, departments, year, setYear, frame, setFrame: (change: FormFrame) => setFrame({ ...frame, ...change }), make,
    collected, choose, unkept: changes.size, keep, forget: () => setChanges(new Map()),
  };
}

export type Making = ReturnType<typeof useMaking>;

function departmentsOf(indicators: readonly CollectedIndicator[], forms: readonly Form[], unnamed: string): Department[] {
  const formOf = new Map(forms.flatMap((form) => form.rows.map(({ code }) => [code, form] as const)));
  const groups = new Map<string, CollectedIndicator[]>();
  for (const indicator of indicators) groups.set(indicator.departmentKey, [...(groups.get(indicator.departmentKey) ?? []), indicator]);
  return [...groups].map(([key, own]) => {
    const form = own.map(({ code }) => formOf.get(code)).find(Boolean) ?? null;
    return { key, name: form?.department ?? (own.at(-1)!.department || unnamed), form, indicators: own };
  });
}
