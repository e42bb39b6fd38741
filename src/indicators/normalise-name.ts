import { PEOPLES, PROVINCE_NAMES } from "../text/provinces";
import { carriers, countingEnd, moneyEnd, synonyms } from "./synonyms";

export interface NormalName {
  /** What is counted, without the words that only carry the figure. */
  readonly core: string;
  /** Sorted, distinct character pairs of the core. */
  readonly pairs: readonly string[];
}

const provinces = new RegExp(`(?:${PROVINCE_NAMES})(?:省|市|${PEOPLES}自治区)`, "gu");
const addedVerb = /新(?=增|认定|培训|培育|培养|建|启动|立项|设|签|招|聘|开工|开通|获批|入库|登记|注册|备案|引进|上市|组建|挂牌|纳入|投产|选派|授权|发展|评)/gu;

const cache = new Map<string, NormalName>();

/**
 * Brings a name to the part that identifies what is counted: quotes, brackets, places, 新增/累计/总数/全省 and counting
 * words taken off (they are facets, see `facetsOf`), synonyms written one way.
 */
export function normaliseName(name: string): NormalName {
  let known = cache.get(name);
  if (known) return known;
  if (cache.size > 200_000) cache.clear();
  const core = coreOf(name);
  cache.set(name, (known = { core, pairs: pairsOf(core) }));
  return known;
}

function coreOf(name: string): string {
  let s = name.normalize("NFKC").toLowerCase().replace(/[\s“”"'‘’「」《》〈〉·]/gu, "");
  s = s.replace(/新\((改扩?|扩)\)建/gu, "新$1建");
  const bare = s.replace(/\([^()]*\)/gu, "");
  if (bare.length >= 2) s = bare;
  s = s.replace(provinces, "").replace(/20\d\d年(?:度|底|末)?/gu, "");
  for (const [pattern, one] of synonyms) s = s.replace(pattern, one);
  s = s.replace(addedVerb, "").replace(/新增|净增/gu, "").replace(/^增(?:[加设](?=.{3})|(?![加设])(?=.{3}))/u, "").replace(/^增[加设](?=.{2}$)/u, "增").replace(/(?:首|第[一二三四五六七八九十\d]+)(?:批(?!次)|轮(?!次))/gu, "");
  s = s.replace(/省级(?:及)?以上|国家级|省级|市级|县级/gu, "").replace(/(?<=^|建设|认定|启动)省(?=实验|重点|科技|技术|工程|自然|产业|级)/gu, "");
  const carried = s.replace(carriers, "");
  if (carried.length >= 2) s = carried;
  for (const end of [countingEnd, moneyEnd]) {
    const cut = s.replace(end, "");
    if (cut.length >= 3) s = cut;
  }
  return s.replace(/[、，,;；:：\-—()]/gu, "").replace(/^(?:建设|支持|认定)(?=.{4})/u, "");
}

/** Of a core. */
export function pairsOf(core: string): string[] {
  if (core.length < 2) return core ? [core] : [];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < core.length; i++) pairs.add(core.slice(i, i + 2));
  return [...pairs].sort();
}
