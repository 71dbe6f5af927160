/** Asks the tests of core about a mutation that no workbook notices, in a copy of the project: nothing here is changed. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { execPath } from "node:process";
import * as z from "zod/mini";
import type { Mutation } from "./mutations";

const copied = ["src", "test", "assets", "scripts", "package.json", "tsconfig.json", "jest.config.js"];
/** What shows how a workbook is read and counted, apart from the suites whose workbooks have been asked already. */
const suites = ["test/core/(reading|scoring)/(?!edits|mutations|pins|habits|cases|strangers)", "test/core/layouts"];

const outcome = z.object({
  success: z.boolean(),
  testResults: z.array(z.object({ name: z.string(), status: z.string() })),
});

export interface Copy {
  /** The suite that fails where the file is changed so; null when none does. */
  noticedBy: (mutation: Mutation) => string | null;
  remove: () => void;
}

/** A copy of the project under `root`, in which files can be changed. */
export function copyOf(root: string): Copy {
  const copy = mkdtempSync(join(tmpdir(), "kla-mutate-"));
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return {
    noticedBy: ({ file, texts }) => {
      const path = join(copy, relative(root, file));
      const own = readFileSync(path, "utf8");
      for (const text of texts) {
        writeFileSync(path, text);
        const suite = failingSuite(copy);
        writeFileSync(path, own);
        if (suite !== null) return suite;
      }
      return null;
    },
    remove: () => {
      rmSync(copy, { recursive: true });
    },
  };
}

/** The first suite that fails; null when all pass. */
function failingSuite(copy: string): string | null {
  const output = join(copy, "outcome.json");
  const words = ["--selectProjects", "fast", "--bail", "--json", `--outputFile=${output}`];
  const jest = join(copy, "node_modules/jest/bin/jest.js");
  spawnSync(execPath, [jest, ...suites, ...words], { cwd: copy, stdio: "ignore" });
  const { success, testResults } = outcome.parse(JSON.parse(readFileSync(output, "utf8")));
  const failed = testResults.find(({ status }) => status === "failed");
  return success ? null : basename(failed?.name ?? "a suite that did not start");
}
