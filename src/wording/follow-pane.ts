import type { Doubt } from "../ledger/follow-doubt";
import type { Language } from "./language";
import { count } from "./pane";

/** What is shown of the commitments. */
export type FollowView = "asked" | "due" | "all";

/** What the pane's list of commitments says. */
export interface FollowPaneWords {
  readonly title: string;
  readonly view: string;
  readonly views: Readonly<Record<FollowView, (rows: number) => string>>;
  readonly agency: string;
  readonly allAgencies: string;
  readonly help: string;
  readonly none: string;
  readonly noCommitments: string;
  readonly oneLetter: string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly promised: string;
  readonly answered: string;
  readonly silent: (letters: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly yesTo: (words: string) => string;
  readonly noTo: (words: string) => string;
  readonly rename: (from: string, to: string) => string;
  readonly certain: string;
  readonly likely: string;
  readonly more: (responses: number) => string;
  readonly status: string;
  readonly statusOf: (promise: string) => string;
  readonly proposed: (status: string) => string;
  readonly remark: string;
  readonly remarkOf: (promise: string) => string;
  readonly settle: string;
  readonly settleOf: (promise: string) => string;
  readonly reopen: string;
  readonly reopenOf: (promise: string) => string;
  readonly decided: (by: string, status: string) => string;
  readonly showRow: string;
  readonly showWords: string;
  readonly name: string;
  readonly nameHint: string;
  readonly needName: string;
  readonly kept: Readonly<Record<"status" | "remark" | "reopened" | "yes" | "no" | "rename", string>>;
  readonly update: string;
  readonly updated: string;
  readonly updating: string;
  readonly behind: string;
  readonly moreRows: (rows: number) => string;
}

const zh: FollowPaneWords = {
  title: "承诺跟踪",
  view: "显示",
  views: { asked: (rows) => `待判断 ${count(rows)}`, due: (rows) => `到期未了结 ${count(rows)}`, all: (rows) => `全部 ${count(rows)}` },
  agency: "承诺单位",
  allAgencies: "全部单位",
  help: "最拿不准的在前。↑↓ 换一项，Tab 在按钮间移动，Y 是回应，N 不是，R 写备注，Ctrl+Enter 定下状态。",
  none: "这里没有要判断的了。",
  noCommitments: "台账里的答复没有读出下步打算或目标数。",
  oneLetter: "跟踪承诺要有同一单位后来的答复。请在“粘贴”页写入后来的答复，然后回到这里。",
  doubts: { rename: "疑似更名", unsure: "拿不准", "open-figure": "数字未定", silent: "未见回应", sure: "有据", decided: "已判断", "too-early": "尚无后来答复" },
  promised: "当年的承诺",
  answered: "后来的答复",
  silent: (letters) => `后来的 ${count(letters)} 封答复里没有找到回应；这不等于没有落实。`,
  yes: "是回应",
  no: "不是",
  yesTo: (words) => `是回应：${words}`,
  noTo: (words) => `不是回应：${words}`,
  rename: (from, to) => `确认更名：${from} → ${to}`,
  certain: "确定",
  likely: "待确认",
  more: (responses) => `另有 ${count(responses)} 处可能的回应`,
  status: "状态",
  statusOf: (promise) => `状态：${promise}`,
  proposed: (status) => `按规则拟定：${status}`,
  remark: "备注",
  remarkOf: (promise) => `备注：${promise}`,
  settle: "定下",
  settleOf: (promise) => `定下状态：${promise}`,
  reopen: "重新判断",
  reopenOf: (promise) => `重新判断：${promise}`,
  decided: (by, status) => `${by || "（未署名）"}定为“${status}”`,
  showRow: "在“承诺”表中找到这一行",
  showWords: "在表中找到这段话",
  name: "经办人",
  nameHint: "填一次即可，记在本机；决定要有署名。",
  needName: "请先填经办人，再按一次。",
  kept: { status: "状态已记下。", remark: "备注已记下。", reopened: "已撤回判断，状态恢复为按规则拟定的；备注还在。", yes: "已记下：是回应。", no: "已记下：不是回应，不再提出。", rename: "更名已记下，以后按同一事项跟踪。" },
  update: "更新跟踪表",
  updated: "跟踪表和承诺表已更新；您定下的状态和备注都在。",
  updating: "正在更新跟踪表…",
  behind: "有决定尚未写进跟踪表。",
  moreRows: (rows) => `再显示 ${count(rows)} 项`,
};

const en: FollowPaneWords = {
  title: "Promises",
  view: "Show",
  views: { asked: (rows) => `To decide ${count(rows)}`, due: (rows) => `Due, not settled ${count(rows)}`, all: (rows) => `All ${count(rows)}` },
  agency: "Promised by",
  allAgencies: "All agencies",
  help: "Most doubtful first. Up and down move between promises, Tab between buttons; Y is a response, N is not, R writes a remark, Ctrl+Enter settles.",
  none: "Nothing left to decide here.",
  noCommitments: "No plans or target figures were read in the ledger's replies.",
  oneLetter: "Promises are held against later replies of the same agency. Write a later reply on the Paste page, then come back.",
  doubts: { rename: "renamed?", unsure: "unsure", "open-figure": "figure leaves it open", silent: "no response found", sure: "well founded", decided: "decided", "too-early": "no later letter yet" },
  promised: "What was promised",
  answered: "What later replies say",
  silent: (letters) => `No response found in ${count(letters)} later ${letters === 1 ? "reply" : "replies"}; that doesn't mean that nothing was done.`,
  yes: "Responds",
  no: "Doesn't",
  yesTo: (words) => `Responds: ${words}`,
  noTo: (words) => `Doesn't respond: ${words}`,
  rename: (from, to) => `Confirm new name: ${from} → ${to}`,
  certain: "certain",
  likely: "to be confirmed",
  more: (responses) => `${count(responses)} more possible`,
  status: "Status",
  statusOf: (promise) => `Status: ${promise}`,
  proposed: (status) => `Proposed by rule: ${status}`,
  remark: "Remark",
  remarkOf: (promise) => `Remark: ${promise}`,
  settle: "Settle",
  settleOf: (promise) => `Settle: ${promise}`,
  reopen: "Reopen",
  reopenOf: (promise) => `Reopen: ${promise}`,
  decided: (by, status) => `${by || "(unnamed)"} decided: ${status}`,
  showRow: "Find this row in Commitments",
  showWords: "Find these words in the sheet",
  name: "Your name",
  nameHint: "Asked once, kept on this computer; decisions are signed.",
  needName: "Give your name first, then press again.",
  kept: { status: "The status is noted.", remark: "The remark is noted.", reopened: "Reopened: the status is the proposed one again; the remark is kept.", yes: "Noted: it is a response.", no: "Noted: it is no response, and won't be offered again.", rename: "The new name is noted; both are followed as one." },
  update: "Update tracking sheet",
  updated: "Tracking and Commitments are up to date; statuses and remarks you gave are kept.",
  updating: "Updating the tracking sheet…",
  behind: "Some decisions aren't in the tracking sheet yet.",
  moreRows: (rows) => `Show ${count(rows)} more`,
};

export const followPaneWords: Readonly<Record<Language, FollowPaneWords>> = { zh, en };
