import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "./browser";
import { dist, serve } from "./serve-dist";

/** A browser, and the built pages served to it. */
export interface OpenSite {
  readonly browser: Browser;
  readonly site: Awaited<ReturnType<typeof serve>>;
}

/** Serves the built pages (those of the folder DIST, where it is set) and starts a browser before the tests of a file, and ends both behind them. */
export function openSite(chromium: string | null): OpenSite {
  const opened: { browser?: Browser; site?: OpenSite["site"] } = {};
  beforeAll(async () => {
    opened.site = await serve(process.env.DIST ?? dist);
    opened.browser = await startBrowser(chromium!);
  });
  afterAll(async () => {
    await opened.browser?.close();
    opened.site?.close();
  });
  return opened as OpenSite;
}
