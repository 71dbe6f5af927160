/** A folder of 5,000 files of evidence for the benchmark, as a city hands in: photos of like sizes, scans, some doubled. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const files = 5_000;
/** Bytes; one file in fifty is of a size that others have. */
const sizes = { least: 4_000, step: 7, repeated: 40_000 };

/** Does the work in such a folder, and clears it away. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "kla-bench-folder-"));
  try {
    for (let at = 0; at < files; at++) {
      const inside = join(folder, `Klaster ${at % 7}`, `${at % 26}`);
      mkdirSync(inside, { recursive: true });
      const size = at % 50 === 0 ? sizes.repeated : sizes.least + at * sizes.step;
      writeFileSync(join(inside, `bukti ${at}.pdf`), Buffer.alloc(size, at % 251));
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the rows of a workbook cite: all of the folder, every other one with a slip in its name. */
export function citedTexts(): string[] {
  return Array.from({ length: files }, (_, at) => (at % 2 === 0 ? `bukti ${at}.pdf` : `bukit ${at}.pdf`));
}
