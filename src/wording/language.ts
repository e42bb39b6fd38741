/** The languages of everything that is shown; Chinese is the one people get unless they ask otherwise. */
export type Language = "zh" | "en";
