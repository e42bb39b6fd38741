import { Button, Caption1, makeStyles, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type MouseEvent } from "react";
import { letterLabel } from "../../workbook/ledger-data";
import { reviewWords } from "../../wording/review";
import { FigureCard } from "../letter/figure-card";
import { ReadingCard } from "../letter/reading-card";
import { neighbour } from "../letter/use-chosen-mark";
import { Notice } from "../shell/notice";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import type { TabProps } from "../tabs";
import { actOf } from "./acts";
import { DecisionRow } from "./decision-row";
import { DismissForm } from "./dismiss-form";
import { MetricForm } from "./metric-form";
import { ReviewHead } from "./review-head";
import { SheetNotices } from "./sheet-notices";
import { useDeciding } from "./use-deciding";
import { useReview } from "./use-review";
import { useShownLetter } from "./use-shown-letter";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  top: { display: "flex", gap: "6px", alignItems: "center" },
  pick: { flexGrow: 1, minWidth: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", scrollbarWidth: "thin" },
  help: { color: tokens.colorNeutralForeground3 },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

/** A letter of the ledger beside its sheet: rows lead to words, words to rows, and every figure to a decision. */
export function ReviewTab({ surface: { host, kind } }: TabProps) {
  const styles = useStyles();
  const { pane, language } = useWords();
  const words = reviewWords[language];
  const { preferences } = usePreferences();
  const reviewing = useReview(host);
  const { ledger, problem, state } = reviewing;
  const view = useShownLetter(host, ledger);
  const root = useRef<HTMLDivElement>(null);
  const deciding = useDeciding(reviewing, view, root);
  const { letter, shown, place, review } = view;

  const { lookAgain } = reviewing;
  // A write loads the grid anew, and its selection is gone; Excel keeps its own.
  const pointAgain = useRef(() => {});
  useEffect(() => {
    pointAgain.current = () => kind === "workbench" && view.metric !== null && view.chooseRow(view.row);
  });
  useEffect(() => {
    if (state === "saved") pointAgain.current();
  }, [state]);
  const again = useRef(lookAgain);
  useEffect(() => {
    again.current = lookAgain;
  });
  useEffect(() => {
    const look = () => again.current();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);

  if (!ledger) return <Text className={styles.empty} role="status">{pane.loading}</Text>;
  const clickedWords = ({ target }: MouseEvent) => {
    const block = (target as Element).closest<HTMLElement>("[data-block]")?.dataset.block;
    if (block !== undefined && !(target as Element).closest("[data-mark][role]") && getSelection()?.isCollapsed !== false) view.chooseBlock(Number(block));
  };
  return (
    <div
      ref={root} className={styles.tab} onPointerEnter={lookAgain}
      onKeyDown={(event) => {
        if ((event.target as Element).closest("input, select, textarea")) return;
        const act = actOf(event);
        if (act && deciding.act(act)) event.preventDefault();
      }}
    >
      <div className={styles.scroll} onClick={clickedWords}>
        {problem && (
          <Notice
            intent="error" text={state === "failed" ? words.notSaved(problem) : problem}
            action={state === "failed" ? <Button size="small" appearance="transparent" onClick={reviewing.write}>{words.tryAgain}</Button> : undefined}
          />
        )}
        <SheetNotices ledger={ledger} problems={reviewing.unread} onShow={view.showCell} onSign={deciding.signEdits} onRestore={deciding.restore} />
        {!view.key || !review ? <Text className={styles.empty}>{pane.reviewEmpty}</Text> : (
          <>
            <div className={styles.top}>
              <Select className={styles.pick} aria-label={pane.reviewPick} value={view.key} onChange={(_, { value }) => view.pick(value)}>
                {ledger.replies.map((reply) => <option key={reply.key} value={reply.key}>{letterLabel(reply)}</option>)}
              </Select>
              <Tooltip content={pane.reload} relationship="label"><Button appearance="subtle" icon={<ArrowSync16Regular />} onClick={reviewing.write} /></Tooltip>
            </div>
            <ReviewHead
              review={review} state={state} name={deciding.name} nameWanted={deciding.nameWanted} nextLetter={view.nextLetter}
              onStart={() => deciding.act("next")} onUndo={() => deciding.act("undo")} onName={deciding.focusCard}
            />
            <Caption1 className={styles.help}>{words.help}</Caption1>
            {letter && shown && <ReadingCard reading={letter.reading} shown={shown} chosen={place.mark} reveal={place.block} onChoose={view.choose} />}
          </>
        )}
      </div>
      {letter && shown && review && place.mark !== null && (deciding.form === null ? (
        <FigureCard
          reading={letter.reading} shown={shown} mark={place.mark} onChoose={view.choose}
          onStep={(by) => view.choose(neighbour(shown, place.mark!, by, preferences.showDismissed))}
          actions={<DecisionRow metric={view.metric !== null} decided={review.decided.get(view.row!) ?? []} onAct={deciding.act} />}
        />
      ) : deciding.form === "dismiss"
        ? <DismissForm onSave={deciding.dismiss} onCancel={deciding.close} />
        : <MetricForm key={view.row} title={deciding.form === "make" ? words.metricForm : words.correctForm} values={deciding.values} onSave={deciding.save} onCancel={deciding.close} />)}
    </div>
  );
}
