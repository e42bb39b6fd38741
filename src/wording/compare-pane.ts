import type { MatchReason } from "../indicators/match-score";
import type { Language } from "./language";
import { count } from "./pane";

/** What the pane's page of the comparison says. */
export interface ComparePaneWords {
  readonly sections: Readonly<Record<"series" | "matches" | "findings" | "follow" | "catalogue" | "draft", string>>;
  readonly sectionList: string;
  readonly tooFew: (letters: number) => string;
  readonly oneYear: (letters: number) => string;
  readonly none: string;
  readonly search: string;
  readonly searchHint: string;
  readonly years: string;
  readonly agency: string;
  readonly allAgencies: string;
  readonly saved: string;
  readonly savedNone: string;
  readonly name: string;
  readonly save: string;
  readonly saveAs: string;
  readonly forget: string;
  readonly reset: string;
  readonly shown: (rows: number, all: number) => string;
  readonly without: (rows: number) => string;
  readonly takeBack: string;
  readonly leaveOut: string;
  readonly more: (rows: number) => string;
  readonly expand: (title: string) => string;
  readonly inferred: string;
  readonly derived: string;
  readonly filed: string;
  readonly several: (sources: number) => string;
  readonly noNumber: string;
  readonly reveal: string;
  readonly revealFiled: string;
  readonly overruled: (by: string, at: string, why: string) => string;
  readonly override: string;
  readonly overrideOf: (from: number, to: number) => string;
  readonly verdict: string;
  readonly why: string;
  readonly by: string;
  readonly byHint: string;
  readonly ok: string;
  readonly cancel: string;
  readonly withdraw: string;
  readonly needWhy: string;
  readonly needBy: string;
  readonly needName: string;
  readonly matchesHelp: string;
  readonly matchesNone: string;
  readonly same: string;
  readonly different: string;
  readonly sameOf: (a: string, b: string) => string;
  readonly differentOf: (a: string, b: string) => string;
  readonly used: string;
  readonly offered: string;
  readonly because: Readonly<Record<MatchReason, string>>;
  readonly findingsNone: string;
  readonly explain: string;
  readonly explanation: string;
  readonly close: string;
  readonly explained: (by: string, at: string, why: string) => string;
  readonly showExplained: (findings: number) => string;
  readonly update: string;
  readonly updating: string;
  readonly updated: (rows: number) => string;
  readonly partial: (rows: number, all: number) => string;
  readonly behind: string;
  readonly kept: Readonly<Record<"same" | "different" | "verdict" | "withdrawn" | "explained" | "choice" | "forgotten", string>>;
  readonly stop: string;
  readonly comma: string;
}

const zh: ComparePaneWords = {
  sections: { series: "指标", matches: "同名待定", findings: "发现", follow: "承诺", catalogue: "目录", draft: "发文前检查" },
  sectionList: "这一页的内容",
  tooFew: (letters) => `前后对照至少要两封不同年份的答复，台账里现有 ${letters} 封。请在“粘贴”页再写入往年或后来的答复，然后回到这里。`,
  oneYear: (letters) => `台账里有 ${count(letters)} 封答复，但没有哪个指标出现在两个年份。请在“粘贴”页写入同一单位其他年份的答复；名称相近而未合并的，在“同名待定”里确认。`,
  none: "没有符合的指标。请换个词，或清除选择。",
  search: "查找指标、诉求或单位",
  searchHint: "空格表示同时含有，逗号表示任一",
  years: "年份",
  agency: "答复单位",
  allAgencies: "全部单位",
  saved: "保存的选择",
  savedNone: "（未命名）",
  name: "给这个选择起名",
  save: "保存",
  saveAs: "保存选择…",
  forget: "删除这个选择",
  reset: "清除选择",
  shown: (rows, all) => `${count(rows)} 个指标，共 ${count(all)} 个`,
  without: (rows) => `已去掉 ${count(rows)} 个`,
  takeBack: "全部放回",
  leaveOut: "不列入对照",
  more: (rows) => `再显示 ${count(rows)} 个`,
  expand: (title) => `${title}：数字、原文与改判`,
  inferred: "年份推定",
  derived: "推算",
  filed: "报送",
  several: (sources) => `${sources} 处出处`,
  noNumber: "不计算变化",
  reveal: "在表中找到这个数",
  revealFiled: "在“观测值”表中找到这个报送数",
  overruled: (by, at, why) => `${by || "（未署名）"}于 ${at} 改判：${why}`,
  override: "改判…",
  overrideOf: (from, to) => `改判 ${from} 年与 ${to} 年`,
  verdict: "结论",
  why: "理由",
  by: "经办人",
  byHint: "填一次即可，记在本机",
  ok: "确定",
  cancel: "取消",
  withdraw: "撤回改判",
  needWhy: "请写明理由，它会和结论一起留在台账里。",
  needBy: "请填经办人，改判和解释要有署名。",
  needName: "请先给这个选择起个名字。",
  matchesHelp: "这些名称可能是同一个指标。确认后不再询问；按钮之间用 Tab，条目之间用上下方向键。",
  matchesNone: "没有待定的名称。",
  same: "是同一指标",
  different: "不是",
  sameOf: (a, b) => `是同一指标：${a} 与 ${b}`,
  differentOf: (a, b) => `不是同一指标：${a} 与 ${b}`,
  used: "已合并对照，未经确认",
  offered: "尚未合并",
  because: {
    name: "名称相近", "name-part": "一名称含另一名称", unit: "单位相同", "unit-similar": "单位相近", agency: "同一单位答复", context: "上下文相近", heading: "同一诉求", magnitude: "数值相近",
    "same-value": "数值相同", neighbours: "前后相邻的数相同", confirmed: "已确认",
  },
  findingsNone: "没有发现矛盾或疑点。",
  explain: "说明并关闭…",
  explanation: "说明",
  close: "关闭此项",
  explained: (by, at, why) => `${by || "（未署名）"}于 ${at} 说明：${why}`,
  showExplained: (findings) => `已说明的 ${count(findings)} 项`,
  update: "更新对照表",
  updating: "正在更新对照表…",
  updated: (rows) => `对照表已更新，列出 ${count(rows)} 个指标。`,
  partial: (rows, all) => `表中将只列所选的 ${count(rows)} 个（共 ${count(all)} 个）；您写在移出的行里的备注留在台账里，放回时恢复。`,
  behind: "有决定尚未写进对照表。",
  kept: {
    same: "已记下：是同一指标。", different: "已记下：不是同一指标。", verdict: "改判已记下。", withdrawn: "已撤回改判。", explained: "说明已记下。", choice: "选择已保存在工作簿里。", forgotten: "选择已删除。",
  },
  stop: "；",
  comma: "、",
};

