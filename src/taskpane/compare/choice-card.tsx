import { Button, Caption1, Input, makeStyles, Select, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { Delete16Regular, Search16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import type { Series } from "../../comparison/series";
import { asNamed, everything, isEverything, isSameChoice, namedChoices } from "../../ledger/comparison-choice";
import { withDecision, withoutDecision } from "../../ledger/decide-comparison";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { useAnnounce } from "../shell/announcer";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  grow: { flexGrow: 1, flexBasis: "120px" },
  year: { minWidth: "0", paddingLeft: "8px", paddingRight: "8px" },
  said: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

interface Props {
  readonly ledger: Ledger;
  readonly all: readonly Series[];
  readonly rows: number;
  readonly compared: Compared;
}

/** Which rows and years are looked at; a choice that is needed again gets a name. */
export function ChoiceCard({ ledger, all, rows, compared }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const announce = useAnnounce();
  const { choice, choose, decide } = compared;
  const [name, setName] = useState<string | null>(null);
  const [unnamed, setUnnamed] = useState(false);
  const named = namedChoices(ledger.decisions);
  const current = named.find((one) => isSameChoice(one.choice, choice))?.name ?? "";
  const years = useMemo(() => [...new Set(all.flatMap(({ observations }) => observations.map(({ year }) => year)))].sort((a, b) => a - b), [all]);
  const agencies = useMemo(() => [...new Map(all.map(({ indicator }) => [indicator.agency, indicator.agencyName]))], [all]);

  useEffect(() => {
    if (choice.words === "") return undefined;
    // Said when the typing pauses, not at each letter
    const timer = setTimeout(() => announce(words.shown(rows, all.length)), 700);
    return () => clearTimeout(timer);
  }, [choice.words, rows, all.length, words, announce]);

  const pressed = (year: number) => {
    const on = choice.years.length === 0 ? years.filter((one) => one !== year) : choice.years.includes(year) ? choice.years.filter((one) => one !== year) : [...choice.years, year].sort((a, b) => a - b);
    choose({ ...choice, years: on.length === years.length ? [] : on });
  };
  const save = () => {
    const given = (name ?? "").trim();
    if (given === "") return setUnnamed(true);
    setName(null);
    void decide((decisions, { by, at }) => withDecision(decisions, asNamed(given, choice, by, at)), "choice", false);
  };
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={words.search}>
      {named.length > 0 && (
        <div className={styles.row}>
          <Select className={styles.grow} size="small" aria-label={words.saved} value={current} onChange={(_, { value }) => choose(named.find((one) => one.name === value)?.choice ?? everything)}>
            <option value="">{words.savedNone}</option>
            {named.map((one) => <option key={one.name} value={one.name}>{one.name}</option>)}
          </Select>
          {current !== "" && (
            <Tooltip content={words.forget} relationship="label">
              <Button size="small" appearance="subtle" icon={<Delete16Regular />} onClick={() => void decide((decisions) => withoutDecision(decisions, { row: current, field: "comparison-choice" }), "forgotten", false)} />
            </Tooltip>
          )}
        </div>
      )}
      <Input type="search" size="small" contentBefore={<Search16Regular />} aria-label={words.search} aria-description={words.searchHint} placeholder={words.search} title={words.searchHint} value={choice.words} onChange={(_, { value }) => choose({ ...choice, words: value })} />
      {agencies.length > 1 && (
        <Select size="small" aria-label={words.agency} value={choice.agency} onChange={(_, { value }) => choose({ ...choice, agency: value })}>
          <option value="">{words.allAgencies}</option>
          {agencies.map(([key, label]) => <option key={key} value={key}>{label}</option>)}
        </Select>
      )}
      <div className={styles.row} role="group" aria-label={words.years}>
        {years.map((year) => <ToggleButton key={year} className={styles.year} size="small" checked={choice.years.length === 0 || choice.years.includes(year)} onClick={() => pressed(year)}>{String(year)}</ToggleButton>)}
      </div>
      <div className={styles.row}>
        <Caption1 className={styles.said}>{words.shown(rows, all.length)}{choice.without.length > 0 && `${words.stop}${words.without(choice.without.length)}`}</Caption1>
        {choice.without.length > 0 && <Button size="small" appearance="subtle" onClick={() => choose({ ...choice, without: [] })}>{words.takeBack}</Button>}
        {!isEverything(choice) && <Button size="small" appearance="subtle" onClick={() => choose(everything)}>{words.reset}</Button>}
        {!isEverything(choice) && current === "" && name === null && <Button size="small" appearance="subtle" onClick={() => { setName(""); setUnnamed(false); }}>{words.saveAs}</Button>}
      </div>
      {name !== null && (
        <form className={styles.row} onSubmit={(event) => { event.preventDefault(); save(); }}>
          <Input className={styles.grow} size="small" autoFocus aria-label={words.name} placeholder={words.name} aria-invalid={unnamed} value={name} onChange={(_, { value }) => setName(value)} />
          <Button type="submit" size="small" appearance="primary">{words.save}</Button>
          <Button size="small" onClick={() => setName(null)}>{words.cancel}</Button>
          {unnamed && name.trim() === "" && <Caption1 role="alert">{words.needName}</Caption1>}
        </form>
      )}
    </section>
  );
}
