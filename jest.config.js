/** How the tests run: TypeScript and the ES-module-only libraries are turned into CommonJS by swc. */
const common = {
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
};

/** "fast" needs no browser; "browser" builds the pages once for all its suites. */
export default {
  // All processors: jest would leave one of two idle.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/scripts/totals.cjs"],
  projects: [
    { ...common, displayName: "fast", testPathIgnorePatterns: ["/node_modules/", "/test/browser/"] },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
};
