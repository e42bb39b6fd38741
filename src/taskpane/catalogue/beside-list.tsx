import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { decisionsBeside, dropBeside, fieldBeside, mayBeTaken, takeBeside, takeFiled } from "../../ledger/merge-decisions";
import type { DecisionRecord, Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import { decisionSaid, decisionSubject } from "../../wording/merge";
import type { Compared } from "../compare/use-comparison";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { changeLedger } from "../write/ledger-in-host";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere", paddingTop: "6px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

/** What two analysts decided differently, side by side with who and when; one of the two is taken. */
export function BesideList({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const pairs = decisionsBeside(ledger.decisions);
  if (pairs.length === 0) return null;
  const take = (theirs: DecisionRecord) => void (fieldBeside(theirs) === "filed"
    ? compared.change(async (host, who) => (await changeLedger(host, language, {}, (now) => takeFiled(now, theirs, who))).ledger, words.kept.taken, false)
    : compared.decide((decisions) => takeBeside(decisions, theirs), words.kept.taken));
  return (
    <section className={cards.card} aria-label={words.beside}>
      <h2 className={cards.title}>{words.beside} {pairs.length}</h2>
      <Caption1 className={styles.quiet}>{words.besideHelp}</Caption1>
      <ul className={styles.list}>
        {pairs.map(({ theirs, ours }) => {
          const subject = decisionSubject({ ...theirs, field: fieldBeside(theirs) }, language);
          return (
            <li key={theirs.key} className={styles.item}>
              <span>{subject}</span>
              {ours && <span><Caption1 className={styles.quiet}>{words.ours}</Caption1> {decisionSaid(ours, language)}</span>}
              <span><Caption1 className={styles.quiet}>{words.theirs}</Caption1> {decisionSaid({ ...theirs, field: fieldBeside(theirs) }, language)}</span>
              <div className={styles.buttons}>
                <Button size="small" appearance="primary" aria-label={words.dropOf(subject)} onClick={() => void compared.decide((decisions) => dropBeside(decisions, theirs), words.kept.dropped)}>{words.drop}</Button>
                {mayBeTaken(theirs) && <Button size="small" aria-label={words.takeOf(subject)} onClick={() => take(theirs)}>{words.take}</Button>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
