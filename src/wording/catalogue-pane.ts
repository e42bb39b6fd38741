import type { Language } from "./language";
import { count } from "./pane";

/** What the pane's page of the catalogue says. */
export interface CataloguePaneWords {
  readonly help: string;
  readonly search: string;
  readonly none: string;
  readonly empty: string;
  readonly figures: (figures: number, years: number) => string;
  readonly expand: (title: string) => string;
  readonly title: string;
  readonly rename: string;
  readonly ownWords: string;
  readonly wordings: string;
  readonly only: string;
  readonly written: string;
  readonly split: string;
  readonly splitOf: (wording: string) => string;
  readonly removeOf: (wording: string) => string;
  readonly remove: string;
  readonly add: string;
  readonly addHint: string;
  readonly addButton: string;
  readonly merge: string;
  readonly mergeNone: string;
  readonly mergeButton: string;
  readonly choose: string;
  readonly definition: string;
  readonly definitionWhy: string;
  readonly definitionSave: string;
  readonly versions: (versions: number) => string;
  readonly version: (at: string, by: string, why: string) => string;
  readonly kept: Readonly<Record<"renamed" | "split" | "merged" | "added" | "removed" | "defined" | "taken" | "dropped", string>>;
  readonly more: (rows: number) => string;
  readonly beside: string;
  readonly besideHelp: string;
  readonly ours: string;
  readonly theirs: string;
  readonly take: string;
  readonly drop: string;
  readonly takeOf: (subject: string) => string;
  readonly dropOf: (subject: string) => string;
  readonly ledger: string;
  readonly ledgerHelp: string;
  readonly pick: string;
  readonly reading: (file: string) => string;
  readonly noLedger: (file: string) => string;
  readonly refused: (file: string, why: string) => string;
  readonly letters: (added: number, same: number, conflicting: number) => string;
  readonly decisions: (added: number, same: number, conflicting: number) => string;
  readonly different: (label: string) => string;
  readonly columns: (headers: readonly string[]) => string;
  readonly nothing: string;
  readonly put: string;
  readonly cancel: string;
  readonly done: (file: string) => string;
}

const zh: CataloguePaneWords = {
  help: "一行一个指标。展开可以改名、拆开或合并说法、写口径；决定记在工作簿里，不再询问。条目之间用上下方向键。",
  search: "查找指标",
  none: "没有符合的指标。",
  empty: "台账里还没有指标。请先在“粘贴”页写入答复。",
  figures: (figures, years) => `${count(figures)} 个数，${count(years)} 个年份`,
  expand: (title) => `${title}：名称、说法与口径`,
  title: "名称",
  rename: "改名",
  ownWords: "恢复原名",
  wordings: "答复中的说法",
  only: "只有这一种说法。",
  written: "自己写的",
  split: "拆开",
  splitOf: (wording) => `拆开：${wording} 是另一个指标`,
  removeOf: (wording) => `删除别名：${wording}`,
  remove: "删除",
  add: "添加一种说法",
  addHint: "照答复里的写法写；以后的答复用到它就归入这个指标",
  addButton: "添加",
  merge: "与另一个指标合并",
  mergeNone: "没有量纲和性质相同的其他指标。",
  mergeButton: "合并",
  choose: "（选择指标）",
  definition: "口径说明",
  definitionWhy: "修改的缘由或起用年份",
  definitionSave: "存为新一版",
  versions: (versions) => `以前的 ${count(versions)} 版`,
  version: (at, by, why) => [at || "（在表中写的）", by, why].filter(Boolean).join(" "),
  kept: { renamed: "名称已记下。", split: "已拆开。", merged: "已合并。", added: "说法已记下。", removed: "别名已删除。", defined: "口径已存为新一版。", taken: "已采用对方的决定。", dropped: "已保留原有的决定。" },
  more: (rows) => `再显示 ${count(rows)} 个`,
  beside: "两人的决定不一致",
  besideHelp: "并入另一本台账时，双方对同一件事的决定不同。现在按原有的算。",
  ours: "原有",
  theirs: "并入",
  take: "采用并入的",
  drop: "保留原有的",
  takeOf: (subject) => `采用并入的决定：${subject}`,
  dropOf: (subject) => `保留原有的决定：${subject}`,
  ledger: "并入另一本台账",
  ledgerHelp: "选择另一位经办人的台账（.xlsx），先看有什么不同，再决定是否并入。原有内容不会被覆盖。",
  pick: "选择台账文件…",
  reading: (file) => `正在读 ${file}…`,
  noLedger: (file) => `${file} 不是台账：没有找到“答复”表。没有改动任何内容，请选另一个文件。`,
  refused: (file, why) => `${file}：${why}`,
  letters: (added, same, conflicting) => `答复：新增 ${count(added)}，相同 ${count(same)}，不一致 ${count(conflicting)}`,
  decisions: (added, same, conflicting) => `决定：新增 ${count(added)}，相同 ${count(same)}，不一致 ${count(conflicting)}`,
  different: (label) => `${label}：两本台账里的文字不同，保留原有的`,
  columns: (headers) => `对方自己加的列：${headers.join("、")}。原来空着的格补上，不一样的写在旁边另一列；批注不并入。`,
  nothing: "两本台账没有不同，不需要并入。",
  put: "并入工作簿",
  cancel: "取消",
  done: (file) => `已并入 ${file}。`,
};

