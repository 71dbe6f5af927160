/** Some damaged workbooks, the same ones each time; `npm run fuzz` checks thousands. */
import { join } from "node:path";
import { mutantOf } from "../scripts/fuzz/mutant";
import { run, write } from "./cli/command";

const root = join(__dirname, "..");
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

test.each(seeds)("damaged workbook %d is checked or refused with a sentence", async (seed) => {
  const { bytes } = await mutantOf(seed, root);
  const { code, out, err } = await run(write(`rusak-${seed}.xlsx`, bytes), "--json");
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toMatch(/kesalahan program|\n\s+at /);
  if (code !== 2) expect(JSON.parse(out)).toHaveProperty("findings");
  else expect(err).toMatch(/\.\n$/);
});

test("the same seed damages in the same way, another one in another", async () => {
  const [first, again, other] = await Promise.all([7, 7, 8].map((seed) => mutantOf(seed, root)));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
