import { Button, Caption1, makeStyles, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { lettersRecords } from "../../ledger/change-ledger";
import { letterLabel } from "../../workbook/ledger-data";
import { showLetter, type ShownLetter } from "../letter/blocks";
import { FigureCard } from "../letter/figure-card";
import { ReadingCard } from "../letter/reading-card";
import { neighbour } from "../letter/use-chosen-mark";
import { Notice } from "../shell/notice";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { TabProps } from "../tabs";
import { ledgerReading, type LedgerReading, type RowOfNumber } from "./ledger-reading";
import { useLedger } from "./use-ledger";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  top: { display: "flex", gap: "6px", alignItems: "center" },
  pick: { flexGrow: 1, minWidth: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", scrollbarWidth: "thin" },
  help: { color: tokens.colorNeutralForeground3 },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

/** What is pointed at: a row of the sheet, or a number of the letter. */
type Pointed = { readonly row: string } | { readonly mark: number } | null;

/** A letter of the ledger beside its sheet: a row leads to its words, words lead to their row. */
export function ReviewTab({ surface: { host } }: TabProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { preferences } = usePreferences();
  const { ledger, reload, problem } = useLedger(host);
  const [picked, setPicked] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Pointed>(null);

  const key = ledger?.replies.some((reply) => reply.key === picked) ? picked : (ledger?.replies.at(-1)?.key ?? null);
  const letter = useMemo(() => (ledger && key ? ledgerReading(lettersRecords(ledger, key)) : null), [ledger, key]);
  const shown = useMemo(() => (letter ? showLetter(letter.reading) : null), [letter]);
  const place = useMemo(() => placeOf(pointed, letter, shown), [pointed, letter, shown]);

  // What the pane itself revealed in the sheet comes back as a selection; it is no news.
  const echo = useRef<string | null>(null);
  useEffect(() => host?.onSelection?.(({ key: row }) => {
    if (!row || !ledger || row === echo.current) return;
    echo.current = null;
    const found = ledger.replies.find((reply) => row === reply.key || row.startsWith(`${reply.key}-`));
    if (!found) return;
    setPicked(found.key);
    setPointed({ row });
  }), [host, ledger]);

  const choose = (mark: number | null) => {
    setPointed(mark === null ? null : { mark });
    const row = mark === null || !letter || !shown ? undefined : rowOf(mark, letter, shown);
    if (!host || !row) return;
    echo.current = row.key;
    host.reveal(row).catch((error: unknown) => reportError(error));
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
            {letter && shown && <ReadingCard reading={letter.reading} shown={shown} chosen={place.mark} reveal={place.block} onChoose={choose} />}
          </>
        )}
      </div>
      {letter && shown && place.mark !== null && (
        <FigureCard
          reading={letter.reading} shown={shown} mark={place.mark} onChoose={choose}
          onStep={(by) => choose(neighbour(shown, place.mark!, by, preferences.showDismissed))}
        />
      )}
    </div>
  );
}

/** The table row a number of the letter stands in. */
function rowOf(mark: number, letter: LedgerReading, shown: ShownLetter): RowOfNumber | undefined {
  const { kind, index } = shown.marks[mark]!;
  return letter.keyAt.get((kind === "metric" ? letter.reading.metrics : letter.reading.dismissed)[index]!.span.start);
}

/** Where in the letter that is: a number, or the paragraph a row without one stands in. */
function placeOf(pointed: Pointed, letter: LedgerReading | null, shown: ShownLetter | null): { mark: number | null; block: number | null } {
  const none = { mark: null, block: null };
  if (!pointed || !letter || !shown) return none;
  if ("mark" in pointed) return shown.marks[pointed.mark] ? { mark: pointed.mark, block: null } : none;
  const start = letter.startOf.get(pointed.row);
  if (start === undefined) return none;
  const clean = letter.reading.source.toClean(start);
  const mark = shown.marks.findIndex((one, i) => one.start === clean && rowOf(i, letter, shown)?.key === pointed.row);
  return mark >= 0 ? { mark, block: null } : { mark: null, block: shown.blocks.findIndex(({ end }) => end >= clean) };
}
