/** Counts by sex, age bands and shares in tables beside the assessment: what is a fault, and what only looks like one. */
import { check } from "../../src/core/report/report";
import { ageGap } from "../../src/core/rules/age-gap";
import { percentageFormula } from "../../src/core/rules/percentage-formula";
import { sexSum } from "../../src/core/rules/sex-sum";
import type { Rule } from "../../src/core/rule/rule";
import { toA1 } from "../../src/core/workbook";
import { kla } from "../instrument";
import { sheet } from "./grid";
import type { Grid } from "./grid";

const recap: Grid = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
];

/** The cells of the second sheet that the rule points at. */
function flagged(rule: Rule, grid: Grid): string[] {
  const book = { sheets: [sheet("Rekap", recap), sheet("Matriks", grid)], leftOut: [] };
  return check(book, kla(), { rules: [rule] }).findings.map(({ at }) => toA1(at.row, at.column));
}

test.each<[string, Grid, string[]]>([
  [
    "L, P, Jumlah",
    [
      ["Desa", "L", "P", "Jumlah"],
      ["A", 8, 216, 225],
      ["B", 1, 2, 3],
    ],
    ["D2"],
  ],
  [
    "P before L, merged heading above",
    [
      ["Desa", "Anak", null, null],
      [null, "P", "L", "JML"],
      ["A", 2, 3, 6],
    ],
    ["D3"],
  ],
  [
    "words",
    [
      ["Laki-laki", "Perempuan", "Total"],
      [1, 1, 2],
      [1, 1, 3],
    ],
    ["C3"],
  ],
  [
    "L + P",
    [
      ["L", "P", "L+P"],
      [1, 2, 4],
    ],
    ["C2"],
  ],
  [
    "two groups side by side",
    [
      ["L", "P", "Jumlah", "L", "P", "Jumlah"],
      [1, 2, 3, 1, 2, 4],
    ],
    ["F2"],
  ],
  [
    "rounded shares",
    [
      ["L", "P", "Jumlah"],
      [33.33, 33.33, 66.67],
    ],
    [],
  ],
  [
    "a blank one of the three",
    [
      ["L", "P", "Jumlah"],
      [1, null, 5],
      [null, null, 0],
    ],
    [],
  ],
  [
    "texts",
    [
      ["L", "P", "Jumlah"],
      ["-", 2, 5],
    ],
    [],
  ],
  [
    "a total further away",
    [
      ["L", "P", "Ket", "Jumlah"],
      [1, 2, "x", 9],
    ],
    [],
  ],
  [
    "a sum of something else",
    [
      ["P", "K", "Jumlah"],
      [1, 2, 9],
    ],
    [],
  ],
  ["rows below an empty one", [["L", "P", "Jumlah"], [1, 2, 3], [], [1, 2, 9]], []],
  [
    "headings again below",
    [
      ["L", "P", "Jumlah"],
      [1, 2, 3],
      ["L", "P", "Nilai"],
      [1, 2, 9],
    ],
    [],
  ],
])("sums by sex: %s", (_, grid, cells) => expect(flagged(sexSum, grid)).toEqual(cells));

test.each<[string, Grid, string[]]>([
  ["a gap", [["0-5 tahun", "7-12 tahun", "13-17 tahun"]], ["B1"]],
  ["an overlap", [["0-6 th", "6-12 th", "13-17 th"]], ["B1"]],
  ["words before and after", [["Usia 0 - 5", "Usia 6 s/d 12", "Usia 14 sampai 17"]], ["C1"]],
  ["bands that meet", [["0-4 tahun", "5-9 tahun", "10-14 tahun", "15-18 tahun"]], []],
  ["two bands alone", [["0-5 tahun", "7-12 tahun"]], []],
  ["years", [["2020-2021", "2022-2023", "2025-2026"]], []],
  ["bands that start again", [["0-5", "6-12", "0-5", "6-12"]], []],
  ["other columns between", [["0-5 tahun", "L", "6-12 tahun", "L", "13-18 tahun"]], []],
  ["dates", [["1-2", "3/4", "5.6"]], []],
  ["a band the wrong way round", [["5-0", "6-12", "13-17"]], []],
])("age bands: %s", (_, grid, cells) => expect(flagged(ageGap, grid)).toEqual(cells));

const shareOf = (formula: string, headings: readonly string[] = ["Anak", "Sasaran", "%"]): Grid => [
  [...headings],
  [3, 4, { formula, value: 0.12 }],
];
test.each<[string, Grid, string[]]>([
  ["a product", shareOf("=A2*B2/100"), ["C2"]],
  ["with brackets and fixed columns", shareOf("=($A2*$B2)/100"), ["C2"]],
  ["a division", shareOf("=A2/B2*100"), []],
  ["a share of a percentage", shareOf("=A2*B2/100", ["Persen", "Sasaran", "Anak"]), []],
  ["a percentage of a percentage", shareOf("=A2*B2/100", ["Persentase", "Sasaran", "% akhir"]), []],
  ["under another heading", shareOf("=A2*B2/100", ["Anak", "Sasaran", "Bobot"]), []],
  ["cells of another row", shareOf("=A1*B2/100"), []],
  ["another divisor", shareOf("=A2*B2/1000"), []],
  [
    "percent in words, two rows above",
    [
      ["Anak", "Sasaran", "Persentase"],
      [1, 2, 50],
      [3, 4, { formula: "=A3*B3/100", value: 0.12 }],
    ],
    ["C3"],
  ],
  ["no heading at all", [[3, 4, { formula: "=A1*B1/100", value: 0.12 }]], []],
])("percentages: %s", (_, grid, cells) => expect(flagged(percentageFormula, grid)).toEqual(cells));
