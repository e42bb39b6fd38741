/** The name of a button that shows only a picture, shown by the browser itself: Fluent's tooltip with what places it weighs 14 KB, which the page that is there first does without. */
export const hint = (label: string) => ({ "aria-label": label, title: label });
