import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "node_modules", "tests/bench/peers"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...officeAddins.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-irregular-whitespace": "off",
      "no-alert": "error",
      "no-console": "error",
    },
  },
  { files: ["src/cli/**", "tests/**"], rules: { "no-console": "off" } },
  { files: ["**/*.cjs", "webpack.config.js"], languageOptions: { globals: { module: "writable", require: "readonly", process: "readonly", console: "readonly" } } },
);
