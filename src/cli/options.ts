/** Every option of the command line: the check's own ones, and those of its additions. */
import type { Option } from "./additions/addition";
import { additions } from "./additions/index";
import { makers } from "./makers/index";

const ownOptions = [
  option("json", null, "satu objek JSON, untuk program lain", "one JSON object, for other programs"),
  option("lang", "id|en", "bahasa laporan (bawaan: id)", "language of the report (default: id)"),
  option(
    "instrument",
    "FILE",
    "instrumen sendiri, dengan bentuk assets/instruments/kla-2024.json",
    "your own instrument, in the form of assets/instruments/kla-2024.json",
  ),
  option(
    "years",
    "2024,2025",
    "tahun data dukung (bawaan: siklus terakhir di instrumen)",
    "years of evidence (default: the instrument's latest cycle)",
  ),
  option(
    "map",
    "FILE",
    "letak tabel dan kolom, bila tidak terbaca sendiri",
    "where tables and columns stand, when they are not found",
  ),
  option(
    "show-map",
    null,
    "cetak letak tabel dan kolom yang terbaca, untuk --map (kode keluar 0)",
    "print where tables and columns were found, for --map (exit code 0)",
  ),
  option("sheet", "NAMA", "hanya lembar itu yang dibaca", "only that sheet is read"),
  option(
    "only",
    "12,14,K3",
    "hanya indikator dan klaster itu yang dinilai, sebagai isian sebagian",
    "only those indicators and clusters are judged, as part of an assessment",
  ),
  option(
    "whole",
    null,
    "nilai sebagai isian seluruh kota, walau sebagian saja yang terisi",
    "judge it as a whole city's, even where only a part is there",
  ),
  option("final", null, "tampilkan juga temuan yang sudah diberi alasan", "show the findings that have a reason too"),
  option(
    "board",
    "FILE",
    "banyak buku kerja: papan provinsi sebagai .html atau .xlsx",
    "many workbooks: the board of the province as .html or .xlsx",
  ),
  option(
    "notes",
    "FOLDER",
    "banyak buku kerja: catatan untuk tiap kabupaten/kota, satu file teks",
    "many workbooks: a note for each city, one text file",
  ),
  option(
    "workers",
    "N",
    "banyak buku kerja: sebanyak itu sekaligus (bawaan: satu per inti prosesor)",
    "many workbooks: so many at a time (default: one a core)",
  ),
  option("help", null, "tampilan ini", "this text"),
] as const satisfies readonly Option[];

export const allOptions: readonly Option[] = [
  ...ownOptions,
  ...additions.flatMap(({ options }) => options),
  ...makers.map(({ option }) => option),
];

/** "[TIER]": the value may be left out. */
export function mayBeLeftOut({ value }: Option): boolean {
  return value?.startsWith("[") ?? false;
}

function option<Name extends string>(name: Name, value: string | null, id: string, en: string) {
  return { name, value, help: { id, en } };
}
