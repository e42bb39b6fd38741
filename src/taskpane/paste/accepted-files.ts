/** Kinds of files that letters come in, for a file picker. */
export const acceptedFiles = ".txt,.html,.htm,.docx,.pdf";
