import { beforeEach, describe, expect, it } from "vitest";
import { deliverWorkbook } from "../../src/hosts/excel/deliver-workbook";
import { excel } from "./excel-subject";
import { FakeExcel } from "./excel-wire/fake-excel";

let fake: FakeExcel;
beforeEach(() => {
  fake = new FakeExcel();
  excel.connect(fake);
  excel.platform = "PC";
});
const bytes = new Uint8Array([80, 75, 3, 4, 255, 0, 1]);

describe("a generated workbook reaches the user", () => {
  it("on the desktop it is opened", async () => {
    expect(await deliverWorkbook(bytes, "报告.xlsx")).toEqual({ kind: "opened" });
    expect(fake.deliveries.created).toEqual([Buffer.from(bytes).toString("base64")]);
  });

  it("on the web it is a link with its name", async () => {
    excel.platform = "OfficeOnline";
    const delivery = await deliverWorkbook(bytes, "报告.xlsx");
    expect(delivery).toMatchObject({ kind: "link", name: "报告.xlsx", href: expect.stringMatching(/^blob:/) });
    if (delivery.kind !== "link") return;
    expect(new Uint8Array(await (await fetch(delivery.href)).arrayBuffer())).toEqual(bytes);
    delivery.release();
  });

  it("where opening fails its sheets are inserted", async () => {
    fake.failAfter(0, "AccessDenied");
    expect(await deliverWorkbook(bytes, "报告.xlsx")).toEqual({ kind: "inserted", sheets: 1 });
    expect(fake.deliveries.inserted[0]?.options).toEqual({ positionType: "End" });
  });

  it("where nothing works it says why", async () => {
    fake.limitBytes = 10;
    await expect(deliverWorkbook(bytes, "报告.xlsx")).rejects.toMatchObject({ code: "too-large" });
  });
});
