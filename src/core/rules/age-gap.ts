import { rememberingIn } from "../remembering";
import { ageBandOf } from "../rule/matrices";
import type { AgeBand } from "../rule/matrices";
import type { Problem, Rule } from "../rule/rule";
import type { Text } from "../text";
import type { CellValue, Sheet } from "../workbook";

export const ageGap: Rule = {
  id: "age-gap",
  level: "query",
  fault: { id: "Kelompok umur tidak sambung", en: "Age bands gap or overlap" },
  title: { id: "Kelompok umur bersambung tanpa celah", en: "Age bands follow each other without a gap" },
  why: {
    id: "Anak yang umurnya tidak masuk kelompok mana pun hilang dari data; yang masuk dua kelompok dihitung dua kali.",
    en: "Children whose age is in no band are lost from the data; those in two are counted twice.",
  },
  fix: {
    id: "Samakan kelompok umurnya, misalnya 0-5, 6-12, 13-17.",
    en: "Make the bands follow each other, such as 0-5, 6-12, 13-17.",
  },
  needs: [],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "0-5 tahun", "7-12 tahun", "12-17 tahun"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 8, 216, 224],
    ],
    flags: ["F1", "G1"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "0-5 tahun", "6-12 tahun", "13-17 tahun"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 8, 216, 224],
    ],
  },
  *check({ workbook }) {
    for (const sheet of workbook.sheets) yield* breaksOn(sheet, sheet);
  },
};

/** Where rows of age bands on a sheet do not go on at the next year; asked of every cell, so once for each sheet. */
const breaksOn = rememberingIn(({ name, rows }: Sheet): Problem[] =>
  rows.flatMap((cells, row) =>
    breaksIn(cells).map(({ column, message }) => ({ at: { sheet: name, row, column }, message })),
  ),
);

function breaksIn(cells: readonly CellValue[]): readonly { column: number; message: Text }[] {
  if (!cells.some((cell) => ageBandOf(cell) !== null)) return none;
  const bands = cells.flatMap((cell, column): { band: AgeBand; column: number; text: string }[] => {
    const band = ageBandOf(cell);
    return band ? [{ band, column, text: String(cell).trim() }] : [];
  });
  // Two pairs of numbers may be anything; three that rise are a row of bands.
  const isRow = bands.length >= 3 && bands.every(({ band }, at) => band.from > (bands[at - 1]?.band.from ?? -1));
  return bands.flatMap(({ band, column, text }, at) => {
    const before = bands[at - 1];
    if (!isRow || !before || band.from === before.band.to + 1) return [];
    return [{ column, message: breakText(before.text, text, band.from > before.band.to + 1) }];
  });
}

const none: readonly never[] = [];

function breakText(before: string, text: string, isGap: boolean): Text {
  return isGap
    ? {
        id: `Antara kelompok umur "${before}" dan "${text}" ada celah; samakan batasnya.`,
        en: `There is a gap between the age bands "${before}" and "${text}"; make them meet.`,
      }
    : {
        id: `Kelompok umur "${before}" dan "${text}" bertumpang tindih; samakan batasnya.`,
        en: `The age bands "${before}" and "${text}" overlap; make them meet.`,
      };
}
