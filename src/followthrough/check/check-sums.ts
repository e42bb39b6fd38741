import type { Figure } from "../../indicators/figure";
import { ofTable } from "../../indicators/of-table";
import type { FollowLetter } from "../passages/follow-letter";
import type { Alert } from "./alert";
import { unlikeSum } from "./unlike-sum";

/** Parts told first and their total after them (324户…和706户…，累计共有1030户次); totals told first are the findings' own, those of tables have a check of theirs. */
export function checkSums({ pasted }: Pick<FollowLetter, "pasted">, draft: readonly Figure[]): Alert[] {
  const alerts: Alert[] = [];
  const told = draft.filter((figure) => !ofTable(figure));
  const before = ({ metric: { span } }: Figure) => pasted.slice(Math.max(0, span.start - 24), span.start).replace(/\s/gu, "");
  told.forEach((total, at) => {
    if (total.metric.kind !== "level" || total.metric.qualifier !== "exact" || !TOTAL_WORD.test(before(total))) return;
    const parts: Figure[] = [];
    for (let i = at - 1; i >= 0 && told[i]!.sentence === total.sentence; i--) {
      const part = told[i]!;
      if (sameSort(part, total) && part.metric.qualifier === "exact" && part.metric.status === total.metric.status) parts.unshift(part);
    }
    if (parts.length < 2 || parts.length > 6 || parts.some((part) => part.metric.si >= total.metric.si)) return;
    if (RUNNING.test(before(total)) && parts.reduce((sum, part) => sum + part.metric.si, 0) < total.metric.si) return;
    alerts.push(...unlikeSum(total, parts));
  });
  return alerts;
}

const TOTAL_WORD = /(?:累计|合计|总计|一共|共计|共有?|总数达?)(?:有|为|达到?)?$/u;
/** 2023年324户、2024年706户，累计1200户: the years before count too, so that it may well be more. */
const RUNNING = /累计(?:有|为|达到?)?$/u;

/** 户 adds up to 户次, 亿元 to 万元. */
const sameSort = (a: Figure, b: Figure) => a.metric.kind === "level" && a.dimension.family === b.dimension.family
  && (a.dimension.measure === b.dimension.measure || (a.dimension.family === "count" && a.metric.unit.charAt(0) === b.metric.unit.charAt(0)));
