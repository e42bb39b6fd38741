import { HostProblem, type WorkbookHost } from "../../workbook/host";

export interface OfficeStart {
  readonly inExcel: boolean;
  readonly host: WorkbookHost | null;
  /** BCP 47, of Excel's menus. */
  readonly language: string | undefined;
}

const none: OfficeStart = { inExcel: false, host: null, language: undefined };
/** Outside Office nobody answers; inside it takes some hundred milliseconds. */
const patience = 4000;

/** Waits for Excel to answer; settles without it where there is none. */
export async function startOffice(): Promise<OfficeStart> {
  if (typeof Office === "undefined") return none;
  const ready = Office.onReady();
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const info = await Promise.race([ready, late]);
  if (info?.host !== Office.HostType.Excel) return none;
  return { inExcel: true, host: await excelHost(), language: Office.context.displayLanguage };
}

/** An Excel older than the floor has no host: the pane reads letters there and says what is missing. */
async function excelHost(): Promise<WorkbookHost | null> {
  try {
    const { createExcelHost } = await import(/* webpackChunkName: "excel" */ "../../hosts/excel/excel-host");
    return await createExcelHost();
  } catch (problem) {
    if (problem instanceof HostProblem && problem.code === "unsupported") return null;
    throw problem;
  }
}
