import type { Language } from "./language";

export const formHelp: Readonly<Record<Language, string>> = {
  zh: `form 文件… -o 文件夹   生成年度指标报送表，一个单位一个工作簿

用法：form 台账.xlsx -o 文件夹 [--year 2026]      或      form 答复文件… -o 文件夹 [--year 2026]

  -o, --output 文件夹    写到哪里；没有就新建，同名文件会被替换
  --year 2026            报送年度；不写则为已有数据最后一年的下一年
  --rules 规则.txt       审核关系，一行一条，如“A = B + C”“核实：A ≥ A[-1]”；写进台账的“指标目录”表，
                         收表和明年照此核对；与目录里同样的关系以文件为准。从答复制表时没有台账可写，只用于这一次
  --table 表号  --issuer 制定机关  --document 文号  --valid 有效期   印在表头右侧；不写则用台账里记住的，都没有就留空手填
  --lang zh|en           表的语言，默认 zh

审核关系、口径、提示幅度、是否报送，都可以写在台账的“指标目录”表里，审核关系也可以在任务窗格“报送”页里写。
例：npm run -s cli -- form 台账.xlsx -o 报送表 --year 2026`,
  en: `form FILE… -o DIR   makes the yearly indicator sheets, one workbook per department

Usage: form LEDGER.xlsx -o DIR [--year 2026]      or      form LETTER… -o DIR [--year 2026]

  -o, --output DIR       where to write; made if it isn't there, files of the same name are replaced
  --year 2026            the year to be filed; unless given, the one after the last that anything is known of
  --rules RULES.txt      rules, one a line, as "A = B + C", "check: A ≥ A[-1]"; they are written into the ledger's sheet of
                         indicators, so that collecting and next year's forms check by them; where the catalogue
                         demands the same, the file's wording holds. Made from letters, forms alone have them
  --table NO  --issuer NAME  --document NO  --valid DATE   printed at the top right; as the ledger remembers them unless given, else blank
  --lang zh|en           language of the sheets, zh unless given

Rules, definitions, thresholds and what is collected can be written in the ledger's sheet of indicators; rules in the task pane too.
Example: npm run -s cli -- form ledger.xlsx -o forms --year 2026`,
};

export const collectHelp: Readonly<Record<Language, string>> = {
  zh: `collect 台账.xlsx 报送表.xlsx…   读回报送表，审核，并入台账

用法：collect 台账.xlsx 文件或文件夹… [--dry-run] [--returns 文件夹] [--rules 规则.txt]

  --dry-run           只预览会新增、更改什么，不改台账
  --returns 文件夹    给须补正的单位各写一份退回修改单（列明何处须更正、说明，附原表）
  --rules 规则.txt    审核关系，一行一条；与 form 一样写进台账（form 写过的不用再写）
  --lang zh|en        提示的语言，默认 zh

报送数与答复所述并列保存，互不覆盖；须更正、请说明的数不并入。同一份表收两次不会重复。
例：npm run -s cli -- collect 台账.xlsx 收表/ --returns 退回/`,
  en: `collect LEDGER.xlsx FORM.xlsx…   reads filled sheets back, checks them and merges them into the ledger

Usage: collect LEDGER.xlsx FILE or FOLDER… [--dry-run] [--returns DIR] [--rules RULES.txt]

  --dry-run           shows what would be new or changed; the ledger stays as it is
  --returns DIR       writes a workbook to send back to each department that has something to correct or explain
  --rules RULES.txt   rules, one a line, written into the ledger as form does (what form wrote need not be given again)
  --lang zh|en        language of the messages, zh unless given

Filed values are kept beside those stated in letters, never over them; what must be corrected or explained is not merged.
Collecting the same form twice changes nothing.
Example: npm run -s cli -- collect ledger.xlsx returned/ --returns back/`,
};

export interface FormCliWords {
  readonly noOutput: string;
  readonly badYear: (value: string) => string;
  readonly mixed: string;
  readonly noRules: (file: string) => string;
  readonly noFolder: (folder: string, why: string) => string;
  readonly made: (file: string, rows: number, known: number, rules: number) => string;
  readonly summary: (folder: string, forms: number, year: number) => string;
  readonly fileName: (department: string, year: number) => string;
  readonly rulesKept: (file: string, rules: number) => string;
  readonly rulesNotKept: (why: string) => string;
  readonly returnName: (department: string, year: number) => string;
}

export const formCliWords: Readonly<Record<Language, FormCliWords>> = {
  zh: {
    noOutput: "form 要用 -o 写明放报送表的文件夹，例如 -o 报送表。",
    badYear: (value) => `--year 要写四位年份，不能是“${value}”。`,
    mixed: "form 要么读一个台账 .xlsx，要么读答复文件，不能两样一起。",
    noRules: (file) => `${file}：没有这个规则文件，或无法打开，没有生成报送表。`,
    noFolder: (folder, why) => `${folder}：不能在这里写文件（${why}），请用 -o 换一个文件夹。`,
    made: (file, rows, known, rules) => `${file}  指标 ${rows}，有上年数 ${known}，审核关系 ${rules}`,
    summary: (folder, forms, year) => `已在 ${folder} 生成 ${year} 年报送表 ${forms} 份。`,
    fileName: (department, year) => `${department}_${year}年指标报送表.xlsx`,
    rulesKept: (file, rules) => `已把 ${rules} 条审核关系写入 ${file} 的“指标目录”表；收表和以后制表都按它核对。`,
    rulesNotKept: (why) => `报送表已生成，但审核关系没能写入台账：${why}`,
    returnName: (department, year) => `${department}_${year}年退回修改单.xlsx`,
  },
  en: {
    noOutput: "form needs -o with the folder for the sheets, for example -o forms.",
    badYear: (value) => `--year takes a year of four digits, not "${value}".`,
    mixed: "form reads either one ledger .xlsx or letters, not both together.",
    noRules: (file) => `${file}: there is no such file of rules, or it can't be opened; no sheets were made.`,
    noFolder: (folder, why) => `${folder}: files can't be written there (${why}); choose another folder with -o.`,
    made: (file, rows, known, rules) => `${file}  indicators: ${rows}, with last year's value: ${known}, rules: ${rules}`,
    summary: (folder, forms, year) => `Forms for ${year} made in ${folder}: ${forms}.`,
    fileName: (department, year) => `${department}_${year}_form.xlsx`,
    rulesKept: (file, rules) => `${rules === 1 ? "1 rule was" : `${rules} rules were`} written to the sheet of indicators in ${file}; collecting and later forms check by ${rules === 1 ? "it" : "them"}.`,
    rulesNotKept: (why) => `The forms were made, but the rules couldn't be written into the ledger: ${why}`,
    returnName: (department, year) => `${department}_${year}_to_correct.xlsx`,
  },
};
