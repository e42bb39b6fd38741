/** 尊敬的马海燕代表：, 马海燕委员您好！ */
const LINE = /^(?:尊敬的?)?([^，。；：:《》]{2,80}?)(?:[，,]?[您你]好)?[：:！!]$/;
const PERSONS = /(?:代表|委员|先生|女士|同志|委员会|委|省委|市委|县委|总支|支部|社|联|会|组|团|党派|办公室|局|处|厅|界|界别|院|校|商会|协会)(?:[（(][^）)]{1,20}[）)])?$/;
const NAMED_AFTER = /(?:人大代表|政协委员|代表|委员)[\u4e00-\u9fa5·、]{2,30}$/;
const UNMARKED = /^(?:尊敬的?)?([\u4e00-\u9fa5·、（）()]{2,60}(?:代表|委员))[，,]?$/;
const RUN_IN = /^(?:尊敬的?)?([^，。；：:《》]{2,60}?)[：:](?=.)/;

/** What ends before the name where title and greeting stand on one line: …第12号提案的答复张三委员. */
const HEAD_RUN_IN = /^.*(?:答复|复函|的函|回复)函?(?=[\u4e00-\u9fa5·、]{2})/;

/** The name in a line that only addresses somebody. */
export function addresseeLine(line: string): string | null {
  const name = LINE.exec(line)?.[1];
  if (name !== undefined && (PERSONS.test(name) || NAMED_AFTER.test(name))) return name;
  return UNMARKED.exec(line)?.[1] ?? null;
}

/** The name a greeting begins with where both stand on one line: 张三委员：您提出的… */
export function addresseeBefore(greeting: string): string | null {
  const name = RUN_IN.exec(greeting)?.[1]?.replace(HEAD_RUN_IN, "");
  return name !== undefined && (PERSONS.test(name) || NAMED_AFTER.test(name)) ? name : null;
}
