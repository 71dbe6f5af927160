/** Runs the command line's one built file where there is nothing else. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtCommand } from "./built";
import { run } from "./cli/command";

const root = join(import.meta.dirname, "..");
const sample = join(root, "assets/samples/rekap-274.xlsx");
const folder = mkdtempSync(join(tmpdir(), "kla-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

function node(cwd: string, ...words: string[]) {
  return spawnSync(process.execPath, words, { cwd, encoding: "utf8" });
}

test("the built file runs alone and says what the command says", async () => {
  copyFileSync(builtCommand(), join(folder, "kla.mjs"));
  copyFileSync(sample, join(folder, "kota.xlsx"));

  const found = node(folder, "kla.mjs", "kota.xlsx", "--json");
  const wanted = await run(sample, "--json");
  expect([found.status, found.stderr]).toEqual([1, ""]);
  expect(JSON.parse(found.stdout)).toEqual({ ...JSON.parse(wanted.out), file: "kota.xlsx" });

  copyFileSync(sample, join(folder, "kota dua.xlsx"));
  const both = node(folder, "kla.mjs", "kota.xlsx", "kota dua.xlsx", "--json", "--workers", "2");
  const lines = both.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  // On a slow machine it also says how far it is.
  const said = both.stderr.replace(/^\d dari 2 buku kerja selesai[^\n]*\n/gm, "");
  expect([both.status, said, lines.map(({ claimed }) => claimed)]).toEqual([1, "", [771.81, 771.81, undefined]]);

  const refused = node(folder, "kla.mjs", "tidak-ada.xlsx");
  expect([refused.status, refused.stdout, refused.stderr.trim().split("\n").length]).toEqual([2, "", 1]);
});

const hasExcel = ["win32", "darwin"].includes(process.platform);
(hasExcel ? test.skip : test)("npm run start:excel says what to do where there is no Excel", () => {
  const { status, stdout, stderr } = node(root, join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/startExcel.ts");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^There is no Excel for this system: run `npm start` for the workbench, or .+\.\n$/);
});
