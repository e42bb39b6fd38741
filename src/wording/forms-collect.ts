import type { Notice } from "../forms/check-return";
import type { CheckedRow, Outcome } from "../forms/check-form";
import { tidy } from "../forms/unit-scale";
import { inUnit, onItsSide } from "./in-unit";
import type { MergeKind, MergeLine, MergePreview } from "../forms/merge-returns";
import type { ReturnRefusal } from "../workbook/form-file";
import { formLabels } from "./forms";
import type { Language } from "./language";
import type { WordsFor } from "./ledger";

const say = (zh: string, en: string): { readonly zh: string; readonly en: string } => ({ zh, en });

/** Why a file was not taken, and what to do; the file's name is put before it. Nothing of such a file is read. */
const refusals: Readonly<Record<ReturnRefusal, Readonly<Record<Language, (detail: string) => string>>>> = {
  empty: { zh: () => "文件是空的，请检查是否选对了文件", en: () => "the file is empty; check that it is the right one" },
  "not-a-workbook": { zh: () => "不是 .xlsx 工作簿，请用 Excel、WPS 表格或 LibreOffice 打开，另存为 .xlsx 后再收", en: () => "this is no .xlsx workbook; open it in Excel, WPS or LibreOffice and save it as .xlsx" },
  encrypted: { zh: () => "文件有打开密码，请填报单位取消密码后重发", en: () => "the file needs a password to open; ask the department to send it without one" },
  "old-format": { zh: () => "这是旧版 .xls 或 .et 格式，请打开后另存为 .xlsx 再收", en: () => "this is an old .xls or .et file; open it and save it as .xlsx" },
  damaged: { zh: () => "文件已损坏或不完整，请填报单位重发", en: () => "the file is damaged or incomplete; ask the department to send it again" },
  bomb: { zh: () => "文件解压后的体积异常，可能是恶意文件，没有打开；请向填报单位核实", en: () => "the file unpacks to an absurd size and may be malicious, so it was not opened; ask the department about it" },
  "too-large": { zh: (size) => `文件太大${size ? `（${size}）` : ""}，报送表不会超过 10 MB，没有打开；请检查是否选对了文件`, en: (size) => `the file is too large${size ? ` (${size})` : ""} for a form (10 MB at most) and was not opened; check that it is the right one` },
  macros: { zh: () => "文件带有宏（.xlsm），报送表不需要宏，没有打开；请另存为 .xlsx 后重发", en: () => "the file holds macros (.xlsm), which no form needs, so it was not opened; save it as .xlsx and send it again" },
  "external-links": { zh: () => "文件链接到其他文件或外部数据，没有打开；请断开链接、把公式改为数值后重发", en: () => "the file links to other files or data, so it was not opened; break the links, replace formulas by values and send it again" },
  entities: { zh: () => "文件里有 XML 实体定义，正常的表格不会有，可能是恶意文件，没有打开", en: () => "the file defines XML entities, which no spreadsheet does; it may be malicious and was not opened" },
  csv: { zh: () => "这是 CSV 文本，看不出模板和单位，请用原来的 .xlsx 报送表填报", en: () => "this is CSV text, which says neither template nor department; fill in the .xlsx form" },
  "no-form": { zh: () => "没有找到报送表（要有“指标名称”“计量单位”“本年”等表头），请检查是否选对了文件", en: () => "no form was found in it (headers such as Indicator, Unit, This year); check that it is the right file" },
  "two-forms": { zh: (sheets) => `有几张填了数的报送表（${sheets}），请只留一张后重发`, en: (sheets) => `several filled forms stand in it (${sheets}); keep one and send it again` },
  "template-mismatch": { zh: (both) => `文件属性与表上的模板编号不一致（${both}），可能是两张表拼成的；请用原来的报送表重填`, en: (both) => `the template in the file's properties is not the one on the sheet (${both}); fill in the form that was sent out` },
  "no-department": { zh: () => "没有模板编号，也没有填报单位，不知道是谁报的；请补上“填报单位”后重发", en: () => "there is neither a template number nor a department, so nobody knows whose it is; fill in the department" },
  "no-year": { zh: () => "看不出是哪一年的表（没有版本号，“本年”后面也没有年份）；请在表头写明，如“本年（2025年）”，再收一次", en: () => "nobody knows which year it is for (no version, and no year behind “This year”); write it into the header, as in “This year (2025)”, and collect it again" },
  "unknown-template": { zh: (said) => `台账里没有与它对应的报送表（${said}），可能是别的台账发出的；请检查台账，或用本台账重新生成报送表`, en: (said) => `the ledger has no form that it answers (${said}); it may come from another ledger. Check the ledger, or make the forms again from this one` },
  unreadable: { zh: () => "无法打开，请检查权限，或文件是否正被其他程序占用", en: () => "it can't be opened; check the permissions and that no other program holds it" },
};

