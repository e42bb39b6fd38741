/** Forms as files, and files as returns; loaded when the first is made or picked. */
import { zipSync } from "fflate";
import type { Form } from "../../forms/form";
import type { FormFrame } from "../../forms/form-frame";
import { readReturnedFile } from "../../hosts/xlsx/read-return";
import { returnLimits } from "../../hosts/xlsx/return-parts";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { fileNameOf } from "../../text/file-name";
import { formCliWords } from "../../wording/cli-forms";
import type { Language } from "../../wording/language";
import type { Refused, ReturnedForm } from "../../workbook/collect-forms";
import { ReturnProblem } from "../../workbook/form-file";
import { readFormReturn } from "../../workbook/form-reader";
import { correctionWorkbook, formWorkbook, type Filled } from "../../workbook/form-workbook";
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

export const formFile = async (form: Form, frame: FormFrame, language: Language): Promise<NamedFile> =>
  ({ name: fileNameOf(formCliWords[language].fileName(form.department, form.year)), bytes: await bytesOf(formWorkbook(form, frame, language)) });

export const correctionFile = async (form: Form, frame: FormFrame, filled: Filled, language: Language): Promise<NamedFile> =>
  ({ name: fileNameOf(formCliWords[language].returnName(form.department, form.year)), bytes: await bytesOf(correctionWorkbook(form, frame, filled, language)) });

/** All files in one .zip; names that are the same are numbered. */
export function zipped(files: readonly NamedFile[], name: string): NamedFile {
  const all: Record<string, Uint8Array> = {};
  for (const [index, file] of files.entries()) all[file.name in all ? `${index + 1}_${file.name}` : file.name] = file.bytes;
  return { name, bytes: zipSync(all, { level: 0 }) };
}

/** Reads a file that somebody sent; what is no return, or can't be read, is refused by a code. Its size is known before its bytes are. */
export async function readReturn(file: File): Promise<ReturnedForm | Refused> {
  try {
    if (/\.csv$/iu.test(file.name)) throw new ReturnProblem("csv");
    if (file.size > returnLimits.bytes) throw new ReturnProblem("too-large", `${Math.round(file.size / 1e6)} MB`);
    return { file: file.name, returned: readFormReturn(await readReturnedFile(new Uint8Array(await file.arrayBuffer()))) };
  } catch (error) {
    if (!(error instanceof ReturnProblem)) reportError(error);
    return error instanceof ReturnProblem ? { file: file.name, code: error.code, detail: error.detail } : { file: file.name, code: "unreadable", detail: "" };
  }
}
