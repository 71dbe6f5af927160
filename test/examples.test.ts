/** Runs every example, and holds that each does what it is there to show, by the command that its first line names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "../examples");

const shows: Record<string, RegExp> = {
  "check-file.ts": /^771\.81 claimed, \d+ findings\n$/,
  "own-instrument.ts": /^refused: clusters\[0\]\.max says 165.*\nclaimed by kla-2027: 20\n$/,
  "own-rule.ts": /^Kelembagaan!I5: Only Bagian Hukum is named; name a second office\.\n/,
};

test("every example is run here", () => {
  expect(Object.keys(shows)).toEqual(readdirSync(folder).sort());
});

test.each(Object.entries(shows))("%s", async (name, wanted) => {
  const path = join(folder, name);
  const { argv } = process;
  const lines: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((line: string) => void lines.push(`${line}\n`));
  process.argv = [process.execPath, path];
  try {
    await import(pathToFileURL(path).href);
  } finally {
    process.argv = argv;
    log.mockRestore();
  }
  expect(lines.join("")).toMatch(wanted);
  expect(readFileSync(path, "utf8")).toContain(`npx tsx examples/${name}`);
});
