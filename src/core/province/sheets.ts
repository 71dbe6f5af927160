/** The board as sheets: the cities as a table to sort and filter, what they have in common, and the notes. */
import type { CellStyle, PlainCell, PlainRow, PlainSheet, Print } from "../sheets/sheet";
import type { Language, Text } from "../text";
import { isRead, sourceName } from "./board";
import type { Board } from "./board";
import type { Outcome } from "./cityReport";
import { noteTo } from "./note";
import { commonTexts } from "./common";
import { boardColumns, provilaTexts } from "./wording";

const head: CellStyle = { bold: true, fill: "#F0F0F0", border: "thin", wrap: true, vertical: "top" };
const plainStyle: CellStyle = { wrap: true, vertical: "top" };
/** On paper: A4, as wide as the page, with the headings on each. */
const print: Print = { fitsWidth: true, headingRow: 0, footer: "&P / &N" };
const points: CellStyle = { format: "0.00", vertical: "top" };

/** Three sheets; all texts stay texts, and scores are numbers that sort. */
export function boardSheets(board: Board, language: Language): PlainSheet[] {
  return [citySheet(board, language), summarySheet(board, language), noteSheet(board, language)];
}

const names = {
  cities: { id: "Papan", en: "Board" },
  summary: { id: "Provila", en: "Provila" },
  notes: { id: "Catatan", en: "Notes" },
  low: { id: "Terdukung rendah", en: "Supported low" },
  high: { id: "Terdukung tinggi", en: "Supported high" },
  back: { id: "Yang menahan provinsi", en: "What keeps the province back" },
  file: { id: "File", en: "File" },
  unreadable: { id: "Tidak terbaca", en: "Unreadable" },
  city: { id: "Kabupaten/kota", en: "City" },
} as const satisfies Record<string, Text>;

function citySheet({ rows }: Board, language: Language): PlainSheet {
  const columns = cityColumns(language);
  const cells = rows.map((row): PlainRow => ({ cells: columns.map(({ cell }) => cell(row)) }));
  return {
    name: names.cities[language],
    rows: [{ cells: columns.map(({ name }) => ({ value: name, style: head })) }, ...cells],
    columns: columns.map(({ width }) => ({ width })),
    frozen: { rows: 1, columns: 1 },
    filter: { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 },
    print: { ...print, landscape: true },
  };
}

interface SheetColumn {
  name: string;
  width: number;
  cell: (row: Outcome) => PlainCell;
}

/** The board's columns, the supported range in two that are numbers, then the file and why it could not be read. */
function cityColumns(language: Language): SheetColumn[] {
  const [city, claimed, , verified, ...others] = boardColumns();
  const number = (name: Text, value: (row: Extract<Outcome, { is: "read" }>) => number | null): SheetColumn => ({
    ...{ name: name[language], width: 11 },
    cell: (row) => ({ value: isRead(row) ? value(row) : null, style: points }),
  });
  const text = (name: Text, width: number, value: (row: Outcome) => string | null): SheetColumn => ({
    ...{ name: name[language], width },
    cell: (row) => ({ value: value(row), style: plainStyle }),
  });
  return [
    text(city?.name ?? names.city, 24, (row) => row.city ?? row.file),
    number(claimed?.name ?? names.city, (row) => row.claimed),
    number(names.low, ({ supported }) => supported?.low ?? null),
    number(names.high, ({ supported }) => supported?.high ?? null),
    number(verified?.name ?? names.city, (row) => row.verified),
    ...others.map((one) => text(one.name, 14, (row) => (isRead(row) ? one.text(row, language) : null))),
    text(names.file, 26, sourceName),
    text(names.unreadable, 40, (row) => (isRead(row) ? null : row.why.map((why) => why[language]).join(" "))),
  ];
}

function summarySheet(board: Board, language: Language): PlainSheet {
  const line = (text: string, style: CellStyle = plainStyle): PlainRow => ({ cells: [{ value: text, style }] });
  const block = (heading: string, items: readonly Text[]): PlainRow[] =>
    items.length === 0 ? [] : [{ cells: [] }, line(heading, head), ...items.map((item) => line(item[language]))];
  return {
    name: names.summary[language],
    rows: [
      line(board.instrument.title[language], head),
      ...provilaTexts(board).map((text) => line(text[language])),
      ...block(names.back[language], board.provila.keepsItBack),
      ...commonTexts(board).flatMap(({ heading, items }) => block(heading[language], items)),
    ],
    columns: [{ width: textWidth }],
    print: { fitsWidth: true, footer: "&P / &N" },
  };
}

/** Characters of a column of texts: with the city's beside it still about nine points high on A4. */
const textWidth = 80;

function noteSheet({ rows }: Board, language: Language): PlainSheet {
  const title = (text: Text): PlainCell => ({ value: text[language], style: head });
  return {
    name: names.notes[language],
    rows: [
      { cells: [title(names.city), title(names.notes)] },
      ...rows.flatMap((row) => noteRows(row.city ?? row.file, noteTo(row, language))),
    ],
    columns: [{ width: 22 }, { width: textWidth }],
    frozen: { rows: 1, columns: 0 },
    print,
  };
}

/** A row a line, the city beside the first: Excel cuts a row that is higher than 409 points, and breaks pages between rows. */
function noteRows(city: string, note: string): PlainRow[] {
  const lines = note.split("\n").map((line, at): PlainRow => ({
    cells: [at === 0 ? { value: city, style: head } : null, { value: line, style: plainStyle }],
  }));
  return [...lines, { cells: [] }];
}
