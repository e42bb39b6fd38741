import type { Language } from "./language";
import { count } from "./pane";

/** What the pane says while a draft is checked. */
export interface CheckPaneWords {
  readonly title: string;
  readonly help: (letters: number) => string;
  readonly draft: string;
  readonly hint: string;
  readonly check: string;
  readonly file: string;
  readonly checking: string;
  readonly found: (findings: number, letters: number) => string;
  readonly nothing: (letters: number) => string;
  readonly changed: string;
  readonly here: string;
  readonly keep: string;
  readonly reason: string;
  readonly keptNow: string;
  readonly showKept: (findings: number) => string;
  readonly find: string;
}

const zh: CheckPaneWords = {
  title: "发文前检查",
  help: (letters) => (letters === 0 ? "台账里还没有答复，只检查送审稿自身。" : `与台账中的 ${count(letters)} 封答复和送审稿自身核对；文字只在本机处理，不写入台账。`),
  draft: "送审稿全文",
  hint: "在此粘贴将要印发的答复。",
  check: "检查",
  file: "选择送审稿文件…",
  checking: "正在检查…",
  found: (findings, letters) => `${count(findings)} 处请看一看（对照 ${count(letters)} 封答复）。每一项都由人判断。`,
  nothing: (letters) => `没有发现需要核对之处（对照 ${count(letters)} 封答复）。`,
  changed: "送审稿改过了，请再检查一次。",
  here: "本稿",
  keep: "说明并保留…",
  reason: "保留的理由",
  keptNow: "说明已记下，再检查时不再提出。",
  showKept: (findings) => `已说明保留的 ${count(findings)} 项`,
  find: "找到这段文字",
};

const en: CheckPaneWords = {
  title: "Check a draft",
  help: (letters) => (letters === 0 ? "The ledger holds no replies yet, so the draft is held against itself alone." : `Held against the ledger's ${count(letters)} ${letters === 1 ? "reply" : "replies"} and against itself; it stays on this computer and out of the ledger.`),
  draft: "Text of the draft",
  hint: "Put the draft that is about to be issued here.",
  check: "Check",
  file: "Choose a draft…",
  checking: "Checking…",
  found: (findings, letters) => `${count(findings)} to look at (held against ${count(letters)}). Each is for a person to judge.`,
  nothing: (letters) => `Nothing found that needs a look (held against ${count(letters)}).`,
  changed: "The draft has changed: check it again.",
  here: "this draft",
  keep: "Explain and keep…",
  reason: "Why it stays",
  keptNow: "Your explanation is noted; this isn't raised again.",
  showKept: (findings) => `${count(findings)} explained and kept`,
  find: "Find these words",
};

export const checkPaneWords: Readonly<Record<Language, CheckPaneWords>> = { zh, en };
