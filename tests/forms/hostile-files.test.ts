import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strToU8 } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { refusalSentence } from "../../src/wording/forms-collect";
import { backAgain, filledForm } from "./filled-form";
import { changedParts, editPart, formPart, hostileReturns, lyingPart } from "./hostile-returns";
import { formsOf, waterEntries } from "./sample-forms";

const [form] = formsOf(waterEntries);
let good: Uint8Array;
beforeAll(async () => {
  good = await filledForm(form!, {});
});

/** What came of reading a returned form, and by how many bytes that let its process grow at the peak. */
async function peakOfReading(bytes: Uint8Array): Promise<{ outcome: string; grew: number }> {
  const folder = mkdtempSync(join(tmpdir(), "returned-"));
  const path = join(folder, "form.xlsx");
  try {
    writeFileSync(path, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", join(import.meta.dirname, "peak-of-reading.ts"), path]);
    return JSON.parse(stdout) as { outcome: string; grew: number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("what could do harm is refused with a sentence, quickly and in little memory", () => {
  it.each(hostileReturns)("%s: %s", async (_, code, make) => {
    const bytes = make(good);
    const start = performance.now();
    await expect(backAgain(bytes)).rejects.toMatchObject({ name: "ReturnProblem", code });
    // Far more than it takes
    expect(performance.now() - start).toBeLessThan(20_000);
    for (const language of ["zh", "en"] as const) expect(refusalSentence(code, "", "a.xlsx", language)).toMatch(/^a\.xlsx.{12,}[。.]$/u);
  });

  it("a part that lies about its size is not unpacked", async () => {
    const { outcome, grew } = await peakOfReading(lyingPart(good, 256));
    expect(["bomb", "damaged", `${form!.rows.length} rows`]).toContain(outcome);
    expect(grew).toBeLessThan(150 << 20);
  });

  it("a cell in the far corner costs nothing", async () => {
    const bytes = changedParts(good, (parts) => editPart(parts, formPart, /<\/sheetData>/u, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'));
    const { outcome, grew } = await peakOfReading(bytes);
    expect(["damaged", `${form!.rows.length} rows`]).toContain(outcome);
    expect(grew).toBeLessThan(150 << 20);
  });

  it("a sheet cut off in the middle is missed, not taken for whole", async () => {
    const bytes = changedParts(good, (parts) => {
      const text = new TextDecoder().decode(parts[formPart]);
      parts[formPart] = strToU8(text.slice(0, text.indexOf(`r="A${12}"`)));
    });
    const outcome = await backAgain(bytes).then((returned) => returned.rows.length, (error: { code: string }) => error.code);
    expect(outcome === "damaged" || outcome === "no-form" || Number(outcome) < form!.rows.length).toBe(true);
  });

  it("the good one is read", async () => {
    expect((await backAgain(good)).rows).toHaveLength(form!.rows.length);
  });
});
