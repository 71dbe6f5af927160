/** Prints what the built add-in weighs, and fails above the budget: the last step of `npm run build`. */
import { budget, weigh } from "./weights";

const weights = weigh("dist/web");
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

console.log(`JavaScript of the pane, gzipped, without office.js:
  before the first check  ${kilobytes(weights.first)} of at most ${kilobytes(budget.first)}
  with everything         ${kilobytes(weights.all)} of at most ${kilobytes(budget.all)}`);

if (weights.first > budget.first || weights.all > budget.all) {
  console.error("The pane is heavier than it may be: load what is rarely used later, or take a lighter part.");
  process.exitCode = 1;
}
