// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { later } from "../../src/taskpane/shell/later";
import { Settings } from "../../src/taskpane/shell/settings";
import { Shell } from "../../src/taskpane/shell/shell";

const fetches = vi.hoisted(() => ({ fail: false }));
vi.mock("../../src/taskpane/shell/settings-choices", () => ({
  get SettingsChoices() {
    if (fetches.fail) throw new Error("chunk not loaded");
    return () => <p>choices</p>;
  },
}));

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("reportError", vi.fn());
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const shown = (part: React.ReactNode) => render(<Shell language="zh" systemTheme="light"><textarea aria-label="text" defaultValue="pasted" />{part}</Shell>);
const pasted = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "text" }).value;

it("settings that can't be fetched leave the pasted text, and come when asked for again", async () => {
  fetches.fail = true;
  shown(<Settings />);
  await userEvent.type(screen.getByRole("textbox"), " more");
  await userEvent.click(screen.getByRole("button", { name: "设置" }));
  await screen.findByText(/没有显示出来/u);
  expect(pasted()).toBe("pasted more");
  fetches.fail = false;
  await userEvent.click(screen.getByRole("button", { name: /重新显示/u }));
  await screen.findByText("choices");
  expect(pasted()).toBe("pasted more");
});

it("a part that failed is fetched anew where it is shown anew, and then stays", async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(() => <p>part</p>);
  const Part = later(fetch, () => <p>waiting</p>);
  const { unmount } = shown(<Part />);
  await screen.findByText(/没有显示出来/u);
  unmount();
  const second = shown(<Part />);
  screen.getByText("waiting");
  await screen.findByText("part");
  second.unmount();
  shown(<Part />);
  screen.getByText("part");
  expect(fetch).toHaveBeenCalledTimes(2);
});
