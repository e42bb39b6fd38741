import { useEffect, useState } from "react";
import { useSystemTheme } from "./use-system-theme";
import type { ThemeName } from "./theme";

/** Excel's own theme where it tells one, else the browser's. */
export function useOfficeTheme(): ThemeName {
  const browser = useSystemTheme();
  const [office, setOffice] = useState(officeTheme);
  useEffect(() => {
    const document = typeof Office === "undefined" ? undefined : Office.context?.document;
    // Newer than the types: Excel tells when its theme is changed.
    (document as { addHandlerAsync?: (event: string, changed: () => void) => void } | undefined)?.addHandlerAsync?.("officeThemeChanged", () => setOffice(officeTheme()));
  }, []);
  return browser === "contrast" ? browser : (office ?? browser);
}

/** By the colour behind text, which every Excel tells; null where there is none. */
function officeTheme(): ThemeName | null {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return background ? themeOfBackground(background) : null;
}

/** Of "#rrggbb", or "#aarrggbb" as some versions write it. */
export function themeOfBackground(color: string): ThemeName | null {
  const parts = /^#(?:[\da-f]{2})?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
