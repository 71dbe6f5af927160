/** Why a workbook is not checked as one assessment: no table of ours, several of them, or sets among which nothing decides. */
import type { Instrument } from "../instrument/instrument";
import { readLabel } from "../naming/labels";
import { matcherOf } from "../naming/names";
import { gridOf } from "../reading/model/grid";
import { namedBy } from "../reading/places/places";
import { namesAcross } from "../reading/blocks/formResponses";
import type { Text } from "../text";
import { isBlank } from "../workbook";
import type { CellValue, Workbook } from "../workbook";

/** Sheets that hold the same indicators with different scores. */
export function rivalsText(sheets: readonly string[]): Text {
  const names = sheets.map((name) => `"${name}"`).join(", ");
  return {
    id: `Lembar atau tabel ${names} memuat indikator yang sama dengan nilai yang berbeda; tidak ada yang menunjukkan mana yang berlaku.`,
    en: `The sheets or tables ${names} hold the same indicators with different scores; nothing says which one counts.`,
  };
}

/** A later version that has yet to be filled in. */
export function unfilledText(sheets: readonly string[]): Text {
  const names = sheets.map((name) => `"${name}"`).join(", ");
  return {
    id: `Lembar ${names} lebih baru, tetapi belum berisi nilai; yang dihitung versi sebelumnya.`,
    en: `The sheets ${names} are newer, but hold no scores yet; the version before them counts.`,
  };
}

/** Sheets that are an assessment each, of cities or of offices. */
export function severalAssessments(sheets: readonly string[]): Text {
  const names = sheets.map((name) => `"${name}"`).join(", ");
  return {
    id: `Buku kerja ini memuat ${sheets.length} penilaian lengkap, bukan satu: lembar ${names}; simpan tiap penilaian sebagai buku kerja sendiri, atau buka semuanya sekaligus sebagai satu provinsi.`,
    en: `This workbook holds ${sheets.length} complete assessments, not one: the sheets ${names}; save each as a workbook of its own, or open all of them at once as a province.`,
  };
}

/** What was looked for, where, and how near it came. */
export function noTable({ sheets, leftOut }: Workbook, instrument: Instrument): Text {
  const { known, rows } = knownRows(sheets, instrument);
  const all = [...new Set([...sheets.map(({ name }) => name), ...leftOut.map(({ sheet }) => sheet)])];
  const names = all.join(", ");
  // Of a sheet that was read in part it is told what of it is lost: that is why nothing in it is known.
  const lost = known === 0 ? leftOut.find(({ sheet }) => sheets.some(({ name }) => name === sheet)) : undefined;
  if (lost) return lost.why;
  const across = namesAcrossIn(sheets, instrument);
  if (across) return namesInHeading(across.sheet, across.names);
  const marked = sheets.find((sheet) => choicesIn(sheet).length >= leastChoices);
  if (marked) return marksUnderChoices(marked.name, choicesIn(marked));
  if (3 * known >= 2 * rows && known >= leastNames) return noValues(names, known, rows);
  return {
    id: `Tidak ditemukan tabel KLA: dicari baris judul seperti Indikator atau Pertanyaan dengan Nilai atau Data Dukung, dan baris klaster atau indikator di bawahnya, pada lembar ${names}; nama indikator yang dikenal ${known} dari ${rows} baris; periksa apakah ini file yang benar, atau tunjukkan sendiri tempat tabelnya.`,
    en: `No KLA table was found: looked for a heading row such as Indikator or Pertanyaan with Nilai or Data Dukung, and rows of clusters or indicators below it, on the ${all.length === 1 ? "sheet" : "sheets"} ${names}; ${known} of ${rows} rows hold a known name of an indicator; check that this is the right file, or point at the table yourself.`,
  };
}

/** Fewer headings like "A (1,00)" may be anything. */
const leastChoices = 3;

/** The headings of choices that have points, "A (1,00)", "B = 0,66", where marks stand below them. */
function choicesIn({ rows }: Workbook["sheets"][number]): readonly string[] {
  const choice = /^\s*[A-F]\s*[(=:]\s*\d([.,]\d{1,2})?\s*\)?\s*$/i;
  const found = rows
    .slice(0, mostHeadings)
    .map((cells) => cells.filter((cell) => typeof cell === "string" && choice.test(cell)));
  return found.find((cells) => cells.length >= leastChoices)?.map(String) ?? [];
}

/** Headings stand in one of the first rows. */
const mostHeadings = 30;

/** Which choice is marked says no score that can be added up. */
function marksUnderChoices(sheet: string, choices: readonly string[]): Text {
  const listed = choices.join(", ");
  return {
    id: `Di lembar ${sheet} jawaban ditandai di bawah pilihan ${listed}, dan nilainya tidak tertulis; tambahkan satu kolom Nilai yang berisi nilai tiap pertanyaan (nilai pilihan dikali nilai maksimalnya).`,
    en: `On the sheet ${sheet} answers are marked under the choices ${listed}, and no scores are written; add one column Nilai with the score of each question (the choice's value times its maximum).`,
  };
}

/** Some names stand in decrees and minutes as well. */
const leastNames = 10;

/** The names are there, so it is the right file: what is missing are cells of values. */
function noValues(names: string, known: number, rows: number): Text {
  return {
    id: `Tidak ditemukan tabel KLA yang bernilai pada lembar ${names}: ${known} dari ${rows} baris memuat nama indikator, tetapi di sampingnya tidak terbaca kolom nilai, nilai maksimal, jawaban, atau data dukung; bila ini isian KLA, beri kolom nilainya judul Nilai dan taruh tiap angka di sel sendiri, atau tunjukkan sendiri tempat tabelnya.`,
    en: `No KLA table with values was found on ${names}: ${known} of ${rows} rows hold the name of an indicator, but no column of scores, maxima, answers or evidence was read beside them; if this is the KLA form, head the column of scores Nilai and put each number into a cell of its own, or point at the table yourself.`,
  };
}

/** The names stand side by side over more than one row of answers. */
function namesInHeading(sheet: string, names: number): Text {
  return {
    id: `Di lembar ${sheet} nama klaster, indikator, atau pertanyaan berdiri di baris judul (${names} kolom), dan di bawahnya lebih dari satu baris jawaban; sisakan satu baris jawaban, yaitu nilai mandiri kota ini, atau salin nilainya ke samping nama indikatornya.`,
    en: `On the sheet ${sheet} the names of clusters, indicators or questions stand in the heading row (${names} columns), with several rows of answers below; keep one row of answers, this city's own scores, or copy the scores beside the names.`,
  };
}

function namesAcrossIn(
  sheets: Workbook["sheets"],
  instrument: Instrument,
): { sheet: string; names: number } | undefined {
  const tools = { instrument, matcher: matcherOf(instrument) };
  return sheets
    .map((sheet) => ({ sheet: sheet.name, names: namesAcross(gridOf(sheet), tools) }))
    .find(({ names }) => names >= leastNames);
}

/** A table that is none of ours is seen by its first rows. */
const mostRows = 1_000;

function knownRows(sheets: Workbook["sheets"], instrument: Instrument): { known: number; rows: number } {
  const tools = { instrument, matcher: matcherOf(instrument) };
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, mostRows).filter((cells) => !cells.every(isBlank)));
  const isKnown = (cell: CellValue): boolean =>
    typeof cell === "string" && cell.length < 300 && namedBy(readLabel(cell), null, tools).place !== null;
  return { known: rows.filter((cells) => cells.some(isKnown)).length, rows: rows.length };
}
