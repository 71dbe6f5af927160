/** Makes one damaged workbook from a seed: the same seed, the same bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { below, pick, randomFrom } from "../bench/chance";
import { entriesOf } from "./archive";
import type { Entry } from "./archive";
import { xmlChanges } from "./xml";
import type { Chance } from "./xml";
import { byteChanges, entryChanges, fileOf } from "./zip";

export interface Mutant {
  bytes: Uint8Array;
  /** Which sample it was, and what was done to it. */
  story: readonly string[];
}

/** `root` is the project's folder; its samples and fixtures are what is damaged. */
export async function mutantOf(seed: number, root: string): Promise<Mutant> {
  const random = randomFrom(seed);
  const sample = sampleOf(root, random);
  return mutantFrom(new Uint8Array(readFileSync(join(root, sample))), [sample], random);
}

/** The bytes, damaged in one to three places. */
export async function mutantFrom(original: Uint8Array, told: readonly string[], random: Chance): Promise<Mutant> {
  let entries: readonly Entry[] = await entriesOf(original);
  const story = [...told];
  for (let times = below(3, random); times >= 0; times--) {
    const at = chosen(entries, random);
    const [next, done] = random() < 0.75 ? changeXml(entries, at, random) : changeEntries(entries, at, random);
    entries = next;
    story.push(`${done} ${entries[at]?.path.slice(0, 60) ?? ""}`);
  }
  const bytes = fileOf(entries);
  if (random() > 0.1) return { bytes, story };
  const name = pick(Object.keys(byteChanges), random);
  return { bytes: byteChanges[name]?.(bytes, random) ?? bytes, story: [...story, name] };
}

/** One of the project's samples and fixtures. */
export function sampleOf(root: string, random: Chance): string {
  return pick(samplesOf(root), random);
}

function samplesOf(root: string): readonly string[] {
  return ["assets/samples", "test/fixtures", "test/xlsx/files"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".xlsx") && name !== "password.xlsx")
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

/** Half of all changes go to sheets and texts, which are most of what is read. */
function chosen(entries: readonly Entry[], random: Chance): number {
  const heavy = entries.flatMap(({ path }, i) => (/worksheets\/|sharedStrings/.test(path) ? [i] : []));
  if (heavy.length > 0 && random() < 0.5) return heavy[below(heavy.length, random)] ?? 0;
  return below(entries.length, random);
}

function changeXml(entries: readonly Entry[], at: number, random: Chance): [readonly Entry[], string] {
  const name = pick(Object.keys(xmlChanges), random);
  const entry = entries[at];
  if (entry === undefined) return [entries, name];
  const changed = xmlChanges[name]?.(new TextDecoder().decode(entry.bytes), random) ?? "";
  const bytes = typeof changed === "string" ? new TextEncoder().encode(changed) : changed;
  return [entries.map((one, i) => (i === at ? { ...one, bytes } : one)), name];
}

function changeEntries(entries: readonly Entry[], at: number, random: Chance): [readonly Entry[], string] {
  const name = pick(Object.keys(entryChanges), random);
  return [entryChanges[name]?.(entries, at, random) ?? entries, name];
}
