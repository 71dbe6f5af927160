/** `npm run pictures`: takes every state of pane and workbench in every language, look and width, into test/artifacts. */
import { spawnSync } from "node:child_process";

const words = [
  "node_modules/jest/bin/jest.js",
  "browser/(pane(Pictures|Stages)|workbench(Sheet)?)\\.test",
  "--selectProjects",
  "browser",
];
const { status } = spawnSync(process.execPath, words, {
  stdio: "inherit",
  env: { ...process.env, KLA_PICTURES: "all" },
});
process.exit(status ?? 1);
