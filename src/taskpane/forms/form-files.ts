/** Forms out of the workbook's ledger and back into it; loaded when the page of forms is opened. */
import { zipSync } from "fflate";
import type { Form } from "../../forms/form";
import { readReturnedFile } from "../../hosts/xlsx/read-return";
import { returnLimits } from "../../hosts/xlsx/return-parts";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Ledger } from "../../ledger/records";
import { formCliWords } from "../../wording/cli-forms";
import type { Language } from "../../wording/language";
import type { Refused, ReturnedForm } from "../../workbook/collect-forms";
import { ReturnProblem } from "../../workbook/form-file";
import { readFormReturn } from "../../workbook/form-reader";
import { correctionWorkbook, formWorkbook, type Filled, type FormFrame } from "../../workbook/form-workbook";
import type { ApplyOptions, WorkbookHost } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { ledgerWorkbook } from "../../workbook/ledger-workbook";
import { languageOf, ledgerTables, readLedger } from "../../workbook/read-ledger";
import type { WorkbookPlan } from "../../workbook/plan";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesOf = async (plan: WorkbookPlan): Promise<Uint8Array> => {
  const host = XlsxHost.empty();
  await host.apply(plan);
  return host.save();
};
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]+/gu, "_");

export const formFile = async (form: Form, frame: FormFrame, language: Language): Promise<NamedFile> =>
  ({ name: fileName(formCliWords[language].fileName(form.department, form.year)), bytes: await bytesOf(formWorkbook(form, frame, language)) });

export const correctionFile = async (form: Form, filled: Filled, language: Language): Promise<NamedFile> =>
  ({ name: fileName(formCliWords[language].returnName(form.department, form.year)), bytes: await bytesOf(correctionWorkbook(form, {}, filled, language)) });

/** All forms in one .zip. */
export async function allForms(forms: readonly Form[], frame: FormFrame, language: Language, name: string, onProgress: (done: number) => void): Promise<NamedFile> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, form] of forms.entries()) {
    const made = await formFile(form, frame, language);
    files[made.name in files ? `${index + 1}_${made.name}` : made.name] = made.bytes;
    onProgress(index + 1);
  }
  return { name, bytes: zipSync(files, { level: 0 }) };
}

/** Reads the files one after the other; what is no return is refused by a code and the rest goes on. */
export async function readReturns(files: readonly File[], onProgress: (done: number) => void): Promise<{ returns: ReturnedForm[]; refused: Refused[] }> {
  const returns: ReturnedForm[] = [];
  const refused: Refused[] = [];
  for (const [index, file] of files.entries()) {
    try {
      if (file.size > returnLimits.bytes) throw new ReturnProblem("too-large", `${Math.round(file.size / 1e6)} MB`);
      returns.push({ file: file.name, returned: readFormReturn(await readReturnedFile(new Uint8Array(await file.arrayBuffer()))) });
    } catch (error) {
      if (!(error instanceof ReturnProblem)) reportError(error);
      refused.push(error instanceof ReturnProblem ? { file: file.name, code: error.code, detail: error.detail } : { file: file.name, code: "unreadable", detail: "" });
    }
    onProgress(index + 1);
  }
  return { returns, refused };
}

/** Writes what was filed into the workbook's ledger as it stands now. */
export async function writeFiled(host: WorkbookHost, filed: Ledger["filed"], language: Language, made: { readonly at: string; readonly by: string }, options: ApplyOptions): Promise<void> {
  const tables = await host.read(ledgerTables);
  const ledger = { ...readLedger(tables).ledger, filed };
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, made), languageOf(tables) ?? language), options);
}
