import type { Language } from "./language";

/** What the command line says around its verbs; each verb has its own file (cli-read.ts …). */
export interface CliWords {
  readonly heading: string;
  readonly verbs: string;
  readonly common: string;
  readonly noVerb: string;
  readonly unknownVerb: (verb: string, known: string) => string;
  readonly unknownOption: (option: string, verb: string) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNoValue: (option: string) => string;
  readonly badLanguage: (value: string) => string;
  readonly noInputs: (verb: string) => string;
  readonly seeHelp: (verb: string) => string;
  readonly missing: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly emptyFolder: (folder: string, extensions: string) => string;
  readonly stdinTwice: string;
  readonly failed: (file: string, what: string) => string;
  readonly progress: (done: number, total: number, file: string) => string;
}

const zh: CliWords = {
  heading: "答复台账：读人大代表建议、政协提案的答复，把措施、成效和每一个数字整理成能点回原文的台账。",
  verbs: "用法：npm run -s cli -- 命令 文件…\n\n命令：",
  common:
    "文件：.txt .html .docx .pdf，文件夹（读其中全部此类文件），“-”（标准输入）。编码 UTF-8、UTF-16、GB18030 自动识别。\n" +
    "每个命令都有 --help 和 --lang zh|en。退出码：0 完成，1 有文件被拒绝，2 用法有误。",
  noVerb: "没有写命令。用 --help 查看全部命令。",
  unknownVerb: (verb, known) => `没有“${verb}”这个命令。现有命令：${known}。`,
  unknownOption: (option, verb) => `${verb} 没有 ${option} 这个选项。`,
  optionNeedsValue: (option) => `${option} 后面要写一个值。`,
  optionTakesNoValue: (option) => `${option} 后面不写值。`,
  badLanguage: (value) => `--lang 只能是 zh 或 en，不能是“${value}”。`,
  noInputs: (verb) => `${verb} 后面要写至少一个文件、文件夹或“-”。`,
  seeHelp: (verb) => `用 ${verb} --help 查看用法。`,
  missing: (file) => `${file}：没有这个文件，请检查路径。`,
  unreadable: (file) => `${file}：无法打开，请检查权限，或文件是否正被其他程序占用。`,
  emptyFolder: (folder, extensions) => `${folder}：文件夹里没有可读的文件（${extensions}）。`,
  stdinTwice: "“-”（标准输入）只能写一次。",
  failed: (file, what) => `${file}：读取时程序出错（${what}），其余文件不受影响；请把文件和这句话发给维护者。`,
  progress: (done, total, file) => `正在读 ${done}/${total}  ${file}`,
};

const en: CliWords = {
  heading: "Reply Ledger: reads replies to suggestions and proposals into a ledger of measures, results and figures that lead back to the text.",
  verbs: "Usage: npm run -s cli -- VERB FILE…\n\nVerbs:",
  common:
    'FILE: .txt .html .docx .pdf, a folder (every such file in it), "-" (standard input). UTF-8, UTF-16 and GB18030 are recognised.\n' +
    "Every verb has --help and --lang zh|en. Exit code: 0 done, 1 a file was refused, 2 wrong usage.",
  noVerb: "No verb was given. See --help for all of them.",
  unknownVerb: (verb, known) => `There is no verb "${verb}". Verbs: ${known}.`,
  unknownOption: (option, verb) => `${verb} has no option ${option}.`,
  optionNeedsValue: (option) => `${option} needs a value.`,
  optionTakesNoValue: (option) => `${option} takes no value.`,
  badLanguage: (value) => `--lang is zh or en, not "${value}".`,
  noInputs: (verb) => `${verb} needs at least one file, folder or "-".`,
  seeHelp: (verb) => `See ${verb} --help.`,
  missing: (file) => `${file}: there is no such file; check the path.`,
  unreadable: (file) => `${file}: can't be opened; check its permissions, or whether another program holds it.`,
  emptyFolder: (folder, extensions) => `${folder}: no file in this folder can be read (${extensions}).`,
  stdinTwice: '"-" (standard input) can be given only once.',
  failed: (file, what) => `${file}: the program failed on this file (${what}), the others are not affected; please send the file and this line to the maintainers.`,
  progress: (done, total, file) => `Reading ${done}/${total}  ${file}`,
};

export const cliWords: Readonly<Record<Language, CliWords>> = { zh, en };
