import { useRef, useState, type RefObject } from "react";
import type { DecisionRecord, Ledger, MetricRecord } from "../../ledger/records";
import { nextInQueue, reviewOf } from "../../ledger/review";
import { accept, correct, decisionsAbout, dismiss, makeMetric, withDecisions, type MetricChanges, type Signature } from "../../ledger/review-decisions";
import { fieldText, setFields } from "../../ledger/review-fields";
import { signEdits } from "../../ledger/sheet-edits";
import { suggestMetric } from "../../ledger/suggest-metric";
import type { DismissReason } from "../../metrics/metric";
import { figureWords } from "../../wording/pane-figure";
import { reviewWords } from "../../wording/review";
import { sheetChangesWords } from "../../wording/sheet-changes";
import { localMinute } from "../compare/local-time";
import { useAnnounce } from "../shell/announcer";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { Act } from "./acts";
import type { Reviewing } from "./use-review";
import type { View } from "./use-shown-letter";

/** Decisions about the number in view: who signs, which form is open, what comes next and what is said of it. */
export function useDeciding(reviewing: Reviewing, view: View, root: RefObject<HTMLElement | null>) {
  const { language } = useWords();
  const figure = figureWords[language];
  const words = reviewWords[language];
  const announce = useAnnounce();
  const { preferences: { analyst } } = usePreferences();
  const [open, setOpen] = useState<{ readonly row: string; readonly form: "correct" | "dismiss" | "make" } | null>(null);
  const [nameWanted, setNameWanted] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const { ledger } = reviewing;
  const { metric, dismissed, row } = view;
  const form = open && open.row === row ? open.form : null;

  /** The card is drawn first. */
  const focusCard = () => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>("[data-first]")?.focus());
  const called = (one: MetricRecord) => words.now(one.name || figure.noName, `${fieldText(one.value)}${one.unit}`, figure.certainty(one.certainty));
  const signature = (): Signature | null => {
    if (analyst.trim() !== "") return { by: analyst.trim(), at: localMinute() };
    setNameWanted(true);
    name.current?.focus();
    announce(words.needBy);
    return null;
  };

  const go = (to: string | null, before = "") => {
    const next = ledger?.metrics.find(({ key }) => key === to);
    if (next) view.chooseRow(next.key);
    announce([before, next ? called(next) : words.finished].filter(Boolean).join(" "));
    if (next) focusCard();
  };
  /** Carried out, then the next least certain one. */
  const decide = (change: (now: Ledger) => Ledger, said: string) => {
    if (!ledger || !row || !view.key) return;
    reviewing.decide(row, change);
    setOpen(null);
    const now = reviewOf(change(ledger), view.key);
    const to = nextInQueue(now, row);
    if (to === null) view.point(row);
    go(to, `${said} ${words.progress(now.done, now.total)}`);
    if (to === null) focusCard();
  };
  const nameOf = metric?.name || dismissed?.quote || figure.noName;

  const show = (which: "correct" | "dismiss" | "make"): boolean => {
    if (row && signature()) setOpen({ row, form: which });
    return true;
  };
  const acts: Readonly<Record<Act, () => boolean>> = {
    accept: () => {
      if (!metric) return false;
      const sign = signature();
      if (sign) decide((now) => accept(now, metric.key, sign), words.said.accepted(nameOf));
      return true;
    },
    correct: () => metric !== null && show("correct"),
    dismiss: () => metric !== null && show("dismiss"),
    make: () => dismissed !== null && show("make"),
    next: () => step(1),
    previous: () => step(-1),
    undo: () => {
      const undone = reviewing.undo();
      const was = ledger && undone ? [...ledger.metrics, ...ledger.dismissed].find(({ key }) => key === undone) : null;
      if (undone) view.point(undone);
      announce(undone ? words.said.undone(was && "name" in was ? was.name : was?.quote ?? "") : words.undoNothing);
      if (undone) focusCard();
      return true;
    },
  };
  const step = (by: 1 | -1): boolean => {
    if (view.review) go(nextInQueue(view.review, row, by));
    return true;
  };

  return {
    form, name, nameWanted, focusCard,
    act: (act: Act): boolean => acts[act](),
    values: form === "make" && ledger && row ? suggestMetric(ledger, row) : metric ? valuesOf(metric) : {},
    save: (changes: MetricChanges) => {
      const sign = signature();
      if (!sign || !row) return;
      const said = changes.name ?? nameOf;
      if (form === "make") decide((now) => makeMetric(now, row, changes, sign), words.said.made(said));
      else decide((now) => correct(now, row, changes, sign), words.said.corrected(said));
    },
    dismiss: (reason: DismissReason, why: string) => {
      const sign = signature();
      if (sign && row) decide((now) => dismiss(now, row, reason, { ...sign, why }), words.said.dismissed(nameOf));
    },
    close: () => {
      setOpen(null);
      focusCard();
    },
    /** Rows deleted from the sheet by hand are metrics again. */
    restore: (deleted: readonly DecisionRecord[]) => {
      reviewing.take((now) => deleted.reduce((then, { row: gone }) => withDecisions(then, gone, decisionsAbout(then, gone).filter(({ field }) => field !== "dismissed")), now));
      announce(sheetChangesWords[language].restored(deleted.length));
    },
    signEdits: () => {
      const sign = signature();
      if (sign) reviewing.take((now) => signEdits(now, sign.by, sign.at));
    },
  };
}

const valuesOf = (metric: MetricRecord): MetricChanges =>
  Object.fromEntries(setFields.T_Metrics.filter((field) => field !== "si").map((field) => [field, fieldText(metric[field])]));
