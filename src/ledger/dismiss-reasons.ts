import type { DismissReason } from "../metrics/metric";

const known: Readonly<Record<DismissReason, true>> = {
  name: true, threshold: true, duration: true, date: true, ordinal: true, idiom: true, "document-number": true, "case-number": true, session: true, enumerator: true,
  version: true, phone: true, "page-number": true, code: true, addressee: true, furniture: true, time: true, "ratio-slogan": true, address: true, other: true,
};

/** Every reason why a number is no metric, those a person most often gives first. */
export const dismissReasons = Object.keys(known) as DismissReason[];
