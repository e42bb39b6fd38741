import { Button } from "@fluentui/react-components";
import { deletedByHand } from "../../ledger/deleted-rows";
import type { DecisionRecord, Ledger } from "../../ledger/records";
import { unsigned } from "../../ledger/sheet-edits";
import type { ReadProblem } from "../../workbook/read-rows";
import { figureWords } from "../../wording/pane-figure";
import { reviewWords } from "../../wording/review";
import { sheetChangesWords } from "../../wording/sheet-changes";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import { unreadCellsSaid } from "../write/unread-cells-said";

interface Props {
  readonly ledger: Ledger;
  readonly problems: readonly ReadProblem[];
  readonly onShow: (cell: ReadProblem) => void;
  readonly onSign: () => void;
  readonly onRestore: (deleted: readonly DecisionRecord[]) => void;
}

const named = 3;

/** What was found done in the sheets by hand: cells edited, rows deleted, cells that say nothing. */
export function SheetNotices({ ledger, problems, onShow, onSign, onRestore }: Props) {
  const { language } = useWords();
  const words = sheetChangesWords[language];
  const review = reviewWords[language];
  const deleted = deletedByHand(ledger);
  const edits = unsigned(ledger).length - deleted.length;
  const [firstProblem] = problems;
  const names = deleted.slice(0, named).map(({ was }) => was || figureWords[language].noName).join(words.and) + (deleted.length > named ? words.etc : "");
  const sign = <Button size="small" appearance="transparent" onClick={onSign}>{review.keepEdits}</Button>;
  return (
    <>
      {edits > 0 && <Notice intent="info" text={review.edits(edits)} action={sign} />}
      {deleted.length > 0 && (
        <Notice
          intent="info" text={words.deleted(deleted.length, names)}
          action={<><Button size="small" appearance="transparent" onClick={() => onRestore(deleted)}>{words.restore}</Button>{edits === 0 && sign}</>}
        />
      )}
      {firstProblem && (
        <Notice
          intent="warning" text={`${words.unread(problems.length)} ${unreadCellsSaid(problems, language)}${language === "zh" ? "。" : ". "}${words.unreadDo}`}
          action={<Button size="small" appearance="transparent" onClick={() => onShow(firstProblem)}>{words.show}</Button>}
        />
      )}
    </>
  );
}
