import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The plugin's own set brings a second copy of typescript-eslint and prettier's taste; only its rules for Office.js are wanted.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) => Object.entries(rules)).filter(([rule]) => rule.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist", "node_modules", "tests/bench/peers"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-floating-promises": "error",
      // Full-width spaces are what the texts are full of; control characters are what the import looks for.
      "no-irregular-whitespace": "off",
      "no-control-regex": "off",
      "no-alert": "error",
      "no-console": "error",
      "no-eval": "error",
    },
  },
  {
    files: ["src/hosts/excel/**", "src/taskpane/**", "src/commands/**", "src/functions/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.tsx", "src/taskpane/**", "src/workbench/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["src/cli/**", "tests/**"], rules: { "no-console": "off" } },
  { files: ["**/*.cjs", "*.config.js"], languageOptions: { globals: { module: "writable", require: "readonly", process: "readonly", console: "readonly", URL: "readonly" } } },
);
