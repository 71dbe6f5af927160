/** Tests that of two claims in one table, each by another hand or of another occasion, none counts for sure. */
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const indicators = kla().clusters.flatMap((cluster) => cluster.indicators);
const scored = (max: number, at: number, late: boolean): number =>
  Math.round(max * (late && at % 3 === 0 ? 95 : 70)) / 100;
const sumOf = (late: boolean): number =>
  Math.round(100 * indicators.reduce((sum, { max }, at) => sum + scored(max, at, late), 0)) / 100;

function readUnder(one: string, other: string) {
  const rows = indicators.map(({ number, name, max }, at): Grid[number] => [
    ...[number, name.id, max],
    ...[scored(max, at, false), scored(max, at, true)],
  ]);
  return checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", one, other], ...rows]));
}

test.each([
  ["Nilai EM (versi DP3A)", "Nilai EM (hasil rapat 14 Mei)"],
  ["Nilai EM (hasil rapat 14 Mei)", "Nilai EM (versi DP3A)"],
  ["Nilai EM", "Nilai EM (hasil rapat 14 Mei)"],
  ["Nilai EM (rapat pleno)", "Nilai EM (versi dinas, 14 Mei)"],
  ["Nilai Mandiri (Bappeda)", "Nilai Mandiri (DP3A)"],
  ["Nilai EM per 3 Mei", "Nilai EM versi Bappeda"],
  ["EM DP3A", "EM Rapat 14 Mei"],
  ["Skor EM (hitungan sendiri)", "Skor EM (aplikasi)"],
])("nothing says whether %j or %j counts: both are named", (one, other) => {
  const { doubt } = readUnder(one, other);
  expect([doubt.is, doubt.reasons.some(({ en }) => /Column [DE] was read .* column [DE]/.test(en))]).toEqual([
    "doubtful",
    true,
  ]);
});

test.each([
  ["Nilai EM (hasil rapat 3 Mei)", "Nilai EM (hasil rapat 14 Mei)"],
  ["Nilai EM (DP3A)", "Nilai EM (final rapat gugus tugas)"],
  ["Nilai EM (versi DP3A)", "Nilai EM (revisi 2)"],
  ["Nilai EM (DP3A, 3 Mei)", "Nilai EM (Bappeda, 14 Mei)"],
])("%j is earlier than %j by its form alone: likely", (one, other) => {
  const { claimed, doubt } = readUnder(one, other);
  expect([claimed, doubt.is, doubt.reasons.map(({ en }) => /later version or day/.test(en))]).toEqual([
    sumOf(true),
    "likely",
    [true],
  ]);
});

test.each([
  ["Nilai EM (Maret)", "Nilai EM (April)"],
  ["Nilai EM s.d. Maret", "Nilai EM"],
  ["Nilai EM (revisi 1)", "Nilai EM (revisi 2)"],
  ["Nilai EM (draf)", "Nilai EM (hasil rapat)"],
  ["Nilai EM (lama, DP3A)", "Nilai EM (rapat 14 Mei)"],
  ["Nilai EM 2024", "Nilai EM (versi DP3A)"],
])("%j says itself that %j counts", (one, other) => {
  const { claimed, doubt } = readUnder(one, other);
  expect([claimed, doubt.is]).toEqual([sumOf(true), "sure"]);
});

test.each(["Nilai EM (verifikasi)", "Nilai VA (rapat 14 Mei)"])("%j is no other claim", (other) => {
  const { claimed, doubt } = readUnder("Nilai EM (versi DP3A)", other);
  expect([claimed, doubt.is]).toEqual([sumOf(false), "sure"]);
});
