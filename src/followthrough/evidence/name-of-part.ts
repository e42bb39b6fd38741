import type { Figure } from "../../indicators/figure";
import { normaliseName } from "../../indicators/normalise-name";
import { clauseBefore } from "./clause-before";
import { deedAtHead } from "./counted-alike";

/**
 * What a part is called in full: of 招聘人员412名，其中毕业生215名 the second says 招聘毕业生, for what was done to the whole
 * was done to the part. Null where it has a deed of its own, or is no part.
 *
 * @param figures those of its passage.
 * @returns as `Figure.core`.
 */
export function nameOfPart({ metric }: Figure, figures: readonly Figure[]): string | null {
  const whole = metric.of === null ? undefined : figures.find(({ index }) => index === metric.of);
  const deed = whole && whole.metric.kind === "level" && metric.kind === "level" ? deedAtHead(whole.metric.name) : "";
  return deed === "" || deedAtHead(metric.name) !== "" ? null : normaliseName(deed + metric.name).core;
}

/**
 * 其中3处入选全国优秀案例: what some of them were besides is no count of them all; nor is a share of one part (其中平原地区98.5%，山丘区84.7%)
 * that of the whole. What a year added to a total (其中2023年新创建115座) is all that the year did.
 */
export function isPart(figure: Figure): boolean {
  const { metric, context } = figure;
  const clause = clauseBefore(figure);
  if (figure.facets.added && metric.periodStated && metric.basis === "annual" && /其中[，,]?20\d\d年/u.test(clause)) return false;
  return metric.kind === "share" ? context.includes("其中") : metric.of !== null && clause.includes("其中");
}
