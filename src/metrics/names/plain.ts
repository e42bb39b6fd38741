/** 一是6月底前开工建设 */
const BY_MONTH = /(?<=^(?:[一二三四五六七八九十]{1,2}是)?)\d{1,2}月(?:[底末初份]|[上中下]旬)?(?:之?前|以前)?/u;
/** Without brackets, years and the day by which it is to be done. */
export const plain = (words: string): string => words.replace(BY_MONTH, "").replace(/[（(][^（）()]*[）)]/gu, "").replace(/(?:和|及|、)?(?:19|20)\d\d年度?(?:和|及|、)?/gu, "");
