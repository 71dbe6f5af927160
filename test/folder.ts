/** A folder of its own for the files that a suite writes; all are gone when the tests have ended (teardown.ts). */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** By suite: suites that run in one process share this module. */
const folders = new Map<string, string>();

/** The path of the folder of the suite that runs. */
export function suiteFolder(): string {
  const suite = expect.getState().testPath ?? "";
  const folder = folders.get(suite) ?? mkdtempSync(join(process.env.KLA_FOLDERS ?? tmpdir(), "suite-"));
  folders.set(suite, folder);
  return folder;
}
