import type { Surface } from "../shell/surface";
import type { NamedFile } from "./form-files";

/** How a made file reached the user; a link holds the file until it is released. */
export type HandedOver = "saved" | "opened" | { readonly sheets: number } | { readonly href: string; release(): void };

/** Whether several files can be handed over as one .zip; desktop Excel only opens workbooks, one after another. */
export const takesZip = (kind: Surface["kind"]): boolean => kind !== "excel" || Office.context.platform === Office.PlatformType.OfficeOnline;

/** Inside Excel a workbook is opened, inserted or linked, whatever the webview allows; in a browser it is downloaded. Throws HostProblem. */
export async function handOver({ name, bytes }: NamedFile, kind: Surface["kind"]): Promise<HandedOver> {
  if (kind === "excel") {
    const { deliverWorkbook } = await import(/* webpackChunkName: "deliver" */ "../../hosts/excel/deliver-workbook");
    const delivery = await deliverWorkbook(new Uint8Array(bytes), name);
    if (delivery.kind === "link") return { href: delivery.href, release: () => delivery.release() };
    return delivery.kind === "inserted" ? { sheets: delivery.sheets } : "opened";
  }
  const href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return "saved";
}
