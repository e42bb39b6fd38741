/** A name and the rule that found it. */
export interface Named { readonly name: string; readonly rule: string }
