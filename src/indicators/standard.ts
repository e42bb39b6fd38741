import type { Figure } from "./figure";

/** 城市低保标准966元, but 参与制定标准3项 counts standards, and 标准化 is none. */
const NAMED = /标准(?!化)/u;
/** 每人每月913元, 每户补助2万元: so much for each, whoever and however many they are. */
const FOR_EACH = /每(?:[人户名生位亩头只床家所村班岗台辆件]|个月|月|学年)[^，,。；;]{0,26}$/u;

/** Whether a figure is what a rule grants or asks, per head, household or month: neither a running total nor of a year, and the same until the rule is changed. */
export function isStandard({ metric: { name, unit }, dimension: { family }, context }: Pick<Figure, "metric" | "dimension" | "context">): boolean {
  const perTime = /元\//u.test(unit);
  return perTime || (family === "money" && (NAMED.test(name) || FOR_EACH.test(context)));
}
