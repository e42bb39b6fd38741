import type { Requests } from "../commands/requests";
import { Pane } from "./pane";
import { Shell } from "./shell/shell";
import type { OfficeStart } from "./shell/start-office";
import { useOfficeTheme } from "./shell/use-office-theme";

/** The add-in's own page. */
export function TaskPane({ office, requests }: { readonly office: OfficeStart; readonly requests: Requests }) {
  const systemTheme = useOfficeTheme();
  const language = office.language ?? navigator.language;
  return (
    <Shell language={language} systemTheme={systemTheme}>
      <main style={{ height: "100%" }}>
        <Pane surface={{ kind: office.inExcel ? "excel" : "alone", host: office.host, systemTheme, language }} requests={requests} />
      </main>
    </Shell>
  );
}
