import { HostProblem, type TableData } from "../../../workbook/host";
import type { StandingTable } from "./standing-book";

/**
 * Throws `busy` where a table no longer holds what was read from it: somebody else, or the user, was quicker, and a plan made from
 * what was read would take their change back. Results of formulas may differ; they are worked out again anyway.
 */
export function assertUnchanged(standing: ReadonlyMap<string, StandingTable>, since: readonly TableData[]): void {
  for (const { name, headers, rows } of since) {
    const now = standing.get(name);
    const there = now?.rows.filter((cells) => cells.some(({ value }) => value !== null)) ?? [];
    const same = now !== undefined && now.headers.length === headers.length && now.headers.every((header, column) => header === headers[column])
      && there.length === rows.length
      && there.every((cells, row) => cells.every(({ value, formula }, column) => formula !== null || (value ?? "") === (rows[row]![column] ?? "")));
    if (!same) throw new HostProblem("busy", `${name} changed meanwhile`);
  }
}
