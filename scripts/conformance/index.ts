/**
 * Runs any command over the cases: `npm run conformance -- [COMMAND …]`. It is given a workbook, `--json` and the options of
 * the case; without a command it is this project's own. Exits 1 when a case differs.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { caseNames, readCase } from "./cases";
import { differences } from "./compare";
import type { Outcome } from "./compare";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "test/conformance/kla-2024");
const own = [join(root, "node_modules/.bin/tsx"), join(root, "src/cli/index.ts")];
const given = process.argv.slice(2);
const [program = "", ...words] = given.length > 0 ? given : own;

function answerTo(name: string, options: readonly string[]): Outcome {
  const asked = [...words, join(folder, `${name}.xlsx`), "--json", ...options];
  const { status, stdout, stderr, error } = spawnSync(program, asked, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout ?? "", err: error ? error.message : (stderr ?? "") };
}

const names = caseNames(folder);
let failed = 0;
for (const name of names) {
  const { expected, options } = readCase(folder, name);
  const found = differences(expected, answerTo(name, options));
  if (found.length > 0) failed++;
  process.stdout.write(found.length === 0 ? `ok    ${name}\n` : `FAIL  ${name}\n      ${found.join("\n      ")}\n`);
}
process.stdout.write(`${names.length - failed} of ${names.length} cases conform.\n`);
process.exitCode = failed > 0 ? 1 : 0;
