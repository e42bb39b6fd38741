import type { Language } from "./language";

/** What the pane says where several values were stated or filed for one year, and about the parts of one wording. */
export interface ValuesPaneWords {
  readonly several: (year: number) => string;
  readonly counts: string;
  readonly take: string;
  readonly takeOf: (year: number, value: string) => string;
  readonly taken: (by: string, at: string, why: string) => string;
  readonly withdraw: string;
  readonly withdrawOf: (year: number) => string;
  readonly why: string;
  readonly ok: string;
  readonly kept: Readonly<Record<"taken" | "withdrawn" | "parted", string>>;
  readonly part: string;
  readonly partOf: (wording: string) => string;
  readonly partHelp: (wording: string) => string;
  readonly places: string;
  readonly name: string;
  readonly partButton: (places: number) => string;
  readonly sameName: (name: string) => string;
  readonly cancel: string;
}

const zh: ValuesPaneWords = {
  several: (year) => `${year} 年有几个数`,
  counts: "现在取这个",
  take: "改取…",
  takeOf: (year, value) => `改取 ${value}（${year} 年）`,
  taken: (by, at, why) => `${by || "（未署名）"}于 ${at} 定：${why}`,
  withdraw: "撤回",
  withdrawOf: (year) => `撤回 ${year} 年的取值`,
  why: "理由",
  ok: "改取",
  kept: { taken: "年度取值已记下，其他数仍并列。", withdrawn: "取值已撤回。", parted: "已另立为一个指标。" },
  part: "分出几处…",
  partOf: (wording) => `分出几处：${wording} 在有的答复里是另一个指标`,
  partHelp: (wording) => `选中的几处改用新名称，成为另一个指标；其余仍是“${wording}”。答复原文不变，决定记在台账里。`,
  places: "出处",
  name: "分出部分的名称",
  partButton: (places) => `分出 ${places} 处`,
  sameName: (name) => `“${name}”就是原来的名称，请换一个，例如加上范围或环节。`,
  cancel: "取消",
};

const en: ValuesPaneWords = {
  several: (year) => `Several values for ${year}`,
  counts: "counts now",
  take: "Take…",
  takeOf: (year, value) => `Take ${value} for ${year}`,
  taken: (by, at, why) => `Decided by ${by || "(unsigned)"} on ${at}: ${why}`,
  withdraw: "Take back",
  withdrawOf: (year) => `Take back the choice for ${year}`,
  why: "Reason",
  ok: "Take it",
  kept: { taken: "The choice is noted; the other values stay beside it.", withdrawn: "The choice is taken back.", parted: "They are an indicator of their own now." },
  part: "Part some places…",
  partOf: (wording) => `Part some places: ${wording} is another indicator in some letters`,
  partHelp: (wording) => `The places you choose get a new name and become another indicator; the rest stays “${wording}”. The letters keep their words; the ledger keeps your decision.`,
  places: "Places",
  name: "Name of the parted indicator",
  partButton: (places) => `Part ${places} ${places === 1 ? "place" : "places"}`,
  sameName: (name) => `“${name}” is the name they have. Choose another, for example with its scope or stage.`,
  cancel: "Cancel",
};

export const valuesPaneWords: Readonly<Record<Language, ValuesPaneWords>> = { zh, en };
