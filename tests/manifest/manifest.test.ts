// @vitest-environment jsdom
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/wording/commands";
import { commandWords } from "../../src/wording/in-both";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const developmentUrl = "https://localhost:3001/";

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const valueOf = (name: string): string => all(name)[0]?.getAttribute("DefaultValue") ?? all(name)[0]?.textContent ?? "";
const attributes = (name: string): string[] => [...manifest.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);

/** Width and height stand in the header of a PNG. */
function sizeOf(png: string): [number, number] {
  const bytes = readFileSync(png);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileOf = (url: string): string => url.replace(developmentUrl, "");
/** What `build` makes, and from what; that it is served is seen in tests/e2e. */
const builtFrom: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html", "taskpane.js": "src/taskpane/main.tsx", "functions.json": "src/functions/functions.json",
};

/** Office reads the elements in this order and refuses any other. */
const order = [
  "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts",
  "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
];
const overridesOrder = ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "ExtendedOverrides", "VersionOverrides"];

const inOrder = (parent: Element, allowed: readonly string[]): number[] => [...parent.children].map(({ localName }) => allowed.indexOf(localName));

describe("the manifest, as Office reads it", () => {
  test("is well-formed XML of an add-in with a task pane", () => {
    expect(all("parsererror")).toEqual([]);
    expect(manifest.documentElement.localName).toBe("OfficeApp");
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  });

  test.each<[string, () => Element, readonly string[]]>([
    ["the add-in", () => manifest.documentElement, order],
    ["the ribbon", () => all("VersionOverrides")[0]!, overridesOrder],
    ["the resources", () => all("Resources")[0]!, ["Images", "Urls", "ShortStrings", "LongStrings"]],
  ])("its elements stand in the order of the schema: %s", (_, parent, allowed) => {
    const places = inOrder(parent(), allowed);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  test("has an id, and the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(valueOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(valueOf("Version")).toBe(`${version}.0`);
  });

  test("asks for the version of the Excel interface that the host is written to", () => {
    const set = all("Set").find((each) => each.getAttribute("Name") === "ExcelApi");
    expect(set?.getAttribute("MinVersion")).toBe("1.13");
    expect(readFileSync("src/hosts/excel/excel-host.ts", "utf8")).toContain('isSetSupported("ExcelApi", "1.13")');
  });
});

describe("resources", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).flatMap((element) => element.getAttribute("id") ?? []);

  test("each is defined once, used, and has a short id", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(attributes("resid"))].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test.each<[string, number]>([["bt:ShortStrings", 125], ["bt:LongStrings", 250]])("%s are no longer than Office shows, in both languages", (name, longest) => {
    const strings = all(name).flatMap(({ children }) => [...children]).filter((string) => string.getAttribute("id") !== "Functions.Namespace");
    expect(strings.length).toBeGreaterThan(3);
    for (const string of strings) {
      const english = [...string.children].find((override) => override.getAttribute("Locale") === "en-US")?.getAttribute("Value");
      expect(string.getAttribute("DefaultValue")).toMatch(/[\u4e00-\u9fff]/);
      expect(english).toMatch(/^[\x20-\x7e’“”]+$/);
      for (const said of [string.getAttribute("DefaultValue")!, english!]) expect(said.length).toBeLessThanOrEqual(longest);
    }
  });

  test("every address is one that `build` turns into the deployment's, and there is such a file", () => {
    const urls = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => value.includes("://"));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) {
      expect(url).toMatch(new RegExp(`^${developmentUrl}`));
      const file = new URL(url).pathname.slice(1);
      expect(existsSync(builtFrom[file] ?? file), url).toBe(true);
    }
  });

  test.each<[string, () => string, number]>([
    ["IconUrl", () => valueOf("IconUrl"), 32],
    ["HighResolutionIconUrl", () => valueOf("HighResolutionIconUrl"), 64],
  ])("%s has its size", (_, url, size) => expect(sizeOf(fileOf(url()))).toEqual([size, size]));

  test("icons of the ribbon come in 16, 32 and 80, each of that size", () => {
    const urls = new Map(all("bt:Image").filter((image) => image.hasAttribute("id")).map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue")!]));
    for (const icon of all("Icon")) {
      const images = [...icon.children].map((image) => [Number(image.getAttribute("size")), image.getAttribute("resid")] as const);
      expect(images.map(([size]) => size)).toEqual([16, 32, 80]);
      for (const [size, id] of images) expect(sizeOf(fileOf(urls.get(id)!))).toEqual([size, size]);
    }
  });
});

