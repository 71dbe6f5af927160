/** Once before all suites without a browser: the folder that holds theirs (folder.ts). */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export default function setup(): void {
  process.env.KLA_FOLDERS = mkdtempSync(join(tmpdir(), "kla-tests-"));
}
