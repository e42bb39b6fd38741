/** What is asked of the machine; tests answer for other ones. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  exists(path: string): boolean;
  /** What a program prints, or null where it fails. */
  output(command: string, args: readonly string[]): string | null;
}

export type ExcelFound = { readonly found: true; readonly path: string } | { readonly found: false; readonly why: string };

const appPath = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
const macApp = "/Applications/Microsoft Excel.app";

const otherwise =
  "没有 Excel 也可以使用：npm start 在浏览器里打开工作台。网页版 Excel 可在“插入 → 加载项 → 上载我的加载项”里选择 dist/manifest.xml。\n" +
  "Without Excel: npm start opens the workbench in a browser. In Excel on the web, Insert → Add-ins → Upload My Add-in takes dist/manifest.xml.";

/** Desktop Excel on this machine, or a sentence that says what is missing and what to do instead. */
export function findExcel({ platform, exists, output }: Machine): ExcelFound {
  if (platform === "darwin") {
    return exists(macApp) ? { found: true, path: macApp } : { found: false, why: `“应用程序”里没有 Microsoft Excel。There is no Microsoft Excel in Applications.\n${otherwise}` };
  }
  if (platform === "win32") {
    const path = /REG_SZ\s+(.+\.exe)/i.exec(output("reg", ["query", appPath, "/ve"]) ?? "")?.[1];
    return path ? { found: true, path } : { found: false, why: `这台电脑没有安装桌面版 Excel（WPS 不能装载此加载项）。Desktop Excel is not installed here (WPS can't load the add-in).\n${otherwise}` };
  }
  return { found: false, why: `桌面版 Excel 只有 Windows 和 Mac 版，这里是 ${platform}。Desktop Excel runs on Windows and Mac only, this is ${platform}.\n${otherwise}` };
}
