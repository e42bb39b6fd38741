import { useEffect, useState } from "react";
import { browserTheme, type ThemeName } from "./theme";

/** Follows the browser's colour scheme while it changes. */
export function useSystemTheme(): ThemeName {
  const [theme, setTheme] = useState(browserTheme);
  useEffect(() => {
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    const changed = () => setTheme(browserTheme());
    for (const query of queries) query.addEventListener("change", changed);
    return () => queries.forEach((query) => query.removeEventListener("change", changed));
  }, []);
  return theme;
}
