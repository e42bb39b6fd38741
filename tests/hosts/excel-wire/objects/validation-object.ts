import { invalidArgument } from "../model/host-error";
import type { ValidationModel } from "../model/cell-model";
import type { WireObject } from "../wire/wire-object";
import type { RangeRef } from "./range-object";

const kinds = ["wholeNumber", "decimal", "textLength", "list", "date", "time", "custom"];

/** DataValidation; Excel's limits: 255 characters of list, title 32, text 255 characters. */
export function validationObject({ sheet, area }: RangeRef, guard: (locked?: boolean) => void): WireObject {
  const change = (part: Partial<ValidationModel>): void => {
    guard(false);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = sheet.touch(row, column);
        cell.validation = { rule: {}, errorAlert: defaultAlert, prompt: defaultPrompt, ignoreBlanks: true, ...cell.validation, ...part };
      }
    }
  };
  const first = (): ValidationModel | null => sheet.cell(area.row, area.column)?.validation ?? null;
  const same = (): boolean => {
    const wanted = JSON.stringify(first());
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) if (JSON.stringify(sheet.cell(row, column)?.validation ?? null) !== wanted) return false;
    }
    return true;
  };
  return {
    type: "DataValidation",
    get: {
      Rule: () => (same() ? first()?.rule ?? {} : null), ErrorAlert: () => (same() ? first()?.errorAlert ?? defaultAlert : null),
      Prompt: () => (same() ? first()?.prompt ?? defaultPrompt : null), IgnoreBlanks: () => (same() ? first()?.ignoreBlanks ?? true : null),
      Type: () => { if (!same()) return "Inconsistent"; const kind = Object.keys((first()?.rule as object | undefined) ?? {})[0]; return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None"; },
    },
    set: {
      Rule: (rule: Record<string, unknown>) => {
        const kind = Object.keys(rule)[0] ?? "";
        if (Object.keys(rule).length !== 1 || !kinds.includes(kind)) throw invalidArgument(`validation rule ${JSON.stringify(rule)}`);
        const source = (rule.list as { source?: string } | undefined)?.source;
        if (kind === "list" && (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255))) throw invalidArgument("validation list source");
        change({ rule });
      },
      ErrorAlert: (alert: { title?: string; message?: string }) => {
        if ((alert.title?.length ?? 0) > 32 || (alert.message?.length ?? 0) > 255) throw invalidArgument("error alert too long");
        change({ errorAlert: alert });
      },
      Prompt: (prompt: { title?: string; message?: string }) => {
        if ((prompt.title?.length ?? 0) > 32 || (prompt.message?.length ?? 0) > 255) throw invalidArgument("prompt too long");
        change({ prompt });
      },
      IgnoreBlanks: (ignoreBlanks: boolean) => change({ ignoreBlanks }),
    },
    call: {
      Clear: () => {
        guard(false);
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) { const cell = sheet.cell(row, column); if (cell) cell.validation = null; }
        }
      },
    },
  };
}

const defaultAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const defaultPrompt = { showPrompt: true, title: "", message: "" };
