import { EncryptedFileError, openXlsx, type RoundtripWorkbook } from "./reader";
import { HostProblem } from "../../workbook/host";
import { screenZip } from "./screen-zip";

/** Opens a workbook from anywhere. Throws HostProblem for what is none, is locked, is broken or would blow up. */
export async function openBook(bytes: Uint8Array): Promise<RoundtripWorkbook> {
  screenZip(bytes);
  try {
    return await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new HostProblem("encrypted", "", { cause });
    throw new HostProblem("damaged", cause instanceof Error ? cause.message.slice(0, 120) : "", { cause });
  }
}
