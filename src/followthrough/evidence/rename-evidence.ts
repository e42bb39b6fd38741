import type { NamedThing } from "./named-things";
import type { Evidence } from "./evidence";

/** Letters that tell no two names apart. */
const common = new Set("省市县区国家级重大点新的和与化性类各项目工作高强优科技创企业产体系建设发展农村");
/** Roles of which letters are full: another name needs more in common than a letter. */
const ordinary = new Set(["项目", "平台", "机制", "改革", "学校", "中心", "创新中心", "工程", "灌区", "试点"]);

export type RenameEvidence = Extract<Evidence, { kind: "rename" }> & { readonly score: number };

/**
 * A thing of the same role under another name: 攻关专项 and 攻坚专项. Offered where the names share letters that tell
 * them apart, and the passage doesn't name the old one as well.
 *
 * @param known whether the promising letter names a core itself: then it isn't new.
 */
export function renameEvidence(things: readonly NamedThing[], passage: { readonly core: string; readonly names: readonly NamedThing[] }, known: (core: string) => boolean, confirmed: ReadonlySet<string>): RenameEvidence | null {
  let best: RenameEvidence | null = null;
  const { core: around, names } = passage;
  for (const from of things) {
    if (from.kind === "document" || around.includes(from.core)) continue;
    for (const to of names) {
      const settled = confirmed.has(renameKey(from.core, to.core));
      if (!settled && (to.role === "" || to.role !== from.role || known(to.core) || from.core.includes(to.core) || to.core.includes(from.core))) continue;
      const own = stemOf(from), other = stemOf(to);
      const shared = [...new Set(own)].filter((char) => !common.has(char) && other.includes(char));
      if (!settled && shared.length < (ordinary.has(from.role) ? Math.max(3, own.length / 2) : 1)) continue;
      // What else of the old name the passage speaks of: 产业, 关键, 技术
      const echoes = pairs(own).filter((pair) => around.includes(pair)).length / Math.max(1, own.length - 1);
      const score = settled ? 1 : Math.min(0.66, 0.34 + 0.05 * shared.length + 0.3 * echoes);
      if (best === null || score > best.score) best = { kind: "rename", from: from.shown, fromCore: from.core, to: to.shown, toCore: to.core, shared: shared.join(""), score };
    }
  }
  return best;
}

export const renameKey = (from: string, to: string) => `${from}→${to}`;

const stemOf = (thing: NamedThing) => thing.stem || thing.core;

function pairs(text: string): string[] {
  return [...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))];
}
