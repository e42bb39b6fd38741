/** The year and number of a document in any brackets, as the source of a pattern: 〔2024〕56号, [2023]第7号, 【2022】A12号. */
export const YEAR_AND_NUMBER = "[〔【[（(﹝［〖](?:19|20)\\d{2}年?[〕】\\]）)﹞］〗]第?[A-Za-z]?\\d{1,6}号";
/** The whole number: 吉科发规划〔2024〕56号, 豫教（基）〔2023〕84号. */
export const DOCUMENT_NUMBER = `[\\u4e00-\\u9fa5]{2,20}(?:[（(][\\u4e00-\\u9fa5]{1,8}[）)])?${YEAR_AND_NUMBER}`;
