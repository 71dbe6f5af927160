/** Measures how well workbooks are read: `npm run bench:reading [-- --count 2000 --seed-set held-out]`. */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInstrument } from "../../../src/core/instrument/instrument";
import type { Instrument } from "../../../src/core/instrument/instrument";
import { read } from "./adapter";
import { generate } from "./book/generate";
import { seedsOf } from "./draw/seeds";
import { toFigures } from "./figures/figures";
import { judge } from "./figures/judge";
import type { Judged } from "./figures/judge";
import { save } from "./figures/save";
import { showOne } from "./figures/show";
import { readOptions } from "./options";
import type { Options } from "./options";

await main(readOptions(process.argv.slice(2)));

async function main(options: Options): Promise<void> {
  const instrument = readInstrument();
  if (options.one !== null) print(show(options.one, instrument));
  else if (options.save > 0) await saveSome(options, instrument);
  else measure(options, instrument);
}

function readInstrument(): Instrument {
  const path = new URL("../../../assets/instruments/kla-2024.json", import.meta.url);
  const parsed = parseInstrument(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
  return parsed.instrument;
}

function measure({ count, set, show: kind }: Options, instrument: Instrument): void {
  const start = performance.now();
  const judged = seedsOf(set, count).map((seed) => judgeSeed(seed, instrument));
  if (kind !== null) {
    const failed = judged.filter((one) => !one.exact && one.kind.includes(kind));
    print(failed.map(({ seed, why }) => `${seed}  ${why.slice(0, 3).join("; ")}\n`).join(""));
    return;
  }
  print(toFigures(judged, (performance.now() - start) / 1000));
}

function judgeSeed(seed: number, instrument: Instrument): Judged {
  const { workbook, truth } = generate(seed, instrument);
  return judge(seed, truth, read(workbook, instrument));
}

function show(seed: number, instrument: Instrument): string {
  const generated = generate(seed, instrument);
  const outcome = read(generated.workbook, instrument);
  return showOne(generated, outcome, judge(seed, generated.truth, outcome));
}

async function saveSome({ save: number, set }: Options, instrument: Instrument): Promise<void> {
  const folder = join(tmpdir(), `kla-reading-${set}`);
  for (const seed of seedsOf(set, number)) await save(generate(seed, instrument), folder);
  print(`${number} workbooks with their truth are in ${folder}.\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
