import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { pairDecision, withDecision } from "../../ledger/decide-comparison";
import { doubtfulMatches, type DoubtfulMatch } from "../../ledger/doubtful-matches";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { FigureQuote } from "./figure-quote";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "6px" },
  names: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  reasons: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

const page = 30;

/** Pairs of names that a person confirms or parts. */
export function MatchesList({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const matches = useMemo(() => doubtfulMatches(ledger), [ledger]);
  // Gone from sight at once, whatever the workbook takes
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const left = matches.filter(({ cores }) => !answered.has(cores.join("|")));

  const items = () => [...(list.current?.children ?? [])] as HTMLElement[];
  const answer = ({ cores }: DoubtfulMatch, same: boolean, at: number) => {
    const which = same ? "same" : "different";
    const next = items()[at + 1] ?? items()[at - 1];
    next?.querySelector<HTMLButtonElement>(`[data-answer=${which}]`)?.focus();
    setAnswered((now) => new Set(now).add(cores.join("|")));
    void compared.decide((decisions, who) => withDecision(decisions, pairDecision(cores, same, who)), which);
  };
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const button = (event.target as Element).closest<HTMLElement>("[data-answer]");
    if (!by || !button) return;
    const to = items()[items().findIndex((item) => item.contains(button)) + by];
    if (!to) return;
    event.preventDefault();
    to.querySelector<HTMLElement>(`[data-answer=${button.dataset.answer}]`)?.focus();
  };

  if (left.length === 0) return <Text className={styles.empty}>{words.matchesNone}</Text>;
  return (
    <>
      <Caption1 className={styles.help}>{words.matchesHelp}</Caption1>
      <ul ref={list} className={styles.list} aria-label={words.sections.matches} onKeyDown={walk}>
        {left.slice(0, most).map((match, at) => {
          const [a, b] = match.figures.map(({ metric }) => metric.name) as [string, string];
          return (
            <li key={match.cores.join("|")} className={`${cards.card} ${styles.item}`}>
              <span className={styles.names}><span>{a}</span><span>{b}</span></span>
              <Caption1 className={styles.reasons}>{[match.used ? words.used : words.offered, match.reasons.map((reason) => words.because[reason]).join(words.comma)].join(words.stop)}</Caption1>
              {match.figures.map((figure) => <FigureQuote key={`${figure.file}-${figure.index}`} ledger={ledger} figure={figure} onReveal={(row) => void compared.revealRow(row)} />)}
              <div className={styles.buttons}>
                <Button size="small" appearance="primary" data-answer="same" aria-label={words.sameOf(a, b)} onClick={() => answer(match, true, at)}>{words.same}</Button>
                <Button size="small" data-answer="different" aria-label={words.differentOf(a, b)} onClick={() => answer(match, false, at)}>{words.different}</Button>
              </div>
            </li>
          );
        })}
      </ul>
      {left.length > most && <Button onClick={() => setMost(most + page)}>{words.more(Math.min(page, left.length - most))}</Button>}
    </>
  );
}
