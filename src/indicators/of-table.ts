import type { Figure } from "./figure";

/** Whether a figure stands in a cell of a table, named by its row and column: its neighbours are no words of its sentence. */
export const ofTable = ({ metric: { because } }: Pick<Figure, "metric">): boolean => because.name?.rule === "name.table";
