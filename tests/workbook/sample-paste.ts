import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A sample letter as it was pasted. */
export const samplePaste = (name: string): string => readFileSync(join(import.meta.dirname, "../letters/samples", `${name}.txt`), "utf8");
