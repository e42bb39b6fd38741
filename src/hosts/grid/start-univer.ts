import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "./toolbar.css";

export interface GridLook {
  readonly language: "zh" | "en";
  readonly dark: boolean;
}

/** Pixels; in a narrower grid the slider would leave no room for the names of the sheets. */
const ROOM_TO_ZOOM = 480;

const localeOf = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const;
type Registered = [PluginCtor<Plugin>, object | undefined];

/**
 * Univer with the presets that are open source. `createUniver` of @univerjs/presets would do the same and pull in
 * closed packages; so the presets' plugins are registered here, a later one in place of an earlier of the same name.
 */
export function startUniver(container: HTMLElement, { language, dark }: GridLook): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: localeOf[language], logLevel: LogLevel.WARN, darkMode: dark,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, tableZh, formatsZh, validationZh, drawingZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, tableEn, formatsEn, validationEn, drawingEn),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container, header: true, toolbar: true, ribbonType: "simple", formulaBar: true, footer: { zoomSlider: container.clientWidth >= ROOM_TO_ZOOM }, disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsTablePreset(), UniverSheetsConditionalFormattingPreset(), UniverSheetsDataValidationPreset(), UniverSheetsDrawingPreset(),
  ];
  const plugins = new Map<string, Registered>();
  for (const { plugins: given } of presets) {
    for (const entry of given) {
      const [plugin, options] = (Array.isArray(entry) ? entry : [entry, undefined]) as Registered;
      const name = (plugin as unknown as { pluginName: string }).pluginName;
      plugins.delete(name);
      plugins.set(name, [plugin, options]);
    }
  }
  // The badge with a table's name lies over its frozen first row.
  const tableUi = plugins.get("SHEET_TABLE_UI_PLUGIN");
  if (tableUi) tableUi[1] = { ...tableUi[1], hideAnchor: true };
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return { univer, api: FUniver.newAPI(univer) };
}
