import { count } from "./pane";
import type { PaneProblemWords } from "./pane-problem";

export const problemsInEnglish: PaneProblemWords = {
  unfit: {
    empty: () => "There is no text to write yet. Paste a reply first, or choose files.",
    "too-long": (n, limit) => `This text has ${count(n)} characters, far more than a reply (limit ${count(limit)}). It was not read and the workbook is unchanged. Paste one reply at a time.`,
    binary: () => "This is not text but looks like a Word, PDF or picture file opened as text; it was not read. Use “Choose files” for the file itself, or copy its text in its own program.",
    "only-digits": () => "There are only digits here and no sentences to tell what they mean, so they were not read; the workbook is unchanged. Go back to the source, copy the sentences around the numbers too (best the whole reply), and paste it here.",
  },
  host: {
    "edit-mode": "A cell is being edited, so nothing was written and nothing changed. Press Enter or Esc to finish the edit, then try again.",
    protected: "The sheet or the workbook is protected, so nothing was written and nothing changed. Unprotect it under Review, then try again.",
    "too-large": "This is more than can be written here at once; nothing was written and nothing changed. Write it in several steps.",
    "name-taken": "The workbook already has a sheet or name of that kind; nothing was written and nothing changed. Rename it, then try again.",
    "read-only": "The workbook is read-only, so nothing was written. Save a copy and try again.",
    cancelled: "Cancelled; the workbook is unchanged.",
    unsupported: "This version of the program can't do that; nothing was written and nothing changed. Update Excel, or use the workbench in the browser.",
    gone: "The sheet or table is no longer there, so nothing was written. Write once more and it is made again.",
    "not-a-workbook": "This is not an .xlsx workbook; it was not opened and nothing changed. Choose an .xlsx file.",
    encrypted: "This workbook has a password; it was not opened and nothing changed. Save it without password in Excel, then open it.",
    damaged: "This workbook is damaged; it was not opened and nothing changed. Repair and save it in Excel, then open it.",
    bomb: "This file unpacks to far too much and may be unsafe; it was not opened and nothing changed.",
    "newer-ledger": "A newer version of Reply Ledger wrote this ledger; so that nothing is lost it was not opened and nothing changed. Update Reply Ledger, then open it.",
    "old-format": "This is an old .xls file; it was not opened and nothing changed. Save it as .xlsx in Excel, then open it.",
    "in-the-way": "Another table, merged cells or a pivot table stand where the ledger's rows must go; nothing was written and nothing changed. Move them elsewhere, then try again.",
    busy: "Excel is busy, or somebody else is changing this workbook; nothing was written and nothing changed. Try again in a moment.",
    changed: "These tables were changed after the write, so nothing was undone, to keep them whole. Use Excel's own undo, or delete the extra rows by hand.",
    unknown: "Something unexpected happened; nothing was written and nothing changed. Try again; if it persists, save the workbook and open the pane anew.",
  },
  at: (sheet, sentence) => `“${sheet}”: ${sentence}`,
  reading: "This text could not be read to the end. It is all still here and the workbook is unchanged. Remove what doesn't belong to the reply and try again.",
  page: "Something unexpected kept this from showing; pasted text and the workbook are unchanged. Show it again; if that fails, close the pane and open it anew.",
  sample: "The sample was not found; everything else works. Check that assets/samples is part of the deployment.",
  storage: "This browser doesn't allow saving on this computer: text not yet written is lost when the pane closes. Write it to the workbook first.",
};
