import { atEnd } from "../../text/guarded";
import type { Draft } from "../draft";
import { moneyUnits, nounUnits } from "../units";
import type { Around } from "./around";
import { peerOf, sameBase, sameUnit } from "./kin";
import type { Named } from "./named";
import { headOf, ownerOf, wholeHead } from "./owner";
import { fromVerb, namesAct, namesNothing, trimBefore, verbBefore } from "./phrase";
import { generic, needsOwner } from "./words";

/** 财政资金支持总额为17837万元: the noun before the number. */
export function stated(around: Around, i: number, before: string, after: string, previous: Draft | null, whole: Draft | null): Named {
  const { text, drafts } = around;
  const draft = drafts[i]!;
  const total = TOTAL.test(before);
  const own = trimBefore(before).replace(/^相当于/u, "").replace(/^(?:新|增|再增|[比较与同](?:上年|去年)?的?)$/u, "");
  const kin = sameBase(drafts, i);
  const near = kin && own !== "" && !needsOwner.test(own) && kin.sentence === draft.sentence && kin.name.endsWith(own) ? kin : previous && previous.sentence === draft.sentence ? previous : null;
  const money = moneyUnits.has(draft.figure.base);
  const did = fromVerb(after.replace(/^(?:已|均|全部|先后|分别)+/u, "")).slice(0, 14);
  if (own === "" || (whole && /^其中/u.test(own))) {
    const outside = around.outside(draft);
    if (outside) return { name: `${outside}${money ? "资金" : PEOPLE_OR_FIRMS.test(draft.figure.base) ? "企业" : ""}`, rule: "name.outside-bracket" };
    if (nounUnits.has(draft.figure.base) && did.length >= 4) return { name: `${did}${draft.figure.base}`, rule: "name.did" };
    if (did.length >= 3 && (near ?? whole) && namesAct(after)) return { name: `${did}${headOf((near ?? whole)!.name).slice(-8)}`, rule: "name.did-elided" };
    const peer = /分别|依次/u.test(text.slice(Math.max(draft.sentence, draft.figure.start - 60), draft.figure.start)) ? peerOf(text, drafts, i) : null;
    if (peer) return { name: `${peer.name.replace(NEW, "")}${total ? "累计" : ""}`, rule: "name.elided-peer" };
    if (near) return { name: `${total ? near.name.replace(NEW, "") : near.name}${total ? "累计" : ""}`, rule: "name.elided" };
    return { name: around.topic(i), rule: "name.topic" };
  }
  if (whole && SCOPE.test(own)) return { name: `${own}${whole.name}`, rule: "name.part-of-place" };
  if (namesNothing(own) || (money && WEAK_MONEY.test(own))) {
    if (whole) return { name: whole.name, rule: "name.whole" };
    if (money) {
      const purpose = around.ahead(draft, false) ?? (ownerOf(around.freeTopic(i)) || (around.ahead(draft, true) ?? ownerOf(around.owner(i, near))));
      const moved = own.replace(/^[^，]{2,8}(?:累计|共|已|实际)/u, "");
      // 发放补贴 of 养老服务补贴: the noun is there already
      return { name: moved.length > 3 && purpose.endsWith(moved.slice(-2)) ? `${moved.slice(0, -2)}${purpose}` : `${purpose}${moved}`, rule: "name.money-for" };
    }
    const same = sameUnit(drafts, i);
    if (same && (same.sentence === draft.sentence || /^(?:目标|计划)?(?:再)?新增$/u.test(own))) return { name: `${own}${headOf(same.name)}`, rule: "name.elided-noun" };
    const topic = around.freeTopic(i);
    if (near && !topic) return { name: `${own}${headOf(near.name)}`, rule: "name.elided-noun" };
    return { name: `${ownerOf(topic || around.topic(i))}${own}`, rule: "name.topic" };
  }
  if (near && /^(?:人|户|亩|日|年|月)均$/u.test(own)) return { name: `${own}${ownerOf(near.name)}`, rule: "name.owned" };
  if (needsOwner.test(own) || (own.length <= 4 && /(?:率|系数|金额|指数)$/u.test(own) && near) || (near?.kind === "level" && /^(?:年|日均|月均)[^，]{2,6}$/u.test(own))) {
    const peer = /(?:分别|依次)[^，]*$/u.test(before) ? peerOf(text, drafts, i) : null;
    return { name: `${ownerOf(peer?.name ?? whole?.name ?? around.owner(i, near))}${own}`, rule: peer ? "name.owned-peer" : "name.owned" };
  }
  if (own !== "" && near?.name.endsWith(own)) return { name: near.name, rule: "name.same" };
  if (own.length <= 2 && near && !whole && /^[\u4e00-\u9fff]+$/u.test(own)) {
    const verb = verbBefore(near.name.slice(0, 2)) ?? "";
    return { name: `${verb && /^、/u.test(before) && !/^(?:资金|人员|经费|设备|车辆)$/u.test(own) ? verb : near.name}${own}`, rule: "name.owned" };
  }
  if (whole && (generic.has(own) || (own.length <= 4 && own.length > 1 && KIND_OF.test(own) && own.at(-1) === whole.name.at(-1)))) {
    const verb = verbBefore(whole.name.slice(0, 2)) ?? verbBefore(whole.name.slice(0, 3)) ?? "";
    if (verb) return { name: `${verb}${own}`, rule: "name.part-kind" };
  }
  if (whole && own.length <= 12 && namesAct(own) && whole.figure.base === draft.figure.base) return { name: `${own}${headOf(wholeHead(whole.name)).slice(-8)}`, rule: "name.part-did" };
  if (whole && own.length <= 4) {
    const tail = own.slice(-2);
    if (own.length > 2 && whole.name.endsWith(tail) && whole.name.length > 4) return { name: `${wholeHead(whole.name).slice(0, -2)}${own}`, rule: "name.part" };
    if (own.length <= 3) return { name: `${wholeHead(whole.name)}${own}`, rule: "name.part" };
  }
  const of = own.lastIndexOf("的");
  if (own.length > 12 && of > 0 && own.length - of > 4 && !generic.has(own.slice(of + 1))) return { name: `${verbBefore(own.slice(0, 2)) ?? ""}${own.slice(of + 1)}`, rule: "name.stated" };
  return { name: own, rule: "name.stated" };
}

const TOTAL = atEnd(/(?:累计|总数|总计|合计)(?:达到|达|为|有|已|约|超过|超|近)*$/u);
/** 其中珠三角地区68.2亿元: a part by place. */
const SCOPE = /(?:流域|地区|[\u4e00-\u9fff）)]{2}[县市州区省旗]|县（市）|县（区）|县（市、区）|片区|沿线)$/u;
/** 完成投资, 发放补贴: money that was moved, without saying for what. */
const WEAK_MONEY = /^(?:[^，]{2,8}(?:累计|共|已|实际))?(?:累计|共|实际|年均)?(?:(?:完成|发放|兑付|兑现|落实|安排)(?:投资|贷款|补贴|补助|工资|奖金|奖励)|投入财政资金)$/u;
/** Kinds of people, households and bodies: 脱贫户 of 农户. */
const KIND_OF = /[户人家所校院园店员生师]$/u;
const PEOPLE_OR_FIRMS = /^[户家]/u;
/** A total counts the old ones too. */
const NEW = /^新增?/u;
