import { groupSize, groupStart } from "./figure-lists";
import { mainBefore, peerOf, rateBefore } from "./kin";
import type { Named } from "./named";
import { trimBefore } from "./phrase";
import type { Told } from "./told";

/** 位居全国第5位: the level it is the place of, and where. */
export function ranked(told: Told): Named {
  const { before } = told;
  // 在《全球创新指数2022》中的排名由第34位
  const listed = /《(?<list>[^《》]{3,24})》/u.exec(before)?.groups!.list;
  if (listed) return { name: `${listed.replace(/\d{4}年?/u, "")}排名`, rule: "name.rank" };
  const each = eachOfList(told);
  if (each) return each;
  const { own, where } = subjectOf(before);
  // 增加值4240亿元，增长3.7%，绝对值居全国第6位
  const level = OF_LEVEL.test(own) ? mainBefore(told.around.drafts, told.i) : null;
  if (level) return { name: `${level.name}${where}排名`, rule: "name.rank-of-measure" };
  if (own.length >= 3 && own !== "总规模") return { name: `${own}${where}排名`, rule: "name.rank" };
  // 增幅位居全市第一位、全省第三位
  const last = told.around.drafts[told.i - 1];
  if (own === "" && where !== "" && last?.kind === "rank" && told.draft.clause.start <= last.clause.end + 1) return { name: last.name.replace(ELSEWHERE, `${where}排名`), rule: "name.rank-of-previous" };
  // 其中制造业占36%，高技术产业增长48%，增速居西部第3位: of what grew last
  if (last?.kind === "change" && last.because.name?.rule !== "name.apart" && last.sentence === told.draft.sentence && /^[增降][速幅]$/u.test(own)) return { name: `${last.name.replace(own, "")}${own}${where}排名`, rule: "name.rank-of-previous" };
  const of = JUDGED.test(own) ? "" : whatRanks(told).replace(told.previous?.because.name?.rule === "name.pronoun" ? where : "", "");
  // 分别居全国第18位和第20位
  const there = where === "" && last?.kind === "rank" && last.sentence === told.draft.sentence ? ELSEWHERE.exec(last.name)?.[0] : undefined;
  if (there && own === "") return { name: `${of}${there}`, rule: "name.rank-of-previous" };
  // 总量居全国第一, 增速居全国第11位: a measure of what was told before
  return { name: `${of}${of && (own.length < 2 || AMONG_THEM.test(before) || /^[总数]量$/u.test(own) || of.endsWith(own)) ? "" : own}${where}排名`, rule: "name.rank-of-previous" };
}

/** What the words before a place say that has it, and where the place is. */
function subjectOf(before: string): { readonly own: string; readonly where: string } {
  const scope = SCOPE.exec(before)?.[0] ?? "";
  const where = scope.replace(/(?:排名|位次|名次|排|列|居)$/u, "");
  const own = trimBefore(before.slice(0, before.length - scope.length).replace(AMONG_PLACES, "").replace(/(?:分别|均|连续[^，]{0,12}年|稳)?(?:并列|分列|分居|位居|位列|位于|名列|排名|排在|排|居|列|跃居|跃升至|保持)(?:在)?[^，]{0,8}$/u, "").replace(/在(?![^，]{0,8}(?:考[评核]|评[估价比选]|测评|调查|检查|监测))[^，]{2,10}[中里内]$/u, "").replace(/(?:由|从|升至|到|至)$/u, ""));
  return { own, where };
}

/** 粮食产能、蔬菜产量稳居全市第二、第一: to each its own place. */
function eachOfList({ around, i }: Told): Named | null {
  const { text, drafts } = around;
  const first = groupStart(text, drafts, i), size = groupSize(text, drafts, first);
  if (size < 2) return null;
  const { own, where } = subjectOf(around.clauseBefore(first));
  // 增加值增长7.6%，投资增长21.3%，增速分别居全省第3位、第2位
  const grew = /^[增降][速幅]$/u.test(own) ? drafts.slice(Math.max(0, first - size), first).filter((d) => d.kind === "change" && d.sentence === drafts[i]!.sentence) : [];
  if (grew.length === size) return { name: `${grew[i - first]!.name}${own}${where}排名`, rule: "name.rank-of-previous" };
  const list = own.split(/[、和及与]/u);
  const mine = list.length === size ? list[i - first]! : "";
  // 立案数、损失数降幅: the last carries what all share
  const tail = mine.length >= 2 ? /(?<=[数量额率])(?:增幅|降幅|增速|总量|规模)$/u.exec(list.at(-1)!)?.[0] ?? "" : "";
  return mine.length >= 2 ? { name: `${mine}${mine.endsWith(tail) ? "" : tail}${where}排名`, rule: "name.rank" } : null;
}

