import { endOf, objectOf, verbBefore } from "./phrase";

/** What owns a measure: without its own verb and measure, and not longer than a title needs. */
export const ownerOf = (name: string): string => {
  // 享受养老服务补贴老人: what they get is what is measured
  const benefit = /^(?:享受|领取|获得|纳入)(?<what>[^，]{2,}?[^，的])的?(?:老年人|老人|人员|人|群众|企业|对象|学生|家庭|农户|职工)$/u.exec(name);
  if (benefit) return benefit.groups!.what!;
  // 稳岗返还惠及企业21.6万户，资金14.8亿元: what reached them is measured
  const reached = /^(?<what>[^，]{4,}?)(?:惠及|受益)[\u4e00-\u9fff]{2,4}$/u.exec(name)?.groups!.what;
  if (reached) return reached;
  // 纳入支付范围的项目: the list that they are on is no part of them
  let head = headOf(name.replace(/^(?:年产(?=[^值量能])|[户人亩]均)(?=.{2})/u, "").replace(/(?:[开完竣]工|投产|建成)率$|(?<=.{3})(?:新增)?(?:发放|投放)$|按[^，]{2,6}$|(?<=.{3})(?:实缴|参保)(?:职工|人[员数])$/u, "").replace(/(?:(?:设计)?[日年][\u4e00-\u9fff]{2,4}能力|总规模|缺口|空缺|占比|数量|总数|总量|(?:实现)?(?:(?:主营业务|营业|销售|经营)收入|营收|利税|利润|税收|(?:交易|成交|销售|零售|营业)[额量]|(?:营业)?(?:收入)?利润率)|利用(?:林地|土地|耕地|草地)(?:面积)?|涉及(?:楼栋|居民|群众|农户|人口|户数)|占地(?:面积)?|用地(?:面积)?|总?(?:种植|养殖|播种|覆盖|建筑|(?:设计|有效|实际)灌溉)?面积|年?总?产[量值]|[总单亩]产|(?<=检)量|总装机(?:容量)?|年?接待(?:人次|人数|量)|金额|额度|(?:运营|通车|营业)?(?:总)?里程|长度|全长|总长)$/u, "").replace(/(?<=.{4})(?:实现|完成).*$/u, ""));
  if (head.length > 10 && head.includes("（")) head = head.replace(/（[^（）]*）?/gu, "");
  // 设立河长: the body, not that it was set up
  if (head.length === 4 && SET_UP.test(head)) head = head.slice(2);
  return head.length > 8 ? endOf(objectOf(head), 16) : head;
};
export const ON_LIST = /^(?:纳入|列入)[^，的]{2,12}的(?=[^，]{2})/u;
const SET_UP = /^(?:设立|建立|建成|新建|组建|成立|培育|认定)/u;
/** The noun that parts belong to: 纳入补偿的公益林 → 公益林. */
export const wholeHead = (name: string): string => { const of = name.lastIndexOf("的"); return of >= 0 && name.length - of > 2 ? name.slice(of + 1) : name; };

/** 出台《关于加快推动甲的若干措施》（某发〔2023〕87号）: the title says what it is about. */
export const withoutTitle = (clause: string): string => {
  const title = /《(?:关于)?(?:加快|进一步|深入|推动|推进|促进|加强|做好|支持|实施|开展|印发)*(?<about>[^《》]{2,40}?)(?:的)?(?:若干|具体|指导|实施)?(?:政策措施|措施|意见|方案|办法|条例|通知|规划|行动计划|计划|细则|规定|公告|指南)?》/u.exec(clause);
  return title ? title.groups!.about! : clause;
};

/** How long the verb is that a name opens with; the longer first: 新发放, 新改建; in 服务业企业 it is a trade. */
const opening = (name: string): number => [4, 3, 2].find((n) => verbBefore(name.slice(0, n)) === name.slice(0, n) && !/^(?:业(?!务|主|绩|态)|立卡)/u.test(name.slice(n))) ?? 0;
/** 排查出留守儿童 */
const OUT = /^(?:出(?![口栏租版生行院让资台境入])|了)(?=[^，]{3})/u;
/** A name without the verb that opens it: 新建水厂 keeps 水厂 where the verb is known. */
export const headOf = (name: string): string => {
  let head = name;
  // 开工改造老旧小区: more than one
  for (let n = opening(head); n > 0 && head.length > 4; n = opening(head)) head = head.slice(n).replace(OUT, "");
  return head;
};
/** A name without the one verb that opens it, however short: 收到提案 → 提案. */
export const withoutAct = (name: string): string => {
  const act = verbBefore(name.slice(0, 2)) ?? "";
  return name.length - act.length >= 2 ? name.slice(act.length) : name;
};
