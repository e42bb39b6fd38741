import type { Header } from "../letter";

/** Nothing around the text says that it is a reply: no document number, no agency, nobody addressed. It is read all the same. */
export const namesNoReply = ({ docNumber, agency, addressee }: Pick<Header, "docNumber" | "agency" | "addressee">): boolean => !docNumber && !agency && !addressee;
