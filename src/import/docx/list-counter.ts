import { formatNumber } from "../numbering/number-formats";
import type { NumberingList } from "./numbering-definitions";

/** Counts list items through a document and gives the label Word shows before each. */
export class ListCounter {
  /** Counts of each definition by level; lists on one definition share them. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberingList>) {}

  /** The label with what parts it from the text; "" for bullets and where there is no such list. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return "";
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [restarted, start] of list.restarts) counts[restarted] = start - 1;
    }
    const startOf = (at: number): number => list.restarts.get(at) ?? list.levels.get(at)?.start ?? 1;
    for (let above = 0; above < depth; above++) counts[above] ??= startOf(above);
    counts[depth] = (counts[depth] ?? startOf(depth) - 1) + 1;
    // Deeper levels count anew from their own start.
    counts.length = depth + 1;
    if (level.format === "bullet") return "";
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(counts[at] ?? startOf(at), level.legal ? "decimal" : (list.levels.get(at)?.format ?? "decimal"));
    });
    return label === "" ? "" : label + this.gap(label, level.suffix);
  }

  /** A tab parts table cells in plain text, so after a label it becomes a space; 一、 needs none. */
  private gap(label: string, suffix: string): string {
    return suffix === "nothing" || /[、）)．。：]$/.test(label) ? "" : " ";
  }
}
