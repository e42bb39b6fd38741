import { useMemo, useState, type RefObject } from "react";
import type { Response } from "../../followthrough/response";
import type { ShownStatus } from "../../followthrough/shown-status";
import { withLink, withoutStatus, withRemark, withRename, withStatus } from "../../ledger/decide-follow";
import type { Decider } from "../../ledger/decide-comparison";
import { byDoubt, doubtOf, needsLook } from "../../ledger/follow-doubt";
import { ledgerFollow, type TrackedCommitment } from "../../ledger/ledger-follow";
import type { DecisionRecord, Ledger } from "../../ledger/records";
import { standingOf } from "../../workbook/sheets/standing";
import { followPaneWords, type FollowView } from "../../wording/follow-pane";
import { localDay } from "../compare/local-time";
import type { Compared } from "../compare/use-comparison";
import { useAnnounce } from "../shell/announcer";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import { decideFollowIn } from "./follow-in-host";

type Edit = (decisions: readonly DecisionRecord[], who: Decider) => DecisionRecord[];

/** The commitments of the ledger in the order they need a person, and what a person does about them. @param name the field for the name that signs. */
export function useFollow(ledger: Ledger, compared: Compared, name: RefObject<HTMLInputElement | null>) {
  const { language } = useWords();
  const words = followPaneWords[language];
  const announce = useAnnounce();
  const { preferences: { analyst } } = usePreferences();
  const [nameWanted, setNameWanted] = useState(false);
  const all = useMemo(() => ledgerFollow(ledger), [ledger]);
  const sorted = useMemo(() => byDoubt(all), [all]);
  const agencies = useMemo(() => [...new Set(all.map(({ followed }) => followed.commitment.agency))].filter(Boolean).sort((a, b) => a.localeCompare(b, "zh")), [all]);
  const views = useMemo((): Readonly<Record<FollowView, readonly TrackedCommitment[]>> => {
    const today = localDay();
    return {
      asked: sorted.filter((one) => needsLook(doubtOf(one))),
      due: sorted.filter((one) => ["overdue", "this-year"].includes(standingOf(one, today))),
      all: sorted,
    };
  }, [sorted]);

  /** False where nobody signed yet: nothing is decided then. */
  const decide = (about: TrackedCommitment, edit: Edit, said: keyof typeof words.kept): boolean => {
    if (analyst.trim() === "") {
      setNameWanted(true);
      name.current?.focus();
      announce(words.needName);
      return false;
    }
    void compared.change((host, who) => decideFollowIn(host, language, ledger, about, (decisions) => edit(decisions, who)), words.kept[said]);
    return true;
  };

  return {
    views, agencies, nameWanted: nameWanted && analyst.trim() === "",
    settle: (about: TrackedCommitment, status: ShownStatus, remark: string) =>
      decide(about, (decisions, who) => withRemark(status === "not-yet" ? decisions : withStatus(decisions, about, status, who), about, remark, who), status === "not-yet" ? "remark" : "status"),
    reopen: (about: TrackedCommitment) => decide(about, (decisions) => withoutStatus(decisions, about), "reopened"),
    link: (about: TrackedCommitment, response: Response, same: boolean) => decide(about, (decisions, who) => withLink(decisions, about, response, same, who), same ? "yes" : "no"),
    rename: (about: TrackedCommitment, from: string, to: string) => decide(about, (decisions, who) => withRename(decisions, from, to, who), "rename"),
  };
}

export type Following = ReturnType<typeof useFollow>;
