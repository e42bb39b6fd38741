import { Shell } from "../taskpane/shell/shell";
import { useSystemTheme } from "../taskpane/shell/use-system-theme";
import { Workbench } from "./workbench";

/** The product in a browser, without Excel. */
export function WorkbenchPage() {
  const systemTheme = useSystemTheme();
  return (
    <Shell language={navigator.language} systemTheme={systemTheme}>
      <Workbench systemTheme={systemTheme} />
    </Shell>
  );
}
