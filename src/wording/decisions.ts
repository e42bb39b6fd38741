import { chosenField, printedIn } from "../ledger/chosen-values";
import type { DecisionRecord } from "../ledger/records";
import { verdictWords } from "./comparison";
import { shownStatusWords } from "./followthrough";
import type { Language } from "./language";
import { aspectWords, basisWords, caseWords, dismissWords, metricKindWords, qualifierWords, statementWords, statusWords, type Words } from "./ledger";
import { metricsWords, repliesWords, statementsWords } from "./sheets";

const say = (zh: string, en: string): Words => ({ zh, en });

/** What a field of T_Decisions is about, for people. The codes themselves stay as they are: other ledgers are read by them. */
const fields: Readonly<Record<string, Words>> = {
  ...repliesWords.columns, ...statementsWords.columns, ...metricsWords.columns,
  accepted: say("认可", "Accepted"),
  metric: say("列为指标", "Made a metric"),
  dismissed: say("略过", "Dismissed"),
  reason: say("略过的原因", "Why dismissed"),
  same: say("是同一指标", "The same indicator"),
  different: say("不是同一指标", "Different indicators"),
  verdict: say("可比性", "Comparability"),
  filed: say("采用另一本台账的报送数", "Filed value of another ledger taken"),
  speaks: say("年度取值", "Value that counts for the year"),
  explained: say("核查发现已说明", "Finding explained"),
  kept: say("送审稿核对结果已说明并保留", "Finding in a draft explained and kept"),
  part: say("另立为指标", "An indicator of its own"),
  title: say("目录中的名称", "Name in the catalogue"),
  alias: say("另一种说法", "Another wording"),
  definition: say("口径说明", "Definition"),
  "follow-status": say("承诺状态", "Status of the promise"),
  "follow-remark": say("承诺备注", "Remark on the promise"),
  answers: say("是对承诺的回应", "Answers the promise"),
  "not-answers": say("不是对承诺的回应", "Doesn't answer the promise"),
  renamed: say("更名", "Renamed"),
  "comparison-choice": say("存下的对照选择", "A saved choice for the comparison"),
  "comparison-shown": say("对照表现在的选择", "What the comparison shows"),
  "own-cells": say("对照表旁自己写的内容", "What people wrote beside the comparison"),
  "form-frame": say("报送表的设置", "Settings of the forms"),
  "report-profile": say("报告的选择", "Choices of a report"),
};

/** Words of the codes that a field takes; `kind` is one of a metric or of a statement. */
const codes: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: { ...statementWords, ...metricKindWords }, status: statusWords, basis: basisWords, qualifier: qualifierWords, aspect: aspectWords, proposalKind: caseWords,
  dismissed: dismissWords, reason: dismissWords, verdict: verdictWords, "follow-status": shownStatusWords,
};

/** Fields whose values say nothing beyond the field: yes, the certainty before, settings for the program. */
const bare = new Set(["accepted", "metric", "same", "different", "explained", "kept", "answers", "not-answers", "comparison-choice", "comparison-shown", "own-cells", "form-frame", "report-profile"]);

/** A decision in words: 类型：增减 → 数量. A field that nobody here knows is shown as it stands. */
export function decisionInWords({ row, field, was, value }: Pick<DecisionRecord, "row" | "field" | "was" | "value">, language: Language): string {
  const known = Object.hasOwn(fields, field) ? fields[field]![language] : field;
  if (bare.has(field)) return known;
  const colon = language === "zh" ? "：" : ": ";
  if (field === "renamed") return `${known}${colon}${row.split("|").join(" → ")}`;
  if (field === chosenField) return `${known}${colon}${was === "" ? "" : `${was} → `}${printedIn(value)}`;
  const word = (code: string): string => (Object.hasOwn(codes[field] ?? {}, code) ? codes[field]![code]![language] : code);
  const now = value === "" ? (language === "zh" ? "（空）" : "(nothing)") : word(value);
  // What was dismissed had a name; the value says why
  if (field === "dismissed") return `${known}${colon}${was === "" ? now : language === "zh" ? `${was}（${now}）` : `${was} (${now})`}`;
  return `${known}${colon}${was === "" ? now : `${word(was)} → ${now}`}`;
}
