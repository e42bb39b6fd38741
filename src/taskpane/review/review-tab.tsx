import { Button, Caption1, makeStyles, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { lettersRecords } from "../../ledger/change-ledger";
import { letterLabel } from "../../workbook/ledger-data";
import { showLetter, type ShownLetter } from "../letter/blocks";
import { FigureCard } from "../letter/figure-card";
import { ReadingCard } from "../letter/reading-card";
import { useChosenMark } from "../letter/use-chosen-mark";
import { Notice } from "../shell/notice";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { TabProps } from "../tabs";
import { ledgerReading, type LedgerReading } from "./ledger-reading";
import { useLedger } from "./use-ledger";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  top: { display: "flex", gap: "6px", alignItems: "center" },
  pick: { flexGrow: 1, minWidth: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px" },
  help: { color: tokens.colorNeutralForeground3 },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

/** A letter of the ledger beside its sheet: a row leads to its words, words lead to their row. */
export function ReviewTab({ surface: { host } }: TabProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { preferences, remember } = usePreferences();
  const { ledger, reload, problem } = useLedger(host);
  const [picked, setPicked] = useState<string | null>(null);
  const [reveal, setReveal] = useState<number | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);

  const key = ledger?.replies.some((reply) => reply.key === picked) ? picked : (ledger?.replies.at(-1)?.key ?? null);
  const letter = useMemo(() => (ledger && key ? ledgerReading(lettersRecords(ledger, key)) : null), [ledger, key]);
  const shown = useMemo(() => (letter ? showLetter(letter.reading) : null), [letter]);
  const { chosen, choose, step } = useChosenMark(shown, preferences.showDismissed);
  const row = useRowAt(letter, shown);

  // A row selected in the sheet brings its letter and its words into view; what the pane itself revealed doesn't come back.
  const echo = useRef<string | null>(null);
  useEffect(() => host?.onSelection?.(({ table, key: rowKey }) => {
    if (!rowKey || !table || !ledger || rowKey === echo.current) return;
    echo.current = null;
    const found = ledger.replies.find((reply) => rowKey === reply.key || rowKey.startsWith(`${reply.key}-`));
    if (found) setPicked(found.key);
    setWanted(rowKey);
  }), [host, ledger]);
  useEffect(() => {
    const start = wanted === null ? undefined : letter?.startOf.get(wanted);
    if (!letter || !shown || start === undefined) return;
    const clean = letter.reading.source.toClean(start);
    const mark = shown.marks.findIndex((one) => one.start === clean);
    const isNumber = mark >= 0 && row(mark)?.key === wanted;
    if (isNumber && shown.marks[mark]!.kind === "dismissed") remember({ showDismissed: true });
    if (isNumber) choose(mark);
    else setReveal(shown.blocks.findIndex(({ end }) => end >= clean));
    setWanted(null);
  }, [wanted, letter, shown, choose, remember, row]);

  const choosing = (mark: number | null) => {
    choose(mark);
    const to = mark === null ? undefined : row(mark);
    if (!host || !to) return;
    echo.current = to.key;
    host.reveal(to).catch((error: unknown) => reportError(error));
  };

  if (!ledger) return <Text className={styles.empty} role="status">{pane.loading}</Text>;
  return (
    <div className={styles.tab}>
      <div className={styles.scroll}>
        {problem && <Notice intent="error" text={problem} />}
        {ledger.replies.length === 0 ? <Text className={styles.empty}>{pane.reviewEmpty}</Text> : (
          <>
            <div className={styles.top}>
              <Select className={styles.pick} aria-label={pane.reviewPick} value={key ?? ""} onChange={(_, { value }) => setPicked(value)}>
                {ledger.replies.map((reply) => <option key={reply.key} value={reply.key}>{letterLabel(reply)}</option>)}
              </Select>
              <Tooltip content={pane.reload} relationship="label"><Button appearance="subtle" icon={<ArrowSync16Regular />} onClick={reload} /></Tooltip>
            </div>
            <Caption1 className={styles.help}>{pane.reviewHelp}</Caption1>
            {letter && shown && <ReadingCard reading={letter.reading} shown={shown} chosen={chosen} reveal={reveal} onChoose={choosing} />}
          </>
        )}
      </div>
      {letter && shown && chosen !== null && <FigureCard reading={letter.reading} shown={shown} mark={chosen} onChoose={choosing} onStep={step} />}
    </div>
  );
}

/** The table row a number of the letter stands in. */
function useRowAt(letter: LedgerReading | null, shown: ShownLetter | null) {
  return useCallback((mark: number) => {
    const at = shown?.marks[mark];
    if (!letter || !at) return undefined;
    const numbers = at.kind === "metric" ? letter.reading.metrics : letter.reading.dismissed;
    return letter.keyAt.get(numbers[at.index]!.span.start);
  }, [letter, shown]);
}
