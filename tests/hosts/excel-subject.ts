import { createExcelHost, type ExcelHost } from "../../src/hosts/excel/excel-host";
import type { Subject } from "./contract-subject";
import { excelPerson } from "./excel-person";
import { FakeExcel } from "./excel-wire/fake-excel";
import { loadExcel } from "./excel-wire/load-excel";

/** Loaded once per test file: it takes a fifth of a second. */
export const excel = loadExcel();

export async function excelSubject(): Promise<Subject & { host(): ExcelHost; readonly fake: FakeExcel }> {
  const fake = new FakeExcel();
  excel.connect(fake);
  const host = await createExcelHost();
  return { host: () => host, person: excelPerson(fake), fake };
}
