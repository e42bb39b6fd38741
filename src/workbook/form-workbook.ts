/**
 * A department's form as a workbook: the sheet to fill in and a guide; where something of a return must be corrected, a
 * list of it first and the sheet as it was filled in.
 */
import { checkForm, type CheckedRow } from "../forms/check-form";
import type { Form } from "../forms/form";
import type { FormFrame } from "../forms/form-frame";
import { formTitle } from "../wording/forms";
import type { Language } from "../wording/language";
import { correctionsSheet } from "./form-corrections";
import { guideSheet } from "./form-guide";
import { formSheet } from "./form-sheet";
import type { WorkbookPlan } from "./plan";

/** Names and date under the table. */
export interface Signatures {
  readonly head: string;
  readonly statistician: string;
  readonly filler: string;
  readonly phone: string;
  readonly date: string;
}

/** What a department has filled in, to be sent back for correction. */
export interface Filled {
  readonly rows: readonly CheckedRow[];
  readonly signatures: Signatures;
}

/** Custom document properties a return is recognised by. */
export const formProperties = { template: "ReplyLedgerForm", version: "ReplyLedgerFormVersion", department: "ReplyLedgerFormDepartment", year: "ReplyLedgerFormYear" } as const;

export function formWorkbook(form: Form, frame: FormFrame, language: Language): WorkbookPlan {
  return workbook(form, frame, { rows: checkForm(form, []), signatures: { head: "", statistician: "", filler: "", phone: "", date: "" } }, language, false);
}

/** The form as filled in, with a list of what to correct in front. */
export function correctionWorkbook(form: Form, frame: FormFrame, filled: Filled, language: Language): WorkbookPlan {
  return workbook(form, frame, filled, language, true);
}

function workbook(form: Form, frame: FormFrame, filled: Filled, language: Language, corrections: boolean): WorkbookPlan {
  return {
    language,
    title: `${form.department} ${formTitle(form.year, language)}`,
    font: language === "zh" ? { name: "宋体", size: 10 } : { name: "Calibri", size: 10 },
    properties: {
      [formProperties.template]: form.template,
      [formProperties.version]: form.version,
      [formProperties.department]: form.department,
      [formProperties.year]: String(form.year),
    },
    sheets: [
      ...(corrections ? [correctionsSheet(form, filled.rows, language)] : []),
      formSheet(form, frame, filled, language),
      guideSheet(form, language),
    ],
  };
}
