/**
 * How the tests run. Those without a browser share two threads, in which the code stays loaded and warm: jest's own
 * runner would load it anew for each of two hundred suites, which took three quarters of the time.
 */
const module = { type: "commonjs" };
const parser = (tsx) => ({ syntax: "typescript", tsx });
const apart = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "\\.(ts|mjs|js)$": ["@swc/jest", { jsc: { target: "es2022", parser: parser(false) }, module }],
    "\\.tsx$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: parser(true), transform: { react: { runtime: "automatic" } } }, module },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};

const shared = {
  ...apart,
  displayName: "fast",
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/", "\\.isolated\\.test\\."],
  runner: "jest-light-runner",
  setupFiles: ["<rootDir>/test/typescript.mjs"],
  globalSetup: "<rootDir>/test/setup.ts",
  globalTeardown: "<rootDir>/test/teardown.ts",
};

/**
 * "fast" needs no browser; "isolated" are suites that need jest's own runner, since they put another module or another
 * clock in place, or measure what their process takes; "browser" builds the pages once for all its suites.
 */
export default {
  // All processors: jest would leave one of two idle.
  maxWorkers: "100%",
  // Ends a test that is stuck; how fast something is the benchmark tells.
  testTimeout: 300_000,
  reporters: ["default", "<rootDir>/scripts/totals.cjs"],
  projects: [
    shared,
    { ...apart, displayName: "isolated", testMatch: ["**/*.isolated.test.ts"] },
    {
      ...apart,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
};
