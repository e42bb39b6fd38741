import type { ApplyReport, Capability } from "../../workbook/host";
import type { WorkbookPlan } from "../../workbook/plan";

export const gridCan: ReadonlySet<Capability> = new Set<Capability>(["tables", "links", "validation", "conditional-formats", "names", "properties", "selection", "undo"]);

const reasons = {
  notes: "kept for saving; the grid shows no notes",
  protection: "kept for saving; the grid lets every cell be edited",
  charts: "kept for saving; the grid draws no charts",
  images: "the grid shows no pictures",
  print: "kept for saving; the grid doesn't print",
} as const;

/** What a plan asks for and the embedded grid can't show. */
export function leftOut({ sheets }: WorkbookPlan): ApplyReport["left"] {
  return sheets.flatMap(({ id, blocks = [], tables = [], charts = [], images = [], print, protected: locked }) => {
    const noted = [...blocks, ...tables].some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && typeof cell === "object" && cell.note)));
    const asks: Readonly<Record<keyof typeof reasons, boolean>> = { notes: noted, protection: locked === true, charts: charts.length > 0, images: images.length > 0, print: print !== undefined };
    return (Object.keys(reasons) as (keyof typeof reasons)[]).filter((what) => asks[what]).map((what) => ({ sheet: id, what, why: reasons[what] }));
  });
}
