import { nounUnits } from "../units";
import { nearest, REACH } from "./kin";
import type { Named } from "./named";
import { beginsWithDeed, deed } from "./phrase";
import type { Stated } from "./told";
import { headCount, people } from "./words";
import { WORKED_ON } from "./with-verb";

/** 苏州、南京、无锡3市入选试点城市: the places are told by name, and named for what they did. */
export function placesThatDid({ draft, before, after }: Stated): Named | null {
  if (!nounUnits.has(draft.figure.base) || !PLACES.test(before)) return null;
  const bare = after.replace(/^(?:先后|更是|陆续|率先|成功|均|都)+/u, "");
  const did = deed(bare);
  if (did.length < 4 || !beginsWithDeed(bare)) return null;
  return { name: TITLE.test(did) ? did : `${did}${draft.figure.base}`, rule: "name.did" };
}

/** 带动733人就业 */
export function ledTo({ around, i, draft, own, after }: Stated): Named | null {
  if (!LEADS.test(own) || !people[draft.figure.base]) return null;
  const outcome = OUTCOME.exec(after)?.groups!.what;
  // 对8742名登记失业人员逐一走访，帮助7905名实现再就业: those of them
  const whom = outcome && own === "帮助" ? nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && d.figure.base === draft.figure.base && HELPED.test(d.noun)) : null;
  if (whom) return { name: `${own}${outcome!}${whom.noun}`, noun: whom.noun, rule: "name.made-do" };
  if (outcome) return { name: `${own}${outcome}${headCount(draft.figure.base)!}`, noun: outcome, rule: "name.made-do" };
  // 带动1600户扩大养殖规模
  return DID.test(after) ? { name: `${own}${after}`, noun: after, rule: "name.made-do" } : null;
}

/** 从全市抽调86人 */
export function drawn({ draft, own }: Stated): Named | null {
  const how = /^[人名]$/u.test(draft.figure.base) ? DRAWN.exec(own)?.groups : undefined;
  return how ? { name: `${how.how ?? how.called}人员`, noun: "人员", rule: "name.did" } : null;
}
const DRAWN = /^(?:从[^，]{2,10}(?<how>抽调|选调|选派|调派|招募|增派|抽派)|(?<called>抽调|抽派))$/u;

/** 对沉陷区4.6万户14.2万人实施搬迁安置: those there. */
export function treatedThere({ around, i, draft, before }: Stated): Named | null {
  const { drafts } = around;
  let first = i, last = i;
  while (first > 0 && drafts[first - 1]!.figure.end === drafts[first]!.figure.start) first--;
  while (drafts[last + 1]?.figure.start === drafts[last]!.figure.end) last++;
  const who = people[draft.figure.base], act = who && THERE.test(first === i ? before : around.wordsBefore(first)) ? WORKED_ON.exec(around.wordsAfter(last))?.groups!.act : undefined;
  return act ? { name: `${act}${who}`, noun: who!, rule: "name.treated" } : null;
}
const THERE = /^(?:对|将|把)[^，]{2,20}$/u;

/** Those who need help, not those who give it. */
const HELPED = /(?:失业|困难|退役|离校|登记|脱贫|返乡|低保)[\u4e00-\u9fff]{0,8}(?:人员|军人|毕业生|劳动力|群众)$/u;

/** Places told by name before the number that counts them. */
const PLACES = /、[\u4e00-\u9fff]{2,8}$|[省市县区州镇乡村]等$/u;
/** 示范区, 试点城市: what they became says what they are. */
const TITLE = /(?:[区县市镇乡村城]|基地|单位|试点|之乡)$/u;
/** What made people do something. */
const LEADS = /^(?:直接|间接|稳定|可|已|累计)*(?:带动|吸纳|促进|帮助|拉动|实现|解决|扶持|安置)$/u;
const DID = /^(?:扩大|发展|参与|从事|开展|种植|养殖|提高|增加)[^，、的\d]{2,10}$/u;
/** What those who were reached came to. */
const OUTCOME = /^(?:稳定|顺利|成功|实现)*(?<what>就业|创业|增收|脱贫|致富|就近就业|再就业|返乡创业)(?![\u4e00-\u9fff])/u;
