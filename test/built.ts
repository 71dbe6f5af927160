/** The command as it is handed out, built once for all suites and built again only when its sources have changed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const cache = join(root, "node_modules/.cache/tests");
const sources = ["src", "assets/instruments", "webpack.config.js", "package.json"];

/**
 * The path of the built command. Suites that run side by side may each build it: every one moves a whole file into place.
 *
 * @throws Error when the build fails, with what it printed.
 */
export function builtCommand(): string {
  path ??= upToDate();
  return path;
}

let path: string | undefined;

function upToDate(): string {
  const built = join(cache, "kla.mjs");
  if (changedAt(built) > Math.max(...sources.map((name) => newestIn(join(root, name))))) return built;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "kla-"));
  const words = [join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/build.ts", "cli", "--to", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0 || stderr !== "") throw new Error(`The command could not be built: ${stdout}${stderr}`);
  renameSync(join(folder, "kla.mjs"), built);
  rmSync(folder, { recursive: true });
  return built;
}

/** Milliseconds since 1970; 0 for a file that is not there. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(place: string): number {
  if (!statSync(place).isDirectory()) return changedAt(place);
  const inside = readdirSync(place, { recursive: true, withFileTypes: true });
  return Math.max(...inside.map(({ parentPath, name }) => changedAt(join(parentPath, name))));
}
