import { chosenField, printedIn } from "../ledger/chosen-values";
import type { MergeKind } from "../ledger/merge-decisions";
import type { DecisionRecord } from "../ledger/records";
import { verdictWords } from "./comparison";
import type { Language } from "./language";
import type { Words, WordsFor } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** What merging two ledgers says, on the command line and in the pane. */
export const mergeKindWords: WordsFor<MergeKind> = { new: say("新增", "new"), same: say("相同", "the same"), conflicting: say("不一致", "different") };

/** What a decision is about, for people; fields of rows have no word of their own here. */
const fields: Readonly<Record<string, Words>> = {
  same: say("名称归并", "names joined"), different: say("名称归并", "names parted"), verdict: say("可比性", "verdict"), explained: say("核查说明", "explanation"), kept: say("草稿说明", "note on a draft"),
  title: say("指标名称", "title"), alias: say("别名", "alias"), definition: say("口径", "definition"), "follow-status": say("办理情况", "status"), "follow-remark": say("备注", "remark"),
  answers: say("承诺回应", "response"), "not-answers": say("承诺回应", "response"), renamed: say("改名", "renamed"), "own-cells": say("自己加的列", "own columns"), "comparison-choice": say("保存的选择", "saved choice"),
  part: say("另立为指标", "parted"), speaks: say("年度取值", "value of the year"), filed: say("报送数", "filed value"), terms: say("报送要求", "terms of forms"), accepted: say("核对", "reviewed"), dismissed: say("不作指标", "no metric"), metric: say("作为指标", "made a metric"),
};

/** 可比性「体育公园 2022→2023」: what was decided about. */
export function decisionSubject({ row, field }: DecisionRecord, language: Language): string {
  const what = fields[field]?.[language] ?? field;
  const parts = row.split("|");
  const about = field === "verdict" && parts.length === 4 ? `${parts[1]} ${parts[2]}→${parts[3]}` : field === chosenField && parts.length === 3 ? `${parts[1]} ${parts[2]}` : parts.join(" / ");
  return language === "zh" ? `${what}「${about}」` : `${what} “${about}”`;
}

/** What was decided, with who and when. */
export function decisionSaid({ field, value, by, at, why }: DecisionRecord, language: Language): string {
  const said = field === "verdict" ? (verdictWords[value as keyof typeof verdictWords]?.[language] ?? value)
    : field === "same" ? say("是同一指标", "the same indicator")[language] : field === "different" ? say("不是同一指标", "not the same")[language]
    : field === chosenField ? printedIn(value) : value;
  const signed = [by || say("未署名", "unsigned")[language], at].filter(Boolean).join(" ");
  return `${said}${why ? (language === "zh" ? `，${why}` : `, ${why}`) : ""}${language === "zh" ? `（${signed}）` : ` (${signed})`}`;
}

export interface MergeCliWords {
  readonly letters: (file: string, added: number, same: number, conflicting: number) => string;
  readonly decisions: (added: number, same: number, conflicting: number) => string;
  readonly letterConflict: (label: string) => string;
  readonly decisionConflict: (subject: string, ours: string, theirs: string) => string;
  /** Columns of people's own that come with the other ledger, and those that say something else there. */
  readonly columns: (added: number, differing: number, file: string) => string;
}

const zh: MergeCliWords = {
  letters: (file, added, same, conflicting) => `并入 ${file}：答复新增 ${added} 件，相同 ${same} 件，不一致 ${conflicting} 件`,
  decisions: (added, same, conflicting) => `    决定新增 ${added} 条，相同 ${same} 条，不一致 ${conflicting} 条`,
  letterConflict: (label) => `  ! ${label}：两本台账里文字不同，保留原有的；如要换成另一份，请直接加入那件答复。`,
  decisionConflict: (subject, ours, theirs) => `  ! ${subject}\n      原有：${ours}\n      并入：${theirs}（记在“决定”表中，未采用）`,
  columns: (added, differing, file) => `    自己加的列：新增 ${added} 列${differing > 0 ? `，${differing} 列与原有的不一致，并入的写在“…（${file}）”列` : ""}；批注不随台账并入`,
};

const en: MergeCliWords = {
  letters: (file, added, same, conflicting) => `merged ${file}: ${added} new letters, ${same} the same, ${conflicting} different`,
  decisions: (added, same, conflicting) => `    ${added} new decisions, ${same} the same, ${conflicting} different`,
  letterConflict: (label) => `  ! ${label}: its words differ between the two ledgers; the one that was there stays. To replace it, add that letter itself.`,
  decisionConflict: (subject, ours, theirs) => `  ! ${subject}\n      there: ${ours}\n      merged: ${theirs} (kept in Decisions, not in force)`,
  columns: (added, differing, file) => `    people's own columns: ${added} new${differing > 0 ? `, ${differing} with other contents, put into “…（${file}）”` : ""}; comments are not merged`,
};

export const mergeCliWords: Readonly<Record<Language, MergeCliWords>> = { zh, en };
