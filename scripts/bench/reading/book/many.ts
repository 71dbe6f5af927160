/** Files of a province: the whole assessment of several cities, each on its sheet, or one column a city. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import type { Sheet } from "../../../../src/core/workbook";
import { treeOf } from "../city/nodes";
import { drawScore } from "../city/points";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import { createCanvas } from "../grid/canvas";
import { makeAssessment } from "./assessment";
import type { Generated } from "./generate";
import { emptyTruth } from "./truth";

const cities = [
  "Kab. Arunika",
  "Kab. Banyu Biru",
  "Kota Candra",
  "Kab. Dharma Jaya",
  "Kota Elang",
  "Kab. Fajar Timur",
  "Kota Gading",
  "Kab. Harapan",
];

export function makeMany(
  choices: Choices,
  kind: readonly string[],
  instrument: Instrument,
  dice: Dice,
): Omit<Generated, "seed"> {
  const named = cities.slice(0, dice.between(3, cities.length));
  const inColumns = dice.chance(0.3);
  const sheets = inColumns
    ? [oneTable(named, choices, instrument, dice)]
    : named.flatMap((city) => citySheet(city, choices, instrument, dice));
  const kinds = inColumns ? ["story=many", "many=columns"] : [...kind, "many=sheets"];
  return { workbook: { sheets, leftOut: [] }, truth: { ...emptyTruth, kind: kinds, verdict: "many" } };
}

function citySheet(city: string, choices: Choices, instrument: Instrument, dice: Dice): Sheet[] {
  const plain: Choices = { ...choices, foreignTable: "none", extraSheets: "none", chart: "none" };
  const [sheet] = makeAssessment(plain, instrument, dice, city).sheets;
  return sheet ? [{ ...sheet, name: city }] : [];
}

function oneTable(named: readonly string[], choices: Choices, instrument: Instrument, dice: Dice): Sheet {
  const canvas = createCanvas("Provinsi");
  canvas.put(0, 0, { value: "REKAPITULASI NILAI KLA KABUPATEN/KOTA SE-PROVINSI" });
  ["No", "Indikator", "Nilai Maks", ...named].forEach((value, column) => canvas.put(2, column, { value }));
  treeOf(instrument)
    .flatMap(({ children }) => children)
    .forEach(({ mark, name, maximum }, at) => {
      const scores = named.map(() => drawScore(maximum, { ...choices, scores: "points" }, dice) / 100);
      [Number(mark), name, maximum / 100, ...scores].forEach((value, column) => canvas.put(at + 3, column, { value }));
    });
  return canvas.toSheet();
}
