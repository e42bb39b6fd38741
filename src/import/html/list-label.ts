import { letters, roman } from "../numbering/number-formats";

/** What a browser puts before an item of a numbered list. */
export function listLabel(type: string | null, number: number): string {
  switch (type) {
    case "a": return `${letters(number)}. `;
    case "A": return `${letters(number).toUpperCase()}. `;
    case "i": return `${roman(number)}. `;
    case "I": return `${roman(number).toUpperCase()}. `;
    default: return `${number}. `;
  }
}
