/** Says, before a download, what the new file keeps of the workbook and what it does not. */
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import type { Book, BookSheet } from "../book/book";
import { plainLayout } from "../book/print";
import { lossTexts, unknownPart } from "./losses";
import type { Loss, Losses } from "./losses";
import { lostOfAdded } from "./addedSheets";
import type { Origin } from "./origin";
import type { PatchedCopy } from "./patching";
import { hasUnwritable } from "./savingFormulas";
import { isSaved } from "./savingMarks";
import { isCriterionSaved, isTableSaved, isValidationSaved } from "./savingParts";
import { isStyleSaved } from "./savingStyles";

/** What is kept: with how many there are of it, where that can be counted. */
export function keptOf({ sheets, names }: Book, language: Language): string[] {
  const count = (of: (sheet: Book["sheets"][number]) => number): number =>
    sheets.reduce((sum, one) => sum + of(one), 0);
  const rows: [Text, number][] = [
    [{ id: "Lembar dengan nilainya", en: "Sheets with their values" }, sheets.length],
    [{ id: "Rumus dan hasilnya", en: "Formulas and their results" }, count(({ formulas }) => formulas.size)],
    [
      { id: "Format bersyarat", en: "Conditional formats" },
      count((sheet) => sheet.conditionalFormats.filter(isSaved).length),
    ],
    [{ id: "Catatan", en: "Notes" }, count(({ notes }) => notes.size)],
    [{ id: "Sel gabungan", en: "Merged cells" }, count(({ merges }) => merges.length)],
    [{ id: "Tabel", en: "Tables" }, count(({ tables }) => tables.filter(isTableSaved).length)],
    [
      { id: "Daftar pilihan dan validasi data", en: "Drop-down lists and data validation" },
      count(({ validations }) => validations.filter(isValidationSaved).length),
    ],
    [{ id: "Filter", en: "Filters" }, count(({ filter }) => (filter ? 1 : 0))],
    [{ id: "Tautan", en: "Links" }, count(({ links }) => links.size)],
    [{ id: "Lembar terproteksi", en: "Protected sheets" }, count(({ protection }) => (protection ? 1 : 0))],
    [{ id: "Nama rentang", en: "Names" }, names.length + count((sheet) => sheet.names.length)],
    [
      { id: "Baris dan kolom tersembunyi", en: "Hidden rows and columns" },
      count((one) => one.hiddenRows.size + one.hiddenColumns.size),
    ],
  ];
  const counted = rows
    .filter(([, number]) => number > 0)
    .map(([text, number]) => `${text[language]}: ${formatNumber(number, language)}`);
  const looks = {
    id: "Huruf, warna isi, garis, format angka, lebar kolom",
    en: "Fonts, fills, borders, number formats, column widths",
  };
  return [...counted, looks[language]];
}

/** What a patched copy of the opened file keeps: all of it, and what has changed since. */
export function keptInPatch(
  { cells, moves, results, notes, layout, frame, sheets, marks }: PatchedCopy,
  language: Language,
): string[] {
  const all: Text = {
    id: "Seluruh isi file asli: grafik, gambar, makro, pengaturan halaman dan lainnya",
    en: "All of the original file: charts, pictures, macros, page setup and the rest",
  };
  const counted: [Text, number][] = [
    [{ id: "Sel yang berubah", en: "Cells that have changed" }, cells],
    [
      {
        id: "Baris, kolom dan sel yang disisipkan atau dihapus",
        en: "Rows, columns and cells that were inserted or deleted",
      },
      moves,
    ],
    [{ id: "Hasil rumus yang dihitung ulang", en: "Results of formulas that were worked out anew" }, results],
    [{ id: "Catatan dan komentar yang berubah", en: "Notes and comments that have changed" }, notes],
    [
      {
        id: "Baris, kolom, gabungan, tautan dan tampilan yang berubah",
        en: "Rows, columns, merges, links and views that have changed",
      },
      layout,
    ],
    [
      {
        id: "Nama, tabel, validasi, proteksi, pengaturan halaman dan daftar lembar yang berubah",
        en: "Names, tables, validation, protection, page setup and lists of sheets that have changed",
      },
      frame,
    ],
    [{ id: "Lembar baru", en: "New sheets" }, sheets],
    [{ id: "Tanda KLA", en: "Marks of KLA" }, marks],
  ];
  const rows = counted.filter(([, number]) => number > 0);
  return [all[language], ...rows.map(([text, number]) => `${text[language]}: ${formatNumber(number, language)}`)];
}

