/** What webpack adds to modules: the files of a folder as lazily loaded modules. */
interface ImportMeta {
  webpackContext(folder: string, options: { regExp: RegExp; mode: "lazy" }): { (path: string): Promise<unknown>; keys(): string[] };
}
