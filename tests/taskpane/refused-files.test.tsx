// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useDesk } from "../../src/taskpane/desk/use-desk";
import { PasteTab } from "../../src/taskpane/paste/paste-tab";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";

// Bundled by webpack alone
vi.mock("../../src/taskpane/paste/samples", () => ({ samples: [] }));

const patience = { timeout: 20_000 };

function Pane() {
  return <PasteTab surface={{ kind: "alone", host: null, systemTheme: "light", language: "zh" }} desk={useDesk()} />;
}

/** The pane with a text in its box and a file just refused. */
async function refused(): Promise<HTMLElement> {
  const { container } = render(<Shell language="zh" systemTheme="light"><Announcer><Pane /></Announcer></Shell>);
  const box = screen.getByRole("textbox", { name: "答复原文" });
  fireEvent.change(box, { target: { value: "2023年新建学校12所。" } });
  await userEvent.upload(container.querySelector<HTMLInputElement>("input[type=file]")!, new File(["%PDF-1.7 cut off"], "扫描.pdf"));
  await screen.findAllByText(/扫描\.pdf/u, undefined, patience);
  return box;
}
const gone = () => waitFor(() => expect(screen.queryByText(/扫描\.pdf/u)).toBeNull(), patience);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the refusal of a file goes", { timeout: 60_000 }, () => {
  it("when the text is cleared", async () => {
    await refused();
    await userEvent.click(screen.getByRole("button", { name: "清空" }));
    await gone();
  });

  it("when the next text comes", async () => {
    fireEvent.change(await refused(), { target: { value: "2024年新建学校15所。" } });
    await gone();
  });
});
