import { allMatches } from "../../text/all-matches";
import type { Around } from "./around";

/** The programme spoken of last in the point, or only in the sentence: 实施农业生产社会化服务项目… 2021年投入55亿元. */
export function programmeOf(around: Around, i: number, here = false): string {
  const draft = around.drafts[i]!;
  const from = here ? draft.sentence : Math.max(draft.item === null ? 0 : around.letter.items[draft.item]!.clean.start, draft.figure.start - 240);
  const said = around.text.slice(from, draft.clause.start);
  let last = "";
  for (const m of allMatches(PROGRAMME, said)) last = m.groups!.quoted ?? m.groups!.what!;
  return last.replace(/(?:[三两]年)?(?:项目|攻坚|攻坚行动)$/u, "");
}

/** The loan, fund or works called by a name in quotes, in this sentence or the one before: 实施“科创贷”，…。惠及企业120家. */
export function schemeOf(around: Around, i: number): string {
  const draft = around.drafts[i]!;
  const from = Math.max(draft.item === null ? 0 : around.letter.items[draft.item]!.clean.start, draft.sentence - 120);
  let last = "";
  for (const m of allMatches(SCHEME, around.text.slice(from, draft.clause.start))) last = m.groups!.what!;
  return last.replace(/[三两]年(?:行动|攻坚)?$/u, "");
}

/** What was carried out by a name: the name in quotes, or words that end in 项目, 工程, 试点. */
const PROGRAMME = /(?:实施|启动|开展|推进|推行|推出|设立|组织|创新|通过|依托)(?:了|全国|全省)?(?:“(?<quoted>[^”，。；]{3,16})”(?![\u4e00-\u9fff]{0,6}模式)|(?<what>[^，。；、（）“”\d]{4,18}(?:项目|工程|试点|行动|改革)))(?=[，。；]|以来|[\u4e00-\u9fff]{1,8}(?:[，。；]|安排|发放|实施))/gu;
/** What was carried out by a name in quotes that ends its clause. */
const SCHEME = /(?:推进|实施|启动|开展|推出|推行|设立|开发|创新)(?:了|全国|全省)?(?<what>(?:[\u4e00-\u9fff]{2,6}(?=“[^”]{1,12}”(?:工程|行动|计划)))?[“"][^”"，。；]{2,16}[”"](?:工程|行动|计划)?)(?:业务)?(?=[，。；]|以来)/gu;
