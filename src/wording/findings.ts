import { printedScale } from "../comparison/printed-scale";
import { round } from "../comparison/rounding";
import type { Finding, FindingKind, Severity } from "../findings/finding";
import { isAmount } from "../findings/growth-disagreements";
import { byDifference } from "../indicators/dimension";
import { comparisonWords } from "./comparison";
import { figureAsPrinted } from "./figure";
import type { Language } from "./language";
import type { Words, WordsFor } from "./ledger";
import { statedChangeInWords } from "./stated-change";

const say = (zh: string, en: string): Words => ({ zh, en });

export const findingWords: WordsFor<FindingKind> = {
  "same-letter": say("同一答复前后不一", "contradiction within a letter"),
  "across-letters": say("答复之间不一", "contradiction between letters"),
  filed: say("答复与报送不一", "letter and form differ"),
  "stated-vs-computed": say("所称与计算不符", "stated and computed growth differ"),
  sum: say("分项与合计不符", "parts and total differ"),
  share: say("占比与计算不符", "stated and computed share differ"),
  completion: say("完成率与计算不符", "stated and computed completion differ"),
  stale: say("多年未变", "unchanged over years"),
  jump: say("变动异常", "unusual jump"),
};

export const severityWords: WordsFor<Severity> = { error: say("矛盾", "contradiction"), warning: say("请核对", "check"), note: say("提示", "note") };

/** What was found, in a sentence that a reader can check against the sources. */
export const findingInWords = (finding: Finding, language: Language): string => foundInWords(finding, language) + yearInDoubt(finding, language);

function foundInWords(finding: Finding, language: Language): string {
  const [first, ...others] = finding.sources.map((figure) => figureAsPrinted(figure.metric, language));
  const { name, year, computed } = finding;
  const when = year === null ? "" : language === "zh" ? `${year}年` : ` (${year})`;
  const scale = finding.sources[0] && finding.sources[0].metric.value !== 0 ? finding.sources[0].metric.si / finding.sources[0].metric.value : 1;
  const own = (si: number | null) => (si === null ? "" : `${round(si / scale, 4)}${finding.sources[0]!.metric.unit}`);
  const zh = language === "zh";
  const changed = finding.kind === "stated-vs-computed" ? statedChangeInWords(finding.sources[1]!.metric, language) : "";
  switch (finding.kind) {
    case "same-letter": return zh ? `“${name}”${when}在同一答复中有不同数字：${first}、${others.join("、")}。` : `“${name}”${when} is given differently in one letter: ${first}, ${others.join(", ")}.`;
    case "across-letters": return zh ? `“${name}”${when}在不同答复中数字不同：${first}、${others.join("、")}。` : `“${name}”${when} is given differently in two letters: ${first}, ${others.join(", ")}.`;
    case "filed": return filedInWords(finding, language);
    case "stated-vs-computed": return finding.sources[2]?.metric.kind === "change" ? apartInWords(finding, language) : zh
      ? `“${name}”${when}：原文称${changed}，按${others[1]}到${first}计算为${grown(finding, language)}。`
      : `“${name}”${when}: stated ${changed}, but ${others[1]} to ${first} gives ${grown(finding, language)}.`;
    case "sum": return zh ? `“${name}”${when}：合计${first}，分项${others.join("、")}之和为${own(computed)}。` : `“${name}”${when}: total ${first}, but ${others.join(" + ")} is ${own(computed)}.`;
    case "share": return zh
      ? `“${name}”${when}：原文称占比${first}，按${others[0]}除以${others[1]}为${shown(computed)}%。`
      : `“${name}”${when}: stated ${first}, but ${others[0]} of ${others[1]} is ${shown(computed)}%.`;
    case "completion": return zh
      ? `“${name}”${when}：原文称完成${first}，按${others[0]}除以${others[1]}为${shown(computed)}%。`
      : `“${name}”${when}: stated ${first} completed, but ${others[0]} of ${others[1]} is ${shown(computed)}%.`;
    case "stale": return zh ? `“${name}”在${finding.sources.length}个年份均为${first}，可能沿用了旧数。` : `“${name}” is ${first} in ${finding.sources.length} years running; perhaps an old figure was copied.`;
    case "jump": return zh ? `“${name}”由${others[0]}变为${first}，相差十倍以上，请核对单位。` : `“${name}” goes from ${others[0]} to ${first}, more than tenfold; check the unit.`;
  }
}

/** An amount and a rate told of one level that don't go together. */
function apartInWords(finding: Finding, language: Language): string {
  const [level, rate, amount] = finding.sources.map(({ metric }) => metric);
  const { name, year } = finding, [grew, by] = [rate!, amount!].map((metric) => statedChangeInWords(metric, language)), printed = figureAsPrinted(level!, language);
  return language === "zh"
    ? `“${name}”${year === null ? "" : `${year}年`}：原文称${grew}，按${printed}、${by}计算为${grown(finding, language)}。`
    : `“${name}”${year === null ? "" : ` (${year})`}: stated ${grew}, but ${printed} after ${by} gives ${grown(finding, language)}.`;
}

/** Where it is only a hint because a year was inferred: which figure's. */
function yearInDoubt({ kind, severity, sources }: Finding, language: Language): string {
  const undated = kind === "stale" || severity !== "note" ? [] : sources.filter(({ metric }) => metric.kind !== "change" && !metric.periodStated);
  if (undated.length === 0) return "";
  const figures = undated.map(({ metric }) => figureAsPrinted(metric, language));
  return language === "zh" ? `${figures.join("、")}的年份系按答复日期推定，请先核对年份。` : ` The year of ${figures.join(", ")} is inferred from the date of the letter; check it first.`;
}

/** The figure of the letter first, whichever of the two speaks for the year. */
function filedInWords({ name, year, sources }: Finding, language: Language): string {
  const stated = sources.find(({ filed }) => !filed), form = sources.find(({ filed }) => filed);
  const when = year === null ? "" : language === "zh" ? `${year}年` : ` (${year})`;
  const [said, given] = [stated, form].map((figure) => (figure ? figureAsPrinted(figure.metric, language) : ""));
  return language === "zh" ? `“${name}”${when}：答复称${said}，${form?.filed?.department ?? ""}报送${given}。` : `“${name}”${when}: the letter states ${said}, ${form?.filed?.department ?? "the department"} filed ${given}.`;
}

const shown = (value: number | null) => (value === null ? "" : String(round(value, 2)));

/** What the levels give, in the unit that the letter states its growth in: 12.2%, -0.9个百分点, 4.2亿元. */
function grown({ sources: [level, growth], computed }: Finding, language: Language): string {
  if (computed === null || !level || !growth) return "";
  if (isAmount(growth)) {
    return `${round(computed / printedScale(growth.metric), 4)}${growth.metric.unit}`;
  }
  const { family } = level.dimension;
  if (family === "ratio" || family === "points") return `${shown(computed)}${comparisonWords.points[language]}`;
  return `${shown(computed)}${family === "proportion" ? "" : byDifference.has(family) ? level.metric.unit : "%"}`;
}
