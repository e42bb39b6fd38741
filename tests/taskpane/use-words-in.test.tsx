// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Shell } from "../../src/taskpane/shell/shell";
import { useWords } from "../../src/taskpane/shell/words";

const fetches = vi.hoisted(() => ({ fail: false }));
vi.mock("../../src/wording/english", async (original) => {
  const real = await original<typeof import("../../src/wording/english")>();
  return {
    get english() {
      if (fetches.fail) throw new Error("chunk not loaded");
      return real.english;
    },
  };
});

beforeEach(() => {
  localStorage.clear();
  fetches.fail = false;
  vi.stubGlobal("reportError", vi.fn());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const Product = () => <h1>{useWords().pane.product}</h1>;
const shown = (language: string) => render(<Shell language={language} systemTheme="light"><Product /></Shell>);

it("Chinese is there at once", () => {
  shown("zh-CN");
  screen.getByRole("heading", { name: "答复台账" });
});

it("English begins when its words have come, with nothing in Chinese before them", async () => {
  shown("en-GB");
  expect(screen.queryByRole("heading")).toBeNull();
  await screen.findByRole("heading", { name: "Reply Ledger" });
  await waitFor(() => expect(document.documentElement.lang).toBe("en"));
});

it("English that doesn't come is reported and leaves a pane in Chinese", async () => {
  fetches.fail = true;
  shown("en-GB");
  await screen.findByRole("heading", { name: "答复台账" });
  expect(reportError).toHaveBeenCalledOnce();
  await waitFor(() => expect(document.documentElement.lang).toBe("zh-CN"));
});
