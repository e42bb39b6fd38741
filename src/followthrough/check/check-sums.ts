import { overlap, plus, printedInterval, type Interval } from "../../comparison/interval";
import type { Figure } from "../../indicators/figure";
import type { FollowLetter } from "../passages/follow-letter";
import { alert, sourceOf, type Alert } from "./alert";

/** A sum this far from its total was never meant as one. */
const NEAR = 0.25;

/** Parts told first and their total after them (324户…和706户…，累计共有1030户次); totals told first are the findings' own. */
export function checkSums({ pasted }: Pick<FollowLetter, "pasted">, draft: readonly Figure[]): Alert[] {
  const alerts: Alert[] = [];
  const before = ({ metric: { span } }: Figure) => pasted.slice(Math.max(0, span.start - 24), span.start).replace(/\s/gu, "");
  draft.forEach((total, at) => {
    if (total.metric.kind !== "level" || total.metric.qualifier !== "exact" || !/(?:累计|合计|总计|一共|共计|共有?|总数达?)(?:有|为|达到?)?$/u.test(before(total))) return;
    const parts: Figure[] = [];
    for (let i = at - 1; i >= 0 && draft[i]!.sentence === total.sentence; i--) {
      const part = draft[i]!;
      if (sameSort(part, total) && part.metric.qualifier === "exact" && part.metric.status === total.metric.status) parts.unshift(part);
    }
    if (parts.length < 2 || parts.length > 6 || parts.some((part) => part.metric.si >= total.metric.si)) return;
    const sum = parts.reduce((all, part) => all + part.metric.si, 0);
    const interval = parts.map((part) => printedInterval(part.metric)).reduce<Interval>((a, b) => plus(a, b), { low: 0, high: 0 });
    if (overlap(interval, printedInterval(total.metric)) || Math.abs(sum - total.metric.si) > NEAR * total.metric.si) return;
    alerts.push(alert("sum", "warning", [total, ...parts].map(sourceOf), { code: "parts", total, parts, sum }));
  });
  return alerts;
}

/** 户 adds up to 户次, 亿元 to 万元. */
const sameSort = (a: Figure, b: Figure) => a.metric.kind === "level" && a.dimension.family === b.dimension.family
  && (a.dimension.measure === b.dimension.measure || (a.dimension.family === "count" && a.metric.unit.charAt(0) === b.metric.unit.charAt(0)));
