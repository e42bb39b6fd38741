import { Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Figure } from "../../indicators/figure";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import { canBePartedFrom, partFigures } from "../../ledger/part-figures";
import type { Ledger } from "../../ledger/records";
import { figureAsPrinted } from "../../wording/figure";
import { valuesPaneWords } from "../../wording/values-pane";
import { letterLabel } from "../../workbook/ledger-data";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";
import { changeLedger } from "../write/ledger-in-host";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  places: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  place: { overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly wording: string;
  /** Where letters use the wording. */
  readonly figures: readonly Figure[];
  readonly ledger: Ledger;
  readonly compared: Compared;
  readonly onClose: () => void;
}

/** One wording for two things: the places of the one are chosen and get a name of their own. */
export function PartPlaces({ wording, figures, ledger, compared, onClose }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = valuesPaneWords[language];
  const { metricKey } = ledgerComparison(ledger);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState("");
  const same = name.trim() !== "" && !canBePartedFrom(wording, name);
  const ready = chosen.size > 0 && name.trim() !== "" && !same;
  const letters = new Map(ledger.metrics.map(({ key, letter }) => [key, letter]));
  const label = (figure: Figure): string =>
    [figure.year, figureAsPrinted(figure.metric, language), letterLabel(ledger.replies.find(({ key }) => key === letters.get(metricKey(figure))))].filter(Boolean).join(" · ");
  const part = () => {
    onClose();
    void compared.change(async (host, who) => (await changeLedger(host, language, {}, (now) => partFigures(now, wording, [...chosen], name, who))).ledger, words.kept.parted, false);
  };
  return (
    <form
      className={styles.form} aria-label={words.partOf(wording)}
      onSubmit={(event) => { event.preventDefault(); if (ready) part(); }}
      onKeyDown={(event) => { if (event.key === "Escape") { event.stopPropagation(); onClose(); } }}
    >
      <Caption1 className={styles.quiet}>{words.partHelp(wording)}</Caption1>
      <fieldset className={styles.places} aria-label={words.places}>
        {figures.map((figure, index) => {
          const key = metricKey(figure);
          return (
            <Checkbox
              key={key} className={styles.place} autoFocus={index === 0} label={label(figure)} checked={chosen.has(key)}
              onChange={(_, { checked }) => setChosen(new Set(checked ? [...chosen, key] : [...chosen].filter((one) => one !== key)))}
            />
          );
        })}
      </fieldset>
      <Field label={words.name} size="small" {...(same ? { validationMessage: words.sameName(name.trim()), validationState: "error" as const } : {})}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!ready}>{words.partButton(chosen.size)}</Button>
        <Button size="small" onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
