/** Sheets that are no part of the assessment: a cover, a guide, an agenda, chart data, another programme. */
import type { Sheet } from "../../../../src/core/workbook";
import type { Node } from "../city/nodes";
import { createCanvas } from "../grid/canvas";
import type { Canvas } from "../grid/canvas";
import type { Work } from "../grid/work";
import { sheetOf } from "./foreign";
import { putChart } from "./noise";
import { programmes } from "./programmes";

export function withExtras(sheets: readonly Sheet[], tree: readonly Node[], work: Work): Sheet[] {
  const { choices, dice } = work;
  const chart = createCanvas("Grafik");
  if (choices.chart === "sheet") putChart(chart, 1, 1, tree, work);
  const other = dice.pick(programmes.filter(({ name }) => name !== "nothing"));
  return [
    ...front(work).map((canvas) => canvas.toSheet()),
    ...sheets,
    ...(choices.chart === "sheet" ? [chart.toSheet()] : []),
    ...(choices.foreignTable === "sheet" ? [sheetOf(other, other.sheets[0] ?? "Lain", choices, dice).toSheet()] : []),
    ...back(work).map((canvas) => canvas.toSheet()),
  ];
}

function front({ choices, facts }: Work): Canvas[] {
  if (choices.extraSheets === "cover") {
    const lines = ["EVALUASI MANDIRI", "KOTA LAYAK ANAK", facts.place.toUpperCase(), `TAHUN ${facts.year}`];
    return [withLines("Sampul", lines, 5, 2)];
  }
  return choices.extraSheets === "guide" ? [withLines("Petunjuk", guide, 1, 0)] : [];
}

const guide = [
  "PETUNJUK PENGISIAN",
  "1. Isi kolom nilai sesuai capaian setiap indikator.",
  "2. Nilai tidak boleh melebihi nilai maksimal.",
  "3. Unggah data dukung ke folder masing-masing klaster.",
  "4. Klaster I sampai V diisi oleh OPD penanggung jawab.",
  "5. Batas waktu pengisian 31 Januari.",
];

function back({ choices, dice }: Work): Canvas[] {
  if (choices.extraSheets === "empty") return [createCanvas("Sheet2"), createCanvas("Sheet3")];
  if (choices.extraSheets !== "dates") return [];
  const canvas = withLines("Jadwal", ["JADWAL RAPAT GUGUS TUGAS"], 0, 0);
  ["No", "Kegiatan", "Tanggal", "Tempat"].forEach((value, column) => canvas.put(2, column, { value }));
  ["Rapat koordinasi", "Pengumpulan data dukung", "Verifikasi administrasi"].forEach((name, at) => {
    const cells = [at + 1, name, dice.pick(["17 Agustus 2025", "3 Maret 2025"]), "Ruang rapat Bappeda"];
    cells.forEach((value, column) => canvas.put(at + 3, column, { value }));
  });
  return [canvas];
}

function withLines(name: string, lines: readonly string[], top: number, left: number): Canvas {
  const canvas = createCanvas(name);
  lines.forEach((value, down) => canvas.put(top + down, left, { value }));
  return canvas;
}
