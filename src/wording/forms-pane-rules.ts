import type { Language } from "./language";

/** What the pane says about the rules of the catalogue. */
export interface FormsPaneRulesWords {
  readonly help: string;
  readonly write: string;
  readonly example: string;
  readonly find: string;
  readonly insert: (name: string) => string;
  /** An indicator among others that may have its title. */
  readonly named: (title: string, unit: string, department: string | null) => string;
  readonly noneFound: string;
  readonly add: (count: number) => string;
  readonly problemsFirst: (count: number) => string;
  readonly elsewhere: string;
  readonly list: (count: number) => string;
  readonly filter: string;
  readonly none: string;
  readonly suggested: string;
  readonly across: string;
  readonly at: (title: string) => string;
  readonly unread: string;
  readonly change: string;
  readonly changeOf: (rule: string) => string;
  readonly remove: string;
  readonly removeOf: (rule: string) => string;
  readonly keep: string;
  readonly more: (count: number) => string;
  readonly writing: string;
  readonly added: (count: number) => string;
  readonly changed: string;
  readonly removed: string;
  readonly noRules: string;
}

const zh: FormsPaneRulesWords = {
  help: "一行一条。可以用 + - × ÷ 和括号；A[-1] 是上年；± 0.5 是允许的差；前面写“核实：”只要求说明，不写就是强制；后面写 // 可注明理由。",
  write: "写审核关系",
  example: "例如：\n招生总数 = 本科招生 + 专科招生\n核实：招生总数 ≥ 招生总数[-1]",
  find: "查找指标，插入名称",
  insert: (name) => `插入 ${name}`,
  named: (title, unit, department) => `${title}（${unit}${department === null ? "" : `，${department}`}）`,
  noneFound: "目录里没有这样的指标。",
  add: (count) => (count > 1 ? `加入目录（${count} 条）` : "加入目录"),
  problemsFirst: (count) => `有 ${count} 条看不懂，改好后才能加入。`,
  elsewhere: "跨单位：收表时核对",
  list: (count) => `目录里的审核关系（${count} 条）`,
  filter: "查找审核关系",
  none: "还没有审核关系。除此之外，每行仍会核对取值范围、变动幅度、累计数、单位错位和未填。",
  suggested: "由答复推出",
  across: "跨单位",
  at: (title) => `写在「${title}」行`,
  unread: "看不懂",
  change: "修改",
  changeOf: (rule) => `修改 ${rule}`,
  remove: "删除",
  removeOf: (rule) => `删除 ${rule}`,
  keep: "改好",
  more: (count) => `再显示 ${count} 条`,
  writing: "正在写入目录…",
  added: (count) => `已把 ${count} 条审核关系写入“指标目录”表；新生成的报送表和收表都按它核对。`,
  changed: "审核关系已修改；新生成的报送表和收表都按它核对。",
  removed: "审核关系已删除。",
  noRules: "// 无审核关系",
};

const en: FormsPaneRulesWords = {
  help: "One a line, with + - × ÷ and brackets; A[-1] is last year; ± 0.5 is what both sides may differ by; “check:” in front only asks for an explanation; behind // stands why.",
  write: "Write rules",
  example: "For example:\nEnrolment = Undergraduates + Postgraduates\ncheck: Enrolment ≥ Enrolment[-1]",
  find: "Find an indicator to insert",
  insert: (name) => `Insert ${name}`,
  named: (title, unit, department) => `${title} (${unit}${department === null ? "" : `, ${department}`})`,
  noneFound: "The catalogue has no such indicator.",
  add: (count) => (count > 1 ? `Add ${count} rules` : "Add the rule"),
  problemsFirst: (count) => (count === 1 ? "1 rule can't be read; correct it first." : `${count} rules can't be read; correct them first.`),
  elsewhere: "between departments: checked on collection",
  list: (count) => (count === 1 ? "1 rule in the catalogue" : `${count} rules in the catalogue`),
  filter: "Find a rule",
  none: "There are no rules yet. Each row is checked all the same: range, change, cumulative figures, slipped units, missing values.",
  suggested: "suggested by the letters",
  across: "between departments",
  at: (title) => `written at “${title}”`,
  unread: "can't be read",
  change: "Change",
  changeOf: (rule) => `Change ${rule}`,
  remove: "Delete",
  removeOf: (rule) => `Delete ${rule}`,
  keep: "Keep",
  more: (count) => `Show ${count} more`,
  writing: "Writing to the catalogue…",
  added: (count) => `${count === 1 ? "1 rule was" : `${count} rules were`} written to the sheet of indicators; new forms and collection check by it.`,
  changed: "The rule was changed; new forms and collection check by it.",
  removed: "The rule was deleted.",
  noRules: "// no rules",
};

export const formsPaneRulesWords: Readonly<Record<Language, FormsPaneRulesWords>> = { zh, en };
