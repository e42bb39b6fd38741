import type { Commitment } from "../promises/commitment";
import { coreOf, type NamedThing } from "./named-things";
import { sharedName } from "./shared-name";

/** Mentioned in more passages than this, a name tells nobody which one is meant. */
const OFTEN = 6;
/** How far behind its stem the shared last word of a list may stand. */
const LISTED = 16;
/** Sorts of which there are many of one description: 农村供水工程, 技术攻关项目. */
const sorts = new Set(["工程", "项目", "灌区", "改革", "执法检查", "机制", "平台", "学校", "孵化器", "工作站", "试点"]);

export interface NamedEvidence {
  readonly kind: "named";
  readonly shown: string;
  /** A name particular enough to settle that the same thing is meant. */
  readonly hard: boolean;
  readonly score: number;
}

/**
 * The most particular thing of a promise that a passage names as well.
 *
 * @param around the passage as `coreOf` gives it.
 * @param mentions how many passages of all letters hold a core.
 */
export function namedEvidence({ things, targets, core }: Commitment, around: string, mentions: (core: string) => number): NamedEvidence | null {
  let best: NamedEvidence | null = null;
  const consider = (shown: string, name: string, proper: boolean, sort: boolean) => {
    const often = mentions(name);
    const particular = Math.min(1, name.length / 8) * Math.min(1, OFTEN / Math.max(1, often));
    // Where a figure is promised, a sort of thing that both speak of is no answer to it
    const hard = (proper ? often <= 2 * OFTEN && name.length >= 4 : name.length >= 6 && often <= OFTEN) && !(sort && targets.length > 0);
    const score = (hard ? 0.7 : 0.4) + 0.25 * particular;
    if (best === null || score > best.score) best = { kind: "named", shown, hard, score };
  };
  for (const thing of things) {
    if (holds(around, thing)) consider(thing.shown, thing.core, thing.kind === "document" || (thing.kind === "quoted" && thing.role !== ""), thing.kind === "named" && sorts.has(thing.role));
  }
  const shared = sharedName(core, around);
  // 农村公路条例 of 《…条例实施细则》 is another document
  const ofTitle = things.some((thing) => thing.kind === "document" && thing.core.includes(coreOf(shared)));
  if (shared !== "" && !ofTitle) consider(shared, shared, false, /(?:工程|项目|灌区|水库|改革|检查|机制|模式|制度|平台|系统|试点|学校|工作站|孵化器)$/u.test(shared));
  return best;
}

function holds(around: string, { core, kind, stem }: NamedThing): boolean {
  if (around.includes(core)) return true;
  if (kind === "named") {
    // One of a list that share their last word: 长白山、三江、吉光3个省实验室
    const at = stem.length >= 2 ? around.indexOf(stem) : -1;
    return at >= 0 && around.slice(at + stem.length, at + stem.length + LISTED).includes(core.slice(stem.length));
  }
  // A title is cited with and without 关于, （试行） and the like
  if (kind !== "document" || core.length < 8) return false;
  const bare = core.replace(/\([^()]*\)$/u, "").replace(/^关于/u, "");
  return bare.length >= 8 && around.includes(bare);
}
