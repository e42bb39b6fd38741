import type { Around } from "./around";
import { trimBefore } from "./phrase";

/** 县城市公益性公墓拟建墓穴7212个: what the sentence says is built, before what it holds; "" where it doesn't. */
export function siteOf({ text, drafts }: Around, i: number): string {
  const { sentence, figure } = drafts[i]!;
  const part = Math.max(sentence, text.lastIndexOf("；", figure.start) + 1);
  let first = i;
  while (first > 0 && drafts[first - 1]!.figure.start >= part) first--;
  return trimBefore(SITE.exec(text.slice(part, drafts[first]!.figure.start))?.groups!.site ?? "");
}
const SITE = /(?:^|[，：])\s*(?:其中[，：]?)?(?<site>[^，。；：]{2,22}?(?:项目|工程|[院园馆站厂库墓校]|[中小]学|中心|基地|广场|市场|[一二三四五]期))(?:(?:拟|计划|规划|共|将|内|已)+[建设]|(?:拟|计划|规划|共|将|内|已)*(?:建成|新建|新增|建设|设置|设有|配建|配备|改扩建|改建|扩建|迁建|重建|续建))(?!工程|项目|[成设])[^，。；]{2,8}$/u;
/** What a site has as a whole, and what it holds. */
export const OF_SITE = /^(?:规划|计划|项目|总|估算|匡算)*(?:占地|用地|占地面积|用地面积|投资|概算|投资额|建筑面积|投资概算)$/u, HELD_THERE = /(?:墓穴|床位|学位|车位|泊位|座位|教学班)$/u;
