/** The same figures in ever other layouts must give the same score: order, place and split of a table mean nothing. */
import { indicators } from "../../src/core/instrument/instrument";
import type { CellValue } from "../../src/core/workbook";
import { kla } from "../instrument";
import { checked, sheet } from "./grid";
import { sampled } from "../sampled";

type Row = Record<string, CellValue>;

const headings: Record<string, string[]> = {
  number: ["No", "No.", "Kode", "NOMOR"],
  indicator: ["Indikator", "Nama Indikator", "URAIAN INDIKATOR", "Indikaor", "Indicator"],
  maximum: ["Nilai Maks", "Skor Maksimal", "Bobot", "Nilai\nMaksimal", "Max score", "N I L A I  M A K S"],
  score: [
    "Nilai Mandiri",
    "Nilai Evaluasi",
    "Skor",
    "Nilai",
    "Penilaian Mandiri (OPD)",
    "Nilai EM 2025",
    "Self assessment",
  ],
  evidence: ["Data Dukung", "Link Bukti Dukung", "Eviden", "LAMPIRAN", "Bukti  Dukung"],
  office: ["OPD", "Penanggung Jawab", "PIC", "Perangkat Daerah", "OPD/Instansi Terkait"],
  note: ["Keterangan", "Ket.", "Catatan"],
};

const instrument = kla();
const rows: Row[] = indicators(instrument).map(({ indicator }, at) => ({
  number: indicator.number,
  indicator: indicator.name.id,
  maximum: indicator.max,
  score: Math.round(indicator.max * (0.62 + (at % 7) * 0.05) * 100) / 100,
  evidence: `SK No. ${at + 1} Tahun 2025 tentang Indikator ${indicator.number}.pdf`,
  office: ["Dinkes", "Disdikbud", "DP3AP2KB", "Bappeda"][at % 4] ?? null,
  note: null,
}));
const claimed = Math.round(rows.reduce((sum, { score }) => sum + Number(score), 0) * 1e6) / 1e6;

/** A small repeatable source of choices, so that a failure can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

function shuffled<Item>(items: readonly Item[], roll: (sides: number) => number): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(roll(rest.length), 1));
}

interface Layout {
  seed: number;
  columns: string[];
  heading: (column: string) => string;
  write: (value: CellValue) => CellValue;
  left: number;
  top: number;
}

function layoutOf(seed: number): Layout {
  const roll = dice(seed);
  const columns = shuffled(["number", "indicator", "maximum", "score", "evidence", "office", "note"], roll);
  const chosen = new Map(
    columns.map((column) => [column, headings[column]?.[roll(headings[column].length)] ?? column]),
  );
  const style = roll(3);
  const write = (value: CellValue): CellValue => {
    if (typeof value !== "number" || style === 0) return value;
    return style === 1 ? String(value).replace(".", ",") : `${value.toFixed(2)} `;
  };
  return { seed, columns, heading: (column) => chosen.get(column) ?? column, write, left: roll(4), top: roll(9) };
}

function tableOf({ columns, heading, write, left, top }: Layout, body: readonly Row[], title: string): CellValue[][] {
  const pad: CellValue[] = Array<CellValue>(left).fill(null);
  const above: CellValue[][] = Array.from({ length: top }, (_, row) => (row === 0 ? [...pad, title] : []));
  const lines = body.map((row) => [
    ...pad,
    ...columns.map((column) => (column === "number" ? (row[column] ?? null) : write(row[column] ?? null))),
  ]);
  return [...above, [...pad, ...columns.map(heading)], ...lines];
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

test.each(sampled(seeds))("one table, layout %i", (seed) => {
  const layout = layoutOf(seed);
  const report = checked(sheet("Rekap", tableOf(layout, rows, "EVALUASI MANDIRI KLA")));
  expect({ claimed: report.claimed, unread: report.unread, layout: layout.columns.map(layout.heading) }).toEqual({
    claimed,
    unread: [],
    layout: layout.columns.map(layout.heading),
  });
  expect(report.supported).toEqual({ low: claimed, high: claimed });
});

test.each(sampled(seeds))("a sheet for each cluster, layout %i", (seed) => {
  const sheets = instrument.clusters.map((cluster, at) => {
    const numbers = cluster.indicators.map(({ number }) => number);
    const body = rows.filter(({ number }) => numbers.some((one) => one === number));
    const name =
      seed % 2 === 0 && cluster.roman ? `Klaster ${cluster.roman}` : cluster.name.id.slice(0, 31).replace("/", " ");
    return sheet(name, tableOf(layoutOf(seed * 100 + at), body, cluster.name.id.toUpperCase()));
  });
  const report = checked(...sheets);
  expect({
    claimed: report.claimed,
    misplaced: report.findings.filter(({ rule }) => rule === "indicator-misplaced"),
  }).toEqual({
    claimed,
    misplaced: [],
  });
});

test.each(sampled(seeds))("clusters as sections or as a column, layout %i", (seed) => {
  const layout = layoutOf(seed);
  const body = instrument.clusters.flatMap((cluster): Row[] => {
    const numbers = cluster.indicators.map(({ number }) => number);
    const title = cluster.roman ? `KLASTER ${cluster.roman} : ${cluster.name.id.toUpperCase()}` : cluster.name.id;
    return [{ indicator: title }, ...rows.filter(({ number }) => numbers.some((one) => one === number))];
  });
  const report = checked(sheet("Sheet1", tableOf(layout, body, "REKAP")));
  expect(report.claimed).toBe(claimed);
  expect(report.findings.filter(({ rule }) => rule === "indicator-misplaced" || rule === "indicator-unknown")).toEqual(
    [],
  );
});
