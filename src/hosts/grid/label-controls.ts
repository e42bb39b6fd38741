/**
 * Names for the controls of Univer's that are icons only, for screen readers and voice control. Its menus know a tooltip for each
 * command, in both languages; what is no command is named by the page. Controls come and go with the width and the selection: each is
 * named when it appears.
 */
import { LocaleService, type Univer } from "@univerjs/core";
import { IMenuManagerService, MenuManagerPosition, type IMenuSchema } from "@univerjs/preset-sheets-core";

type Language = "zh" | "en";
/** Controls that are no command of Univer's. */
export type GridControl = "nameBox" | "names" | "formula" | "sheet" | "addSheet" | "sheets" | "smaller" | "larger" | "closeSidebar" | "notices";
export type ControlWords = Readonly<Record<Language, Readonly<Record<GridControl, string>>>>;

const others: readonly (readonly [selector: string, name: GridControl])[] = [
  ["[data-u-comp='defined-name'] input", "nameBox"],
  ["[data-u-comp='defined-name'] a", "names"],
  ["[data-u-comp='editor'][contenteditable]", "formula"],
  ["canvas[data-u-comp='render-canvas']", "sheet"],
  ["[data-u-comp='sheet-bar-append-button']:has(.univerjs-icon-increase-icon)", "addSheet"],
  ["[data-u-comp='sheet-bar-append-button']:has(.univerjs-icon-convert-icon)", "sheets"],
  ["footer [data-u-comp='button']:has(.univerjs-icon-reduce-icon)", "smaller"],
  ["footer [data-u-comp='button']:has(.univerjs-icon-increase-icon)", "larger"],
  ["button:has(> .univerjs-icon-close-icon)", "closeSidebar"],
  ["section[aria-label^='Notifications']", "notices"],
];

export interface ControlLabels {
  setLanguage(language: Language): void;
  stop(): void;
}

export function labelControls(container: HTMLElement, univer: Univer, words: ControlWords, first: Language): ControlLabels {
  let language = first;
  const named = new WeakMap<Element, Language>();
  const name = (element: Element, text: string): void => {
    if (named.get(element) === language || text === "") return;
    element.setAttribute("aria-label", text);
    named.set(element, language);
  };
  /** Names by command, of each language; asking the menus makes them anew. */
  const known: Record<Language, ReadonlyMap<string, string>> = { zh: new Map(), en: new Map() };
  const label = (): void => {
    const elements = [...container.querySelectorAll<HTMLElement>("[data-u-command]")];
    if (elements.some(({ dataset }) => !known[language].has(dataset.uCommand!))) {
      known[language] = new Map([...elements.map(({ dataset }) => [dataset.uCommand!, ""] as const), ...commandNames(univer)]);
    }
    for (const element of elements) {
      const text = known[language].get(element.dataset.uCommand!)!;
      const field = element.querySelector("input");
      // A field with a list is named itself; what opens a list is a button, though it isn't written as one.
      if (field) name(field, text);
      else if (element.tagName === "BUTTON") { if (element.innerText.trim() === "") name(element, text); }
      else if (text !== "") {
        element.setAttribute("role", element.hasAttribute("aria-haspopup") ? "button" : "group");
        if (element.hasAttribute("aria-haspopup")) element.tabIndex = 0;
        name(element, text);
      }
    }
    for (const [selector, control] of others) for (const element of container.querySelectorAll(selector)) {
      name(element, words[language][control]);
      if (element.tagName === "CANVAS") element.setAttribute("role", "img");
    }
    // Zooming with the mouse; the buttons beside it do the same for everybody else.
    for (const track of container.querySelectorAll("[role='track']")) {
      track.setAttribute("aria-hidden", "true");
      for (const handle of track.querySelectorAll<HTMLElement>("a, button")) handle.tabIndex = -1;
    }
  };
  let due = 0;
  const soon = (): void => {
    if (due === 0) due = requestAnimationFrame(() => { due = 0; label(); });
  };
  const observer = new MutationObserver(soon);
  observer.observe(container, { childList: true, subtree: true });
  soon();
  return {
    setLanguage: (chosen) => { language = chosen; soon(); },
    stop: () => { observer.disconnect(); cancelAnimationFrame(due); },
  };
}

/** Tooltips of the commands in the language that Univer speaks now. */
function commandNames(univer: Univer): Map<string, string> {
  const injector = univer.__getInjector();
  const menus = injector.get(IMenuManagerService), locales = injector.get(LocaleService);
  const names = new Map<string, string>();
  const put = ({ item, children = [] }: IMenuSchema): void => {
    const key = item?.tooltip ?? item?.title;
    if (item && key) names.set(item.id, locales.t(key));
    for (const child of children) put(child);
  };
  for (const position of Object.values(MenuManagerPosition)) for (const menu of menus.getMenuByPositionKey(position)) put(menu);
  return names;
}
