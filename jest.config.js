/** How the tests run: TypeScript and the ES-module-only libraries are turned into CommonJS by swc. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: false } }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  reporters: ["default", "<rootDir>/scripts/totals.cjs"],
};
