import { clauseStart } from "../clauses";
import { NO_TOPIC, type Around } from "./around";
import { plain } from "./plain";
import { hasVerb, trimBefore } from "./phrase";

/** 公交43路（甲站—乙站），共运行车辆10台: a bare noun that stands as a clause of its own before 共. */
export function leadInOf(around: Around, i: number): string {
  const { clause, sentence } = around.drafts[i]!;
  if (clause.start - 1 <= sentence || !/^(?:总?共|合计|累计)/u.test(around.text.slice(clause.start, clause.start + 2))) return "";
  const start = clauseStart(around.text, clause.start - 1);
  if (i > 0 && around.drafts[i - 1]!.figure.end > start) return "";
  const said = trimBefore(plain(around.text.slice(start, clause.start - 1)).trim());
  return /[路线站村镇校院园厂库]$/u.test(said) && said.length >= 3 && said.length <= 14 && !hasVerb(said) && !NO_TOPIC.test(said) ? said : "";
}

/**
 * The works that the part of the sentence opens with as its subject: 四湖流域治理工程，已编制报告，总投资35亿元; for 该项目 what the
 * sentence before opens with.
 */
export function worksOf(around: Around, i: number): string {
  const { clause, sentence, figure } = around.drafts[i]!;
  const here = around.text.slice(Math.max(sentence, clause.start - REACH), clause.start);
  const opening = Math.max(here.lastIndexOf("；"), here.lastIndexOf("："));
  const named = opening >= 0 || clause.start - sentence <= REACH ? WORKS.exec(plain(here.slice(opening + 1)))?.groups!.what : undefined;
  if (named) return named;
  const planned = PLANNED.exec(plain(here.slice(opening + 1)))?.groups!.what;
  if (planned) return planned;
  if (!/^(?:目前，)?(?:该|本)?(?:项目|工程|线路|路段)/u.test(around.text.slice(clause.start, figure.start))) return "";
  const end = sentence - 1;
  const last = around.text.slice(Math.max(0, end - REACH), Math.max(0, end));
  const stop = Math.max(last.lastIndexOf("。"), last.lastIndexOf("\n"));
  if (stop < 0 && end > REACH) return "";
  const before = last.slice(stop + 1);
  return WORKS.exec(plain(before))?.groups!.what ?? SUBJECT_OF.exec(`${before}，`)?.groups!.what ?? "";
}

/** What the sentence opens with as its subject: 某村是…最大的自然村, 某小学地处…. */
export function subjectOf(around: Around, i: number): string {
  const said = SUBJECT_OF.exec(around.text.slice(around.drafts[i]!.sentence, around.drafts[i]!.clause.start));
  return said ? (said.groups!.place ?? said.groups!.what!) : "";
}

/** How far before a figure what it belongs to is looked for. */
const REACH = 240;
/** 沿江路改建工程按一级公路标准设计， */
const WORKS = /^\s*(?:其中|[一二三四五六七八九十]是|此外，)?(?:将)?(?:加快|全力|有序|稳步|积极|继续)?(?:推进|推动|实施)?(?<what>(?!该|本|由|在|对|为|以)[\u4e00-\u9fffA-Za-z“”\d]{3,22}(?:工程|项目|水库|大桥|隧道|高速公路|高速|铁路))(?:[按由][^，]{4,30})?，/u;
/** 编制了农村饮水安全巩固提升“十三五”规划，涉及…， */
const PLANNED = /(?:编制|印发|制定|出台)(?:了|完成)?(?:全省|全市|全县|全区)?(?<what>[\u4e00-\u9fff]{4,22}?)(?:“[\u4e00-\u9fff]{3}”)?(?:规划|方案|计划)，(?:[^，；]{0,20}，)?$/u;
/** A place that has or holds something, or what is said to be or to lie somewhere. */
const SUBJECT_OF = /^\s*(?:目前，|据了解，)?(?:(?<place>[^，。：；]{1,7}[村镇乡])(?=域|辖|总|现|共|下辖)|(?<what>[^，。：；为是系地位]{2,12})(?:是|为|系|位于|地处|坐落于)[^，]{2,}，)/u;
