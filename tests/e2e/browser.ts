import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findTool, needTool } from "../tools/outside-tools";

const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Chromium on this machine; null where there is none, which is a failure on the build server. */
export function findChromium(): string | null {
  const found = process.env.CI === "true" ? needTool("chromium") : findTool("chromium");
  if (!found) console.warn("Left out: these tests need Chromium; install it or set CHROMIUM to its path.");
  return found;
}

export const startBrowser = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: quiet });

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that went anywhere but to the pages' own server. */
  readonly foreign: string[];
  /** Mistakes that reached the page. */
  readonly errors: string[];
}

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly language?: "zh-CN" | "en-US";
  readonly dark?: boolean;
}

/** Whatever a test waits for has a minute to come: a busy machine is slow, not wrong. */
export function patient(context: BrowserContext): void {
  context.setDefaultTimeout(60_000);
  context.setDefaultNavigationTimeout(60_000);
}

/** A page that writes down what it should not do. */
export async function visit(browser: Browser, url: string, { width = 1280, height = 800, language = "zh-CN", dark = false }: Visit = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height }, locale: language, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce", acceptDownloads: true });
  patient(context);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  const home = new URL(url).origin;
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== home) foreign.push(request.url());
  });
  // office.js asks for a frame that the policy refuses, and trips over the empty frame: its own affair.
  page.on("pageerror", (error) => {
    if (!/localStorage.*Access is denied/.test(error.message)) errors.push(error.message);
  });
  await page.goto(url);
  return { page, context, foreign, errors };
}
