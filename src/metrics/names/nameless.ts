import { moneyUnits } from "../units";
import type { Draft } from "../draft";
import { nearest, REACH } from "./kin";
import type { Named } from "./named";
import { ownerOf } from "./owner";
import type { Stated } from "./told";

// Words that say only that money moved, or that projects got it: 支付赔款970万元, 支持项目237个. They are named for whose money it was.

/** 累计争取水污染防治资金19.4亿元，支持项目237个，拨付进度82%: of that money. */
export function ofMoney({ around, i, draft, own }: Stated): Named | null {
  if (!GOT.test(own)) return null;
  const paid = nearest(around.drafts, i, 2 * REACH, (d) => moneyUnits.has(d.figure.base) && d.kind === "level" && d.sentence === draft.sentence && MONEY.test(d.noun) && !PAYER.test(d.noun));
  const of = paid && paid.noun.length <= (own.endsWith("进度") ? 12 : 18) ? ownerOf(paid.noun) : "";
  return of.length >= 4 && !of.includes("“") && !ALONE.test(of) ? { name: `${of}${own.replace(/^资金/u, "")}`, noun: own, rule: "name.money-of" } : null;
}

/** 落实草原生态保护补助奖励政策，…，兑现资金5.8亿元; 责任保险参保率提高到68%，全年支付赔款970万元; 新建公墓24处，…，投入资金5380万元 */
export function movedAlone(s: Stated): Named | null {
  if (!s.money || !ALONE.test(s.own)) return null;
  const of = carriedOut(s) || s.around.ahead(s.draft, true) || insured(s) || worksBefore(s);
  return of ? { name: `${of}${s.own}`, noun: s.own, rule: "name.money-of" } : null;
}

/** What the sentence says first that it was carried out. */
const carriedOut = ({ around: { text }, draft }: Stated): string => CARRIED_OUT.exec(text.slice(draft.sentence, draft.clause.start))?.groups!.what ?? "";

/** The insurance or training that people joined. */
function insured(s: Stated): string {
  const joined = before(s, (d) => JOINED.test(d.name));
  return joined ? joined.name.replace(JOINED, "") : "";
}

/** The works of the sentence: those that were built, not the beds they brought; else what was counted last. */
function worksBefore(s: Stated): string {
  const counted = (d: Draft): boolean => d.kind === "level" && !moneyUnits.has(d.figure.base) && d.name.length >= 4 && d.clause.start !== s.draft.clause.start;
  const last = before(s, counted);
  const done = last && /^新增/u.test(last.name) ? before(s, (d) => counted(d) && BUILT.test(d.name)) ?? last : last;
  if (!done || done.name.length > 18 || done.name.endsWith("标准")) return "";
  return ownerOf(done.name.replace(/^[^，]{3,}?(?=完成)/u, "")).replace(/(?:安排)?项目$/u, "");
}
const BUILT = /^(?:新建|改建|扩建|改扩建|改造|建成|新改扩建|修复|治理)/u;

const before = ({ around, i, draft }: Stated, is: (d: Draft) => boolean): Draft | null => nearest(around.drafts, i, 2 * REACH, (d) => d.sentence === draft.sentence && is(d));

const GOT = /^(?:(?:支持|扶持|实施|资助|补助)(?:各类)?(?:项目|企业)|(?:资金)?(?:拨付|支出|执行)进度)$/u;
const MONEY = /(?:资金|投资|经费|专项|补助|补贴|基金)$/u;
/** Only who paid, not for what. */
const PAYER = /^(?:中央|省级?|市级?|县级?|各级|地方|国家|自治区|财政|[省市]财政)+(?:补助|配套|专项|财政)*(?:资金|投资|经费|补助)$/u;
const ALONE = /^(?:累计|共|计划|初步|每?年|再|已)*(?:投入|安排|下达|拨付|筹措|筹集|争取|到位|兑现|兑付|发放|支付|支出|形成|结算|落实|使用|资助|提取)(?:各类|专项|财政|补助|各项|省级)*(?:资金|经费|补贴|赔款|待遇|补助|奖补|支出|奖金)$/u;
const CARRIED_OUT = /^\s*(?:[一二三四五六七八九十]{1,2}是)?(?:认真|严格|全面|深入|持续|扎实|组织|大力|积极)*(?:落实|实施|执行|推进|开展|抓好)(?<what>[^，。；“”\d]{4,16}?)(?:政策|行动|计划|制度|工程|项目|工作)?，/u;
const JOINED = /(?<=[\u4e00-\u9fff]{3})(?:参保率?|备案|投保|承保)[^，]{0,4}$/u;
