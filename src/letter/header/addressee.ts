import { withoutBullet } from "../lines";

/** 5位, 三名: how many are addressed by the name of one: 陈晓岚等5位代表. */
const MANY = "等(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";
const HELLO = "(?:[，,]?[您你]们?好)?";
/** 尊敬的马海燕代表：, 马海燕委员您好！ */
const LINE = new RegExp(`^(?:尊敬的?)?([^，。；：:《》]{2,80}?)${HELLO}[：:！!]$`);
const PERSONS = new RegExp(`(?:代表|委员|先生|女士|同志|委员会|委|省委|市委|县委|总支|支部|社|联|会|组|团|党派|办公室|局|处|厅|界|界别|院|校|商会|协会|${MANY}人)(?:[（(][^）)]{1,20}[）)])?$`);
const NAMED_AFTER = /(?:人大代表|政协委员|代表|委员)[\u4e00-\u9fa5·、]{2,30}$/;
const UNMARKED = new RegExp(`^(?:尊敬的?)?((?:[\\u4e00-\\u9fa5·、（）()]{2,60}|[\\u4e00-\\u9fa5·、]{2,40}${MANY}[位名])(?:代表|委员))[，,]?$`);
const RUN_IN = /^(?:尊敬的?)?([^，。；：:《》]{2,60}?)[：:](?=.)/;
/** Whom a letter is for that doesn't greet: fewer words tell it, for captions end in others (乡镇卫生院：). */
const UNGREETED = new RegExp(`^(?:尊敬的?)?[^，。；：:]{2,60}?(?:代表|委员|委员会|委|会|社|支部|总支|小组|${MANY}人|[市县区省州][^，。；：:]{1,16}[局厅办])${HELLO}[：:！!]$`);

/** What ends before the name where title and greeting stand on one line: …第12号提案的答复张三委员. */
const HEAD_RUN_IN = /^.*(?:答复|复函|的函|回复)函?(?=[\u4e00-\u9fa5·、]{2})/;

const names = (name: string): boolean => PERSONS.test(name) || NAMED_AFTER.test(name);

/** The name in a line that only addresses somebody. */
export function addresseeLine(line: string): string | null {
  const bare = withoutBullet(line);
  const name = LINE.exec(bare)?.[1];
  return name !== undefined && names(name) ? name : (UNMARKED.exec(bare)?.[1] ?? null);
}

/** Does a line address somebody, surely enough that a body may begin behind it without a greeting? */
export const addressesSurely = (line: string): boolean => UNGREETED.test(line);

/** The name a greeting begins with where both stand on one line: 张三委员：您提出的… */
export function addresseeBefore(greeting: string): string | null {
  const name = RUN_IN.exec(greeting)?.[1]?.replace(HEAD_RUN_IN, "");
  return name !== undefined && names(name) ? name : null;
}
