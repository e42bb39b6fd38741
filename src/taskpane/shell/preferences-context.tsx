import { createContext, useContext } from "react";
import type { Preferences } from "./preferences";

interface Remembered {
  readonly preferences: Preferences;
  readonly remember: (change: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<Remembered | null>(null);

export function usePreferences(): Remembered {
  const remembered = useContext(PreferencesContext);
  if (!remembered) throw new Error("usePreferences outside Shell");
  return remembered;
}
