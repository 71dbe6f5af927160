/** `npm run pictures`: takes every state of the pane in every language, look and width, into test/artifacts. */
import { spawnSync } from "node:child_process";

const words = ["node_modules/jest/bin/jest.js", "pane.*(Pictures|Stages)", "--selectProjects", "browser"];
const { status } = spawnSync(process.execPath, words, {
  stdio: "inherit",
  env: { ...process.env, KLA_PICTURES: "all" },
});
process.exit(status ?? 1);
