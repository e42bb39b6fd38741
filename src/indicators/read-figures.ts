import type { LetterSource } from "./letter-source";
import type { Metric } from "../metrics/metric";
import { dimensionOf } from "./dimension";
import { facetsOf } from "./facets";
import type { Figure } from "./figure";
import { grownBeside } from "./grown-beside";
import { grownFrom } from "./grown-from";
import { localName, ofPlace } from "./nationwide";
import { normaliseName } from "./normalise-name";
import { organisationOf } from "./organisation";
import { sentenceAround, squash } from "./sentence-around";

/**
 * The figures of a letter that can be results: parameters of rules other than standards (补助标准), and figures that only repeat what was asked are
 * left out, targets are kept (they are never divided by results).
 */
export function readFigures(letter: LetterSource, at: number): Figure[] {
  const { header, items } = letter.letter;
  const squashed = squash(letter.pasted);
  const agencyName = header.agency ?? "";
  const issuer = agencyName ? organisationOf(agencyName) : { key: "", place: "" };
  const local = ofPlace(agencyName);
  const places = items.map((_, i) => placeOf(letter, i, issuer.key));
  const sentences = new Map<number, number>();
  const figures: Figure[] = [];
  letter.metrics.forEach((told, index) => {
    // 补助标准由79元提高到84元: how much everybody gets is told year after year
    const metric = isStandard(told) ? { ...told, kind: "level" as const } : told;
    const item = metric.item === null ? undefined : items[metric.item];
    if (metric.kind === "parameter" || item?.aspect === "ask" || metric.name === "") return;
    const around = sentenceAround(squashed, metric.span.start, metric.span.end, item?.span.start ?? 0);
    if (!sentences.has(around.start)) sentences.set(around.start, sentences.size);
    const place = metric.item === null ? undefined : places[metric.item];
    const own = facetsOf(metric, around.before, around.after);
    const facets = own.nationwide && !local ? { ...own, nationwide: false } : own;
    figures.push({
      letter: at, index, file: letter.file, metric,
      year: metric.to ? Number(metric.to.slice(0, 4)) : header.year,
      letterYear: header.year,
      letterDate: header.date,
      agency: issuer.place + issuer.key, agencyName,
      speaker: place?.speaker ?? null,
      source: citedSource(around.before),
      dimension: metric.kind === "rank" ? { family: "rank", measure: "" } : metric.sides ? { family: "proportion", measure: metric.sides } : dimensionOf(metric.unit),
      core: normaliseName(localName(metric.name, own.nationwide)).core,
      facets,
      grownFrom: null,
      context: detached(`${around.before.slice(-48)}${around.after}`),
      sentence: sentences.get(around.start)!,
      heading: place?.heading ?? "",
      coverage: coverageOf(around.before),
      members: membersOf(around.before, metric),
    });
  });
  return withGrowth(grownBeside(asTheirWhole(figures)));
}

/** 新增技能人才12.8万人，其中高技能人才3.6万人: a part is as new as its whole, and of a total it is a total. */
function asTheirWhole(figures: readonly Figure[]): Figure[] {
  const byIndex = new Map(figures.map((figure) => [figure.index, figure]));
  return figures.map((figure) => {
    const { metric, facets } = figure;
    const whole = metric.of === null || metric.kind !== "level" ? undefined : byIndex.get(metric.of);
    if (!whole || whole.metric.kind !== "level" || whole.dimension.family !== figure.dimension.family || whole.metric.from !== metric.from || whole.metric.to !== metric.to) return figure;
    const added = facets.added || whole.facets.added;
    const accumulation = !added && whole.facets.accumulation === "stock" && metric.basis === "annual" ? "stock" : facets.accumulation;
    return added === facets.added && accumulation === facets.accumulation ? figure : { ...figure, facets: { ...facets, added, accumulation } };
  });
}

