/**
 * What people changed in the sheets' own cells, as decisions, so that it outlives a new reading of the letter.
 *
 *   rows whose stamp no longer fits ── the same rows as the engine reads them, with what was decided ── fields that differ ─► decisions
 */
import { asRead } from "./as-read";
import { applyDecisions } from "./decisions";
import { decisionKey } from "./keys";
import { emptyLedger, type DecisionRecord, type Ledger, type LetterRecords, type Stamped } from "./records";
import { fieldText, isReviewField, setFields, type ReviewedTable } from "./review-fields";
import { stampOf } from "./stamp";

type Row = Stamped & { readonly key: string; readonly letter?: string };
const tables: readonly (readonly [ReviewedTable, (ledger: Ledger) => readonly Row[]])[] = [
  ["T_Replies", ({ replies }) => replies],
  ["T_Statements", ({ statements }) => statements],
  ["T_Metrics", ({ metrics }) => metrics],
  ["T_Dismissed", ({ dismissed }) => dismissed],
];

/** Whether a cell gave its row no value: its column is gone ("column") or it says nothing its column can be ("cell"). */
export type Unread = (table: ReviewedTable, row: string, field: string) => "column" | "cell" | null;

/**
 * A ledger as just read from its sheets, with decisions for the cells that people edited (`by` and `at` empty: a sheet doesn't
 * say). A cell set back to what the engine reads takes its decision away; one that can't be understood decides nothing, and its
 * row has the value it had. A row without a stamp is compared all the same.
 */
export function withSheetEdits(ledger: Ledger, unread: Unread = () => null): Ledger {
  const edited = new Map<string, { table: ReviewedTable; row: Row }[]>();
  for (const [table, rowsOf] of tables) {
    for (const row of rowsOf(ledger)) {
      if (row.stamp === stampOf(table, row)) continue;
      const letter = row.letter ?? row.key;
      edited.set(letter, [...(edited.get(letter) ?? []), { table, row }]);
    }
  }
  const standing = new Map(ledger.decisions.map((decision) => [`${decision.row}|${decision.field}`, decision]));
  const before = new Map(standing);
  const mended = new Map<string, Record<string, unknown>>();
  for (const [letter, rows] of edited) {
    if (!ledger.replies.some(({ key }) => key === letter)) continue;
    const read = asRead(ledger, letter);
    const decided = applyDecisions(ledgerOf(read, ledger.decisions));
    const engine = ledgerOf(read, []);
    for (const { table, row } of rows) {
      const expected = rowIn(decided, table, row.key);
      if (!expected) continue;
      const known = setFields[table].filter((field) => {
        const why = unread(table, row.key, field);
        if (why === "cell") mended.set(row.key, { ...mended.get(row.key), [field]: (expected as unknown as Readonly<Record<string, unknown>>)[field] });
        return why === null;
      });
      editsOf(known, row, rowIn(engine, table, row.key), expected, standing);
    }
  }
  const same = standing.size === before.size && [...standing].every(([key, decision]) => before.get(key) === decision);
  const plain = finished(ledger, mended);
  return same ? plain : applyDecisions({ ...plain, decisions: [...standing.values()] });
}

/** Without stamps, with values put back that cells lost. */
function finished(ledger: Ledger, mended: ReadonlyMap<string, object>): Ledger {
  const plain = <One extends Row>(rows: readonly One[]): One[] => rows.map((row) => {
    const { stamp, ...rest } = row;
    const lost = mended.get(row.key);
    return stamp === undefined && !lost ? row : { ...rest, ...lost } as One;
  });
  return { ...ledger, replies: plain(ledger.replies), statements: plain(ledger.statements), metrics: plain(ledger.metrics), dismissed: plain(ledger.dismissed) };
}

function editsOf(fields: readonly string[], row: Row, engine: Row | undefined, expected: Row, standing: Map<string, DecisionRecord>): void {
  for (const field of fields) {
    const value = text(row, field), was = text(expected, field);
    if (value === was) continue;
    const id = `${row.key}|${field}`;
    standing.delete(id);
    if (!engine || value !== text(engine, field)) standing.set(id, { key: decisionKey(row.key, field), row: row.key, field, was, value, by: "", at: "", why: "" });
  }
}

const rowIn = (ledger: Ledger, table: ReviewedTable, key: string): Row | undefined => tables.find(([name]) => name === table)![1](ledger).find((row) => row.key === key);
const text = (row: object, field: string): string => fieldText((row as Readonly<Record<string, unknown>>)[field]);
const ledgerOf = ({ reply, ...rows }: LetterRecords, decisions: readonly DecisionRecord[]): Ledger => ({ ...emptyLedger, ...rows, replies: [reply], decisions });

/** Decisions that came out of cells and that nobody has put a name to. */
export const unsigned = (ledger: Ledger): readonly DecisionRecord[] => ledger.decisions.filter(({ field, by, at }) => isReviewField(field) && by === "" && at === "");

/** Puts a name and a time to them; without a name the ledger as it is. `at` is YYYY-MM-DD HH:mm. */
export function signEdits(ledger: Ledger, by: string, at: string): Ledger {
  const open = new Set(by === "" ? [] : unsigned(ledger));
  return open.size === 0 ? ledger : { ...ledger, decisions: ledger.decisions.map((decision) => (open.has(decision) ? { ...decision, by, at } : decision)) };
}
