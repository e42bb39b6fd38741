/** A day as letters are dated, in digits or in words, as the source of a pattern: 2024年6月18日, 二〇二五年六月三日. */
export const WRITTEN_DATE = "(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二][〇○零OoＯ0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号])";
