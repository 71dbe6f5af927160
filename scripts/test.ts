/**
 * The tests: what reads the sources side by side, then the suites. "quick" leaves out the browser, and takes a part of
 * each long list of cases (test/sampled.ts).
 */
import { spawn } from "node:child_process";
import { argv, execPath, exit, stdout } from "node:process";

const isQuick = argv.includes("quick");

const checks: readonly (readonly [tool: string, ...words: string[]])[] = [
  [
    "eslint/bin/eslint.js",
    ".",
    "--max-warnings",
    "0",
    "--cache",
    "--cache-location",
    "node_modules/.cache/eslint",
    "--cache-strategy",
    "content",
  ],
  ["prettier/bin/prettier.cjs", "--check", ".", "--cache", "--cache-strategy", "content"],
  [
    "typescript-native/bin/tsc",
    "--noEmit",
    "--incremental",
    "--tsBuildInfoFile",
    "node_modules/.cache/types.tsbuildinfo",
  ],
];
const projects = isQuick ? ["fast", "isolated"] : ["fast", "isolated", "browser"];

const codes = await Promise.all(checks.map(([tool, ...words]) => run([`node_modules/${tool}`, ...words], false)));
if (codes.some((code) => code !== 0)) exit(1);
// Much of what the tests make lives shortly: with more room for the young, a twentieth less time goes into collecting it.
const room = "--max-semi-space-size=64";
exit(await run([room, "node_modules/jest/bin/jest.js", "--selectProjects", ...projects], true));

/** The exit code; what one of several side by side prints comes out in one piece. */
function run(words: readonly string[], isAlone: boolean): Promise<number> {
  const env = { ...process.env, ...(isQuick && { KLA_SAMPLED: "1" }) };
  const child = spawn(execPath, [...words], { env, stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => said.push(piece));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
