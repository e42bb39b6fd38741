import { mergeLedgers } from "../../ledger/merge-ledgers";
import type { Language } from "../../wording/language";
import type { WorkbookHost } from "../../workbook/host";
import { mergeOwnColumns, ownColumnsOf, withOwnColumns } from "../../workbook/own-columns";
import { changeLedger, type Written } from "../write/ledger-in-host";
import type { OtherLedger } from "./merge-file";

/** Puts another ledger into the workbook's, with the columns that people added to it. @param file its name. */
export function mergeInto(host: WorkbookHost, language: Language, theirs: OtherLedger, file: string): Promise<Written> {
  let rowOf = (key: string): string => key;
  return changeLedger(host, language, {}, (now) => {
    const merge = mergeLedgers(now, theirs.ledger, file);
    rowOf = merge.rowOf;
    return merge.ledger;
  }, (plan, tables) => withOwnColumns(plan, mergeOwnColumns(ownColumnsOf(tables), ownColumnsOf(theirs.tables, rowOf), file).columns));
}
