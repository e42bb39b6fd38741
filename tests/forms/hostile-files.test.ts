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

describe("what could do harm is refused with a sentence, quickly and in little memory", () => {
  it.each(hostileReturns)("%s: %s", async (_, code, make) => {
    const bytes = make(good);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    await expect(backAgain(bytes)).rejects.toMatchObject({ name: "ReturnProblem", code });
    // Far more than it takes, far less than unpacking would
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
    for (const language of ["zh", "en"] as const) expect(refusalSentence(code, "", "a.xlsx", language)).toMatch(/^a\.xlsx.{12,}[。.]$/u);
  });

  it("a part that lies about its size is not unpacked", async () => {
    const before = process.memoryUsage().rss;
    await backAgain(lyingPart(good, 64)).catch((error: unknown) => expect(error).toMatchObject({ name: "ReturnProblem" }));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
  });

  it("a cell in the far corner costs nothing", async () => {
    const bytes = changedParts(good, (parts) => editPart(parts, formPart, /<\/sheetData>/u, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'));
    const before = process.memoryUsage().rss;
    await backAgain(bytes).then((returned) => expect(returned.rows).toHaveLength(form!.rows.length), (error: unknown) => expect(error).toMatchObject({ code: "damaged" }));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
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
