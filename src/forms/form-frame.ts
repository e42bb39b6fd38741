/** 表号, 制定机关, 文号, 有效期: what only the issuing office knows; what is left out stays blank, to be written in. */
export interface FormFrame {
  readonly table?: string;
  readonly issuer?: string;
  readonly document?: string;
  readonly valid?: string;
}

export const frameFields = ["table", "issuer", "document", "valid"] as const satisfies readonly (keyof FormFrame)[];

/** With only what says something. */
export const frameOf = (given: Readonly<Partial<Record<keyof FormFrame, unknown>>>): FormFrame =>
  Object.fromEntries(frameFields.flatMap((field) => { const text = given[field]; return typeof text === "string" && text.trim() !== "" ? [[field, text.trim()]] : []; }));
