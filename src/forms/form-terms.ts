/** What the analyst writes beside an indicator of the catalogue for the yearly forms. */
export interface FormTerms {
  /** Key of the indicator in T_Indicators. */
  readonly key: string;
  /** 口径; null where none is written. */
  readonly definition: string | null;
  /** 审核关系, one a line or parted by ；; null where none is written: then the rules the letters suggest hold. */
  readonly rules: string | null;
  /** 提示幅度 as written: 50 for 50%, percentage points for a rate; null for the usual one. */
  readonly threshold: number | null;
  /** 报送: false leaves the indicator out of the forms. */
  readonly collect: boolean;
}
