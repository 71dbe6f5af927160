/** Runs every example as its first line says, and holds that each does what it is there to show. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

const shows: Record<string, RegExp> = {
  "check-file.ts": /^771\.81 claimed, \d+ findings\n$/,
  "own-instrument.ts": /^refused: clusters\[0\]\.max says 165.*\nclaimed by kla-2027: 20\n$/,
  "own-rule.ts": /^Kelembagaan!I5: Only Bagian Hukum is named; name a second office\.\n/,
};

test("every example is run here", () => {
  expect(Object.keys(shows)).toEqual(readdirSync(join(root, "examples")).sort());
});

test.each(Object.entries(shows))("%s", (name, wanted) => {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `examples/${name}`], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(wanted);
  expect(readFileSync(join(root, "examples", name), "utf8")).toContain(`npx tsx examples/${name}`);
});
