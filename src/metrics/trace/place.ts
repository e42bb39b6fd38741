/** Where a value came from: the figure's clause, its sentence, its point, a point above it, the header of its table, or the letter's date. */
export type Place = "clause" | "sentence" | "point" | "above" | "table-header" | "letter-date";
