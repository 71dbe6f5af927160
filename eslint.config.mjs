/** What the linter holds: TypeScript's own rules, Microsoft's Office Add-in rules (for .tsx too), and the house style. */
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const officeRules = Object.assign({}, ...officeAddins.configs.recommended.map(({ rules }) => rules));
const office = {
  files: ["src/**/*.{ts,tsx}"],
  plugins: { "office-addins": officeAddins },
  rules: Object.fromEntries(Object.entries(officeRules).filter(([rule]) => rule.startsWith("office-addins/"))),
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test/artifacts/"] },
  office,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value=/^zod/] ImportSpecifier[imported.name='z']",
          message: 'Write `import * as z from "zod"`: three times smaller.',
        },
      ],
      "max-depth": ["error", 3],
      complexity: ["error", 15],
      eqeqeq: "error",
    },
  },
  {
    // Excel's types for arguments that may be anything are `any` and `any[][]`; its generator knows no other.
    files: ["src/functions/functions.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
);
