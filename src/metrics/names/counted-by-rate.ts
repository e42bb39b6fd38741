import type { Counted } from "./counted";
import { rateNear } from "./kin";
import type { Named } from "./named";
import { generic } from "./words";

/** 1216辆校车检验率、审验率均为100%; 9个市货币化安置率超过全省平均: those are counted that the rate is of. */
export function rateOf({ around, i, draft, phrase, after }: Counted): Named | null {
  if (draft.kind !== "level" || !RATE_OF.test(phrase.noun)) return null;
  const place = PLACE_RATE.exec(after)?.groups;
  if (place) return { name: `${place.rate!}的${place.who!}`, noun: place.who!, rule: "name.did" };
  const who = /率、[\u4e00-\u9fff]{2,8}率/u.test(around.wordsAfter(i)) ? phrase.noun.replace(/(?:通[\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]{2})率$/u, "") : "";
  return who.length >= 2 ? { name: who, noun: who, rule: "name.counted" } : null;
}
const RATE_OF = /^[\u4e00-\u9fff]{4,}率$/u;
const PLACE_RATE = /^(?<who>市|县|区|乡镇|镇|村|社区|街道|县（市、区）|市（州）)(?<rate>[\u4e00-\u9fff]{2,8}率(?:超过|高于|低于|达到|不足)[^，。；]{2,10})$/u;

/** 6个县（市、区）不足85%: whose measure falls short. */
export function shortOf({ around: { text, drafts }, i, draft, phrase }: Counted): Named | null {
  const next = drafts[i + 1];
  if (!next || next.kind === "level" || !(phrase.general || generic.has(phrase.noun))) return null;
  const short = SHORT_OF.exec(text.slice(draft.figure.end, next.figure.start));
  const rate = short && rateNear(drafts, i);
  return rate && { name: `${rate.name}${short.groups!.how ?? ""}${text.slice(next.figure.start, next.figure.end)}${phrase.noun}`, rule: "name.short-of" };
}
/** The figure behind it carries the qualifier: 不足85%, 未达90%. */
const SHORT_OF = /^[^，。；]{1,8}?(?<how>未达到?|不足|低于|高于|超过|达到)?$/u;

/** 2个县种植面积超过15万亩: whose measure goes beyond it. */
export function beyond({ around: { text, drafts }, i, draft, phrase }: Counted): Named | null {
  const next = drafts[i + 1];
  const over = next?.kind === "level" && next.figure.start < draft.clause.end && (phrase.general || generic.has(phrase.noun) || /^[\u4e00-\u9fff]{1,3}(?:种植面积|产值|收入|产量|面积|总量)$/u.test(phrase.noun)) ? BEYOND.exec(text.slice(draft.figure.end, next.figure.end)) : null;
  return over && { name: `${over.groups!.over!}${over.groups!.who!}`, noun: over.groups!.who!, rule: "name.short-of" };
}
const BEYOND = /^(?<who>(?:县（市、区）|县（区）|乡镇|县市|市州|区县|企业|园区|基地|合作社|街道|[县市区乡镇村省]))(?:的)?(?<over>[\u4e00-\u9fff]{2,8}?(?:超过?|突破|不足|低于|高于|达到?|不到)\d[\d.]*[^，。；\d]{1,5})$/u;
