/** All that files need, in one chunk. */
export { importFile } from "../../import/import-file";
export { ImportProblem } from "../../import/import-problem";
export { importSentence } from "../../wording/import";
