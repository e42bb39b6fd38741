import { type Heading, unitOf } from "./table-heading";
import type { UnitRead } from "./units";

/** 同比, 比上年增减, 增速 over a column. */
const GROWTH = /^(?:(?:同比|环比|[比较]上年)(?:增长|增减|增速|增加|±)?[额量数]?|增[速幅]|增长率?)$/u;
/** 增减 says by how many, where the numbers don't tell. */
const AMOUNT = /增[减加]|[额量数]$/u;
export const tellsGrowth = ({ name }: Heading): boolean => GROWTH.test(name);

/** 2023年 | 2022年 | 同比: the latest time among the columns since the growth before; -1 where none names one. */
export function grownColumn(columns: readonly Heading[], growth: number): number {
  let from = growth, latest = -1;
  // 增减额 | 增减率 are of the same
  while (from > 0 && tellsGrowth(columns[from - 1]!)) from--;
  for (let c = from - 1; c >= 0 && !tellsGrowth(columns[c]!); c--) if (columns[c]!.when !== null && (latest < 0 || timeOf(columns[c]!) > timeOf(columns[latest]!))) latest = c;
  return latest;
}

/** The column it is held against: the next latest. */
export const earlierColumn = (columns: readonly Heading[], grown: number): number =>
  columns.reduce((best, each, c) => (each.when !== null && timeOf(each) < timeOf(columns[grown]!) && (best < 0 || timeOf(each) > timeOf(columns[best]!)) ? c : best), -1);

/** 上年, 本年 and years, in their order. */
const timeOf = ({ when }: Heading): number => Number(/\d{4}/u.exec(when!)?.[0] ?? (/^[本今]/u.test(when!) ? 9999 : 0));

/** The unit of a growth that prints none: by how many or by how many percent, as the numbers come to, else as it is headed. */
export function unitOfGrowth({ name }: Heading, grown: string, latest: string, earlier: string, unit: UnitRead | null): UnitRead | null {
  const rate = unit?.base === "%", more = rate ? unitOf("个百分点") : unit;
  const [by, now, then] = [grown, latest, earlier].map((printed) => Math.abs(parseFloat(printed.replace(/[,，]/gu, "").replace(/^[^\d.]+/u, ""))));
  const amount = rate || AMOUNT.test(name);
  const steps = Math.abs(Math.abs(now! - then!) - by!) < NEAR, percent = Math.abs(Math.abs(now! / then! - 1) * 100 - by!) < NEAR;
  if (steps === percent) return amount ? more : null;
  return steps ? more : unitOf("%");
}

/** Half of the last place that is printed, and a little. */
const NEAR = 0.06;
