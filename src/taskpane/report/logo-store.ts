import { logoOf } from "../../workbook/report/logo";

const key = "reply-ledger.logo";
/** Larger pictures fill what browsers let a page keep, and every report. */
export const largestLogo = 500_000;

/** Base64. */
export const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** The picture kept on this computer; null where there is none. */
export function keptLogo(): Uint8Array | null {
  try {
    const kept = localStorage.getItem(key);
    const bytes = kept === null ? null : Uint8Array.from(atob(kept), (char) => char.charCodeAt(0));
    return bytes && logoOf(bytes, "") ? bytes : null;
  } catch {
    // Storage is blocked or holds something else: no logo.
    return null;
  }
}

/** False where this browser keeps nothing. */
export function keepLogo(bytes: Uint8Array | null): boolean {
  try {
    if (bytes === null) localStorage.removeItem(key);
    else localStorage.setItem(key, asText(bytes));
    return true;
  } catch {
    return false;
  }
}
