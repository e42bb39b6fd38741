/** The sample letters the product ships, each a text of its own loaded when asked for. */
export interface Sample {
  readonly name: string;
  readonly year: number;
  readonly text: () => Promise<string>;
}

const files = import.meta.webpackContext("../../../assets/samples", { regExp: /\.txt$/, mode: "lazy" });

export const samples: readonly Sample[] = files.keys()
  .map((path) => {
    const name = path.slice(2);
    return { name, year: Number(/\d{4}/.exec(name)?.[0]), text: async () => await files(path) as string };
  })
  .sort((a, b) => a.year - b.year);
