import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import type { Observation } from "../../comparison/observation";
import type { Series } from "../../comparison/series";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { indicatorInWords, observationInWords } from "../../wording/figure";
import { useWords } from "../shell/words";
import { ChangePart } from "./change-part";
import { RivalsPart } from "./rivals-part";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  card: { contentVisibility: "auto", containIntrinsicSize: "auto 120px", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: "6px 10px 8px 6px", display: "flex", flexDirection: "column", gap: "6px" },
  head: { margin: 0, fontSize: "inherit" },
  title: {
    display: "flex", gap: "4px", alignItems: "flex-start", width: "100%", textAlign: "left", font: "inherit", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1, background: "none", border: "none", padding: "2px 0", cursor: "pointer", overflowWrap: "anywhere", borderRadius: tokens.borderRadiusSmall,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  body: { paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "8px" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  chip: { padding: "0 8px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  year: { color: tokens.colorNeutralForeground2 },
  agency: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly series: Series;
  readonly ledger: Ledger;
  readonly compared: Compared;
  readonly agencyShown: boolean;
  readonly onLeaveOut: () => void;
}

/** One indicator over the years. */
export const SeriesCard = memo(function SeriesCard({ series, ledger, compared, agencyShown, onLeaveOut }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const [open, setOpen] = useState(false);
  const title = indicatorInWords(series.indicator, language);
  return (
    <li className={styles.card}>
      <h2 className={styles.head}>
        <button type="button" className={styles.title} aria-expanded={open} title={words.expand(title)} onClick={() => setOpen(!open)}>
          <span className={styles.icon} aria-hidden="true">{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>{title}
        </button>
      </h2>
      <div className={styles.body}>
        {agencyShown && <Caption1 className={styles.agency}>{series.indicator.agencyName}</Caption1>}
        <ul className={styles.chips} aria-label={words.years}>
          {series.observations.map((observation) => <Chip key={observation.year} observation={observation} />)}
        </ul>
        {series.changes.map((change, i) => <ChangePart key={`${change.from.year}-${change.to.year}-${i}`} series={series} change={change} ledger={ledger} open={open} compared={compared} />)}
        {open && series.observations.filter(({ rivals }) => rivals.length > 0).map((observation) => <RivalsPart key={observation.year} series={series} observation={observation} ledger={ledger} compared={compared} />)}
        {open && <div><Button size="small" appearance="subtle" onClick={onLeaveOut}>{words.leaveOut}</Button></div>}
      </div>
    </li>
  );
});

function Chip({ observation }: { readonly observation: Observation }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const { year, inferred, derivation, rivals, sources } = observation;
  const inWords = (one: Observation) => `${observationInWords(one, language)}${one.figure?.filed && rivals.length > 0 ? ` ${words.filed}` : ""}`;
  const notes = [observation.figure?.filed && rivals.length === 0 ? words.filed : "", derivation ? words.derived : inferred ? words.inferred : "", sources.length > 1 ? words.several(sources.length) : ""].filter(Boolean);
  return (
    <li className={styles.chip}>
      <span className={styles.year}>{year}</span> {[observation, ...rivals].map(inWords).join(" / ")}
      {notes.length > 0 && <span className={styles.year}> ({notes.join(words.comma)})</span>}
    </li>
  );
}
