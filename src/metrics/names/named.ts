/** A name, the rule that found it, and what it counts where that is less than the name. */
export interface Named { readonly name: string; readonly rule: string; readonly noun?: string }
