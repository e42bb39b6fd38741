import { parseNumeral } from "../../text/numerals";
import { type Figure, exactly, type FigureReader, figureOf } from "./figure";

/** 第一、 in 居全市第二、第一和第三: one of a list of places. */
const GOES_ON = /^(?:[、和及与]第[一二三四五六七八九十\d]{1,3}位?){0,6}(?=[，。；）)\s]|$)/u, LISTED_BEFORE = /第[一二三四五六七八九十\d]{1,3}位?[、和及与]$/u;
/** Who or what is put in an order, or a verb of taking a place. */
const FIELD = "全国|全省|全市|全区|全县|全州|全盟|全旗|全球|世界|历史|同类|同期|[东中西]部|西[南北]|华[东南中北]|东北|中原|长三角|珠三角|京津冀|沿海|各(?:省|市|州|县|区)[^，。；、]{0,4}";
const TAKES = "位居|位列|位于|排名|排位|名次|位次|分列|分居|排|居|列|名列|跻身|跃居|跃升|跃至|迈入|挺进|进入|晋级|入围|升至|升到|保持|蝉联";
const PLACED = new RegExp(`(?:${FIELD}|${TAKES})[^，。；、]{0,8}$`);
const PLACED_LIST = new RegExp(`(?:${FIELD}|${TAKES})[^，。；]{0,14}$`);
const ENDS = /^(?:[，。；）)\s]|、(?!第)|$)/;
/** 把安全放在第一位, 摆在首位: nobody's place in an order. */
const PUT_FIRST = /(?:放在|摆在|放到|摆到|置于|作为|当作|视为)(?:突出位置)?$/;
/** 前三, 前10位, 前二十名; not 前三季度, 前5个月, 前三类, 排名前3位的是…. */
const AMONG_FIRST = /^(?:[位名](?![^，。；、）)\s以之和]))?(?=[，。；、）)\s以之和]|$)/;
const REACH = 16, CHAIN = 30;

/** 第10位, 第三名, 历史第二高位, 跻身前十, 居全省首位; 第一 after 全国, 全省, 居 is a place too. */
export const rank: FigureReader = (text, token, printed) => {
  const before = text[token.start - 1];
  const left = (upTo: number): string => text.slice(Math.max(0, upTo - REACH), upTo);
  const place = (start: number, end: number, value: number | null, unit = "位"): Figure | null =>
    value === null ? null : figureOf(token, { unitEnd: end, value, unit, base: unit, form: "rank" }, exactly(start, end));

  if (printed === "首") return PLACED.test(left(token.start)) && !PUT_FIRST.test(left(token.start)) ? place(token.start, token.end + 1, 1) : null;
  if (before === "前" && PLACED.test(left(token.start - 1))) {
    const unit = AMONG_FIRST.exec(text.slice(token.end, token.end + 2))?.[0];
    return unit === undefined ? undefined : place(token.start - 1, token.end + unit.length, parseNumeral(printed), unit === "" ? "位" : unit);
  }
  if (before !== "第" || PUT_FIRST.test(left(token.start - 1))) return before === "第" ? null : undefined;
  const unit = text[token.end] === "位" || text[token.end] === "名" ? text[token.end]! : null;
  const grade = /^[高低]位?/.exec(text.slice(token.end, token.end + 2))?.[0] ?? "";
  const end = token.end + (unit ? 1 : grade.length);
  const listed = LISTED_BEFORE.test(left(token.start - 1)) && PLACED_LIST.test(left(token.start - 1));
  const places = listed || PLACED.test(left(token.start - 1));
  if (!unit && !(places && (ENDS.test(text.slice(end, end + 2)) || GOES_ON.test(text.slice(end, end + CHAIN))))) return null;
  return place(token.start - 1, end, parseNumeral(printed), unit ?? "位");
};
