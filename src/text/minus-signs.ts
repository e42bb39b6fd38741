/** A minus, as typed and as set; the hyphen stands last, so that the signs may end a class of characters. An em dash is one in cells only. */
export const MINUS_SIGNS = "－﹣−–‑-";
