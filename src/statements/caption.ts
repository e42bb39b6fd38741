/** Openings that say when or of whom, not what. */
const WHEN = /^(?:下一?步|下一?阶段|下阶段|今后(?:一个时期)?|接下来|目前|当前|近年来|今年以来|近[两三几]年来?|截至[^，,。；]{1,16}|(?:19|20)\d\d年(?:\d{1,2}月)?(?:以来|底|末|起)?|“[^”]{2,6}”(?:以来|期间)|同时|此外|另外|对此|为此|首先)[，,:：]/;
const WHO = /^(?:我[厅局委办部院省市县区]|我们|本[厅局委])(?:还|也|均|正|一向|始终|已)?(?:将|拟)?(?=.)/;
const ASKED = /^(?:[^，。；]{0,12}?(?:提出|建议|希望|指出))[，,：:]/;
/** 为…，针对…，按照…： why and by what, not what. */
const BY_WHAT = /^(?:为|针对|按照|对照|根据|围绕|依托|以)[^，,。；]{2,60}[，,]/;
const ENOUGH = 6;
const LONGEST = 32;

/** A short name for a point without a title: its first telling clause. */
export function captionOf(own: string): string {
  const text = own.slice(0, 4 * LONGEST).split("\n")[0]!.trim();
  const told = [WHEN, ASKED, BY_WHAT, WHO].reduce((left, lead) => left.replace(lead, "") || left, text);
  let end = 0;
  while (end < told.length && (end < ENOUGH || !"，。；：,;:".includes(told[end]!))) {
    if ("。；;".includes(told[end]!) && end > 0) break;
    end += 1;
  }
  const clause = told.slice(0, end);
  return clause.length > LONGEST ? `${clause.slice(0, LONGEST - 1)}…` : clause;
}
