/** What a custom function gives: a value, or why there is none (shown as #N/A with these words). */
export type Answer = { readonly value: number } | { readonly missing: string };
