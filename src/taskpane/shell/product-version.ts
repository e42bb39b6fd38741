import about from "../../../package.json";

/** As sheets say by what they were made. */
export const productVersion: string = about.version;
