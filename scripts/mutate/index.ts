/**
 * Changes each number that the reader decides by, up and down, leaves out each witness and each generator of candidates in
 * turn, reads small workbooks again, and prints what nobody noticed: `npm run mutate:reading [-- --only weights.beam,tableEnd]`.
 * `--generated 200` asks so many generated workbooks as well: what they alone notice deserves a small one of its own.
 * `--tests` asks the tests of core about what no workbook notices: it takes some ten seconds for each.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseInstrument } from "../../src/core/instrument/instrument";
import type { Instrument } from "../../src/core/instrument/instrument";
import type { readEntries } from "../../src/core/reading/read";
import shipped from "../../assets/instruments/kla-2024.json";
import { excused } from "./excused";
import { lineOf } from "./line";
import { loaded } from "./modules";
import { mutationsIn } from "./mutations";
import type { Mutation } from "./mutations";
import { generatedSamples, samples } from "./samples";
import type { Sample } from "./samples";
import { copyOf } from "./suites";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "src/core/reading");
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    held: { type: "boolean" },
    generated: { type: "string", default: "0" },
    tests: { type: "boolean" },
  },
});
const parsed = parseInstrument(shipped);
if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
const instrument: Instrument = parsed.instrument;
await main();

async function main(): Promise<void> {
  const every = [...(await samples()), ...generatedSamples(Number(values.generated), instrument)];
  const all = every.map((sample) => ({ ...sample, before: "" }));
  const read = readerOf(null);
  for (const sample of all) sample.before = read(sample);
  const asked = values.only.split(",");
  const mutations = mutationsIn(folder).filter(({ name }) => asked.some((part) => name.includes(part)));
  const copy = values.tests ? copyOf(root) : null;
  const open: string[] = [];
  for (const mutation of mutations) {
    const excuse = excused[mutation.name];
    const by = noticedBy(mutation, all) ?? (excuse === undefined ? copy?.noticedBy(mutation) : null) ?? null;
    if (by !== null && values.held) print(`${mutation.name}: held by "${by}"`);
    if (by !== null) continue;
    print(`${mutation.name}: ${excuse ?? "NOT HELD"}`);
    if (excuse === undefined) open.push(mutation.name);
  }
  copy?.remove();
  print(`${mutations.length} mutations over ${all.length} workbooks; ${open.length} not held.`);
  if (open.length > 0) process.exitCode = 1;
}

/** The name of a workbook that is read otherwise; those that noticed something lately are asked first. */
function noticedBy({ file, texts }: Mutation, all: (Sample & { before: string })[]): string | null {
  for (const text of texts) {
    const read = readerOf(file, text);
    const at = all.findIndex((sample) => read(sample) !== sample.before);
    const [found] = at < 0 ? [] : all.splice(at, 1);
    if (!found) continue;
    all.unshift(found);
    return found.name;
  }
  return null;
}

type Read = typeof readEntries;

/** Reads with one file changed; what throws is one way to be read. */
function readerOf(file: string | null, text = ""): (sample: Sample) => string {
  try {
    const module = loaded(`${folder}/read.ts`, file, text);
    const read = module.readEntries;
    if (!isReader(read)) return () => "no reader";
    return ({ workbook }) => attempt(() => lineOf(read(workbook, instrument)));
  } catch (error) {
    return () => String(error);
  }
}

function attempt(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

function isReader(value: unknown): value is Read {
  return typeof value === "function";
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
