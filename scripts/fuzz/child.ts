/** Checks one damaged case of a kind after another, as the command does, for as long as its parent sends seeds. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main";
import { caseOf, kinds } from "./cases";

/** What became of one mutant. */
export interface Outcome {
  /** Of the command; null when something was thrown past it. */
  code: number | null;
  /** What the command or the program said went wrong; empty when nothing did. */
  fault: string;
  /** Of processor time: a busy machine stretches the clock. */
  milliseconds: number;
  /** Peak memory of this process so far, in MB. */
  peak: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kla-fuzz-"));
const [given = "file"] = process.argv.slice(2);
const kind = kinds.find((one) => one === given) ?? "file";
let said = "";
const take = (text: string | Uint8Array, ...rest: unknown[]): boolean => {
  if (said.length < 5000) said += String(text).slice(0, 5000);
  for (const done of rest) if (typeof done === "function") done();
  return true;
};
process.stderr.write = take;
process.stdout.write = (_text, ...rest: unknown[]) => take("", ...rest);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("disconnect", () => process.exit(0));
process.on("message", (seed) => {
  void answer(Number(seed));
});

async function answer(seed: number): Promise<void> {
  const { words } = await caseOf(kind, seed, root, folder);
  // The parent's clock begins here: making a mutant is no part of checking it.
  process.send?.("ready");
  said = "";
  const before = process.cpuUsage();
  const code = await outcomeOf(seed, words);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  const outcome: Outcome = { code, fault: said, milliseconds, peak: process.resourceUsage().maxRSS / 1024 };
  process.send?.(outcome);
}

async function outcomeOf(seed: number, words: readonly string[]): Promise<number | null> {
  try {
    return await main([...words, ...(seed % 2 === 0 ? ["--json"] : ["--lang", "en"])]);
  } catch (error) {
    said += error instanceof Error ? (error.stack ?? error.message) : String(error);
    return null;
  }
}
