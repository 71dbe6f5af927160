/** Makes the workbooks that the benchmark reads: recaps of any length, alone or beside data of other kinds. */
import shipped from "../../assets/instruments/kla-2024.json";
import { parseInstrument } from "../../src/core/instrument/instrument";
import type { Indicator, Instrument } from "../../src/core/instrument/instrument";
import type { CellValue, Sheet, Workbook } from "../../src/core/workbook";
import { below, pick, randomFrom } from "./chance";
import { officePages } from "./offices";

/** Rows of one sheet, from A1 on. */
export interface Page {
  name: string;
  rows: CellValue[][];
}

const sheets = 10;
/** As many rows as make a million cells with ten columns. */
export const rowsOfSheet = 10_000;

/** A recap of the instrument's 274 questions beside nine sheets of other data that offices keep. */
export function mixedBook(rows: number): Page[] {
  const asked = questions(instrument()).length;
  const others = Math.ceil((sheets * rows - asked - 1) / (sheets - 1));
  return [{ name: "Rekap", rows: recapRows(asked, 1) }, ...officePages(sheets - 1, others)];
}

/** As large, and every one of the ten sheets a recap of its own: no workbook is worse. */
export function recapsBook(rows: number): Page[] {
  return Array.from({ length: sheets }, (_, at) => ({ name: `Rekap ${at + 1}`, rows: recapRows(rows - 1, at + 1) }));
}

/** The whole form on a sheet of every office, which has filled in its own rows only. */
export function officesBook(offices: number): Page[] {
  const [heading = [], ...rows] = recapRows(questions(instrument()).length, 1);
  const filled = new Set(
    ["Nilai Mandiri", "Nilai Verifikasi", "Data Dukung", "Capaian"].map((text) => headings.indexOf(text)),
  );
  const blank = (cells: readonly CellValue[]): CellValue[] => cells.map((cell, at) => (filled.has(at) ? null : cell));
  return Array.from({ length: offices }, (_, own) => ({
    name: `OPD ${own + 1}`,
    rows: [heading, ...rows.map((cells, at) => (at % offices === own ? cells : blank(cells)))],
  }));
}

/** A sheet of every office that holds its own questions and no others. */
export function partsBook(offices: number): Page[] {
  const [heading = [], ...rows] = recapRows(questions(instrument()).length, 1);
  return Array.from({ length: offices }, (_, own) => ({
    name: `OPD ${own + 1}`,
    rows: [heading, ...rows.filter((_cells, at) => at % offices === own)],
  }));
}

/** A recap of so many rows under one heading; the instrument's 274 questions return as often as it takes. */
export function recapBook(rows: number): Page[] {
  return [{ name: "Rekap", rows: recapRows(rows, 1) }];
}

/** A city's recap of the 274 questions, other scores and evidence for each seed. */
export function cityBook(seed: number): Page[] {
  return [{ name: "Rekap", rows: recapRows(274, seed) }];
}

/** A recap of so many rows where every 274 of them have a heading of their own. */
export function blocksBook(rows: number): Page[] {
  const blocks = Array.from({ length: rows / 274 }, (_, at) => [...recapRows(274, at + 1), []]);
  return [{ name: "Rekap", rows: blocks.flat() }];
}

export function toWorkbook(all: readonly Page[]): Workbook {
  return { sheets: all.map(toSheet), leftOut: [] };
}

export function instrument(): Instrument {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
  return parsed.instrument;
}

function toSheet({ name, rows }: Page): Sheet {
  const nothing = { formulas: new Map(), merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { name, visibility: "visible", rows, ...nothing };
}

const headings = [
  ...["Klaster", "Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Nilai Verifikasi"],
  ...["Data Dukung", "OPD Penanggung Jawab", "Capaian", "Keterangan"],
];

/** The headings and so many rows; evidence, scores and offices differ from row to row and from seed to seed. */
function recapRows(count: number, seed: number): CellValue[][] {
  const random = randomFrom(seed);
  const asked = questions(instrument());
  const rows = Array.from({ length: count }, (_, at): CellValue[] => {
    const { cluster, name, code, max, owners } = asked[at % asked.length] ?? emptyQuestion;
    const score = Math.round(max * random() * 100) / 100;
    const verified = Math.round(score * random() * 100) / 100;
    const office = pick([...owners, owners.slice(0, 2).join(", ")], random);
    const asks = `Pertanyaan ${code}. Apakah tersedia ${pick(subjects, random)} pada tahun 2024?`;
    const percent = Math.round(random() * 100);
    return [cluster, name, asks, max, score, verified, evidence(random), office, percent, pick(notes, random)];
  });
  return [headings, ...rows];
}

interface Asked {
  cluster: string;
  name: string;
  code: string;
  max: number;
  owners: readonly string[];
}

const emptyQuestion: Asked = { cluster: "", name: "", code: "", max: 0, owners: [] };

function questions({ clusters }: Instrument): Asked[] {
  return clusters.flatMap(({ roman, name, indicators }) =>
    indicators.flatMap((indicator) =>
      nodesOf(indicator).flatMap((node) =>
        (node.questions ?? []).map(({ code, max }) => {
          const title = `${"number" in node ? node.number : node.code}. ${node.name.id}`;
          const cluster = roman === null ? name.id : `Klaster ${roman}`;
          return { cluster, name: title, code, max, owners: indicator.owners };
        }),
      ),
    ),
  );
}

function nodesOf(indicator: Indicator): readonly (Indicator | NonNullable<Indicator["parts"]>[number])[] {
  return indicator.parts ?? [indicator];
}

const subjects =
  "peraturan daerah,data terpilah,anggaran,layanan bagi anak,pelatihan petugas,kerja sama dengan dunia usaha".split(
    ",",
  );
const notes =
  "sudah lengkap,menunggu tanda tangan kepala dinas,diperbarui tiap semester,lihat lampiran,data per Desember".split(
    ",",
  );
const documents =
  "SK Wali Kota,Peraturan Wali Kota,Laporan Kegiatan,Notulen Rapat,Perjanjian Kerja Sama,Daftar Hadir".split(",");

/** Links, files, cited documents, promises and bare words, about as often as people write them. */
function evidence(random: () => number): string {
  const kind = random();
  const number = below(1_000_000, random);
  const document = pick(documents, random);
  if (kind < 0.35) return `https://drive.google.com/file/d/1${number.toString(36)}x${number}/view?usp=sharing`;
  if (kind < 0.6) return `${document} No. ${number % 900} Tahun 2024 tentang ${pick(subjects, random)}`;
  if (kind < 0.85) return `${document} ${number}.pdf`;
  return kind < 0.95 ? pick(["menyusul", "dalam proses", "terlampir"], random) : "SK";
}
