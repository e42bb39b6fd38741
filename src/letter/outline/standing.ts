/** 截至2022年底，全市共有社区卫生服务机构1216家: what there is by a day, where no need is told by it. */
const BY_DAY = /^(?:截[至止]到?[^，,。]{2,14}|[到至]?(20\d\d)年年?[底末])[，,](?![^。]*(?:仍|仅|尚|不足|缺口|缺少|未|(?:人口|老年人|残疾人|儿童|困难群众)[^，。\d]{0,4}\d))[^。]*\d/;

/** Does a text begin with what there is by a day? Without 截至 the year must be over when the letter of `year` was written. */
export function tellsStanding(text: string, year: number | null): boolean {
  const day = BY_DAY.exec(text);
  return day !== null && (day[1] === undefined || (year !== null && Number(day[1]) < year));
}
