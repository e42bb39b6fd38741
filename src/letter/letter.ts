import type { Span } from "../text/span";

/** 人大代表建议 (`npc`) or 政协提案 (`cppcc`). */
export type CaseKind = "npc" | "cppcc";

/** What stands around the body: who answers whom, about which case, when. Strings are as printed, white space removed. */
export interface Header {
  readonly docNumber: string | null;
  readonly agency: string | null;
  /** All issuing bodies; more than one in a joint reply. The first is `agency`. */
  readonly agencies: readonly string[];
  /** YYYY-MM-DD (GB/T 7408). */
  readonly date: string | null;
  /** The year of the reply: of its date, else of its document number, else of the session. */
  readonly year: number | null;
  /** As addressed, without the colon: 张三代表. */
  readonly addressee: string | null;
  /** Without 《》. */
  readonly proposalTitle: string | null;
  readonly proposalKind: CaseKind | null;
  /** 省政协十三届二次会议 */
  readonly session: string | null;
  /** As printed: 53, 2023W316; several are joined with 、. */
  readonly proposalNumber: string | null;
}

/** What a point of the outline is about (`replies/GUIDE.md`: items). */
export type Aspect = "ask" | "measure" | "result" | "plan" | "other";

/** A numbered or titled point, or an unnumbered paragraph of the body. */
export interface OutlineItem {
  /** In the paste; runs to where the next item starts. */
  readonly span: Span;
  /** The same in clean text. */
  readonly clean: Span;
  /** As printed, white space removed: 一、 （一） 1. 一是; "" for a paragraph. */
  readonly marker: string;
  /** 1 for 一、, one more for each nested step. */
  readonly level: number;
  /** A heading only introduces what is below; a point has content of its own. */
  readonly role: "heading" | "point";
  readonly aspect: Aspect;
  /** The short caption without marker. */
  readonly title: string | null;
  /** Index of the item this one is nested in, or null. */
  readonly parent: number | null;
}

/** Why a stretch of the paste is not part of the body. */
export type FurnitureKind = "page-number" | "web" | "title" | "header" | "addressee" | "greeting" | "thanks" | "signature" | "attachment" | "contact";

export interface Furniture {
  readonly kind: FurnitureKind;
  /** In clean text. */
  readonly clean: Span;
}

/** A letter taken apart: what stands around the body, and the outline of the body. */
export interface Letter {
  readonly header: Header;
  readonly items: readonly OutlineItem[];
  /** Where the body lies in clean text. */
  readonly body: Span;
  readonly furniture: readonly Furniture[];
}
