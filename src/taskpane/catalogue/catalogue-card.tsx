import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Indicator } from "../../indicators/indicator";
import { renameDecision } from "../../ledger/decide-catalogue";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import { indicatorInWords } from "../../wording/figure";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";
import { DefinitionPart } from "./definition-part";
import { MergePart } from "./merge-part";
import { OneLineForm } from "./one-line-form";
import { WordingsPart } from "./wordings-part";

const useStyles = makeStyles({
  card: { contentVisibility: "auto", containIntrinsicSize: "auto 52px", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: "6px 10px 8px 6px" },
  head: { margin: 0, fontSize: "inherit" },
  title: {
    display: "flex", gap: "4px", alignItems: "flex-start", width: "100%", textAlign: "left", font: "inherit", fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1, background: "none", border: "none", padding: "2px 0", cursor: "pointer", overflowWrap: "anywhere", borderRadius: tokens.borderRadiusSmall,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  quiet: { color: tokens.colorNeutralForeground2, paddingLeft: "20px", display: "block", overflowWrap: "anywhere" },
  body: { padding: "6px 0 2px 20px", display: "flex", flexDirection: "column", gap: "10px" },
});

interface Props {
  readonly indicator: Indicator;
  readonly all: readonly Indicator[];
  readonly ledger: Ledger;
  readonly compared: Compared;
  readonly agencyShown: boolean;
}

/** One row of the catalogue; opened, what a person may do with it. */
export function CatalogueCard({ indicator, all, ledger, compared, agencyShown }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const [open, setOpen] = useState(false);
  const key = ledgerComparison(ledger).indicatorKey(indicator);
  const title = indicatorInWords(indicator, language);
  const years = new Set(indicator.figures.flatMap(({ year }) => (year === null ? [] : [year]))).size;
  const named = ledger.decisions.find(({ field, row }) => field === "title" && row === key);
  const rename = (name: string) => compared.decide((decisions, who) => renameDecision(decisions, key, named?.was ?? indicator.title, name, who), words.kept.renamed);
  return (
    <li className={styles.card}>
      <h2 className={styles.head}>
        <button type="button" data-row className={styles.title} aria-expanded={open} title={words.expand(title)} onClick={() => setOpen(!open)}>
          <span className={styles.icon} aria-hidden="true">{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>{title}
        </button>
      </h2>
      <Caption1 className={styles.quiet}>{[indicator.unit, words.figures(indicator.figures.length, years), ...(agencyShown ? [indicator.agencyName] : [])].filter(Boolean).join(" · ")}</Caption1>
      {open && (
        <div className={styles.body}>
          <div>
            <OneLineForm key={indicator.title} label={words.title} value={indicator.title} submit={words.rename} onSubmit={(name) => void rename(name)} />
            {named && <Button size="small" appearance="subtle" onClick={() => void rename(named.was)}>{words.ownWords}</Button>}
          </div>
          <WordingsPart indicator={indicator} indicatorKey={key} ledger={ledger} compared={compared} />
          <MergePart indicator={indicator} all={all} compared={compared} />
          <DefinitionPart indicatorKey={key} ledger={ledger} compared={compared} />
        </div>
      )}
    </li>
  );
}