/** The losses of one property: none where it is kept, or is not a matter of files. */
type Fate<T> = readonly (readonly [Loss, (of: T) => boolean])[];

const kept: Fate<unknown> = [];

/** Every property of a sheet: a new one must be given its fate here before anything compiles. */
const sheetFates: Readonly<Record<keyof BookSheet, Fate<BookSheet>>> = {
  ...{ id: kept, name: kept, visibility: kept, tabColor: kept, gridlines: kept, headings: kept, rows: kept },
  formulas: [["values", (sheet) => hasUnwritable(sheet)]],
  ...{
    uncalculated: kept,
    // The census has found them.
    unread: kept,
    merges: kept,
    hiddenRows: kept,
    hiddenColumns: kept,
    columnWidths: kept,
    rowHeights: kept,
  },
  ...{ links: kept, freeze: kept, protection: kept },
  print: [["print", ({ print }) => print !== plainLayout]],
  usualHeight: [["wholeStyles", ({ usualHeight }) => usualHeight !== null]],
  styles: [
    ["wholeStyles", ({ styles }) => styles.rows.size + styles.columns.size > 0 || styles.sheet !== null],
    ["patterns", ({ styles }) => ![...new Set(styles.cells.values())].every(isStyleSaved)],
  ],
  conditionalFormats: [["ranks", ({ conditionalFormats }) => !conditionalFormats.every(isSaved)]],
  validations: [["validations", ({ validations }) => !validations.every(isValidationSaved)]],
  notes: [["noteLooks", ({ notes }) => [...notes.values()].some(({ visible }) => visible)]],
  comments: [["threads", ({ comments }) => comments.length > 0]],
  tables: [
    ["bareTables", ({ tables }) => !tables.every(isTableSaved)],
    ["tableLooks", ({ tables }) => tables.some((one) => one.firstColumn || one.lastColumn)],
  ],
  names: [["hiddenNames", ({ names }) => names.some(({ visible }) => !visible)]],
  charts: [["charts", ({ charts }) => charts.length > 0]],
  filter: [["criteria", ({ filter }) => ![...(filter?.criteria.values() ?? [])].every(isCriterionSaved)]],
};

/** Every property of the book, in the same way. */
const bookFates: Readonly<Record<keyof Book, Fate<Book>>> = {
  ...{ sheets: kept, active: kept, selection: kept, properties: kept, about: kept, structure: kept, leftOut: kept },
  ...{ subscribe: kept, listeners: kept, writer: kept, lastId: kept, settled: kept, recalculate: kept, spills: kept },
  names: [["hiddenNames", ({ names }) => names.some(({ visible }) => !visible)]],
  settings: [["settings", ({ settings }) => settings.size > 0]],
  calculation: [["manual", ({ calculation }) => calculation !== "Automatic"]],
};

/** What a patched copy loses: what add-ins have kept with the workbook, and what new sheets have beside the usual. */
export function lostInPatch(origin: Origin, book: Book, language: Language): string[] {
  const sheets = new Map(origin.before().sheets.map((sheet) => [sheet.id, sheet]));
  const added = book.sheets.filter(({ id }) => !sheets.has(id));
  const found: Loss[] = [
    ...(book.settings.size > 0 ? (["settings"] as const) : []),
    ...(book.sheets.some((sheet) => hasUnwritable(sheet, sheets.get(sheet.id)?.formulas) && sheets.has(sheet.id))
      ? (["values"] as const)
      : []),
    ...added.flatMap((sheet) => lostOfAdded(book, sheet)),
  ];
  return [...new Set(found)].map((loss) => lossTexts[loss][language]);
}

/** What is lost; empty when nothing is. */
export function lostOf(book: Book, losses: Losses, language: Language): string[] {
  const ofBook = Object.values(bookFates).flatMap((fate) => fate.filter(([, is]) => is(book)));
  const ofSheets = Object.values(sheetFates).flatMap((fate) => fate.filter(([, is]) => book.sheets.some(is)));
  const known = losses === null ? (["unread"] as const) : losses.known;
  const all = new Set<Loss>([...known, ...[...ofBook, ...ofSheets].map(([loss]) => loss)]);
  const unknown = (losses?.unknown ?? []).map((part) => unknownPart(part)[language]);
  const sheets = book.leftOut.map(({ sheet, why }) => `${sheet}: ${why[language]}`);
  return [...[...all].map((loss) => lossTexts[loss][language]), ...unknown, ...sheets];
}
