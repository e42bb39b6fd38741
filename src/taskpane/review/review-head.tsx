import { Button, Caption1, Field, Input, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { Review } from "../../ledger/review";
import { reviewWords } from "../../wording/review";
import { useCardStyles } from "../shell/card";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { Reviewing } from "./use-review";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "6px", flexWrap: "wrap" },
  said: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  bar: { height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralBackground5, overflow: "hidden", margin: "4px 0 8px", forcedColorAdjust: "none" },
  done: { height: "100%", backgroundColor: tokens.colorBrandBackground },
  start: { flexGrow: 1, whiteSpace: "nowrap" },
  by: { flexGrow: 1, flexBasis: "180px", minWidth: 0, gridTemplateColumns: "max-content 1fr", columnGap: "6px" },
  input: { width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3, display: "block", minHeight: tokens.lineHeightBase200, marginTop: "4px" },
});

interface Props {
  readonly review: Review;
  readonly state: Reviewing["state"];
  readonly nameWanted: boolean;
  readonly name: RefObject<HTMLInputElement | null>;
  readonly nextLetter: (() => void) | null;
  readonly onStart: () => void;
  readonly onUndo: () => void;
  readonly onName: () => void;
}

/** How far the review is, who reviews, and the way on. */
export function ReviewHead({ review, state, nameWanted, name, nextLetter, onStart, onUndo, onName }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = reviewWords[language];
  const { preferences: { analyst }, remember } = usePreferences();
  const { done, total, queue } = review;
  return (
    <section className={cards.card} aria-label={words.progress(done, total)}>
      <div className={styles.row}>
        <span className={styles.said}>{words.progress(done, total)}</span>
        <Tooltip content={`${words.undo} (U)`} relationship="label"><Button size="small" appearance="subtle" icon={<ArrowUndo16Regular />} onClick={onUndo} /></Tooltip>
      </div>
      <div className={styles.bar} aria-hidden="true"><div className={styles.done} style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} /></div>
      <div className={styles.row}>
        {queue.length > 0 && <Button className={styles.start} size="small" onClick={onStart}>{done === 0 ? words.start : words.goOn(queue.length)}</Button>}
        {queue.length === 0 && total > 0 && <span className={styles.start}>{words.finished}</span>}
        {queue.length === 0 && nextLetter && <Button size="small" onClick={nextLetter}>{words.nextLetter}</Button>}
        <Field className={styles.by} orientation="horizontal" size="small" label={words.by} {...(nameWanted && analyst.trim() === "" ? { validationMessage: words.needBy, validationState: "error" as const } : {})}>
          <Input
            ref={name} className={styles.input} size="small" value={analyst} placeholder={words.byHint} autoComplete="name" onChange={(_, { value }) => remember({ analyst: value })}
            onKeyDown={({ key }) => key === "Enter" && onName()}
          />
        </Field>
      </div>
      <Caption1 className={styles.quiet}>{state === "waiting" ? words.waiting : state === "saving" ? words.saving : state === "saved" ? words.saved : words.keys}</Caption1>
    </section>
  );
}
