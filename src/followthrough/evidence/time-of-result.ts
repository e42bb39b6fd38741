import type { Figure } from "../../indicators/figure";
import type { Metric } from "../../metrics/metric";

/**
 * What the time of a result has to do with the time aimed at. Only what is `in-time` settles a promise for certain;
 * `part` and `other` settle nothing:
 * - `in-time`: of the year aimed at, or a level told before its date, or no year was aimed at;
 * - `likely`: its year is only inferred from the date of the letter, and may be the one aimed at;
 * - `late`: a level (覆盖率达到90%) told of a later year only: reached, but nobody says that it was in time;
 * - `part`: 2024年1—5月 against the aim of a year;
 * - `other`: what another year brought (2024年新建16家) against 2023年新建10家.
 */
export type ResultTime = "in-time" | "likely" | "late" | "part" | "other";

/** Neither says anything of the time aimed at. */
export const saysNothing = (time: ResultTime): boolean => time === "part" || time === "other";

/** A figure that each year has anew: what other years brought answers nothing about this one. */
export const yearly = ({ metric, facets }: Figure): boolean => metric.kind === "level" && facets.accumulation !== "stock" && (metric.basis === "annual" || facets.accumulation === "flow");

/** @param due YYYY-MM-DD */
export function timeOfResult(target: Figure, actual: Figure, due: string | null): ResultTime {
  // The year of an aim that names none (开设展示中心5个) is inferred, and no date to hold it to
  const aimed = target.metric.periodStated ? target.year : due === null ? null : Number(due.slice(0, 4));
  const part = partOfYear(actual.metric);
  if (part !== "" && part !== partOfYear(target.metric)) return "part";
  if (aimed === null) return yearly(target) && actual.year !== target.year ? "likely" : "in-time";
  if (actual.year === null) return "likely";
  if (actual.metric.periodStated) return actual.year === aimed || (actual.year < aimed && !yearly(target)) ? "in-time" : yearly(target) ? "other" : "late";
  // 募集岗位9.4万个 in a letter of 2024 is of 2024 so far, or of 2023
  if (actual.year - 1 > aimed) return yearly(target) ? "other" : "late";
  return actual.year < aimed && yearly(target) ? "other" : "likely";
}

/** "01-05" of 2024年1—5月; "" for a year, several years or a point in time. */
function partOfYear({ from, to }: Pick<Metric, "from" | "to">): string {
  if (from === null || to === null || from.slice(0, 4) !== to.slice(0, 4)) return "";
  const part = `${from.slice(5) || "01"}-${to.slice(5) || "12"}`;
  return part === "01-12" ? "" : part;
}
