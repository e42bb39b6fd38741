import { asksSide } from "../forms/asked-unit";
import { inUnit } from "./in-unit";
import type { Language } from "./language";
import type { Words } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** Header cells of the sheet. A returned sheet is read by them, in either language, wherever they stand. */
export const formColumns = {
  title: say("指标名称", "Indicator"),
  unit: say("计量单位", "Unit"),
  code: say("代码", "Code"),
  value: say("本年", "This year"),
  last: say("上年", "Last year"),
  status: say("数据性质", "Status"),
  note: say("备注", "Remarks"),
  outcome: say("审核", "Check"),
  findings: say("审核提示", "What the check says"),
  source: say("上年数出处", "Source of last year's value"),
} as const satisfies Record<string, Words>;
export type FormColumn = keyof typeof formColumns;

/** The row of marks under the headers. */
export const formMarks = {
  title: say("甲", "A"), unit: say("乙", "B"), code: say("丙", "C"), value: say("1", "1"), last: say("2", "2"), status: say("3", "3"),
} as const satisfies Partial<Record<FormColumn, Words>>;

/** Labels in front of what a person writes; a returned sheet is read by them. */
export const formLabels = {
  department: say("填报单位：", "Department: "),
  template: say("模板编号：", "Template: "),
  version: say("版本：", "version "),
  table: say("表　　号：", "Table no.: "),
  issuer: say("制定机关：", "Issued by: "),
  document: say("文　　号：", "Document: "),
  valid: say("有效期至：", "Valid until: "),
  head: say("单位负责人：", "Head: "),
  statistician: say("统计负责人：", "Statistics: "),
  filler: say("填表人：", "Filled by: "),
  phone: say("联系电话：", "Phone: "),
  date: say("报出日期：", "Date: "),
} as const satisfies Record<string, Words>;

export const formWords = {
  sheet: say("报送表", "Form"),
  guide: say("填报说明", "Guide"),
  corrections: say("退回修改单", "To correct"),
  blankDate: say("　　年　月　日", ""),
  unnamed: say("未注明单位", "Department not named"),
  filedLastYear: say("上年报送数", "filed last year"),
  noLastYear: say("上年没有数据", "no value for last year"),
  approximate: say("原文为约数", "the letter gives no exact figure"),
  footer: say("第 &P 页，共 &N 页", "Page &P of &N"),
} as const;

export const formTitle = (year: number, language: Language): string => (language === "zh" ? `${year}年度指标报送表` : `Annual indicator sheet ${year}`);
export const yearHeader = (column: Words, year: number, language: Language): string => (language === "zh" ? `${column.zh}\n（${year}年）` : `${column.en}\n(${year})`);
export const periodLine = (year: number, language: Language): string => (language === "zh" ? `${year} 年` : String(year));
export const earlierValue = (year: number, asOf: string | null, value: string, language: Language): string => (language === "zh"
  ? `上年没有${asOf?.startsWith(String(year)) ? "全年" : ""}数据；${asOf === null ? `${year}年` : `截至${asOf.slice(0, 4)}年${Number(asOf.slice(5))}月`}为 ${value}`
  : `no value for last year; ${asOf === null ? year : `as of ${asOf}`}: ${value}`);
export const quoted = (quote: string, source: string, language: Language): string => {
  const said = quote ? (language === "zh" ? `“${quote}”` : `“${quote}” `) : "";
  return `${said}${source ? (language === "zh" ? `（${source}）` : `(${source})`) : ""}`;
};

/** Where the letters contradict each other about last year. */
export const statedOtherwise = (others: readonly string[], language: Language): string => (language === "zh" ? `答复中另有 ${others.join("、")}，请核实` : `the replies also say ${others.join(", ")}; please check`);

/** Under the table. */
export const formNotes: readonly Words[] = [
  say("说明：1. 只填浅黄色单元格；按“计量单位”填数字，不带单位。2. 不适用填“—”或留空，并在备注说明；不足一个单位的据实填小数。",
    "Notes: 1. Fill in the light yellow cells only; numbers in the unit given, without the unit. 2. Not applicable: enter — or leave blank, and say why in the remarks."),
  say("3. “审核”列即时计算：须更正的请改正，请说明的请在备注写明原因，两者处理完再报送。4. 工作表保护没有密码；插入行、调整列宽不影响汇总。",
    "3. The check column follows what you type: correct what it says is wrong, explain in the remarks what it asks about, then send the sheet in. 4. The protection has no password; inserted rows and moved columns do no harm."),
];

/** Input messages; a title has at most 32 characters, a text at most 255. */
export const prompts = {
  unit: (unit: string, language: Language): string => (language === "zh" ? `计量单位：${unit || "（无）"}` : `Unit: ${unit || "(none)"}`).slice(0, 32),
  value: (asks: Asks, last: string | null, language: Language): string =>
    language === "zh"
      ? `请填${numberAsked(asks, "zh")}，不带单位和文字。${last === null ? "" : `上年为 ${last}。`}不适用请留空并在备注说明。`
      : `Fill in ${numberAsked(asks, "en")}, without unit or words.${last === null ? "" : ` Last year: ${last}.`} If not applicable, leave blank and say why in the remarks.`,
  refused: say("填的内容不符合要求", "This can't be filled in"),
  valueError: (asks: Asks, language: Language): string =>
    language === "zh" ? `这里须填${numberAsked(asks, "zh")}，不带单位和文字。请重新填写。` : `This cell takes ${numberAsked(asks, "en")}, without unit or words. Please try again.`,
  status: say("正式数：已核定；初步数：尚未核定；估计数：按部分资料推算。不填视为正式数。", "final: confirmed; provisional: not yet confirmed; estimated: worked out from partial data. Blank counts as final."),
  statusError: say("请从下拉列表中选择：正式数、初步数、估计数。", "Choose from the list: final, provisional, estimated."),
  note: say("审核提示“请说明”或未填数时，请写明原因，200 字以内。", "Where the check asks, or nothing is filled in, say why, in at most 200 characters."),
  noteError: say("备注最多 200 字，请缩短。", "Remarks take at most 200 characters."),
  date: say("请写报出日期，如 2027年1月15日。", "The date of filing, such as 2027-01-15."),
} as const;

