import { useEffect, useMemo, useRef, useState } from "react";
import { lettersRecords } from "../../ledger/change-ledger";
import type { Ledger } from "../../ledger/records";
import { reviewOf } from "../../ledger/review";
import { HostProblem, type WorkbookHost } from "../../workbook/host";
import { showLetter } from "../letter/blocks";
import { ledgerReading } from "./ledger-reading";
import { placeOf, rowOf, statementOf } from "./places";

/** The letter in view and the row pointed at, in the pane and in the sheet alike. */
export function useShownLetter(host: WorkbookHost | null, ledger: Ledger | null) {
  const [picked, setPicked] = useState<string | null>(null);
  const [row, setRow] = useState<string | null>(null);
  const key = ledger?.replies.some((reply) => reply.key === picked) ? picked : (ledger?.replies.at(-1)?.key ?? null);
  const records = useMemo(() => (ledger && key ? lettersRecords(ledger, key) : null), [ledger, key]);
  const letter = useMemo(() => (records ? ledgerReading(records) : null), [records]);
  const shown = useMemo(() => (letter ? showLetter(letter.reading) : null), [letter]);
  const place = useMemo(() => placeOf(row, letter, shown), [row, letter, shown]);
  const review = useMemo(() => (ledger && key ? reviewOf(ledger, key) : null), [ledger, key]);

  // What the pane itself revealed in the sheet comes back as a selection; it is no news.
  const echo = useRef<string | null>(null);
  useEffect(() => host?.onSelection?.(({ key: selected }) => {
    if (!selected || !ledger || selected === echo.current) return;
    echo.current = null;
    const found = ledger.replies.find((reply) => selected === reply.key || selected.startsWith(`${reply.key}-`));
    if (!found) return;
    setPicked(found.key);
    setRow(selected);
  }), [host, ledger]);

  /** In the sheet as well. A row that isn't there yet (its decision is on the way) or a cell being edited is no mistake. */
  const reveal = (table: "T_Metrics" | "T_Dismissed" | "T_Statements", to: string) => {
    setRow(to);
    echo.current = to;
    host?.reveal({ table, key: to }).catch((error: unknown) => {
      if (!(error instanceof HostProblem)) reportError(error);
    });
  };
  /** A cell the pane couldn't read, in the sheet. */
  const showCell = ({ table, key: to }: { readonly table: string; readonly key: string }) => {
    host?.reveal({ table, key: to }).catch((error: unknown) => {
      if (!(error instanceof HostProblem)) reportError(error);
    });
  };
  const choose = (mark: number | null) => {
    const to = mark === null || !letter || !shown ? null : rowOf(mark, letter, shown);
    if (to) reveal(to.table, to.key);
    else setRow(null);
  };
  const next = ledger?.replies.find((reply) => reply.key !== key && reviewOf(ledger, reply.key).queue.length > 0);
  return {
    key, row, letter, shown, place, review, choose, showCell,
    metric: records?.metrics.find((metric) => metric.key === row) ?? null,
    dismissed: records?.dismissed.find((one) => one.key === row) ?? null,
    pick: (reply: string) => {
      setPicked(reply);
      setRow(null);
    },
    nextLetter: next ? () => {
      setPicked(next.key);
      setRow(null);
    } : null,
    chooseRow: (to: string | null) => (to === null ? setRow(null) : reveal("T_Metrics", to)),
    /** Stays in the pane: the sheet is written first. */
    point: setRow,
    chooseBlock: (block: number) => {
      const to = records && letter && shown && statementOf(block, records.statements, letter, shown);
      if (to) reveal("T_Statements", to);
    },
  };
}
export type View = ReturnType<typeof useShownLetter>;
