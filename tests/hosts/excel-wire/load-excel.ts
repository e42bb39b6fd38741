/**
 * Loads Microsoft's client library (@microsoft/office-js) into Node, with a bridge to a fake host in place of Excel's own, and puts
 * `Excel`, `OfficeExtension` and the part of `Office` that isn't the rich API on globalThis. No DOM is needed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { FakeExcel, HostEvent } from "./fake-excel";
import type { WireRequest } from "./wire/messages";

export interface LoadedExcel {
  /** From now on requests go to this host. */
  connect(fake: FakeExcel): void;
  /** What `Office.context.requirements` says; the library refuses members above it. */
  floor: Record<string, string>;
  platform: string;
}

const defaults = { ExcelApi: "1.13", SharedRuntime: "1.1", RibbonApi: "1.1", DelayForCellEdit: "1.1" };

export function loadExcel(): LoadedExcel {
  const loaded: { floor: Record<string, string>; platform: string } = { floor: { ...defaults }, platform: "PC" };
  let fake: FakeExcel | null = null;
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const request = JSON.parse(text) as WireRequest;
      const connected = fake;
      if (!connected) throw new Error("No fake Excel is connected");
      void connected.handle(request).then((answer) => {
        bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } }));
      });
    },
  };
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const has = Object.entries(loaded.floor).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
    return has !== undefined && compareVersions(has, String(version)) >= 0;
  };
  const context = vm.createContext(browserLike(bridge));
  const dist = path.join(path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
  vm.runInContext(readFileSync(path.join(dist, "excel-win32-16.01.debug.js"), "utf8"), context, { filename: "excel-win32-16.01.debug.js" });
  const window = context as unknown as LibraryWindow;
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const requirements = { isSetSupported };
  window.OSF._OfficeAppFactory = { getContext: () => ({ requirements }), getHostInfo: () => ({}) };
  const officeContext = { requirements, displayLanguage: "zh-CN", get platform() { return loaded.platform; } };
  Object.assign(globalThis, { Excel: window.Excel, OfficeExtension: window.OfficeExtension, Office: { context: officeContext, PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS" } } });
  return Object.assign(loaded, {
    connect(next: FakeExcel): void {
      fake = next;
      next.listenWith((event) => bridge.onMessageFromHost(eventMessage(event)));
    },
  });
}

interface LibraryWindow {
  Excel: unknown;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  OSF: Record<string, unknown>;
}

export const eventMessage = (event: HostEvent): string => JSON.stringify({
  type: 3, message: { entries: [{ messageCategory: 65536, messageType: event.messageType, targetId: "Workbook", message: JSON.stringify(event.message), id: null }] },
});

function compareVersions(a: string, b: string): number {
  const [x = 0, y = 0] = a.split(".").map(Number), [u = 0, v = 0] = b.split(".").map(Number);
  return x - u || y - v;
}

/** Just enough of a browser for the library to start. */
function browserLike(bridge: object): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing, addEventListener: nothing, getElementsByTagName: () => [], src: "", href: "" });
  const storage = (): object => ({ getItem: () => null, setItem: nothing, removeItem: nothing, clear: nothing, key: () => null, length: 0 });
  const window: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, TextEncoder, TextDecoder, URL,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/120 Edg/120", language: "zh-CN" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost", pathname: "/", origin: "https://localhost" },
    document: {
      readyState: "loading", addEventListener: nothing, removeEventListener: nothing, createElement: element, getElementsByTagName: () => [element()],
      head: element(), body: element(), getElementById: () => null, URL: "https://localhost/", cookie: "",
    },
    history: { replaceState: nothing, pushState: nothing }, sessionStorage: storage(), localStorage: storage(),
    addEventListener: nothing, removeEventListener: nothing, postMessage: nothing, name: "", external: {}, OSF: {}, _richApiNativeBridge: bridge,
  };
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  return window;
}
