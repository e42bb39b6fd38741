import type { CellStyle } from "./plan";
import type { Aspect } from "../letter/letter";
import type { Language } from "../wording/language";

/** Few colours, each with one meaning. */
export const ink = { dark: "1F2A37", quiet: "6B7280", link: "1F5FA8", head: "1F3A5F", line: "C9D1DB", alarm: "9C2B2B" } as const;

export const aspectFill: Readonly<Record<Aspect, string>> = {
  ask: "ECE7F6", measure: "E1EEFB", result: "E3F2E1", plan: "FDF1D3", other: "F1F3F5",
};

export const fontOf = (language: Language): { readonly name: string; readonly size: number } =>
  ({ name: language === "zh" ? "微软雅黑" : "Calibri", size: 10 });

export const header: CellStyle = { bold: true, color: "FFFFFF", fill: ink.head, align: "center", valign: "middle", wrap: true, border: "thin" };
export const title: CellStyle = { bold: true, size: 16, color: ink.head, valign: "middle" };
export const note: CellStyle = { color: ink.quiet, valign: "middle" };

const body: CellStyle = { valign: "top", border: "bottom" };
export const text: CellStyle = { ...body, format: "@" };
export const prose: CellStyle = { ...text, wrap: true };
export const centred: CellStyle = { ...text, align: "center" };
export const number: CellStyle = { ...body, align: "right" };
export const key: CellStyle = { ...text, color: ink.quiet, size: 8 };
export const tracing: CellStyle = { ...text, color: ink.quiet };
export const link: CellStyle = { ...body, align: "center", color: ink.link };

/** Keeps the decimals that were printed: 7.0 is "#,##0.0". */
export const decimalsFormat = (decimals: number): string => (decimals > 0 ? `#,##0.${"0".repeat(Math.min(decimals, 15))}` : "#,##0");
