import type { NumberRows } from "../ledger/deleted-rows";
import type { TableData } from "./host";
import { foldHeader } from "./read-rows";
import { repliesSheet } from "./sheets/replies";

/** How many rows of numbers each letter was written with, as the sheet of letters says; a letter whose cells say no number is left out. */
export function writtenNumbers(tables: readonly TableData[]): ReadonlyMap<string, NumberRows> {
  const replies = tables.find(({ name }) => name === repliesSheet.table);
  const headers = replies?.headers.map(foldHeader) ?? [];
  const at = (id: string): number => {
    const words = Object.values<string>(repliesSheet.columns.find((column) => column.id === id)!.header).map(foldHeader);
    return headers.findIndex((header) => words.includes(header));
  };
  const [key, metrics, dismissed] = [at("key"), at("metrics"), at("dismissed")];
  return new Map((replies?.rows ?? []).flatMap((row) => {
    const [kept, left] = [row[metrics], row[dismissed]];
    return typeof kept === "number" && typeof left === "number" ? [[String(row[key] ?? "").trim(), { metrics: kept, dismissed: left }] as const] : [];
  }));
}