/** 在全市各县（区）中排名 */
const AMONG_PLACES = /(?:在|为)?(?:全[国省市县区]|[\u4e00-\u9fff]{0,6}?)?各?(?:省（区、市）|县（市、区）|县（区）|市（州）|县区|市县|市州|区县|省份|城市)中(?:排名|位列|居|排)?$/u;
/** Among whom a place is taken. */
const AMONG = "(?:全国|全省|全市|全区|全州|世界|全球|中西部|中部|西部|东部|东北|同类)[^，]{0,6}";
const SCOPE = new RegExp(`${AMONG}$`, "u");
const AMONG_THEM = /^[^，]{1,12}(?:中|(?<=[市省县区州家国])(?=[排位列居]))(?:排名?|位?列|位?居|处于?)?(?:在|于)?$/u;
/** 代偿率1.9%，年度考核列全国第4位: the rate has no place. */
const JUDGED = /^(?:综合|绩效|目标|年度|年终|工作)*(?:考[核评]|评[价估]|测评)(?:结果|得分|成绩)?$/u;
/** 但仍低于全国平均水平 */
const HELD_AGAINST = /^(?:但|仍|虽|比|较)*(?:高于|低于|优于|快于|慢于|好于)/u;
const OF_LEVEL = /^(?:绝对[值额量]|总额|总值)$/u;
const ELSEWHERE = new RegExp(`(?:${AMONG})?排名$`, "u");

/** The name of what has the place: the member of the list before, the clause before, a growth, a level. */
function whatRanks({ around, i, draft, before, previous: last }: Told): string {
  // 每千人口医师2.6人，在全市8个县区中排第6位: not those among whom it is
  const among = last?.clause.start === draft.clause.start && AMONG_THEM.test(before) ? last : null;
  const said = among ? trimBefore(around.text.slice(draft.clause.start, among.figure.start).replace(/在(?:全[国省市县区州]|我[省市县区])?$/u, "")) : "";
  if (said.length >= 3) return said;
  const told = among ? around.drafts[around.drafts.indexOf(among) - 1] : undefined;
  if (told?.sentence === draft.sentence) return `${told.name}${told.kind === "change" && !/增速|增幅/u.test(told.name) ? "增速" : ""}`;
  const previous = last;
  const { text, drafts } = around;
  const peer = peerOf(text, drafts, i);
  if (peer) return peer.name;
  // 企业1200家，工业投资增长15%，居全省第2位: the place is the growth's, which is told of something else
  const grew = drafts[i - 1];
  if (grew?.because.name?.rule === "name.growth" && !/均/u.test(around.clauseBefore(i)) && grew.figure.base === "%" && grew.sentence === draft.sentence && grew.clause.end + 1 >= draft.clause.start) return `${grew.name}增速`;
  const topic = around.freeTopic(i);
  if (topic && !HELD_AGAINST.test(topic)) return topic;
  // 收入4867亿元，占全国三成，居第8位: the place is the level's
  const main = mainBefore(drafts, i);
  const level = previous?.kind === "share" && main && previous.name.startsWith(main.name) ? main : previous;
  const rate = level ? null : rateBefore(drafts, i);
  // 增长7.2%，高于全省1.6个百分点，列全省第4位: the place is the growth's
  if (rate?.because.name?.rule === "name.apart") return `${rateBefore(drafts, drafts.indexOf(rate))?.name ?? ""}${rateBefore(drafts, drafts.indexOf(rate))?.kind === "change" ? "增速" : ""}`;
  return (rate?.kind === "change" ? rate : level)?.name ?? "";
}
