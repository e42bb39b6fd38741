import { matchUnits } from "../indicators/dimension";
import { countedAlike } from "./evidence/counted-alike";
import { likenessOfNames } from "./evidence/figure-names";
import type { Commitment } from "./promises/commitment";
import type { Proposed, Response } from "./response";
import { rest } from "./rest-words";
import { targetStatus } from "./target-status";

/** What was promised became something else. */
const changed = /调整为|调整到|改为|变更为|更名为|并入|(?:整合)?升级为|整合为|合并为|转为|不再(?=实施|开展|设立|保留|单独)|取消|终止|暂缓|停止实施/u;
/** It is there. */
const done = /(?:已|均|已经)(?:全部|经|全面)?(?:完成|建成|实现|出台|印发|设立|成立|启动|投入)|全部(?:完成|建成|实现)|(?:任务|目标)[^，。；]{0,6}(?:完成|实现)|如期|圆满完成|正式(?:启动|运行|挂牌|成立|投运)|(?:修订|审议|表决|经[^，。；]{2,14}|获得?)通过|施行|出台了?|印发了?|制定了?|修订了?|设立了?|成立了?|建成|挂牌|获批|发布实施|建立了|启动了|组织实施|举办了?|启动|入选|建设(?:完成|了)|组建了?|开展了|签订|上线|开工建设|投入使用|投用|完成[^，。；]{0,16}(?:改造|建设|修订|编制)/u;
/** It goes on. */
const goingOn = /正在|持续推进|继续(?:推进|实施|开展)|稳步推进|加快推进|有序推进|推进[^，。；]{0,30}(?:修订|编制|建设)工作|启动[^，。；]{0,24}建设|筹建|谋划|起草|列入[^，。；]{0,20}(?:计划|项目)/u;
/** A plan to set something up is kept when that begins to exist. */
const planned = /筹建|谋划|研究设立|拟设立|申报|争取|启动|新?设立|组建/u;
const begun = /启动|成立|设立|挂牌|获批|建成|组建|入选|立项|运行|(?<!继续|持续|将)(?:组织)?(?:开展|实施)/u;
/** A promise to go on with something is kept by going on, not by an end. */
const promisesToGoOn = /持续|继续(?!修订|编制|起草|筹建)|不断|常态化|长期|稳定支持|深化|进一步/u;

/** Responses that count for nearly as much as the best. */
const NEAR = 0.25;

/** What the responses say of a promise: met, done, continuing, partial, changed, or nothing found. */
export function proposeStatus(commitment: Commitment, responses: readonly Response[]): Proposed {
  const reports = responses.filter(({ renews }) => !renews);
  const [first] = responses;
  const [best] = reports;
  if (!first) return { status: "no-response", because: null };
  if (!best || (first.renews && !best.certain)) return { status: "continuing", because: { response: responses.find(({ renews }) => renews)!, rule: "renewed", words: null } };
  const near = reports.filter(({ score }) => score >= best.score - NEAR);
  const weighty = near.filter(({ certain }) => certain);
  const looked = weighty.length > 0 ? weighty : [best];
  for (const response of looked) {
    const words = changedWords(commitment, response);
    if (words) return { status: "changed", because: { response, rule: "changed-words", words } };
  }
  return targetStatus(commitment, looked, near, reports) ?? statusInWords(commitment, latestOf(looked));
}

/** Letters of several years tell a story: the last one says how it stands. */
function latestOf(responses: readonly Response[]): Response {
  const named = responses.filter(({ evidence }) => evidence.some(({ kind }) => kind === "named" || kind === "confirmed"));
  return named.reduce((latest, one) => ((one.year ?? 0) > (latest.year ?? 0) ? one : latest), named[0] ?? responses[0]!);
}

/** Words of change that stand in one clause with what was promised: its figure or its name. */
function changedWords(commitment: Commitment, response: Response): string | null {
  for (const clause of response.text.split(/[，,。；;]/u)) {
    const found = changed.exec(clause)?.[0];
    if (!found) continue;
    const about = commitment.targets.some((t) => clause.replace(/\s/gu, "").includes(String(t.metric.value)))
      || commitment.things.some((t) => clause.replace(/[“”"《》\s]/gu, "").includes(t.core));
    if (about) return found;
  }
  return null;
}

function statusInWords(commitment: Commitment, response: Response): Proposed {
  const left = response.certain ? rest.exec(response.text)?.[0] : undefined;
  if (left) return { status: "partial", because: { response, rule: "rest-words", words: left } };
  const goesOn: Proposed = { status: "continuing", because: { response, rule: "going-on", words: null } };
  // Words alone don't tell whether a figure was reached; nor does 建成16.8万家 of those that were to be 新增2万家
  if (commitment.targets.length > 0 && (!response.certain || countsOtherwise(commitment, response))) return goesOn;
  const said = saidOf(commitment, response);
  // Words that merely resemble don't tell whether it was this that was done
  if (!response.certain && !response.evidence.some(({ kind }) => kind === "named" || kind === "rename")) return { ...goesOn, because: { response, rule: "going-on", words: goingOn.exec(said)?.[0] ?? null } };
  const first = response.evidence.find(({ kind }) => kind !== "confirmed");
  const there = planned.test(commitment.text) && response.certain && first?.kind === "named" ? begun.exec(said)?.[0] : undefined;
  if (there && !/筹建|谋划|拟|研究设立/u.test(said)) return { status: "done", because: { response, rule: "done-words", words: there } };
  const going = goingOn.exec(said)?.[0];
  const over = done.exec(said)?.[0];
  if (over && !going && !promisesToGoOn.test(commitment.text)) return { status: "done", because: { response, rule: "done-words", words: over } };
  return { status: "continuing", because: { response, rule: "going-on", words: going ?? null } };
}

/** The passage has a figure of what was promised that is no answer to the figure promised: a total, another deed. */
const countsOtherwise = ({ targets }: Commitment, { figures }: Response): boolean => targets.some((target) => figures.some((figure) => figure.metric.status === "actual"
  && countedAlike(target, figure) !== "alike" && matchUnits(target.metric.unit, figure.metric.unit) === "same" && likenessOfNames(target.core, figure.core) >= ALIKE));
const ALIKE = 0.62;

/** The clauses of a response that share words with the promise: what the others say is done is something else. */
function saidOf(commitment: Commitment, { text, evidence }: Response): string {
  const names = [...commitment.things.flatMap(({ core, stem }) => [core, stem]), ...evidence.flatMap((one) => (one.kind === "wording" ? one.words : one.kind === "named" ? [one.shown] : one.kind === "rename" ? [one.toCore] : []))]
    .map(bare).filter((name) => name.length >= 2);
  const clauses = text.split(/(?<=[，,。；;])/u);
  const about = clauses.map((clause) => names.some((name) => bare(clause).includes(name)));
  // 研究院…挂牌成立，收集…: what follows a name within a sentence may still be about it
  const own = clauses.filter((_, i) => about[i] || (i > 0 && about[i - 1] && !/[。；;]$/u.test(clauses[i - 1]!)));
  return about.some(Boolean) ? own.join("") : text;
}

const bare = (text: string) => text.replace(/[“”"《》\s，,。；;]/gu, "").toLowerCase();
