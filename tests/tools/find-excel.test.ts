import { describe, expect, test } from "vitest";
import { findExcel, type Machine } from "./find-excel";

const machine = (platform: NodeJS.Platform, { paths = [] as string[], registry = null as string | null } = {}): Machine => ({
  platform,
  exists: (path) => paths.includes(path),
  output: () => registry,
});

describe("start:excel finds Excel, or says what to do without it", () => {
  test.each<[string, Machine, string]>([
    ["on a Mac", machine("darwin", { paths: ["/Applications/Microsoft Excel.app"] }), "/Applications/Microsoft Excel.app"],
    ["on Windows", machine("win32", { registry: "\r\n    (Default)    REG_SZ    C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE\r\n" }), "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE"],
  ])("%s", (_, at, path) => expect(findExcel(at)).toEqual({ found: true, path }));

  test.each<[string, Machine, RegExp]>([
    ["a Mac without it", machine("darwin"), /没有 Microsoft Excel/],
    ["Windows without it", machine("win32"), /WPS/],
    ["Linux", machine("linux"), /Windows 和 Mac.*linux/],
  ])("%s", (_, at, why) => {
    const found = findExcel(at);
    expect(found).toMatchObject({ found: false, why: expect.stringMatching(why) });
    expect(found).toMatchObject({ why: expect.stringMatching(/npm start[^]*npm start/) });
  });
});
