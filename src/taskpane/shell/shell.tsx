import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { loadPreferences, savePreferences, type Preferences } from "./preferences";
import { PreferencesContext } from "./preferences-context";
import { themeOf, themes, type ThemeName } from "./theme";
import { useWordsIn } from "./use-words-in";
import { WordsContext } from "./words";

interface Props {
  readonly language: string | undefined;
  readonly systemTheme: ThemeName;
  readonly children: ReactNode;
}

/** What every surface of ours stands in: language, theme, remembered choices. */
export function Shell({ language, systemTheme, children }: Props) {
  const [preferences, setPreferences] = useState(() => loadPreferences(language));
  const remember = useCallback((change: Partial<Preferences>) => setPreferences((now) => ({ ...now, ...change })), []);
  useEffect(() => {
    savePreferences(preferences);
  }, [preferences]);
  const remembered = useMemo(() => ({ preferences, remember }), [preferences, remember]);
  const words = useWordsIn(preferences.language, () => remember({ language: "zh" }));
  const theme = themeOf(preferences.theme, systemTheme);

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language === "zh" ? "zh-CN" : "en";
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
    document.title = words.pane.product;
  }, [theme, words]);

  if (!words) return null;

  return (
    <PreferencesContext.Provider value={remembered}>
      <WordsContext.Provider value={words}>
        <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>{children}</FluentProvider>
      </WordsContext.Provider>
    </PreferencesContext.Provider>
  );
}
