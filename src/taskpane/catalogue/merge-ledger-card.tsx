import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MergeKind } from "../../ledger/merge-decisions";
import { mergeLedgers } from "../../ledger/merge-ledgers";
import type { Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import { decisionSaid, decisionSubject } from "../../wording/merge";
import { letterLabel } from "../../workbook/ledger-data";
import { ownColumnsOf } from "../../workbook/own-columns";
import type { Compared } from "../compare/use-comparison";
import { useCardStyles } from "../shell/card";
import { hostSentence } from "../shell/host-sentence";
import { useWords } from "../shell/words";
import type { OtherLedger } from "./merge-file";
import { mergeInto } from "./merge-into";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere", display: "flex", flexDirection: "column", gap: "4px" },
  side: { display: "block" },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface Picked {
  readonly file: string;
  /** Null where it couldn't be read; then `why` says it. */
  readonly theirs: OtherLedger | null;
  readonly why: string;
}

/** Another analyst's ledger: picked, held against this one, and merged if a person says so. */
export function MergeLedgerCard({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language, problem: problems } = useWords();
  const words = cataloguePaneWords[language];
  const input = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [reading, setReading] = useState<string | null>(null);

  const read = async (file: File): Promise<Picked> => {
    try {
      const { ledgerInFile } = await import(/* webpackChunkName: "merge-file" */ "./merge-file");
      const theirs = await ledgerInFile(new Uint8Array(await file.arrayBuffer()));
      return { file: file.name, theirs, why: theirs ? "" : words.noLedger(file.name) };
    } catch (error) {
      return { file: file.name, theirs: null, why: words.refused(file.name, hostSentence(error, problems)) };
    }
  };
  const pick = async (file: File | undefined) => {
    if (!file) return;
    setPicked(null);
    setReading(file.name);
    setPicked(await read(file));
    setReading(null);
  };
  const put = ({ file, theirs }: Picked) => {
    if (!theirs) return;
    setPicked(null);
    void compared.change(async (host) => (await mergeInto(host, language, theirs, file)).ledger, words.done(file), false);
  };
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={words.ledger}>
      <h2 className={cards.title}>{words.ledger}</h2>
      <Caption1 className={styles.quiet}>{words.ledgerHelp}</Caption1>
      <input ref={input} type="file" accept=".xlsx" hidden aria-label={words.pick} onChange={(event) => { void pick(event.target.files?.[0]); event.target.value = ""; }} />
      {reading && <span role="status">{words.reading(reading)}</span>}
      {picked && !picked.theirs && <span role="alert">{picked.why}</span>}
      {picked?.theirs && <Preview ours={ledger} theirs={picked.theirs} file={picked.file} onPut={() => put(picked)} onCancel={() => setPicked(null)} />}
      {!picked?.theirs && <div><Button size="small" onClick={() => input.current?.click()}>{words.pick}</Button></div>}
    </section>
  );
}

/** Lines shown of what differs; the rest is counted. */
const LINES = 20;

function Preview({ ours, theirs, file, onPut, onCancel }: { readonly ours: Ledger; readonly theirs: OtherLedger; readonly file: string; readonly onPut: () => void; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const merge = mergeLedgers(ours, theirs.ledger, file);
  const columns = [...new Set([...ownColumnsOf(theirs.tables).values()].flatMap((own) => [...own.keys()]))];
  const count = (lines: readonly { readonly kind: MergeKind }[]): [number, number, number] => [lines.filter(({ kind }) => kind === "new").length, lines.filter(({ kind }) => kind === "same").length, lines.filter(({ kind }) => kind === "conflicting").length];
  const letters = merge.letters.filter(({ kind }) => kind === "conflicting"), decisions = merge.decisions.filter(({ kind }) => kind === "conflicting");
  return (
    <>
      <strong>{file}</strong>
      <span>{words.letters(...count(merge.letters))}</span>
      <span>{words.decisions(...count(merge.decisions))}</span>
      {letters.length + decisions.length > 0 && (
        <ul className={styles.lines}>
          {letters.slice(0, LINES).map(({ theirs: reply }) => <li key={reply.key}>{words.different(letterLabel(reply))}</li>)}
          {decisions.slice(0, LINES).map(({ theirs: other, ours: own }) => (
            <li key={`${other.row}|${other.field}`}>
              {decisionSubject(other, language)}
              {own && <span className={styles.side}><Caption1 className={styles.quiet}>{words.ours}</Caption1> {decisionSaid(own, language)}</span>}
              <span className={styles.side}><Caption1 className={styles.quiet}>{words.theirs}</Caption1> {decisionSaid(other, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {columns.length > 0 && <span>{words.columns(columns)}</span>}
      {merge.ledger === ours && columns.length === 0 && <Caption1 role="status">{words.nothing}</Caption1>}
      <div className={styles.buttons}>
        {(merge.ledger !== ours || columns.length > 0) && <Button size="small" appearance="primary" onClick={onPut}>{words.put}</Button>}
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}
