import { HostProblem } from "../../workbook/host";
import { excelProblem } from "./excel-problem";
import { runExcel } from "./run-excel";

/**
 * How a generated workbook reached the user: `opened` as a new workbook in Excel, `link` to be clicked (the pane shows it and calls
 * `release` when it is gone), `inserted` as sheets of the open workbook.
 */
export type Delivery =
  | { readonly kind: "opened" }
  | { readonly kind: "link"; readonly href: string; readonly name: string; release(): void }
  | { readonly kind: "inserted"; readonly sheets: number };

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Excel on the web refuses larger requests; base64 takes four bytes for three. */
const mostBytes = 3.5 * 1024 * 1024;

/**
 * Hands a generated .xlsx to the user. Webviews of the desktop block downloads, so it is opened as a new workbook there; in a browser
 * it becomes a link; where neither is possible its sheets are inserted. Throws HostProblem if nothing worked: never silent.
 * `prefer` is for a user who chose another way.
 */
export async function deliverWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string, prefer?: Delivery["kind"]): Promise<Delivery> {
  const ways = waysHere(prefer);
  const problems: HostProblem[] = [];
  for (const way of ways) {
    try {
      return await deliver[way](bytes, name);
    } catch (thrown) {
      problems.push(excelProblem(thrown));
    }
  }
  const worst = problems.find(({ code }) => code !== "unsupported") ?? problems[0];
  throw new HostProblem(worst?.code ?? "unsupported", problems.map(({ detail }) => detail).join(" · "), { cause: worst });
}

/** The order in which ways are tried, by where Excel runs. */
function waysHere(prefer: Delivery["kind"] | undefined): Delivery["kind"][] {
  const usual: Delivery["kind"][] = Office.context.platform === Office.PlatformType.OfficeOnline ? ["link", "inserted"] : ["opened", "inserted"];
  return prefer ? [prefer, ...usual.filter((way) => way !== prefer)] : usual;
}

const deliver: Readonly<Record<Delivery["kind"], (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<Delivery>>> = {
  async opened(bytes) {
    await Excel.createWorkbook(base64(bytes));
    return { kind: "opened" };
  },
  async link(bytes, name) {
    const href = URL.createObjectURL(new Blob([bytes], { type: name.endsWith(".zip") ? "application/zip" : xlsx }));
    return { kind: "link", href, name, release: () => URL.revokeObjectURL(href) };
  },
  async inserted(bytes) {
    if (bytes.length > mostBytes) throw new HostProblem("too-large", `${bytes.length} bytes`);
    return runExcel(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64(bytes), { positionType: "End" });
      await context.sync();
      return { kind: "inserted", sheets: ids.value.length };
    });
  },
};

/** In pieces: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return btoa(parts.join(""));
}