/** Each level with what its growth says it was the year before. */
function withGrowth(figures: readonly Figure[]): Figure[] {
  const growths = new Map(figures.flatMap((figure) => (figure.metric.kind === "change" && figure.metric.of !== null ? [[figure.metric.of, figure] as const] : [])));
  return figures.map((figure) => {
    const growth = growths.get(figure.index);
    return growth ? { ...figure, grownFrom: grownFrom(figure.metric, growth.metric, growth.facets.countedFrom) } : figure;
  });
}

/** What is paid for each by a rule that holds for all; not the most that may be granted. */
const isStandard = ({ kind, name, unit, qualifier, basis }: Metric): boolean => kind === "parameter" && (/标准$/u.test(name) || (basis === "each" && /(?:补助|补贴|津贴|补偿|缴费|保费)$/u.test(name))) && dimensionOf(unit).family === "money" && qualifier === "exact";

/** A copy that doesn't keep the whole letter in memory, as a slice of it would. */
const detached = (words: string) => [...words].join("");

interface Place { readonly speaker: string | null; readonly heading: string }

const department = /^[一-龥\d（）().、]{0,5}?(省?[一-龥]{2,9}?(?:厅|局|委员会|发改委|卫健委|委))(?=[^员托会派组任]|$)/u;

function placeOf(letter: LetterSource, index: number, issuer: string): Place {
  let speaker: string | null = null;
  let heading = "";
  for (let i: number | null = index, steps = 0; i !== null && steps < 12; steps++) {
    const item: LetterSource["letter"]["items"][number] = letter.letter.items[i]!;
    const words = letter.pasted.slice(item.span.start, Math.min(item.span.end, item.span.start + 60)).replace(/\s/gu, "").slice(item.marker.length, item.marker.length + 16);
    const named: string | undefined = department.exec(words)?.[1];
    if (named && named.startsWith("省") && speaker === null) {
      const key = organisationOf(named).key;
      if (key !== issuer) speaker = key;
    }
    if (item.aspect === "ask" && !heading) heading = item.title ?? "";
    i = item.parent;
  }
  return { speaker, heading };
}

function citedSource(before: string): string | null {
  return /(?:据|根据|来自|引自)[^，,。]{0,10}?(税务|统计|海关|普查|抽样|第三方|人民银行|科技部|教育部)/u.exec(before)?.[1] ?? null;
}

/** 10家试点单位, 18家省属高校院所…试点: the last such count before the figure. */
function coverageOf(before: string): number | null {
  let last: number | null = null;
  const clause = before.slice(Math.max(before.lastIndexOf("；"), before.lastIndexOf(";")) + 1);
  for (const found of clause.matchAll(/(\d{1,5})(?:余|多)?(?:家|个|所)[^，,。；;\d]{0,24}?(?:试点|示范|单位)/gu)) last = Number(found[1]);
  return last;
}

function membersOf(before: string, metric: Metric): string[] | null {
  if (metric.kind !== "level" || metric.value < 2 || metric.value > 12) return null;
  const list = /((?:[^，,。；;、：:\d]{2,24}、){1,11}[^，,。；;、：:\d]{1,24}?)$/u.exec(before.slice(-160))?.[1];
  if (!list || list.endsWith("等")) return null;
  const members = list.split("、");
  members[0] = members[0]!.replace(/^.{0,12}(?:筹建|建设|组建|启动|设立|新建|认定|推荐|支持|建成|打造|包括|为)(?=.{2})/u, "");
  return members.length === metric.value ? members : null;
}

/** Whether two full lists have nothing in common: different things under one name. */
export function differentMembers(a: Figure, b: Figure): boolean {
  if (!a.members || !b.members) return false;
  const shared = new Set([...normaliseName(a.metric.name).pairs, ...normaliseName(b.metric.name).pairs]);
  const pairs = (members: readonly string[]) => new Set(members.flatMap((member) => normaliseName(member).pairs).filter((pair) => !shared.has(pair)));
  const ofB = pairs(b.members);
  return ![...pairs(a.members)].some((pair) => ofB.has(pair));
}

