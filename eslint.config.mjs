/** What the linter holds: TypeScript's own rules, Microsoft's Office Add-in rules (for .tsx too), and the house style. */
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const office = officeAddins.configs.recommended.map((config) => ({
  ...config,
  files: ["src/**/*.{ts,tsx}"],
  rules: Object.fromEntries(Object.entries(config.rules ?? {}).filter(([rule]) => rule.startsWith("office-addins/"))),
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test/artifacts/"] },
  ...office,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "zod", importNames: ["z"], message: 'Write `import * as z from "zod"`: three times smaller.' },
          ],
        },
      ],
      "max-depth": ["error", 3],
      complexity: ["error", 15],
      eqeqeq: "error",
    },
  },
);
