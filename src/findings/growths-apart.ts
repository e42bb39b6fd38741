import { minus, over, overlap, printedInterval } from "../comparison/interval";
import { factorOf } from "../comparison/derive-levels";
import { onOtherBasis } from "../comparison/stated-growth";
import { matchUnits } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import { findingKey, type Finding } from "./finding";

/** 3.96亿元，比上年增加0.36亿元，增长15.2%: an amount and a rate told of one level, of which no level before gives both. */
export function growthsApart(figures: readonly Figure[]): Finding[] {
  const ofLevel = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.metric.kind !== "change" || figure.metric.of === null) continue;
    const key = `${figure.letter}|${figure.metric.of}`;
    ofLevel.set(key, [...(ofLevel.get(key) ?? []), figure]);
  }
  return figures.flatMap((level) => {
    const grown = ofLevel.get(`${level.letter}|${level.index}`) ?? [];
    const [amount, rate] = [grown.filter(({ metric }) => matchUnits(metric.unit, level.metric.unit) === "same"), grown.filter(({ metric }) => metric.unit === "%")];
    // Of two rates one is of something else
    if (grown.length !== 2 || amount.length !== 1 || rate.length !== 1 || !ofOneTime(level, amount[0]!, rate[0]!)) return [];
    return apart(level, amount[0]!, rate[0]!);
  });
}

/** Level, amount and rate in one sentence, of one thing and counted from one time; 比年初增加 and 同比增长 are not. */
function ofOneTime(level: Figure, amount: Figure, rate: Figure): boolean {
  const all = [level, amount, rate];
  return level.metric.kind === "level" && level.metric.status === "actual" && amount.metric.status === "actual" && rate.metric.status === "actual"
    && all.every((f) => f.core === level.core && f.sentence === level.sentence && f.year === level.year && f.metric.qualifier === "exact" && f.metric.siMax === null)
    && amount.facets.countedFrom?.year != null && amount.facets.countedFrom.year === rate.facets.countedFrom?.year
    && ![amount, rate].some((f) => onOtherBasis(f) || /年初|其中|净增/u.test(f.context)) && Math.sign(amount.metric.si) === Math.sign(rate.metric.si);
}

function apart(level: Figure, amount: Figure, rate: Figure): Finding[] {
  const before = minus(printedInterval(level.metric), printedInterval(amount.metric)), si = level.metric.si - amount.metric.si;
  if (before.low === null || before.low <= 0) return [];
  const computed = (level.metric.si / si - 1) * 100;
  if (overlap(over(printedInterval(level.metric), before), factorOf(rate)!.interval) || Math.abs(computed - rate.metric.si) <= ROUNDED) return [];
  const sources = [level, rate, amount];
  return [{ kind: "stated-vs-computed", severity: "warning", key: findingKey("stated-vs-computed", sources), name: level.metric.name, year: level.year, sources, stated: rate.metric.si, computed }];
}

/** Of what levels in full would give, in points: both may have been reckoned from them. */
const ROUNDED = 0.5;
