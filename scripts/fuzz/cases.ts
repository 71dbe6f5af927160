/** What one seed of each kind checks: the files that it damages, and the words of the command. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { readWorkbook } from "../../src/xlsx/read";
import { createWorkbook } from "../../src/xlsx/write/create";
import { below, randomFrom } from "../bench/chance";
import { mutantFrom, mutantOf, sampleOf } from "./mutant";
import { damagedValue, hostileText } from "./plain";
import type { Chance } from "./xml";

export const kinds = ["file", "values", "instrument", "mapping", "returned"] as const;
export type Kind = (typeof kinds)[number];

export interface Case {
  words: readonly string[];
  /** What was damaged, and how. */
  story: readonly string[];
  /** The damaged file. */
  file: string;
}

/** `root` is the project's folder, `home` one to write to. The same seed of a kind is the same case. */
export async function caseOf(kind: Kind, seed: number, root: string, home: string): Promise<Case> {
  const random = randomFrom(seed);
  const sample = join(root, "assets/samples/lembar-per-klaster.xlsx");
  if (kind === "file") {
    const { bytes, story } = await mutantOf(seed, root);
    const file = put(home, "mutant.xlsx", bytes);
    return { words: [file], story, file };
  }
  if (kind === "values") {
    const name = sampleOf(root, random);
    const file = put(home, "mutant.xlsx", await withOtherValues(join(root, name), random));
    return { words: [file], story: [name, "other values in cells"], file };
  }
  if (kind === "returned") return returned(sample, random, home);
  const value =
    kind === "instrument" ? readJson(join(root, "assets/instruments/kla-2024.json")) : await mappingOf(sample);
  const file = put(home, `${kind}.json`, JSON.stringify(damagedValue(value, random)));
  return { words: [sample, kind === "instrument" ? "--instrument" : "--map", file], story: [kind], file };
}

function put(home: string, name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** One cell in twenty holds another value. */
async function withOtherValues(path: string, random: Chance): Promise<Uint8Array> {
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(path)), path);
  return createWorkbook(
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({ cells: row.map((cell) => (random() < 0.05 ? otherCell(random) : cell)) })),
    })),
  );
}

function otherCell(random: Chance): string | number | boolean | null {
  const kind = random();
  if (kind < 0.6)
    return hostileText(random)
      .replace(/\p{Cc}/gu, " ")
      .slice(0, 32_767);
  const numbers = [0, -1, 0.005, 1e15, -1e15, 1e307, 45_678, 597.928];
  return kind < 0.9 ? (numbers[below(numbers.length, random)] ?? 0) : kind < 0.95 ? null : true;
}

let mapping: unknown = null;

/** What the command itself prints for --map. */
async function mappingOf(sample: string): Promise<unknown> {
  mapping ??= JSON.parse(await printed(sample, "--show-map"));
  return mapping;
}

/** A sheet that an office sent back, damaged as a file or in its cells, is merged into a copy. */
async function returned(sample: string, random: Chance, home: string): Promise<Case> {
  const folder = join(home, "bagi");
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length === 0) await printed(sample, "--split", folder);
  const names = readdirSync(folder).toSorted();
  const name = names[below(names.length, random)] ?? "";
  const source = new Uint8Array(readFileSync(join(folder, name)));
  const isFile = random() < 0.5;
  const bytes = isFile
    ? (await mutantFrom(source, [name], random)).bytes
    : await withOtherValues(join(folder, name), random);
  const file = put(home, "kembali.xlsx", bytes);
  const into = join(home, `gabung-${below(1_000_000_000, random)}.xlsx`);
  return { words: [sample, "--merge", file, "--into", into], story: [name, isFile ? "file" : "values"], file };
}

/** Runs the command and gives what it prints; its progress is of no interest. */
async function printed(...words: string[]): Promise<string> {
  const pieces: string[] = [];
  const [out, err] = [process.stdout.write, process.stderr.write];
  const into =
    (sink: string[]) =>
    (text: string | Uint8Array, ...rest: unknown[]): boolean => {
      sink.push(String(text));
      for (const done of rest) if (typeof done === "function") done();
      return true;
    };
  [process.stdout.write, process.stderr.write] = [into(pieces), into([])];
  await main(words);
  [process.stdout.write, process.stderr.write] = [out, err];
  return pieces.join("");
}
