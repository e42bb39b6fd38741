import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import type { Language } from "../../wording/language";
import type { ThemeChoice } from "./preferences";
import { usePreferences } from "./preferences-context";
import { useWords } from "./words";

const languages: readonly Language[] = ["zh", "en"];
const choices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** Language and appearance. */
export function SettingsMenu() {
  const { pane } = useWords();
  const { preferences, remember } = usePreferences();
  return (
    <Menu
      checkedValues={{ language: [preferences.language], theme: [preferences.theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => remember({ [name]: checkedItems[0] })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={pane.settings} relationship="label"><Button appearance="subtle" size="small" icon={<Settings20Regular />} /></Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{pane.language}</MenuGroupHeader>
            {languages.map((language) => <MenuItemRadio key={language} name="language" value={language}>{pane.languages[language]}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{pane.theme}</MenuGroupHeader>
            {choices.map((theme) => <MenuItemRadio key={theme} name="theme" value={theme}>{pane.themes[theme]}</MenuItemRadio>)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
