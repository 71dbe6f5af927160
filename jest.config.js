/** How the tests run: TypeScript and the ES-module-only libraries are turned into CommonJS by swc. */
const module = { type: "commonjs" };
const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "\\.(ts|mjs|js)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module }],
    "\\.tsx$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module,
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};

const fast = { ...common, displayName: "fast", testPathIgnorePatterns: ["/node_modules/", "/test/browser/"] };

/**
 * "fast" needs no browser; "quick" is the same with a part of each long list of cases (test/sampled.ts); "browser" builds
 * the pages once for all its suites.
 */
export default {
  // All processors: jest would leave one of two idle.
  maxWorkers: "100%",
  // Ends a test that is stuck; how fast something is the benchmark tells.
  testTimeout: 300_000,
  reporters: ["default", "<rootDir>/scripts/totals.cjs"],
  projects: [
    fast,
    { ...fast, displayName: "quick", globals: { klaSampled: true } },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
};
