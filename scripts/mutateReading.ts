/**
 * Changes each number that the reader weighs by, up and down, takes each witness away in turn, reads small grids and some
 * generated workbooks again, and prints what nobody noticed: `npm run mutate:reading [-- --seeds 20]`.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseInstrument } from "../src/core/instrument/instrument";
import type { Instrument } from "../src/core/instrument/instrument";
import * as weights from "../src/core/reading/weights";
import { witnesses } from "../src/core/reading/witnesses";
import type { Workbook } from "../src/core/workbook";
import { digestOf } from "../test/core/reading/digest";
import { pins } from "../test/core/reading/pins";
import { sheet, workbook } from "../test/core/grid";
import { generate } from "./bench/reading/book/generate";
import { seedsOf } from "./bench/reading/draw/seeds";

/** Numbers that may change unnoticed, each with its reason. */
const excused: Readonly<Record<string, string>> = {
  "sampling.rows": "More rows than that only cost time; fewer are told apart by the benchmark alone.",
  "beam.width": "A wider beam only costs time; a narrower one is told apart by the benchmark alone.",
  "beam.gap": "As the width.",
  "labelWeights.proposals": "More proposals only cost time.",
  "scoreWeights.position": "It only breaks ties, however small or large it is.",
};

/** Each number is tried at these many times its value. */
const factors = [0.4, 2.5];

const { values } = parseArgs({ options: { seeds: { type: "string", default: "20" } } });
const instrument = readInstrument();
main();

function main(): void {
  const before = digests();
  const survivors = [...numbers()].filter(
    ({ set, value }) => !factors.some((factor) => isNoticed(set, value, factor, before)),
  );
  const silent = witnesses.filter((_witness, at) => !isMissed(at, before)).map(({ id }) => `witness ${id}`);
  const names = [...survivors.map(({ name }) => name), ...silent];
  for (const name of names) print(`${name}: ${excused[name] ?? "NOT HELD by any grid"}`);
  const open = names.filter((name) => !(name in excused));
  print(`${[...numbers()].length} numbers and ${witnesses.length} witnesses; ${open.length} not held.`);
}

interface Weight {
  name: string;
  value: number;
  set: (value: number) => void;
}

/** Every number of weights.ts, however deep it lies. */
function* numbers(): Generator<Weight> {
  for (const [name, group] of Object.entries(weights)) yield* numbersIn(name, group);
}

function* numbersIn(path: string, group: object): Generator<Weight> {
  for (const [key, value] of Object.entries(group)) {
    const name = `${path}.${key}`;
    if (typeof value === "number") yield { name, value, set: (changed) => void Reflect.set(group, key, changed) };
    else if (typeof value === "object" && value !== null) yield* numbersIn(name, value);
  }
}

function isNoticed(set: Weight["set"], value: number, factor: number, before: readonly string[]): boolean {
  set(value === 0 ? factor : value * factor);
  const isOther = differs(before);
  set(value);
  return isOther;
}

function isMissed(at: number, before: readonly string[]): boolean {
  const [taken] = Reflect.apply(Array.prototype.splice, witnesses, [at, 1]);
  const isOther = differs(before);
  Reflect.apply(Array.prototype.splice, witnesses, [at, 0, taken]);
  return isOther;
}

function differs(before: readonly string[]): boolean {
  return workbooks().some((one, at) => digestOf(one(), instrument) !== before[at]);
}

function digests(): string[] {
  return workbooks().map((one) => digestOf(one(), instrument));
}

/** Made anew each time: what was read of a sheet is remembered by the sheet. */
function workbooks(): (() => Workbook)[] {
  return [
    ...pins.map(
      ({ sheets }) =>
        (): Workbook =>
          workbook(...Object.entries(sheets).map(([name, grid]) => sheet(name, grid))),
    ),
    ...seedsOf("dev", Number(values.seeds)).map((seed) => (): Workbook => generate(seed, instrument).workbook),
  ];
}

function readInstrument(): Instrument {
  const path = new URL("../assets/instruments/kla-2024.json", import.meta.url);
  const parsed = parseInstrument(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
  return parsed.instrument;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
