import type { Draft } from "../draft";
import { inClosedBracket } from "./kin";
import { ownerOf, withoutAct } from "./owner";
import { verbBefore } from "./phrase";

/**
 * Figures that were given the same name, unit and period but differ: the name left out what tells them apart, which is what
 * their own stretch of the sentence counts first. 销售冰箱243台，销售额48万元；销售彩电206台，销售额30万元: 冰箱销售额, 彩电销售额.
 */
export function tellApart(text: string, drafts: readonly Draft[]): void {
  // few names are given twice: nothing else is held against anything
  const once = new Set<string>(), again = new Set<string>();
  for (const { name } of drafts) (once.has(name) ? again : once).add(name);
  const alike = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    if (!again.has(draft.name) || !isNamed(draft)) return;
    const key = [draft.name, draft.figure.base, draft.kind, draft.status, draft.from, draft.to, draft.basis].join("\t");
    const group = alike.get(key);
    if (group) group.push(i); else alike.set(key, [i]);
  });
  for (const group of alike.values()) if (group.length > 1 && group.length <= MOST && differ(drafts, group)) tell(text, drafts, group);
}

/** More of a name are a list whose members nobody tells apart by what stands before each. */
const MOST = 12;

const isNamed = ({ kind, name, cell, because }: Draft): boolean => (kind === "level" || kind === "share") && cell === null && name.length >= 2 && !KEPT.has(because.name?.rule ?? "");
/** Rules that name the same thing again on purpose. */
const KEPT: ReadonlySet<string> = new Set(["name.raised", "name.short-of", "name.held-against"]);

/** One that is told twice is the same figure, and keeps its name. */
const differ = (drafts: readonly Draft[], group: readonly number[]): boolean => new Set(group.map((i) => drafts[i]!.figure.value * drafts[i]!.figure.factor)).size === group.length;

function tell(text: string, drafts: readonly Draft[], group: readonly number[]): void {
  const owners = group.map((i, n) => ownerHere(text, drafts, i, n > 0 ? drafts[group[n - 1]!]! : null));
  const said = owners.filter((owner) => owner !== "");
  if (new Set(said).size < said.length || said.length < group.length - 1) return;
  // 公立医院床位 of both: the name of the first had its owner already
  const { name } = drafts[group[0]!]!;
  const first = owners.find((owner) => owner !== "" && name.startsWith(owner) && name.length > owner.length + 1);
  const measure = first === undefined ? name : name.slice(first.length);
  // 种植大户, 养殖大户: only the verb tells them apart
  const bare = new Set(said.map(withoutAct)).size === said.length;
  group.forEach((i, n) => {
    if (owners[n] !== "") rename(drafts, i, withOwner(measure, bare ? withoutAct(owners[n]!) : owners[n]!));
  });
}



/** With it the rates that took its name. */
function rename(drafts: readonly Draft[], i: number, name: string): void {
  const old = drafts[i]!.name;
  drafts[i]!.name = name;
  drafts[i]!.because.name = { rule: "name.told-apart", span: null };
  for (let k = i + 1; k < drafts.length && k - i < REACH; k++) if (drafts[k]!.of === i && drafts[k]!.name === old) drafts[k]!.name = name;
}
const REACH = 8;

/** What was counted last in the stretch up to the figure that can have such a figure; "" where nothing can or the name says it. */
function ownerHere(text: string, drafts: readonly Draft[], i: number, last: Draft | null): string {
  const draft = drafts[i]!;
  const before = text.slice(Math.max(draft.clause.start, drafts[i - 1]?.figure.end ?? 0), draft.figure.start);
  // 水务局投入55万元采购设备: its own clause says more than the name kept
  if (draft.name.length > LONGEST || before.length > draft.name.length + SPARE || !before.includes(draft.name.slice(-2))) return "";
  let from = last?.sentence === draft.sentence ? last.figure.end : draft.sentence;
  // behind a semicolon or 其中 other things are told
  const stretch = text.slice(from, draft.figure.start);
  from += Math.max(0, stretch.lastIndexOf("；"), stretch.lastIndexOf("其中"));
  let found = "", unit = "";
  for (let k = i - 1; k >= 0 && drafts[k]!.figure.start >= from; k--) {
    // 种粮大户56户，带动农户560户: which of all those before?
    if (drafts[k]!.kind === "level" && k > 0 && BODIES.has(draft.figure.base) && drafts[k]!.figure.base === draft.figure.base && drafts[k]!.name !== draft.name) return "";
    if (!isBody(drafts[k]!, draft) || inClosedBracket(text, drafts[k]!.figure.end, draft.figure.start)) continue;
    const owner = standsFor(drafts[k]!, draft.name);
    if (found !== "") {
      // 重点项目16项，前期项目8项，完成投资22亿元: of which of them?
      if (drafts[k]!.figure.base === unit && !owner.includes(found)) return "";
      continue;
    }
    if (owner.length < 2 || owner.length > LONGEST_OWNER || !WORDS.test(owner)) return "";
    found = owner;
    unit = drafts[k]!.figure.base;
  }
  return found;
}

/** What the count is of, or where: 东片区建成标准厂房 owns 标准厂房建筑面积 by its place. */
function standsFor({ noun, name }: Draft, measure: string): string {
  const owner = ownerOf(noun);
  if (!shared(owner, measure)) return owner;
  const front = name.slice(0, Math.max(0, name.indexOf(measure.slice(0, 2))));
  const place = front.slice(0, front.length - (verbBefore(front.slice(-2))?.length ?? 0));
  return shared(place, measure) ? "" : place;
}

const LONGEST = 8, LONGEST_OWNER = 12, SPARE = 5;
/** Units of bodies and things that have figures of their own. */
const BODIES: ReadonlySet<string> = new Set(["所", "家", "个", "处", "座", "户", "笔", "项", "台", "部", "辆", "艘", "间", "栋", "幢", "种", "支", "条", "市州", "县", "市", "区", "村"]);
const isBody = ({ kind, figure }: Draft, of: Draft): boolean => kind === "level" && BODIES.has(figure.base) && figure.base !== of.figure.base;
const WORDS = /^(?!新增|净增)[^共已到的\P{sc=Han}]+(?<!措施|政策|办法|任务|意见)$/u;

/** More than half of the owner is said by the name. */
function shared(owner: string, name: string): boolean {
  let pairs = 0;
  for (let k = 0; k + 1 < owner.length; k++) if (name.includes(owner.slice(k, k + 2))) pairs++;
  return 2 * pairs >= owner.length - 1;
}

/** 发放低保金 of 城市低保: 发放城市低保金; 带动就业 of 小微企业: 小微企业带动就业. */
function withOwner(name: string, who: string): string {
  const verb = GIVEN.exec(name)?.[0] ?? "";
  const rest = name.slice(verb.length);
  for (let n = Math.min(who.length, rest.length - 1); n > 1; n--) if (who.endsWith(rest.slice(0, n))) return `${verb}${who}${rest.slice(n)}`;
  return `${verb}${who}${rest}`;
}
/** What is given stands before whom it is given to. */
const GIVEN = /^(?:发放|拨付|支付|补助|资助|兑现|兑付)(?=[\u4e00-\u9fff]{2})/u;
