import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterReading } from "../../engine";
import type { Aspect } from "../../letter/letter";
import { AspectCounts } from "./aspect-counts";
import { CoverageMeter } from "./coverage-meter";
import { useCardStyles } from "../shell/card";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { ShownLetter } from "./blocks";
import { LetterView } from "./letter-view";

const useStyles = makeStyles({
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: "8px -12px 10px" },
  dismissed: { margin: "0 -8px", minHeight: "28px", "& label": { fontSize: tokens.fontSizeBase200, paddingTop: "4px", paddingBottom: "4px" }, "& .fui-Switch__indicator": { margin: "4px 8px" } },
  counts: { marginTop: "8px" },
});

interface Props {
  readonly reading: LetterReading;
  readonly shown: ShownLetter;
  readonly chosen: number | null;
  /** Block to bring into view, chosen elsewhere. */
  readonly reveal?: number | null;
  readonly onChoose: (mark: number | null) => void;
}

/** What was read: how many numbers and points, and the letter itself with both marked. */
export function ReadingCard({ reading, shown, chosen, reveal = null, onChoose }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { pane } = useWords();
  const { preferences, remember } = usePreferences();
  const [jumped, setJumped] = useState<{ readonly of: ShownLetter; readonly aspect: Aspect; readonly block: number } | null>(null);
  const found = jumped?.of === shown ? jumped : null;
  const showDismissed = preferences.showDismissed || (chosen !== null && shown.marks[chosen]?.kind === "dismissed");
  const jump = (aspect: Aspect) => {
    const from = found?.aspect === aspect ? found.block + 1 : 0;
    const is = (i: number) => shown.blocks[i]!.starts.includes(aspect);
    const places = shown.blocks.map((_, i) => i).filter(is);
    const block = places.find((i) => i >= from) ?? places[0];
    if (block !== undefined) setJumped({ of: shown, aspect, block });
  };
  return (
    <section className={cards.card} aria-label={pane.letter}>
      <CoverageMeter metrics={reading.metrics.length} dismissed={reading.dismissed.length} />
      <div className={styles.counts}><AspectCounts statements={reading.statements} onJump={jump} /></div>
      <Switch className={styles.dismissed} checked={preferences.showDismissed} label={pane.showDismissed} onChange={(_, { checked }) => remember({ showDismissed: checked })} />
      <div className={styles.rule} />
      <LetterView reading={reading} shown={shown} showDismissed={showDismissed} chosen={chosen} reveal={found?.block ?? reveal} onChoose={onChoose} />
    </section>
  );
}
