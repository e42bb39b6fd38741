import { readFileSync } from "node:fs";
import { logoOf } from "../workbook/report/logo";
import type { Logo } from "../workbook/report/report-data";

/** A picture for the cover. Null where the file can't be read or is neither PNG nor JPEG. */
export function logoFile(file: string, description: string): Logo | null {
  try {
    return logoOf(new Uint8Array(readFileSync(file)), description);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}