const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

const en: ComparePaneWords = {
  sections: { series: "Series", matches: "Same name?", findings: "Findings", follow: "Promises", catalogue: "Catalogue", draft: "Check a draft" },
  sectionList: "What this page shows",
  tooFew: (letters) => `A comparison needs replies of at least two years; the ledger holds ${plural(letters, "reply", "replies")}. Write an earlier or later reply on the Paste page, then come back.`,
  oneYear: (letters) => `The ledger holds ${plural(letters, "reply", "replies")}, but no indicator occurs in two years. Write replies of the same agency from other years on the Paste page; names that are alike but not joined are under “Same name?”.`,
  none: "No indicator fits. Try another word, or clear the choice.",
  search: "Find an indicator, an ask or an agency",
  searchHint: "A space means both words, a comma either",
  years: "Years",
  agency: "Agency",
  allAgencies: "All agencies",
  saved: "Saved choices",
  savedNone: "(unnamed)",
  name: "Name of this choice",
  save: "Save",
  saveAs: "Save choice…",
  forget: "Delete this choice",
  reset: "Clear choice",
  shown: (rows, all) => `${count(rows)} of ${plural(all, "indicator")}`,
  without: (rows) => `${count(rows)} left out`,
  takeBack: "Put all back",
  leaveOut: "Leave out",
  more: (rows) => `Show ${count(rows)} more`,
  expand: (title) => `${title}: numbers, words, verdict`,
  inferred: "year inferred",
  derived: "derived",
  filed: "filed",
  several: (sources) => `${sources} sources`,
  noNumber: "no change computed",
  reveal: "Find this figure in the sheet",
  revealFiled: "Find this filed value in Observations",
  overruled: (by, at, why) => `Decided by ${by || "(unnamed)"} on ${at}: ${why}`,
  override: "Decide otherwise…",
  overrideOf: (from, to) => `Decide otherwise about ${from} and ${to}`,
  verdict: "Verdict",
  why: "Reason",
  by: "Your name",
  byHint: "Asked once, kept on this computer",
  ok: "OK",
  cancel: "Cancel",
  withdraw: "Take decision back",
  needWhy: "Give a reason: it stays in the ledger with the verdict.",
  needBy: "Give your name: decisions and explanations are signed.",
  needName: "Give this choice a name first.",
  matchesHelp: "These names may be one indicator. What you decide is never asked again. Tab moves between buttons, up and down between pairs.",
  matchesNone: "No names are in doubt.",
  same: "Same indicator",
  different: "Not the same",
  sameOf: (a, b) => `Same indicator: ${a} and ${b}`,
  differentOf: (a, b) => `Not the same: ${a} and ${b}`,
  used: "compared, not confirmed",
  offered: "not joined yet",
  because: {
    name: "names alike", "name-part": "one name holds the other", unit: "same unit", "unit-similar": "similar unit", agency: "same agency", context: "similar words around", heading: "same ask", magnitude: "similar size",
    "same-value": "same value", neighbours: "same figures beside", confirmed: "confirmed",
  },
  findingsNone: "No contradictions or doubts were found.",
  explain: "Explain and close…",
  explanation: "Explanation",
  close: "Close this finding",
  explained: (by, at, why) => `Explained by ${by || "(unnamed)"} on ${at}: ${why}`,
  showExplained: (findings) => `${count(findings)} explained`,
  update: "Update comparison sheet",
  updating: "Updating the comparison sheet…",
  updated: (rows) => `The comparison sheet is up to date with ${plural(rows, "indicator")}.`,
  partial: (rows, all) => `The sheet will hold only the ${count(rows)} chosen (of ${count(all)}); notes you wrote beside the others are kept and come back with them.`,
  behind: "Some decisions aren't in the sheet yet.",
  kept: {
    same: "Noted: the same indicator.", different: "Noted: not the same.", verdict: "Your verdict is noted.", withdrawn: "The decision is taken back.", explained: "Your explanation is noted.",
    choice: "The choice is kept in the workbook.", forgotten: "The choice is deleted.",
  },
  stop: "; ",
  comma: ", ",
};

export const comparePaneWords: Readonly<Record<Language, ComparePaneWords>> = { zh, en };
