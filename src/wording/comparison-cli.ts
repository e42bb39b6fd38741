import type { Language } from "./language";

export const compareHelp: Readonly<Record<Language, string>> = {
  zh: `compare 文件…         年度对照：先判断可比与否，再给出变化

用法：compare 文件… [--json] [--lang zh|en]

  --json            输出 JSON
  --lang zh|en      显示语言，默认 zh

给出同一单位两年以上的答复，或一个台账 .xlsx（连同其中人工更正、人工判定一并采用）。
例：npm run -s cli -- compare 2023.txt 2024.docx 2025.pdf
    npm run -s cli -- compare 台账.xlsx --json`,
  en: `compare FILE…         year over year: whether figures are comparable, then the change

Usage: compare FILE… [--json] [--lang zh|en]

  --json            print JSON
  --lang zh|en      language of the output, zh by default

Give replies of one agency over two or more years, or one ledger .xlsx (with what people corrected and decided in it).
Examples: npm run -s cli -- compare 2023.txt 2024.docx 2025.pdf
          npm run -s cli -- compare ledger.xlsx --json`,
};

export const compareWords: Readonly<Record<Language, { readonly oneLedger: string; readonly missing: (file: string) => string; readonly noLedger: (file: string) => string }>> = {
  zh: {
    oneLedger: "台账 .xlsx 只能单独给出一个，不能与其他文件一起。",
    missing: (file) => `${file}：没有这个文件，请检查路径。`,
    noLedger: (file) => `${file}：里面没有答复台账；请给出由 ledger 命令或加载项写成的工作簿。`,
  },
  en: {
    oneLedger: "A ledger .xlsx is given alone, not together with other files.",
    missing: (file) => `${file}: there is no such file; check the path.`,
    noLedger: (file) => `${file}: holds no reply ledger; give a workbook written by the ledger command or the add-in.`,
  },
};
