/** The workbooks that hold the reader to what it is: pins, habits, and the smallest files of kinds once read wrongly. */
import { readdirSync, readFileSync } from "node:fs";
import type { Instrument } from "../../src/core/instrument/instrument";
import { readWorkbook } from "../../src/xlsx/read";
import type { Workbook } from "../../src/core/workbook";
import { generate } from "../bench/reading/book/generate";
import { seedsOf } from "../bench/reading/draw/seeds";
import { workbook } from "../../test/core/grid";
import { workbookOf } from "../../test/core/reading/habits/book";
import { allHabits } from "../../test/core/reading/habits/all";
import { pins, sheetsOf } from "../../test/core/reading/pins";

export interface Sample {
  name: string;
  workbook: Workbook;
}

export async function samples(): Promise<Sample[]> {
  const ofPins = pins.map((pin) => ({ name: pin.law, workbook: workbook(...sheetsOf(pin)) }));
  const ofHabits = allHabits.map((habit) => ({ name: habit.name, workbook: workbookOf(habit) }));
  return [...ofPins, ...ofHabits, ...(await filesIn("reading")), ...(await filesIn("foreign"))];
}

/** Workbooks of the benchmark, by its development seeds. */
export function generatedSamples(count: number, instrument: Instrument): Sample[] {
  return seedsOf("dev", count).map((seed) => {
    const { workbook } = generate(seed, instrument);
    return { name: `generated ${seed}`, workbook };
  });
}

async function filesIn(folder: string): Promise<Sample[]> {
  const root = new URL(`../../test/fixtures/${folder}/`, import.meta.url);
  const names = readdirSync(root);
  return Promise.all(
    names.map(async (name) => ({
      name: `${folder}/${name}`,
      workbook: await readWorkbook(new Uint8Array(readFileSync(new URL(name, root))), name),
    })),
  );
}
