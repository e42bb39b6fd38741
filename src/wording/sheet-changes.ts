import type { Language } from "./language";
import { count } from "./pane";

/** What the pane says of things it found done in the sheets by hand. */
const zh = {
  unread: (n: number) => `表格里有 ${count(n)} 个单元格读不懂，仍按原来的值算；下次写入会换回原值。`,
  cell: (sheet: string, key: string, header: string, value: string) => (value === "" ? `“${sheet}”${key} 的“${header}”空着` : `“${sheet}”${key} 的“${header}”写着“${value}”`),
  more: (n: number) => `另有 ${count(n)} 处`,
  unreadDo: "请改成这一列能用的值（数、日期或下拉表里的词）；想留的话请写在自己加的列里。",
  show: "到第一处",
  unreadWritten: (n: number) => `有 ${count(n)} 个单元格读不懂，已换回原值：`,
  deleted: (n: number, names: string) => `“指标”表里删去了 ${count(n)} 行（${names}），已记为“略过”：数字仍在“略过数字”表里，重新粘贴也不会再列为指标。`,
  deletedWritten: (n: number) => `您从表里删去的 ${count(n)} 行已记为“略过”，可在“核对”页重新列为指标。`,
  restore: "恢复这些行",
  restored: (n: number) => `已恢复 ${count(n)} 行`,
  and: "、",
  etc: "等",
};
export type SheetChangesWords = typeof zh;

const plural = (n: number, one: string, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;
const en: SheetChangesWords = {
  unread: (n) => `${plural(n, "cell")} in the sheets can't be understood. The value before still counts and comes back with the next write.`,
  cell: (sheet, key, header, value) => (value === "" ? `“${sheet}” ${key}: “${header}” is empty` : `“${sheet}” ${key}: “${header}” says “${value}”`),
  more: (n) => `${count(n)} more`,
  unreadDo: "Type what the column can hold (a number, a date, a word of its list); to keep the text, put it in a column of your own.",
  show: "Show the first",
  unreadWritten: (n) => `${plural(n, "cell")} could not be understood and got the value before back: `,
  deleted: (n, names) => `${plural(n, "row was", "rows were")} deleted from “Metrics” (${names}) and counted as dismissed: the numbers stay in “Dismissed”, and pasting the reply again won't make them metrics.`,
  deletedWritten: (n) => `${plural(n, "row")} you deleted from the sheet ${n === 1 ? "counts" : "count"} as dismissed; on the Review page you can make them metrics again.`,
  restore: "Bring the rows back",
  restored: (n) => `${plural(n, "row")} brought back`,
  and: ", ",
  etc: " …",
};

export const sheetChangesWords: Readonly<Record<Language, SheetChangesWords>> = { zh, en };
