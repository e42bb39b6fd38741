/** The one place that names the reader of returned forms, so that it can be replaced. */
export { readXlsx } from "hucre/xlsx";
export type { Cell, Sheet } from "hucre/xlsx";
export { EncryptedFileError } from "hucre";
