import { expect, it } from "vitest";
import { commands } from "../../src/wording/commands";
import { type CommandEvent, registerCommands } from "../../src/commands/register-commands";

function ribbon(showPane: () => Promise<void>) {
  const buttons = new Map<string, (event: CommandEvent) => void>();
  const happened: string[] = [];
  registerCommands({ associate: (id, run) => void buttons.set(id, run) }, (command) => happened.push(`post ${command}`), showPane, (error) => happened.push(`failed ${String(error)}`));
  const click = (id: string) => new Promise<string[]>((resolve) => buttons.get(id)!({ completed: () => resolve([...happened, "completed"]) }));
  return { buttons, click };
}

it("each command has its button", () => expect([...ribbon(async () => undefined).buttons.keys()]).toEqual([...commands]));

it("a click is handed to the pane, which is shown; then the button is free", async () =>
  expect(await ribbon(async () => undefined).click("readSelection")).toEqual(["post readSelection", "completed"]));

it("the button is free too where the pane can't be shown, and that is told", async () =>
  expect(await ribbon(() => Promise.reject("no pane")).click("buildReport")).toEqual(["post buildReport", "failed no pane", "completed"]));