interface Asks {
  readonly unit: string;
  readonly whole: boolean;
  readonly min: number | null;
  readonly max: number | null;
}

function numberAsked({ unit, ...asks }: Asks, language: Language): string {
  if (!asksSide(unit)) return anyNumber(asks, language);
  return language === "zh" ? `“${unit}”中的 n（${anyNumber(asks, "zh")}）` : `the n of “${unit}” (${anyNumber(asks, "en")})`;
}

function anyNumber({ whole, min, max }: Omit<Asks, "unit">, language: Language): string {
  const zh = language === "zh";
  const kind = zh ? (whole ? "整数" : "数字") : whole ? "a whole number" : "a number";
  if (min !== null && max !== null) return zh ? `${min} 到 ${max} 之间的${kind}` : `${kind} from ${min} to ${max}`;
  if (min !== null) return zh ? `不小于 ${min} 的${kind}` : `${kind} not below ${min}`;
  return max !== null ? (zh ? `不大于 ${max} 的${kind}` : `${kind} not above ${max}`) : kind;
}

/** The note at the title of an indicator. */
export const definitionWords = {
  definition: (text: string, language: Language): string => (language === "zh" ? `口径：${text}` : `Definition: ${text}`),
  cumulative: say("累计数：自开始统计起累加，不应比上年少。", "Cumulative since counting began; can't shrink."),
  whole: say("按个数统计，填整数。", "A count: whole numbers."),
  side: (unit: string, language: Language): string => (language === "zh" ? `比例写作 ${unit}，只填 n：${inUnit(12.5, unit)} 填 12.5。` : `A proportion, ${unit}: fill in n only, 12.5 for ${inUnit(12.5, unit)}.`),
  rate: say("比率：与上年相差按百分点看。", "A rate: compared with last year in percentage points."),
  threshold: (limit: number, rate: boolean, language: Language): string => {
    const size = rate ? `${limit}` : `${Number((limit * 100).toPrecision(12))}%`;
    return language === "zh" ? `比上年变动超过 ${size}${rate ? " 个百分点" : ""} 时须说明原因。` : `A change of more than ${size}${rate ? " points" : ""} must be explained.`;
  },
} as const;

export const guideWords = {
  title: (department: string, year: number, language: Language): string => (language === "zh" ? `${department}　${year}年度指标报送表　填报说明` : `Guide to the ${year} indicator sheet of ${department}`),
  steps: say("怎样填", "How to fill in"),
  stepList: [
    say("1. 打开“报送表”，在浅黄色单元格填本年数，按每行的计量单位填数字。", "1. Open the form and fill in this year's values in the light yellow cells, in the unit of each row."),
    say("2. 看“审核”列：须更正——数字不可能成立，请改正；请说明——数字可能正确但不寻常，请在备注写明原因；未填——请填数，或在备注说明为什么没有。", "2. Look at the check column. Correct: the figure can't be true. Explain: it may be right but is unusual; say why in the remarks. Missing: fill it in, or say in the remarks why there is none."),
    say("3. 填写表下方的单位负责人、统计负责人、填表人、联系电话、报出日期。", "3. Fill in the names, the phone number and the date under the table."),
    say("4. 保存为 .xlsx，原样发回。用 Excel、WPS 表格、LibreOffice 填写均可，不需要启用宏。", "4. Save as .xlsx and send it back as it is. Excel, WPS and LibreOffice will do; no macros are needed."),
  ],
  rules: say("审核关系", "Rules"),
  noRules: say("除逐行核对外，没有其他审核关系。", "None beside the checks of each row."),
  across: say("（与其他单位报表核对，汇总时审核）", " (checked against other departments' returns when they are in)"),
  ruleHeads: [say("序号", "No."), say("性质", "Force"), say("审核关系", "Rule"), say("写法", "As written")],
  definitions: say("指标口径", "Definitions"),
  definitionHeads: [say("代码", "Code"), say("计量单位", "Unit"), say("指标名称", "Indicator"), say("口径与核对", "Definition and checks")],
} as const;

export const correctionWords = {
  title: (department: string, year: number, language: Language): string => (language === "zh" ? `${department}　${year}年度指标报送表　退回修改单` : `To correct in the ${year} indicator sheet of ${department}`),
  intro: (correct: number, explain: number, language: Language): string => (language === "zh"
    ? `来表已收到。以下 ${correct + explain} 处请处理：须更正 ${correct} 处，请说明 ${explain} 处。请在“${formWords.sheet.zh}”中修改后，把本文件发回；其余数据已读取，不必重填。`
    : `Your return has arrived. Please see to the ${correct + explain} places below: ${correct} to correct, ${explain} to explain. Change them on the sheet “${formWords.sheet.en}” and send this file back; everything else has been read and need not be filled in again.`),
  heads: [say("序号", "No."), say("代码", "Code"), say("指标名称", "Indicator"), say("计量单位", "Unit"), say("所填内容", "As filled in"), say("上年", "Last year"), say("处理", "To do"), say("原因", "Why")],
} as const;
