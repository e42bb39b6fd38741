import { commands, type Command } from "../wording/commands";

/** The part of `Office.actions` that is needed. */
export interface ActionsApi {
  associate(id: string, run: (event: CommandEvent) => void): void;
}
export interface CommandEvent { completed(): void }

/**
 * Tells Excel what its buttons do: the command goes to the pane, the pane is shown. Called when the page starts, before Excel answers,
 * so that the click that started the page is not missed. The button is free again whatever happens.
 */
export function registerCommands(actions: ActionsApi, post: (command: Command) => void, showPane: () => Promise<void>, failed: (error: unknown) => void): void {
  for (const command of commands) {
    actions.associate(command, (event) => {
      post(command);
      showPane().catch(failed).finally(() => event.completed());
    });
  }
}
