import { Button, Caption1, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { doubtOf } from "../../ledger/follow-doubt";
import type { TrackedCommitment } from "../../ledger/ledger-follow";
import type { Ledger } from "../../ledger/records";
import { letterLabel } from "../../workbook/ledger-data";
import { standingOf } from "../../workbook/sheets/standing";
import { shownStatuses, shownStatusWords } from "../../wording/followthrough";
import { standingWords } from "../../wording/followthrough-sheets";
import { followPaneWords } from "../../wording/follow-pane";
import { quoteAround } from "../../text/quote-around";
import { localDay } from "../compare/local-time";
import { QuoteButton } from "../compare/quote-button";
import type { Compared } from "../compare/use-comparison";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { letterTexts } from "./letter-texts";
import { ResponseItem } from "./response-item";
import type { Following } from "./use-follow";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px", containerType: "inline-size" },
  head: { display: "flex", gap: "4px 8px", alignItems: "baseline", flexWrap: "wrap", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  doubt: { padding: "0 6px", borderRadius: tokens.borderRadiusMedium, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  asked: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  // Both quotes side by side where there is room for two columns of words
  sides: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", "@container (min-width: 500px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" } },
  side: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  responses: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  settle: { display: "flex", gap: "6px", flexWrap: "wrap", alignItems: "center" },
  status: { flexShrink: 0, flexBasis: "104px" },
  remark: { flexGrow: 1, flexBasis: "120px" },
});

/** How many responses are looked at first. */
const SHOWN = 2;

interface Props {
  readonly tracked: TrackedCommitment;
  readonly ledger: Ledger;
  readonly compared: Compared;
  readonly following: Following;
  /** Called before a decision, which may take this card from its place or draw it anew. */
  readonly onDecide: (settled: boolean) => void;
}

/** A promise beside what later letters say of it, and what a person makes of that. */
export function FollowCard({ tracked, ledger, compared, following, onDecide }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = followPaneWords[language];
  const { followed: { commitment, responses, later }, by } = tracked;
  const [status, setStatus] = useState(tracked.shown);
  const [remark, setRemark] = useState(tracked.remark ?? "");
  const [all, setAll] = useState(false);
  const remarkBox = useRef<HTMLInputElement>(null);
  const doubt = doubtOf(tracked);
  // That no letter came yet is nothing to decide for another promise
  const offered = shownStatuses.filter((one) => one !== "not-yet" || tracked.shown === one);
  const standing = standingOf(tracked, localDay());
  const promise = quoteAround(letterTexts(ledger).get(commitment.file) ?? "", commitment.span);
  const short = promise.words.slice(0, 40);
  const shown = all ? responses : responses.slice(0, SHOWN);

  const settle = () => {
    onDecide(true);
    following.settle(tracked, status, remark);
  };
  /** Decisions that leave the status open. */
  const note = (decide: () => void) => {
    onDecide(false);
    decide();
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const typing = (event.target as Element).closest("input, select, textarea") !== null;
    if (event.key === "Enter" && (event.ctrlKey || (event.target === remarkBox.current && !event.nativeEvent.isComposing))) settle();
    else if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    else if (event.key.toLowerCase() === "r") remarkBox.current?.focus();
    else if (/^[yn]$/iu.test(event.key)) {
      // The response the focus is in, else the first
      const here = (event.target as Element).closest("li li") ?? event.currentTarget.querySelector("li");
      here?.querySelector<HTMLElement>(`[data-answer=${event.key.toLowerCase() === "y" ? "yes" : "no"}]`)?.click();
    } else return;
    event.preventDefault();
  };

  return (
    <li className={mergeClasses(cards.card, styles.card)} data-promise={tracked.key} onKeyDown={press}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.doubt, doubt !== "sure" && doubt !== "decided" && doubt !== "too-early" && styles.asked)}>{words.doubts[doubt]}</span>
        <span className={standing === "overdue" ? styles.overdue : undefined}>{standingWords[standing][language]}{commitment.due && ` ${commitment.due}`}</span>
        <span>{commitment.agency}</span>
      </div>
      <div className={styles.sides}>
        <div className={styles.side}>
          <Caption1 className={styles.label}>{words.promised}</Caption1>
          <QuoteButton {...promise} from={letterLabel(ledger.replies.find(({ key }) => key === commitment.file))} tip={words.showRow} onReveal={() => void compared.revealRow({ table: "T_Commitments", key: tracked.key })} />
        </div>
        <div className={styles.side}>
          <Caption1 className={styles.label}>{words.answered}</Caption1>
          {responses.length === 0 && <Caption1>{later === 0 ? words.doubts["too-early"] : words.silent(later)}</Caption1>}
          <ul className={styles.responses}>
            {shown.map((response) => (
              <ResponseItem
                key={response.key} response={response} ledger={ledger} compared={compared}
                onAnswer={(same) => note(() => following.link(tracked, response, same))} onRename={(from, to) => note(() => following.rename(tracked, from, to))}
              />
            ))}
          </ul>
          {responses.length > shown.length && <div><Button size="small" appearance="subtle" onClick={() => setAll(true)}>{words.more(responses.length - shown.length)}</Button></div>}
        </div>
      </div>
      <div className={styles.settle}>
        <Select className={styles.status} size="small" data-status aria-label={words.statusOf(short)} value={status} onChange={(_, { value }) => setStatus(offered.find((one) => one === value) ?? status)}>
          {offered.map((one) => <option key={one} value={one}>{shownStatusWords[one][language]}</option>)}
        </Select>
        <Input ref={remarkBox} className={styles.remark} size="small" placeholder={words.remark} aria-label={words.remarkOf(short)} value={remark} onChange={(_, { value }) => setRemark(value)} />
        <Button size="small" appearance="primary" data-settle aria-label={words.settleOf(short)} onClick={settle}>{words.settle}</Button>
      </div>
      <div className={styles.settle}>
        <Caption1 className={styles.label}>{by === null ? words.proposed(shownStatusWords[tracked.shown][language]) : words.decided(by, shownStatusWords[tracked.shown][language])}</Caption1>
        {by !== null && <Button size="small" appearance="subtle" data-reopen aria-label={words.reopenOf(short)} onClick={() => note(() => following.reopen(tracked))}>{words.reopen}</Button>}
      </div>
    </li>
  );
}
