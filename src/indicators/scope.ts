/** The city proper, of all that a letter of the city speaks of. */
const CITY_PROPER = "市区";
/** Words that bound what is counted. Who is counted in the one is not all who are counted in the other. */
const bounds: readonly (readonly [RegExp, string])[] = [
  [/规模以上|规上/u, "规模以上"],
  [/限额以上|限上/u, "限额以上"],
  [/(?<![县各全])市区(?![县域划])|(?:主|中心)城区/u, CITY_PROPER],
];

/** 卫生服务中心（站）: both, where the other is one of them. */
const AND_THESE = /[一-龥](?:中心|[院所站室店馆])[（(](?<also>[站点所室院店馆])[）)]/u;

/**
 * What bounds the figure: of 规模以上企业 only, of 市区 only, of 中心（站） both. Null where nothing is said.
 * @param part the words before the figure in its part of the sentence, white space removed.
 */
export function scopeOf(name: string, part: string): string | null {
  const bound = bounds.find(([pattern]) => pattern.test(name) || pattern.test(part))?.[1];
  return bound ?? AND_THESE.exec(name)?.groups!.also ?? null;
}

/** Whether one figure is of the city proper (市区签约率46.1%) where another is of the whole. */
export const isOfCityOnly = (figure: { readonly facets: { readonly scope: string | null } }, whole: { readonly facets: { readonly scope: string | null } }): boolean => figure.facets.scope === CITY_PROPER && whole.facets.scope !== CITY_PROPER;
