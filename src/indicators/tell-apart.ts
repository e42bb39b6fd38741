import type { Indicator } from "./indicator";

/** Words for what a letter says around a name, not in it. */
const stages: Readonly<Record<string, string>> = { planned: "筹建", "applied for": "申报", "under way": "续建", started: "启动", done: "建成" };

const ways: readonly ((indicator: Indicator) => string)[] = [
  ({ accumulation, figures }) => {
    if (accumulation !== "stock") return accumulation === "flow" ? "当年" : "";
    return figures.some(({ metric, context }) => /累计|累积|以来/u.test(metric.name + context)) ? "累计" : "期末";
  },
  ({ figures: [first] }) => (first!.facets.nationwide ? "全国" : ""),
  ({ figures: [first] }) => (first!.facets.added ? "新增" : ""),
  ({ figures: [first] }) => (first!.facets.perUnit ? "平均" : ""),
  ({ figures: [first] }) => (first!.facets.batch === null ? "" : `第${first!.facets.batch}批`),
  ({ figures: [first] }) => stages[first!.facets.stage ?? ""] ?? "",
  ({ figures: [first] }) => first!.facets.countedFrom?.said ?? "",
];

/**
 * Where several indicators of an agency bear one title, what tells them apart stands behind it: 培训全科医生（当年）,
 * 培训全科医生（累计）. The bare title is kept among their aliases.
 */
export function tellApart(indicators: readonly Indicator[]): Indicator[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = [indicator.agency, indicator.title, indicator.kind, indicator.status].join("|");
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  const titles = new Map([...groups.values()].filter((group) => group.length > 1).flatMap(titlesOf));
  return indicators.map((indicator) => {
    const title = titles.get(indicator.code);
    return title === undefined ? indicator : { ...indicator, title, aliases: [indicator.title, ...indicator.aliases] };
  });
}

/** By code, with no more words than it takes; indicators that nothing tells apart keep their title. */
function titlesOf(group: readonly Indicator[]): [code: string, title: string][] {
  let said = group.map((): string[] => []);
  for (const way of ways) {
    const words = group.map(way);
    if (new Set(said.map((own) => own.join("、"))).size === group.length) break;
    if (new Set(words).size > 1) said = said.map((own, i) => (words[i] === "" ? own : [...own, words[i]!]));
  }
  return group.flatMap(({ code, title }, i) => (said[i]!.length === 0 ? [] : [[code, `${title}（${said[i]!.join("、")}）`]]));
}
