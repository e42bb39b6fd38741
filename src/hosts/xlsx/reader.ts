/** The one place that names the reader and writer of files, so that it can be replaced. */
export { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
export type { RoundtripWorkbook } from "hucre/xlsx";
export { EncryptedFileError } from "hucre";