export const refusalSentence = (code: ReturnRefusal, detail: string, file: string, language: Language): string =>
  language === "zh" ? `${file}：${refusals[code].zh(detail)}。` : `${file}: ${refusals[code].en(detail)}.`;

export const mergeWords: WordsFor<MergeKind> = {
  new: say("新增", "new"), changed: say("更改", "changed"), unchanged: say("未变", "unchanged"), conflicting: say("冲突", "conflicting"),
};

const listed = (items: readonly string[], language: Language): string => {
  const shown = items.slice(0, 5).join(language === "zh" ? "、" : ", ");
  return items.length <= 5 ? shown : language === "zh" ? `${shown}等 ${items.length} 项` : `${shown} and ${items.length - 5} more`;
};

const rowCount = (rows: readonly string[]): string => (rows.length === 1 ? "1 row" : `${rows.length} rows`);

export function noticeSentence(notice: Notice, language: Language): string {
  const zh = language === "zh";
  switch (notice.kind) {
    case "other-version": return zh
      ? `用的是另一版模板（${notice.said || "无版本"}，现为 ${notice.now}），按代码和名称对应`
      : `made from another version of the template (${notice.said || "none"}, now ${notice.now}); matched by code and title`;
    case "unknown-rows": return zh ? `${notice.rows.length} 行不在目录里，没有读取：${listed(notice.rows, language)}` : `${rowCount(notice.rows)} not in the catalogue and left out: ${listed(notice.rows, language)}`;
    case "other-codes": return zh ? `${notice.rows.length} 行的代码已不在目录里，按名称和单位对应：${listed(notice.rows, language)}` : `${rowCount(notice.rows)} with a code that the catalogue no longer has, matched by title and unit: ${listed(notice.rows, language)}`;
    case "other-department": return zh ? `填报单位写的是“${notice.said}”，按“${notice.now}”收` : `the department is given as “${notice.said}”; taken for “${notice.now}”`;
    case "absent-rows": return zh ? `缺 ${notice.rows.length} 行，按未填处理：${listed(notice.rows, language)}` : `${rowCount(notice.rows)} gone and counted as missing: ${listed(notice.rows, language)}`;
    case "last-changed": return zh
      ? `「${notice.title}」的上年数被改为 ${notice.now}（原为 ${notice.was ?? "空"}），仍按台账的数核对`
      : `last year's value of “${notice.title}” was changed to ${notice.now} (it was ${notice.was ?? "blank"}); the ledger's is used`;
    case "converted": return zh ? `「${notice.title}」填的是“${notice.said}”，读作 ${notice.value}` : `“${notice.title}” says “${notice.said}”, read as ${notice.value}`;
    case "unsigned": return zh
      ? `表下未填：${notice.fields.map((field) => formLabels[field].zh.replace("：", "")).join("、")}`
      : `not filled in under the table: ${notice.fields.map((field) => formLabels[field].en.replace(": ", "")).join(", ")}`;
  }
}

export function lineSentence({ kind, observation: { title, unit, value: filed, before }, other, stated }: MergeLine, language: Language): string {
  const zh = language === "zh";
  const value = tidy(filed);
  const now = inUnit(value, unit, zh ? "" : " ");
  const what = kind === "changed" && before !== null ? `${zh ? inUnit(before, unit) : onItsSide(before, unit)} → ${now}` : now;
  const clash = other ? (zh ? `；${other.file} 填的是 ${onItsSide(other.value, unit)}，两处都没有采用` : `; ${other.file} says ${onItsSide(other.value, unit)}, neither was taken`) : "";
  const letter = stated ? (zh ? `；答复（${stated.source}）写的是 ${inUnit(stated.value, unit)}，两者并列保留` : `; the letter (${stated.source}) states ${onItsSide(stated.value, unit)}, both are kept`) : "";
  return zh ? `「${title}」${what}${clash}${letter}` : `“${title}” ${what}${clash}${letter}`;
}

