/** The table of the architecture: each folder may import those above it, no others. */
const order = {
  text: [],
  rules: ["text"],
  letter: ["text", "rules"],
  statements: ["text", "rules", "letter"],
  metrics: ["text", "rules", "letter"],
  indicators: ["text", "letter", "statements", "metrics"],
  comparison: ["text", "letter", "metrics", "statements", "indicators"],
  followthrough: ["text", "letter", "metrics", "statements", "indicators", "comparison"],
  forms: ["text", "metrics", "indicators", "comparison"],
  findings: ["text", "letter", "metrics", "statements", "indicators", "comparison", "followthrough"],
};
const domain = [...Object.keys(order), "engine"];
const allowed = {
  ...order,
  ledger: domain,
  wording: [...domain, "ledger", "workbook"],
  workbook: [...domain, "ledger", "wording"],
  import: ["text", "wording"],
  "hosts/excel": ["workbook"],
  "hosts/grid": ["workbook"],
  "hosts/xlsx": ["workbook"],
  "hosts/memory": ["workbook"],
};
const own = (folder) => `^src/${folder}(/|\\.ts$)`;

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, may]) => ({
      name: `boundary-${folder.replace("/", "-")}`,
      severity: "error",
      from: { path: own(folder) },
      to: { path: "^src/", pathNot: [own(folder), ...may.map(own)] },
    })),
    {
      name: "core-has-no-packages",
      comment: "Reading letters, verdicts and layouts are ours, with no dependency",
      severity: "error",
      from: { path: `^src/(${[...domain, "ledger", "wording", "workbook"].join("|")})(/|\\.ts$)` },
      to: { path: "node_modules|^node:" , dependencyTypesNot: ["type-only"] },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-shared-notes", severity: "error", from: {}, to: { path: "\\.\\./shared" } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" }, enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] } },
};
