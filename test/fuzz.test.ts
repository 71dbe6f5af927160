/** Some damaged cases of each kind, the same ones each time; `npm run fuzz` checks thousands. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseOf, kinds } from "../scripts/fuzz/cases";
import { mutantOf } from "../scripts/fuzz/mutant";
import { run, write } from "./cli/command";
import { sampled } from "./sampled";

const root = join(import.meta.dirname, "..");
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

test.each(sampled(seeds))("damaged workbook %d is checked or refused with a sentence", async (seed) => {
  const { bytes } = await mutantOf(seed, root);
  const { code, out, err } = await run(write(`rusak-${seed}.xlsx`, bytes), "--json");
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toMatch(/kesalahan program|\n\s+at /);
  if (code !== 2) expect(JSON.parse(out)).toHaveProperty("findings");
  else expect(err).toMatch(/\.\n$/);
});

describe.each(kinds.filter((kind) => kind !== "file"))("damaged %s", (kind) => {
  const home = mkdtempSync(join(tmpdir(), "kla-fuzz-"));
  afterAll(() => rmSync(home, { recursive: true }));

  test.each(sampled([1, 2, 3, 4, 5, 6]))("seed %d is checked or refused with a sentence", async (seed) => {
    const { words } = await caseOf(kind, seed, root, home);
    const { code, out, err } = await run(...words, "--json");
    expect([0, 1, 2]).toContain(code);
    expect(err).not.toMatch(/kesalahan program|\n\s+at /);
    if (code !== 2) expect(JSON.parse(out)).toHaveProperty("findings");
    else expect(err).toMatch(/\.\n$/);
  });
});

test("the same seed damages in the same way, another one in another", async () => {
  const [first, again, other] = await Promise.all([7, 7, 8].map((seed) => mutantOf(seed, root)));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