export interface CollectWords {
  readonly read: (file: string, department: string, year: number, counts: Readonly<Record<Outcome, number>>) => string;
  readonly toCorrect: (row: CheckedRow, findings: string, where: string) => string;
  readonly explanation: (title: string, note: string) => string;
  readonly headings: Readonly<Record<"preview" | "missing" | "explanations" | "stated", string>>;
  readonly summary: (counts: Readonly<Record<MergeKind, number>>, stated: number) => string;
  readonly missing: (departments: readonly string[]) => string;
  readonly none: string;
  readonly dryRun: (file: string) => string;
  readonly nothingChanged: (file: string) => string;
  readonly written: (file: string, count: number) => string;
  readonly returnWritten: (file: string) => string;
  readonly noIndicators: (file: string) => string;
  readonly needsBoth: string;
  readonly progress: (done: number, total: number, file: string) => string;
}

const zh: CollectWords = {
  read: (file, department, year, { passed, explained, correct, explain, missing }) =>
    `${correct + explain + missing > 0 ? "须补正" : "已收齐"}  ${file}  ${department}  ${year}年  通过 ${passed}，已说明 ${explained}，须更正 ${correct}，请说明 ${explain}，未填 ${missing}`,
  toCorrect: (row, findings, where) => `    ${where} 「${row.row.title}」${findings}`,
  explanation: (title, note) => `    「${title}」${note}`,
  headings: { preview: "并入台账：", missing: "尚未收到：", explanations: "已给出的说明：", stated: "与答复不一致（并列保留）：" },
  summary: (counts, stated) => `  新增 ${counts.new}，更改 ${counts.changed}，未变 ${counts.unchanged}，冲突 ${counts.conflicting}${stated > 0 ? `；其中 ${stated} 个与答复所述不一致` : ""}`,
  missing: (departments) => `尚未收到 ${departments.length} 个单位的报送表：${departments.join("、")}。`,
  none: "没有可并入的数。",
  dryRun: (file) => `这是预览（--dry-run），没有改动 ${file}。`,
  nothingChanged: (file) => `没有新的数，${file} 保持原样。`,
  written: (file, count) => `已写入 ${file}：单位报送数 ${count} 个，在“观测值”表中与答复所述并列。`,
  returnWritten: (file) => `退回修改单：${file}`,
  noIndicators: (file) => `${file}：没有可报送的指标（答复里没有读出成效数字，或都不报送），请先把答复加进台账。`,
  needsBoth: "collect 要先写台账 .xlsx，再写收到的报送表（文件或文件夹），例如 collect 台账.xlsx 收表/。",
  progress: (done, total, file) => `正在读 ${done}/${total}  ${file}`,
};

const en: CollectWords = {
  read: (file, department, year, { passed, explained, correct, explain, missing }) =>
    `${correct + explain + missing > 0 ? "to correct" : "complete"}  ${file}  ${department}  ${year}  OK ${passed}, explained ${explained}, to correct ${correct}, to explain ${explain}, missing ${missing}`,
  toCorrect: (row, findings, where) => `    ${where} “${row.row.title}” ${findings}`,
  explanation: (title, note) => `    “${title}” ${note}`,
  headings: { preview: "Into the ledger:", missing: "Not received:", explanations: "Explanations given:", stated: "Not what the letters state (both are kept):" },
  summary: (counts, stated) => `  new ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, conflicting ${counts.conflicting}${stated > 0 ? `; ${stated} of them differ from what a letter states` : ""}`,
  missing: (departments) => `Nothing has come from ${departments.length === 1 ? "1 department" : `${departments.length} departments`}: ${departments.join(", ")}.`,
  none: "There is nothing to merge.",
  dryRun: (file) => `This is a preview (--dry-run); ${file} is as it was.`,
  nothingChanged: (file) => `There is nothing new; ${file} is as it was.`,
  written: (file, count) => `Written to ${file}: ${count} filed values, beside those stated in letters, in the table of observations.`,
  returnWritten: (file) => `To send back: ${file}`,
  noIndicators: (file) => `${file}: there are no indicators to ask for (no results were read from the letters, or none is collected); put letters into the ledger first.`,
  needsBoth: "collect needs the ledger .xlsx first, then the returned forms (files or a folder), for example collect ledger.xlsx returned/.",
  progress: (done, total, file) => `Reading ${done}/${total}  ${file}`,
};

export const collectWords: Readonly<Record<Language, CollectWords>> = { zh, en };

/** Lines whose letters say otherwise. */
export const statedOtherwise = ({ lines }: Pick<MergePreview, "lines">): MergeLine[] => lines.filter(({ stated }) => stated !== null);
