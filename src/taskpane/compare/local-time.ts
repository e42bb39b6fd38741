/** YYYY-MM-DD HH:mm where the analyst is. */
export const localMinute = (now = new Date()): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace("T", " ");
/** YYYY-MM-DD. */
export const localDay = (now = new Date()): string => localMinute(now).slice(0, 10);
