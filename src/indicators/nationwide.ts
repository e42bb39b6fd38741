/** The country as what a clause is about, which names leave out; not a place in its order, its congress or its market. */
const COUNTRY = /^(?:[^，。；、\d]{0,4}(?:20)?\d{2,4}年(?:度|底|末|\d{1,2}月[底末份]?)?)?(?:全国|我国)(?!人大|政协|排|第|首|[前占]|市场|领先|最|唯一)/u;
/** 国内生产总值, 我国出口额; a county may loosely call its own 国内生产总值. */
const IN_NAME = /国内(?:生产总值|GDP)|^我国/iu, LOCAL = /[全我本][省市县区州旗]|[省市县区州]国内/u;

/**
 * Whether a figure is of the whole country, beside which a letter sets its own: 全国粮食产量. An honour that the country gives
 * (全国文明村镇) bears the word in its name.
 * @param clause the words of the figure's clause up to it.
 */
export function ofWholeCountry(name: string, clause: string): boolean {
  if (LOCAL.test(clause)) return false;
  return IN_NAME.test(name) || (!name.includes("全国") && COUNTRY.test(clause));
}
