/**
 * Lets the built taskpane.html, with the real office.js, meet the fake host in Chromium:
 *
 *   const page = await context.newPage();
 *   const fake = new FakeExcel();
 *   await servePage(page, fake, { language: "zh-CN", theme: "dark" });   // before page.goto(".../taskpane.html")
 *
 * The init script answers what office.js asks of `window.external`, so that it believes to be in Excel for Windows and loads
 * excel-win32-16.01.js; requests go to `fake.handle` here, events of the fake to the page.
 */
import type { Page } from "playwright-core";
import type { FakeExcel } from "./fake-excel";
import { eventMessage } from "./load-excel";
import type { WireRequest } from "./wire/messages";

export interface PageOptions {
  readonly language?: string;
  readonly theme?: "light" | "dark";
  readonly floor?: Readonly<Record<string, string>>;
}

const floorOfWindows = { excelapi: "1.13", sharedruntime: "1.1", dialogapi: "1.2", settings: "1.1", ribbonapi: "1.1", delayforcelledit: "1.1" };
/** Colours as numbers, as desktop Excel gives them; the library makes "#rrggbb" of each. */
const themes = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x000000, controlBackgroundColor: 0xf3f3f3, controlForegroundColor: 0x000000 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x444444, controlForegroundColor: 0xffffff },
};

export async function servePage(page: Page, fake: FakeExcel, { language = "zh-CN", theme = "light", floor = floorOfWindows }: PageOptions = {}): Promise<void> {
  await page.exposeFunction("__fakeExcel", async (text: string) => {
    const request = JSON.parse(text) as WireRequest;
    const body = JSON.stringify(await fake.handle(request));
    return JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
  });
  await page.addInitScript(pretendWindows, { language, theme: JSON.stringify(themes[theme]), matrix: JSON.stringify(floor) });
  fake.listenWith((event) => {
    const heard = page.evaluate((text) => (window as unknown as { _richApiNativeBridge: { onMessageFromHost(text: string): void } })._richApiNativeBridge.onMessageFromHost(text), eventMessage(event));
    // A page that was closed meanwhile hears nothing, as in Excel.
    heard.catch((problem: unknown) => {
      if (!/closed|destroyed/i.test(String(problem))) throw problem;
    });
  });
}

/** Runs in the page, before anything else there. */
function pretendWindows({ language, theme, matrix }: { language: string; theme: string; matrix: string }): void {
  const nothing = (): undefined => undefined;
  const answers: Record<string, unknown> = {
    GetAppType: 1, GetSolutionRef: "fake", GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppUILocale: language, GetAppDataLocale: language,
    GetDocUrl: "C:\\fake.xlsx", GetAppCapabilities: 1, GetActivationMode: 1, GetControlIntegrationLevel: 1, GetSolutionToken: "", GetCorrelationId: "c", GetInstanceId: "i",
    GetTouchEnabled: false, GetCommerceAllowed: false, GetSupportedMatrix: matrix, GetHostCustomMessage: "", GetHostFullVersion: "16.0.14332.20000",
    GetDialogRequirementMatrix: "{}", GetFeaturesForSolution: "{}", GetInitialDisplayMode: 0, GetOsfControlType: 1, GetOfficeThemeInfo: theme,
    GetSettings: { Read: nothing, Write: nothing, toArray: () => [] },
  };
  const context = new Proxy({}, { get: (_target, name) => (typeof name === "string" && name in answers ? () => answers[name] : undefined) });
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$0`, GetContext: () => context, GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, done?: (status: number, values: unknown[]) => void) => done?.(0, []),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: (status: number) => void) => done?.(0),
    UnregisterEvent: (_id: number, _target: string, done?: (status: number) => void) => done?.(0),
  };
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: external });
  const own = window as unknown as { __fakeExcel(text: string): Promise<string>; _richApiNativeBridge: unknown };
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void => { void own.__fakeExcel(text).then((answer) => bridge.onMessageFromHost(answer)); },
  };
  own._richApiNativeBridge = bridge;
}
