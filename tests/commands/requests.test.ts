import { expect, it } from "vitest";
import type { Command } from "../../src/wording/commands";
import { Requests } from "../../src/commands/requests";

function pane() {
  const heard: Command[] = [];
  return { heard, serve: (command: Command) => void heard.push(command) };
}

it("a command that comes before the pane is handed over when it starts, in order and once", () => {
  const requests = new Requests();
  requests.post("readSelection");
  requests.post("refreshComparison");
  const first = pane();
  requests.serve(first.serve);
  expect(first.heard).toEqual(["readSelection", "refreshComparison"]);
  const second = pane();
  requests.serve(second.serve);
  expect(second.heard).toEqual([]);
});

it("a command goes at once to the pane that is there, and to nobody twice", () => {
  const requests = new Requests();
  const [first, second] = [pane(), pane()];
  const stopFirst = requests.serve(first.serve);
  requests.serve(second.serve);
  stopFirst();
  requests.post("buildReport");
  expect([first.heard, second.heard]).toEqual([[], ["buildReport"]]);
});

it("a command that comes while the pane is drawn anew is kept", () => {
  const requests = new Requests();
  const [first, second] = [pane(), pane()];
  requests.serve(first.serve)();
  requests.post("readSelection");
  requests.serve(second.serve);
  expect([first.heard, second.heard]).toEqual([[], ["readSelection"]]);
});
