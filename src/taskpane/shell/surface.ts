import type { WorkbookHost } from "../../workbook/host";
import type { ThemeName } from "./theme";

/** Where the pane is shown: inside Excel, beside the workbench's grid, or alone in a browser. */
export interface Surface {
  readonly kind: "excel" | "workbench" | "alone";
  /** Null where there is no workbook (or not yet). */
  readonly host: WorkbookHost | null;
  /** What the appearance "same as system" comes to. */
  readonly systemTheme: ThemeName;
  /** BCP 47, of the surrounding program. */
  readonly language: string | undefined;
}
