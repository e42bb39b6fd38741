import { registerCommands } from "../../commands/register-commands";
import { Requests } from "../../commands/requests";
import { connectFunctions, type OfficeFunctions } from "../../functions/connect-functions";
import { loadPreferences } from "./preferences";
import type { OfficeStart } from "./start-office";

/** Set by office.js; Microsoft's types leave it out. */
declare const CustomFunctions: OfficeFunctions | undefined;

/**
 * This page is also what the ribbon's commands and the formulas run in (shared runtime), often before it is seen. Both are registered at
 * once: the click or the formula that started the page is already waiting. Gives back where commands wait for the pane.
 */
export function connectExcel(starting: Promise<OfficeStart>): Requests {
  const requests = new Requests();
  if (typeof Office !== "undefined" && Office.actions) {
    registerCommands(Office.actions, (command) => requests.post(command), () => starting.then(() => Office.addin.showAsTaskpane()), reportError);
  }
  if (typeof CustomFunctions !== "undefined") {
    connectFunctions(CustomFunctions, starting.then(({ host, language }) => ({ host, language: loadPreferences(language).language })), reportError);
  }
  return requests;
}
