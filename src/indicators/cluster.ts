import type { Figure } from "./figure";
import { CERTAIN, obstacleBetween, type Match } from "./match-score";
import type { IndicatorNode } from "./node";
import { saidSideBySide } from "./said-side-by-side";

const letterYear = (figure: Figure) => figure.letter * 10_000 + (figure.year ?? 0);

/** Nodes taken to be one indicator so far. */
export class Cluster {
  nodes: IndicatorNode[];
  matches: Match[] = [];
  /** Figures by letter and year, and by year: what a newcomer has to agree with. */
  private readonly ofLetter = new Map<number, Figure>();
  private readonly ofYear = new Map<number, Figure>();

  constructor(node: IndicatorNode) {
    this.nodes = [node];
    this.note(node);
  }

  /**
   * Every figure of one side has to be able to stand beside every figure of the other; and where one letter gives both
   * names for one year with different figures, they are two things.
   */
  mayTake(other: Cluster, score: number): boolean {
    if (!this.mayBeTold(other)) return false;
    for (const node of other.nodes) {
      for (const figure of node.figures) {
        const beside = this.ofLetter.get(letterYear(figure));
        if (beside && (beside.core !== figure.core || beside.sentence === figure.sentence) && beside.metric.si !== figure.metric.si) return false;
        const sameYear = figure.year === null ? undefined : this.ofYear.get(figure.year);
        const alike = score >= CERTAIN && sameYear?.facets.added === figure.facets.added;
        if (sameYear && sameYear.metric.si !== figure.metric.si && !alike) return false;
      }
    }
    return true;
  }

  /** What a person may join: whatever can stand in one row. Figures that differ for one year are then shown as a conflict. */
  mayBeTold(other: Cluster): boolean {
    return this.nodes.every((a) => other.nodes.every((b) => !obstacleBetween(a.first, b.first)));
  }

  /** Whether some name here stands beside one there, each with its own figure: nobody need be asked whether they are one. */
  saidBeside(other: Cluster): boolean {
    return this.nodes.some((a) => other.nodes.some((b) => saidSideBySide(a, b)));
  }

  /** Whether both have figures of their own for several years, never the same: two things that are told year after year. */
  runsBeside(other: Cluster): boolean {
    let apart = 0;
    for (const [year, { metric }] of this.ofYear) {
      const beside = other.ofYear.get(year);
      if (beside?.metric.si === metric.si) return false;
      if (beside) apart += 1;
    }
    return apart > 1;
  }

  /** Takes the other's nodes over and leaves it empty. */
  take(other: Cluster, match: Match): void {
    for (const node of other.nodes) this.note(node);
    this.nodes.push(...other.nodes);
    this.matches.push(...other.matches, match);
    other.nodes = [];
  }

  private note(node: IndicatorNode): void {
    for (const figure of node.figures) {
      this.ofLetter.set(letterYear(figure), figure);
      if (figure.year !== null) this.ofYear.set(figure.year, figure);
    }
  }
}
