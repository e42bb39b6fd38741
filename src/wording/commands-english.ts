import type { CommandWords } from "./commands";
import { count } from "./pane";

export const commandsInEnglish: CommandWords = {
  group: "Reply Ledger",
  open: "Open pane",
  openTip: "Paste a reply, check the measures and figures read from it, write them to the workbook.",
  menu: "More actions",
  label: { readSelection: "Read selection", refreshComparison: "Refresh comparison", buildReport: "Build report" },
  tip: {
    readSelection: "Read the text of the selected cells as a reply; with nothing selected, open the paste box.",
    refreshComparison: "Work the comparison out again from the ledger as it stands; notes and decisions are kept.",
    buildReport: "Make a workbook for managers, to be read and printed without this add-in.",
  },
  reportOptions: { label: "Report options…", tip: "Choose asks, years, readers, unit, title and logo; save them, and make next year's report alike." },
  diagnostics: { label: "Diagnostics", tip: "Versions, the program around, the ledger's tables and the last problem, to be copied into a report." },
  readCell: "Read as reply",
  working: { readSelection: "Reading the selected cells…", refreshComparison: "Working out the comparison…", buildReport: "Building the report…" },
  selectionRead: (letters, characters) => `Read ${letters > 1 ? `${count(letters)} replies` : "the selected text"}, ${count(characters)} characters.`,
  nothingSelected: "There is no text in the selected cells. Paste a reply here, or select cells that hold one and try again.",
  noLedger: "This workbook has no ledger yet, so there is nothing to compare. Paste replies and write them to the workbook first.",
  refreshed: (rows) => `The comparison is refreshed, ${count(rows)} rows updated; notes and decisions are kept.`,
  upToDate: "The comparison is up to date; nothing changed.",
  nothingToReport: "This workbook has no ledger yet, so there is nothing to report. Paste replies and write them to the workbook first.",
  reportOpened: (name) => `The report was opened as a new workbook; save it as ${name} before you send it.`,
};
