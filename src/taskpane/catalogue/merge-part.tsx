import { Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { compareNames } from "../../indicators/name-similarity";
import { obstacleBetween } from "../../indicators/match-score";
import type { Indicator } from "../../indicators/indicator";
import { mergeDecisions } from "../../ledger/decide-catalogue";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import { indicatorInWords } from "../../wording/figure";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", flexWrap: "wrap" },
  select: { flexGrow: 1, flexBasis: "120px" },
});

interface Props {
  readonly indicator: Indicator;
  readonly all: readonly Indicator[];
  readonly compared: Compared;
}

/** Another row that is the same indicator: those that can stand in one row with it, most alike first. */
export function MergePart({ indicator, all, compared }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const [code, setCode] = useState("");
  const others = useMemo(() => {
    const first = indicator.figures[0]!;
    return all.filter((other) => other !== indicator && other.agency === indicator.agency && obstacleBetween(first, other.figures[0]!) === null)
      .map((other) => ({ other, alike: compareNames(first.core, other.figures[0]!.core).score })).sort((a, b) => b.alike - a.alike).map(({ other }) => other);
  }, [indicator, all]);
  if (others.length === 0) return <Caption1>{words.mergeNone}</Caption1>;
  const chosen = others.find((other) => other.code === code);
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (chosen) void compared.decide((decisions, who) => mergeDecisions(decisions, indicator, chosen, who), words.kept.merged); }}>
      <Field label={words.merge} size="small">
        <div className={styles.row}>
          <Select className={styles.select} size="small" aria-label={words.merge} value={code} onChange={(_, { value }) => setCode(value)}>
            <option value="">{words.choose}</option>
            {others.map((other) => <option key={other.code} value={other.code}>{indicatorInWords(other, language)} · {other.unit}</option>)}
          </Select>
          <Button type="submit" size="small" disabledFocusable={!chosen}>{words.mergeButton}</Button>
        </div>
      </Field>
    </form>
  );
}
