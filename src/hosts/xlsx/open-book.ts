import { EncryptedFileError, openXlsx, type RoundtripWorkbook } from "./reader";
import { HostProblem } from "../../workbook/host";
import { orderSheetParts } from "./order-sheet-parts";
import { screenZip } from "./screen-zip";

/** Opens a workbook from anywhere. Throws HostProblem for what is none, is locked, is broken, would blow up or would be lost. */
export async function openBook(bytes: Uint8Array): Promise<RoundtripWorkbook> {
  const names = screenZip(bytes);
  // hucre reads and writes worksheets only.
  if ([...names].some((name) => /^xl\/(?:chartsheets|dialogsheets|macrosheets)\//iu.test(name))) throw new HostProblem("unsupported", "chart sheet");
  try {
    return await openXlsx(orderSheetParts(bytes), { readStyles: true });
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new HostProblem("encrypted", "", { cause });
    throw new HostProblem("damaged", cause instanceof Error ? cause.message.slice(0, 120) : "", { cause });
  }
}