/** What a resource says, in Chinese and English. */
function said(id: string | null | undefined): { zh: string | null; en: string | null } {
  const string = all("bt:String").find((each) => each.getAttribute("id") === id)!;
  return { zh: string.getAttribute("DefaultValue"), en: string.getElementsByTagName("bt:Override")[0]?.getAttribute("Value") ?? null };
}
const inBoth = (of: (words: (typeof commandWords)["zh"]) => string) => ({ zh: of(commandWords.zh), en: of(commandWords.en) });
const child = (parent: Element, ...path: string[]): Element => path.reduce((element, name) => [...element.children].find(({ localName }) => localName === name)!, parent);
const labelOf = (control: Element) => said(child(control, "Label").getAttribute("resid"));

describe("the ribbon and the cell's menu", () => {
  const group = all("Group")[0]!;
  const buttons = [...group.children].filter(({ localName }) => localName === "Control");
  const menu = all("OfficeMenu")[0]!;
  const functionOf = (control: Element): string | null | undefined => child(control, "Action", "FunctionName")?.textContent;

  test("a group on Home holds the four commands", () => {
    expect(group.parentElement?.getAttribute("id")).toBe("TabHome");
    expect(said(child(group, "Label").getAttribute("resid"))).toEqual(inBoth(({ group: name }) => name));
    expect(buttons.map(labelOf)).toEqual([inBoth(({ open }) => open), ...commands.map((command) => inBoth(({ label }) => label[command]))]);
    expect(child(buttons[0]!, "Action").getAttribute("xsi:type")).toBe("ShowTaskpane");
    expect(buttons.slice(1).map(functionOf)).toEqual([...commands]);
  });

  test("tips say the same as the pane's menu", () => {
    const tips = buttons.map((button) => said(child(button, "Supertip", "Description").getAttribute("resid")));
    expect(tips).toEqual([inBoth(({ openTip }) => openTip), ...commands.map((command) => inBoth(({ tip }) => tip[command]))]);
  });

  test("a cell can be read as a reply from its own menu", () => {
    expect(menu.getAttribute("id")).toBe("ContextMenuCell");
    expect([...menu.children].map((control) => [functionOf(control), labelOf(control)])).toEqual([["readSelection", inBoth(({ readCell }) => readCell)]]);
  });

  test("every control, group and pane has an id of its own", () => {
    const ids = [...all("Control"), ...all("Group")].map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(all("TaskpaneId").map(({ textContent }) => textContent)).size).toBe(all("TaskpaneId").length);
  });
});

describe("one page for pane, commands and functions (shared runtime)", () => {
  test("it is asked for, lives on, and everything names the same page", () => {
    const overrides = all("VersionOverrides")[0]!;
    const set = overrides.getElementsByTagName("bt:Set")[0]!;
    expect([set.getAttribute("Name"), set.getAttribute("MinVersion")]).toEqual(["SharedRuntime", "1.1"]);
    const runtime = all("Runtime")[0]!;
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const pages = [runtime, all("FunctionFile")[0]!, child(all("Page")[0]!, "SourceLocation"), ...all("Action").flatMap((action) => [...action.getElementsByTagName("SourceLocation")])];
    expect(new Set(pages.map((element) => element.getAttribute("resid")))).toEqual(new Set(["TaskPane.Url"]));
    const url = all("bt:Url").find((each) => each.getAttribute("id") === "TaskPane.Url")!.getAttribute("DefaultValue");
    expect(child(all("DefaultSettings")[0]!, "SourceLocation").getAttribute("DefaultValue")).toBe(url);
  });

  test("functions are called LEDGER.… in every language", () => expect(said("Functions.Namespace")).toEqual({ zh: "LEDGER", en: null }));
});
