import type { Words } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** Columns that the forms need in the catalogue; the analyst writes into them. */
export const termsWords = {
  rules: say("审核关系", "Rules"),
  rulesRead: say("审核关系读作", "Rules in words"),
  suggested: say("（由答复推出）", " (suggested by the letters)"),
  threshold: say("提示幅度", "Alert beyond"),
  collect: say("报送", "On form"),
  yes: say("是", "yes"),
  no: say("否", "no"),
  rulesHelp: say("一行一条，如：A = B + C、A ≥ B、A ≥ A[-1]（上年）。A、B 写指标编号或名称。前面写“核实：”的只提示，不写为强制。", "One a line: A = B + C, A ≥ B, A ≥ A[-1] (last year). A and B are IDs or names. “check:” in front only asks for an explanation."),
  thresholdHelp: say("比上年变动超过多少须说明：填 50 表示 50%，比率填百分点。不填按 50%、10 个百分点。", "Change that must be explained: 50 is 50%; points for rates. Blank: 50%, 10 points."),
  collectHelp: say("填“否”的指标不进报送表。", "“no” leaves the indicator out of the forms."),
} as const;

/** Columns of T_Observations for what departments filed. */
export const filedWords = {
  origin: say("来源性质", "Origin"),
  stated: say("答复所述", "stated"),
  filed: say("单位报送", "filed"),
  value: say("报送数", "Filed value"),
  unit: say("计量单位", "Unit"),
  department: say("填报单位", "Department"),
  status: say("数据性质", "Status"),
  note: say("填报备注", "Remarks filed"),
  before: say("原报数", "Filed before"),
  template: say("模板编号", "Template"),
  version: say("模板版本", "Template version"),
  filedOn: say("报出日期", "Filed on"),
  file: say("报送文件", "File"),
} as const;
