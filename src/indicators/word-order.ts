/** Verbs that stand before what they are done to or behind it, and nothing is changed by that. */
const DEED = /^(?:[新改扩翻重修续创筹]?建|建[设成]|更新|改造|改扩|升级|提升|修[复缮]|整治|治理|整改|维[修护]|养护|加固|清[理淤]|拆除|淘汰|关[停闭]|处[置理]|培[训育养]|引进|发[放展布]|补[助贴]|资助|奖[励补]|投[入放]|认定|评[定选]|命名|备案|登记|注册|检[测查验]|监测|抽[检查]|巡查|执法|查处|办[理结]|受理|推广|应用|使用|利用|种植|播种|生产|出栏|供应|销售|交易|流转|收[购储]|征收|安[置装]|救[助治]|[进出]口|接[种待]|回收|采购|验收|审[批核查]|鉴定|[普筛]查|开[工通]|竣工|投[产用]|实施|启动)+$/u;
/** Between two that do something together: 食品和药品. */
const TOGETHER = /[和与及或]/u;
/** A single character that says which is which: 出口占进口, 学生帮老人. */
const TELLS_SIDES = /[占比对向由从至到帮带教助援]/u;

/**
 * The same words, those at the one end of a name at the other end of the other: "deed" where a verb is known to stand there (老旧设备更新改造,
 * 更新改造老旧设备), "perhaps" where it may be any word (困难职工帮扶, 帮扶困难职工; but also 平台企业, 企业平台).
 */
export function reordered(a: string, b: string): "deed" | "perhaps" | null {
  if (!sameCharacters(a, b)) return null;
  let found: "perhaps" | null = null;
  for (let at = 1; at < a.length; at++) {
    const front = a.slice(0, at), rest = a.slice(at);
    if (rest + front !== b) continue;
    if (DEED.test(front) || DEED.test(rest)) return "deed";
    if (at > 1 && rest.length > 1) found = "perhaps";
  }
  return found;
}

/** The same words, of which those before and those behind the middle change places, and so who does it to whom: 高校服务企业, 企业服务高校. */
export function turnedAround(a: string, b: string): boolean {
  if (!sameCharacters(a, b)) return false;
  // What both begin or end with may belong to what changes places: 医院 of 三级医院帮扶医院, 医院帮扶三级医院
  for (let start = 0; start === 0 || a[start - 1] === b[start - 1]; start++) {
    for (let end = a.length; end > start + 2 && (end === a.length || a[end] === b[end]); end--) {
      if (swapped(a.slice(start, end), b.slice(start, end))) return true;
    }
  }
  return false;
}

function swapped(a: string, b: string): boolean {
  for (let front = 1; front < a.length - 1; front++) {
    if (!b.endsWith(a.slice(0, front))) continue;
    for (let back = front + 1; back < a.length; back++) {
      const middle = a.slice(front, back);
      if (b.startsWith(a.slice(back) + middle) && (middle.length > 1 || TELLS_SIDES.test(middle)) && !TOGETHER.test(middle)) return true;
    }
  }
  return false;
}

/** Names of the same characters in different orders: few are, and only these are looked at closely. */
const sameCharacters = (a: string, b: string): boolean => a.length === b.length && a !== b && [...a].sort().join("") === [...b].sort().join("");
