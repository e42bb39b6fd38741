import type { HostProblemCode } from "../workbook/host";
import { count } from "./pane";

/** Why a text can't be read as one letter. */
export type UnfitCode = "empty" | "too-long" | "binary" | "only-digits";

export interface PaneProblemWords {
  readonly unfit: Readonly<Record<UnfitCode, (length: number, limit: number) => string>>;
  readonly host: Readonly<Record<HostProblemCode, string>>;
  /** The sentence of `host` with the sheet it is about. */
  readonly at: (sheet: string, sentence: string) => string;
  readonly reading: string;
  readonly page: string;
  readonly sample: string;
  readonly storage: string;
}

export const problemsInChinese: PaneProblemWords = {
  unfit: {
    empty: () => "还没有文字可写。请先粘贴一封答复，或选择文件。",
    "too-long": (n, limit) => `这段文字有 ${count(n)} 字，远超一封答复（上限 ${count(limit)} 字），没有读入，工作簿没有改动。请一次只粘贴一封答复。`,
    binary: () => "这不是文字，像是直接打开的 Word、PDF 或图片文件，没有读入。请用“选择文件”读入原文件，或在原程序里复制文字再粘贴。",
    "only-digits": () => "这里只有数字，没有句子，看不出它们说的是什么，没有读入；工作簿没有改动。请回到原文，连同数字前后的句子（最好是整封答复）一起复制，再粘贴到这里。",
  },
  host: {
    "edit-mode": "有单元格正在编辑，没有写入，已有内容未变。请按回车或 Esc 结束编辑后再试。",
    protected: "工作表或工作簿受保护，没有写入，已有内容未变。请在“审阅”里撤销保护后再试。",
    "too-large": "内容超出这里一次能写的量，没有写入，已有内容未变。请分几次写入。",
    "name-taken": "工作簿里已有同名的工作表或名称，没有写入，已有内容未变。请改名后再试。",
    "read-only": "工作簿是只读的，没有写入。请另存一份再试。",
    cancelled: "已取消，工作簿没有改动。",
    unsupported: "这个版本的程序做不到，没有写入，已有内容未变。请更新 Excel，或使用浏览器工作台。",
    gone: "原来的工作表或表格已不在，没有写入。请再写一次，会重新建立。",
    "not-a-workbook": "这不是 .xlsx 工作簿，没有打开，现有内容未变。请选择 .xlsx 文件。",
    encrypted: "这个工作簿有密码，没有打开，现有内容未变。请在 Excel 里去掉密码另存后再打开。",
    damaged: "这个工作簿已损坏，没有打开，现有内容未变。请在 Excel 里修复另存后再打开。",
    bomb: "这个文件展开后过大，可能不安全，没有打开，现有内容未变。",
    "newer-ledger": "这本台账是用更新的版本写的，为了不丢内容没有打开，也没有改动。请更新答复台账后再打开。",
    "old-format": "这是旧版 .xls 文件，没有打开，现有内容未变。请在 Excel 里另存为 .xlsx 后再打开。",
    "in-the-way": "台账的行要去的地方有别的表格、合并单元格或透视表，没有写入，已有内容未变。请把它们移到别处再试。",
    busy: "Excel 正忙，或有人正在同时修改这个工作簿，没有写入，已有内容未变。请稍候再试。",
    changed: "写入之后这些表格又被改动过，为免弄乱，没有撤销，现有内容未变。请用 Excel 的撤销，或手工删除多出的行。",
    unknown: "出了意外，没有写入，已有内容未变。请再试一次；仍不行时请保存工作簿后重新打开窗格。",
  },
  at: (sheet, sentence) => `“${sheet}”：${sentence}`,
  reading: "这段文字没能读完，文字都还在，工作簿没有改动。请删去首尾无关的内容再试。",
  page: "这里出了意外，没有显示出来；粘贴的文字和工作簿都没有改动。请重新显示；仍不行时请关闭窗格再打开。",
  sample: "示例没有读到，其他功能不受影响。请检查部署目录里是否有 assets/samples。",
  storage: "这个浏览器不允许在本机保存，关闭窗格后未写入的文字会丢失；请先写入工作簿。",
};