const en: CataloguePaneWords = {
  help: "One indicator a row. Open it to rename it, part or join wordings, and write its definition; the workbook remembers and never asks again. Up and down move between rows.",
  search: "Find an indicator",
  none: "No indicator fits.",
  empty: "The ledger has no indicators yet. Write a reply on the Paste page first.",
  figures: (figures, years) => `${count(figures)} ${figures === 1 ? "figure" : "figures"}, ${count(years)} ${years === 1 ? "year" : "years"}`,
  expand: (title) => `${title}: name, wordings, definition`,
  title: "Name",
  rename: "Rename",
  ownWords: "Back to its own",
  wordings: "Wordings in the letters",
  only: "This is its only wording.",
  written: "your own",
  split: "Part",
  splitOf: (wording) => `Part: ${wording} is another indicator`,
  removeOf: (wording) => `Delete the alias ${wording}`,
  remove: "Delete",
  add: "Add a wording",
  addHint: "Write it as letters do; letters to come that use it belong to this indicator",
  addButton: "Add",
  merge: "Join with another indicator",
  mergeNone: "No other indicator has its unit and nature.",
  mergeButton: "Join",
  choose: "(choose an indicator)",
  definition: "Definition",
  definitionWhy: "Why, or since which year",
  definitionSave: "Save as a new version",
  versions: (versions) => `${count(versions)} earlier ${versions === 1 ? "version" : "versions"}`,
  version: (at, by, why) => [at || "(written in the sheet)", by, why].filter(Boolean).join(" "),
  kept: { renamed: "The name is noted.", split: "Parted.", merged: "Joined.", added: "The wording is noted.", removed: "The alias is deleted.", defined: "A new version of the definition is kept.", taken: "Their decision holds now.", dropped: "Your decision stays." },
  more: (rows) => `Show ${count(rows)} more`,
  beside: "Two people decided differently",
  besideHelp: "A ledger that was merged holds other decisions about the same things. What was there holds for now.",
  ours: "There",
  theirs: "Merged",
  take: "Take the merged one",
  drop: "Keep what was there",
  takeOf: (subject) => `Take the merged decision: ${subject}`,
  dropOf: (subject) => `Keep the decision that was there: ${subject}`,
  ledger: "Merge another ledger",
  ledgerHelp: "Choose another analyst's ledger (.xlsx), see what differs, then decide. Nothing that is here is overwritten.",
  pick: "Choose a ledger…",
  reading: (file) => `Reading ${file}…`,
  noLedger: (file) => `${file} is no ledger: it has no table of replies. Nothing was changed; choose another file.`,
  refused: (file, why) => `${file}: ${why}`,
  letters: (added, same, conflicting) => `Letters: ${count(added)} new, ${count(same)} the same, ${count(conflicting)} different`,
  decisions: (added, same, conflicting) => `Decisions: ${count(added)} new, ${count(same)} the same, ${count(conflicting)} different`,
  different: (label) => `${label}: its words differ between the two; the one that is here stays`,
  columns: (headers) => `Columns of their own: ${headers.join(", ")}. Empty cells are filled; what differs comes into a column beside. Comments are not merged.`,
  nothing: "The two ledgers don't differ; there is nothing to merge.",
  put: "Merge into the workbook",
  cancel: "Cancel",
  done: (file) => `${file} is merged.`,
};

export const cataloguePaneWords: Readonly<Record<Language, CataloguePaneWords>> = { zh, en };
