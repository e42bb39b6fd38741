import { atEnd } from "../../text/guarded";
import { nounUnits } from "../units";
import { largerBefore, peerOf, sameUnit } from "./kin";
import type { Named } from "./named";
import { subjectOf } from "./openings";
import { wholeHead } from "./owner";
import { beginsWithDeed, fromVerb, verbBefore } from "./phrase";
import type { Stated } from "./told";
import { people, PROPOSALS } from "./words";

/** 成功对接29项, （324户，2978.4万元）: nothing is said at all. */
export function leftOut({ around, i, draft, before, own, after, near, whole, money }: Stated): Named | null {
  const last = around.drafts[i - 1];
  // 同比多接待412万人次: so many more of the same
  if (near && /^(?:同比|环比|[较比](?:上?年[初末底]|上年|去年|同期|上月)?)(?:[多少]|新增|净增)/u.test(own)) return { name: near.name, noun: near.noun, rule: "name.more-of" };
  if (own !== "" && !(whole && /^其中/u.test(own))) return null;
  // 总产值年均增长6%以上，2027年达到3600亿元
  if (last?.kind === "change" && last.sentence === draft.sentence && last.name !== "" && /(?:达到?|为|到)$/u.test(before)) return { name: last.name, noun: last.noun, rule: "name.elided-growth" };
  // 359栋楼1.4万余户: those who live there
  if (draft.figure.base === "户" && last && last.because.name?.rule === "name.buildings" && last.sentence === draft.sentence) return { name: `${last.noun}住户`, noun: last.noun, rule: "name.households" };
  // 东街5栋，108户，7744平方米
  const all = last?.because.name?.rule === "name.part-side" && last.sentence === draft.sentence ? largerBefore(around.drafts, i) : null;
  if (last && all) return { name: `${last.noun}${all.noun}`, noun: last.noun, rule: "name.part-side" };
  const total = TOTAL.test(before);
  const bare = after.replace(/^(?:已|均|全部|先后|陆续|分别|不同程度)+/u, "");
  const done = beginsWithDeed(bare) && !bare.startsWith("用于");
  const did = (done ? bare.replace(/[了着]/gu, "") : fromVerb(bare)).slice(0, 14);
  const outside = around.outside(draft);
  if (outside) return { name: `${outside}${money ? "资金" : PEOPLE_OR_FIRMS.test(draft.figure.base) ? "企业" : ""}`, rule: "name.outside-bracket" };
  if (nounUnits.has(draft.figure.base) && did.length >= 4) return { name: `${did}${draft.figure.base}`, rule: "name.did" };
  const kin = near ?? whole ?? (done ? sameUnit(around.drafts, i) : null);
  if (did.length >= 3 && kin && done && (kin.figure.base === draft.figure.base || !/^人/u.test(draft.figure.base))) return { name: `${did}${kin.noun.length <= 10 ? kin.noun : wholeHead(kin.noun).slice(-8)}`, noun: kin.noun, rule: "name.did-elided" };
  // 120个县388万人次不同程度受灾
  if (done && did.length === 2 && near?.clause.start === draft.clause.start && people[draft.figure.base]) return { name: `${did}${people[draft.figure.base]!}`, rule: "name.did" };
  // 486家单位575人参加考核
  if (done && did.length >= 4 && /^人/u.test(draft.figure.base) && near && near.clause.start === draft.clause.start) return { name: did, rule: "name.did" };
  const listed = /分别|依次/u.test(around.text.slice(Math.max(draft.sentence, draft.figure.start - 60), draft.figure.start));
  const peer = listed ? peerOf(around.text, around.drafts, i) : null;
  if (peer && last?.because.name?.rule === "name.grade-of-each") return { name: `${last.name.slice(0, -last.noun.length)}${peer.noun}`, noun: peer.noun, rule: "name.grade-of-each" };
  if (peer) return { name: `${peer.name.replace(NEW, "")}${total ? "累计" : ""}`, noun: peer.noun, rule: "name.elided-peer" };
  // 涉及农户142万户、560余万人: the same, told in people
  const reached = near && /^人/u.test(draft.figure.base) && !/^[人名]/u.test(near.figure.base) ? /^(?:涉及|惠及|受益|覆盖|带动)/u.exec(near.name)?.[0] : undefined;
  if (near && reached) return { name: near.name.endsWith("户") && !/[农住]户$/u.test(near.name) ? `${near.name.slice(0, -1)}人口` : `${reached}人口`, rule: "name.elided-people" };
  // 省级安排3.2亿元，市县配套2.4亿元，合计5.6亿元: the sum of both, not more of the last
  if (near && /(?:合计|总计|共计)/u.test(before)) {
    const parts = around.drafts.slice(Math.max(0, i - 3), i).filter((d) => d.sentence === draft.sentence && d.kind === "level" && d.figure.base === draft.figure.base);
    // 代表建议231件、委员提案144件，共计375件
    if (parts.length > 1 && parts.every((d) => PROPOSALS.test(d.noun))) return { name: `${verbBefore(parts[0]!.name.slice(0, 2)) ?? ""}建议提案`, noun: "建议提案", rule: "name.sum" };
    if (parts.length > 1) return { name: `${parts.map((d) => d.name).join("、")}合计`, rule: "name.sum" };
  }
  // 某村是…自然村，有2个村民小组，493户，1724人
  const folk = near && !/^[户人名]/u.test(near.figure.base) ? people[draft.figure.base] : undefined;
  const subject = folk ? subjectOf(around, i) : "";
  if (folk && subject) return { name: `${subject}${folk}`, noun: folk, rule: "name.folk" };
  // 工业总产值迈上千亿台阶，接近1300亿元
  const free = before === "" ? around.freeTopic(i) : "";
  if (free && near && near.clause.start !== draft.clause.start) return { name: free, rule: "name.topic" };
  if (near) return { name: `${total ? near.name.replace(NEW, "") : near.name}${total ? "累计" : ""}`, noun: near.noun, rule: "name.elided" };
  if (did.length >= 4 && done) return { name: did, rule: "name.did" };
  return { name: around.topic(i), rule: "name.topic" };
}

const TOTAL = atEnd(/(?:累计|总数|总计|合计)(?:达到|达|为|有|已|约|超过|超|近)*$/u);
const PEOPLE_OR_FIRMS = /^[户家]/u;
/** A total counts the old ones too. */
const NEW = /^新增?/u;
