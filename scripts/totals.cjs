/** Prints jest's totals as the last line of the test run, `N passed, N failed`, for people and for machines. */
class Totals {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.on("exit", () => console.log(`${results.numPassedTests} passed, ${failed} failed`));
  }
}
module.exports = Totals;
