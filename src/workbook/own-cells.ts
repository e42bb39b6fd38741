/**
 * What people wrote into columns of their own beside the comparison, kept in T_Decisions, so that it comes back with a row
 * that a narrower choice took out.
 *
 *   T_Comparison as it stands ── columns that aren't the plan's ─► decisions `own-cells`, one a row ─► columns of the next plan
 */
import { decisionKey } from "../ledger/keys";
import type { DecisionRecord } from "../ledger/records";
import { tableWords } from "../wording/comparison-sheets";
import type { Words } from "../wording/ledger";
import type { TableData } from "./host";
import type { CellValue } from "./plan";
import { foldHeader } from "./read-rows";

const field = "own-cells";

/** Values by header; a row is a key of T_Comparison. */
export type OwnCells = ReadonlyMap<string, Readonly<Record<string, CellValue>>>;

const ours = new Set([tableWords.key, tableWords.indicator, tableWords.unit, tableWords.remarks, tableWords.agency].flatMap((words: Words) => Object.values<string>(words)).map(foldHeader));
const yearly = [tableWords.change, tableWords.verdict].flatMap((words: Words) => Object.values<string>(words)).map(foldHeader);

/** 2024, 2024 变化: a year's columns, whether or not the plan at hand still has the year. */
function isOurs(header: string): boolean {
  const folded = foldHeader(header);
  const year = /^(?:19|20)\d\d(?: (.+))?$/u.exec(folded);
  return ours.has(folded) || (year !== null && (year[1] === undefined || yearly.includes(year[1])));
}

/** The decisions with what people wrote beside the rows that stand now; rows that don't stand keep what was kept for them. */
export function withOwnCells(decisions: readonly DecisionRecord[], tables: readonly TableData[]): readonly DecisionRecord[] {
  const table = tables.find(({ name }) => name === "T_Comparison");
  if (!table) return decisions;
  const own = table.headers.flatMap((header, index) => (isOurs(header) ? [] : [{ header, index }]));
  const keyAt = Math.max(0, table.headers.findIndex((header) => Object.values<string>(tableWords.key).some((word) => foldHeader(word) === foldHeader(header))));
  const standing = new Map<string, DecisionRecord | null>();
  for (const row of table.rows) {
    const key = String(row[keyAt] ?? "").trim();
    const cells = Object.fromEntries(own.flatMap(({ header, index }) => ((row[index] ?? "") === "" ? [] : [[header, row[index]!] as const])));
    if (key !== "" && !standing.has(key)) standing.set(key, Object.keys(cells).length === 0 ? null : record(key, cells));
  }
  const kept = decisions.filter((decision) => decision.field !== field || !standing.has(decision.row));
  const made = [...standing.values()].filter((decision) => decision !== null);
  return kept.length === decisions.length && made.length === 0 ? decisions : [...kept, ...made];
}

export function ownCellsOf(decisions: readonly DecisionRecord[]): OwnCells {
  return new Map(decisions.filter((decision) => decision.field === field).flatMap(({ row, value }) => {
    const cells = parse(value);
    return cells ? [[row, cells] as const] : [];
  }));
}

const record = (row: string, cells: Readonly<Record<string, CellValue>>): DecisionRecord =>
  ({ key: decisionKey(row, field), row, field, was: "", value: JSON.stringify(cells), by: "", at: "", why: "" });

/** Null for what somebody made of the cell that is no such list. */
function parse(value: string): Readonly<Record<string, CellValue>> | null {
  try {
    const cells: unknown = JSON.parse(value);
    if (typeof cells !== "object" || cells === null || Array.isArray(cells)) return null;
    return Object.fromEntries(Object.entries(cells).filter(([, cell]) => ["string", "number", "boolean"].includes(typeof cell))) as Record<string, CellValue>;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
