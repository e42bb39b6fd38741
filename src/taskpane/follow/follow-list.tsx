import { Button, Caption1, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Ledger } from "../../ledger/records";
import { followPaneWords, type FollowView } from "../../wording/follow-pane";
import type { Compared } from "../compare/use-comparison";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import { FollowCard } from "./follow-card";
import { useFollow } from "./use-follow";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", gap: "6px", flexWrap: "wrap" },
  choice: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

const views: readonly FollowView[] = ["asked", "due", "all"];
const page = 15;

/** Promises beside what became of them, most doubtful first, decided by keyboard. */
export function FollowList({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = followPaneWords[language];
  const { preferences: { analyst }, remember } = usePreferences();
  const name = useRef<HTMLInputElement>(null);
  const following = useFollow(ledger, compared, name);
  const [view, setView] = useState<FollowView>("asked");
  const [agency, setAgency] = useState("");
  const [most, setMost] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  // The field stays while it is typed in
  const [unsigned] = useState(analyst.trim() === "");

  const of = (one: FollowView) => following.views[one].filter(({ followed }) => agency === "" || followed.commitment.agency === agency);
  const rows = of(view);
  const items = () => [...(list.current?.children ?? [])] as HTMLElement[];
  const focus = (item: HTMLElement | undefined, what: string) => (item?.querySelector<HTMLElement>(what) ?? item?.querySelector<HTMLElement>("[data-settle]"))?.focus();
  /** Where the focus goes when what had it is gone. */
  const back = useRef<{ readonly key: string; readonly at: number } | null>(null);
  /** Who settles one promise goes on to the next; otherwise the focus stays, though the card is drawn anew or goes. */
  const decided = (at: number, settled: boolean) => {
    if (analyst.trim() === "") return;
    if (settled && view === "asked") focus(items()[at + 1] ?? items()[at - 1], "[data-settle]");
    else back.current = { key: rows[at]!.key, at };
  };
  useEffect(() => {
    if (!back.current || document.activeElement !== document.body) return;
    const { key, at } = back.current;
    back.current = null;
    focus(items().find(({ dataset }) => dataset.promise === key) ?? items()[at] ?? items().at(-1), "[data-settle]");
  });
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as Element;
    if (!by || target.closest("select, input")) return;
    const to = items()[items().findIndex((item) => item.contains(target)) + by];
    if (!to) return;
    event.preventDefault();
    focus(to, target.closest("[data-settle]") ? "[data-settle]" : "[data-answer]");
    to.scrollIntoView?.({ block: "nearest" });
  };

  if (following.views.all.length === 0) return <Text className={styles.empty}>{words.noCommitments}</Text>;
  const nobodyAnswers = following.views.all.every(({ followed }) => followed.later === 0);
  return (
    <>
      <div className={styles.choices}>
        <Select className={styles.choice} size="small" aria-label={words.view} value={view} onChange={(_, { value }) => { setView(views.find((one) => one === value) ?? view); setMost(page); }}>
          {views.map((one) => <option key={one} value={one}>{words.views[one](of(one).length)}</option>)}
        </Select>
        {following.agencies.length > 1 && (
          <Select className={styles.choice} size="small" aria-label={words.agency} value={agency} onChange={(_, { value }) => setAgency(value)}>
            <option value="">{words.allAgencies}</option>
            {following.agencies.map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        )}
      </div>
      {unsigned && (
        <Field label={words.name} size="small" hint={words.nameHint} {...(following.nameWanted ? { validationMessage: words.needName, validationState: "error" as const } : {})}>
          <Input ref={name} size="small" value={analyst} autoComplete="name" onChange={(_, { value }) => remember({ analyst: value })} />
        </Field>
      )}
      {nobodyAnswers ? <Text className={styles.empty}>{words.oneLetter}</Text> : <Caption1 className={styles.help}>{words.help}</Caption1>}
      {rows.length === 0 && !nobodyAnswers && <Text className={styles.empty}>{words.none}</Text>}
      <ul ref={list} className={styles.list} aria-label={words.title} onKeyDown={walk}>
        {rows.slice(0, most).map((tracked, at) => (
          <FollowCard key={`${tracked.key}|${tracked.status}|${tracked.remark ?? ""}`} tracked={tracked} ledger={ledger} compared={compared} following={following} onDecide={(settled) => decided(at, settled)} />
        ))}
      </ul>
      {rows.length > most && <Button onClick={() => setMost(most + page)}>{words.moreRows(Math.min(page, rows.length - most))}</Button>}
    </>
  );
}
