/** An instrument out of its sheets: checked row by row, each fault at its cell, in the words of the JSON door. */
import { parseInstrument } from "../instrument";
import type { ParsedInstrument } from "../instrument";
import type { InstrumentFault } from "../faults";
import { reference } from "../../reference";
import type { Text } from "../../text";
import { isBlank } from "../../workbook";
import type { CellRef, CellValue, Sheet, Workbook } from "../../workbook";
import { bookTables, generalFields, tableMark } from "./tables";
import type { BookTable, TableId } from "./tables";
import { fromCell, setField } from "./values";
import type { Plain } from "./values";

/** A row as an object, and where its fields stand. */
interface Row {
  readonly object: Plain;
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<string, CellRef>;
  readonly belongs: ReadonlyMap<string, string>;
}

/** True for a workbook that holds an instrument's sheets. */
export function isInstrumentBook({ sheets }: Pick<Workbook, "sheets">): boolean {
  return sheets.some(({ rows }) => rows[0]?.[0] === tableMark("clusters"));
}

/** The instrument, or every fault with the cell that it is about. */
export function readInstrumentBook({ sheets }: Pick<Workbook, "sheets">): ParsedInstrument {
  const faults: InstrumentFault[] = [];
  const places = new Map<string, CellRef>();
  const input: Plain = readGeneral(sheets, places);
  const read = new Map<TableId, Row[]>();
  for (const table of bookTables) read.set(table.id, rowsOf(table, sheets, faults));
  const rows = (id: TableId): Row[] => read.get(id) ?? [];
  for (const { id, at, isOptional } of bookTables) {
    const own = rows(id);
    if (at === "clusters" || (isOptional && own.length === 0)) continue;
    setField(
      input,
      at,
      own.map(({ object }) => object),
    );
    for (const [index, row] of own.entries()) notePlaces(places, `${at}[${index}]`, row);
  }
  input.clusters = nested(rows, places, faults);
  const parsed = parseInstrument(input);
  if (faults.length === 0 && parsed.ok) return parsed;
  return { ok: false, faults: [...faults, ...(parsed.ok ? [] : parsed.faults.map((fault) => atCell(fault, places)))] };
}

function sheetOf(id: TableId | "general", sheets: readonly Sheet[]): Sheet | null {
  return sheets.find(({ rows }) => rows[0]?.[0] === tableMark(id)) ?? null;
}

function readGeneral(sheets: readonly Sheet[], places: Map<string, CellRef>): Plain {
  const input: Plain = {};
  const sheet = sheetOf("general", sheets);
  for (const [row, [key, , cell = null]] of (sheet?.rows ?? []).entries()) {
    const field = generalFields.find((one) => one.key === key);
    const value = field && fromCell(cell, field);
    if (!sheet || !field) continue;
    places.set(field.key, { sheet: sheet.name, row, column: 2 });
    if (value !== undefined) setField(input, field.key, value);
  }
  return input;
}

function rowsOf(table: BookTable, sheets: readonly Sheet[], faults: InstrumentFault[]): Row[] {
  const sheet = sheetOf(table.id, sheets);
  if (!sheet) {
    if (!table.isOptional) faults.push({ path: table.at, text: noSheet(table) });
    return [];
  }
  const [keys = []] = sheet.rows;
  return sheet.rows.flatMap((cells, row) =>
    row < 2 || cells.slice(1).every(isBlank) ? [] : [rowOf(table, sheet.name, row, keys, cells)],
  );
}

/** Keys name the columns, so that columns may be moved. */
function rowOf(
  { fields }: BookTable,
  sheet: string,
  row: number,
  keys: readonly CellValue[],
  values: readonly CellValue[],
): Row {
  const object: Plain = {};
  const cells = new Map<string, CellRef>();
  const belongs = new Map<string, string>();
  for (const field of fields) {
    const column = keys.indexOf(field.key);
    const cell = values[column] ?? null;
    cells.set(field.key, { sheet, row, column: Math.max(1, column) });
    if (field.key.startsWith("@")) belongs.set(field.key, isBlank(cell) ? "" : String(cell).trim());
    else {
      const value = fromCell(cell, field);
      if (value !== undefined) setField(object, field.key, value);
    }
  }
  return { object, sheet, row, cells, belongs };
}

/** Clusters with their indicators, parts and questions, by the columns that say where each belongs. */
function nested(rows: (id: TableId) => Row[], places: Map<string, CellRef>, faults: InstrumentFault[]): Plain[] {
  const used = new Set<Row>();
  const under = (id: TableId, key: string, value: unknown, isIn: (row: Row) => boolean = () => true): Row[] =>
    rows(id).filter((row) => row.belongs.get(key) === String(value) && isIn(row));
  const put = (path: string, row: Row): Plain => {
    used.add(row);
    notePlaces(places, path, row);
    return row.object;
  };
  const clusters = rows("clusters").map((cluster, c) => {
    const object = put(`clusters[${c}]`, cluster);
    object.indicators = under("indicators", "@cluster", object.id).map((indicator, i) => {
      const at = `clusters[${c}].indicators[${i}]`;
      const own = put(at, indicator);
      const parts = under("parts", "@indicator", own.number);
      const questions = under("questions", "@indicator", own.number, ({ belongs }) => belongs.get("@part") === "");
      if (parts.length === 0 || questions.length > 0)
        own.questions = questions.map((question, q) => put(`${at}.questions[${q}]`, question));
      if (parts.length > 0)
        own.parts = parts.map((part, p) => {
          const half = put(`${at}.parts[${p}]`, part);
          const its = under(
            "questions",
            "@indicator",
            own.number,
            ({ belongs }) => belongs.get("@part") === String(half.code),
          );
          half.questions = its.map((question, q) => put(`${at}.parts[${p}].questions[${q}]`, question));
          return half;
        });
      return own;
    });
    return object;
  });
  for (const id of ["indicators", "parts", "questions"] as const)
    for (const row of rows(id)) if (!used.has(row)) faults.push(strayFault(row));
  return clusters;
}

function notePlaces(places: Map<string, CellRef>, path: string, { cells, sheet, row }: Row): void {
  places.set(path, { sheet, row, column: 1 });
  for (const [key, cell] of cells) if (!key.startsWith("@")) places.set(`${path}.${key}`, cell);
}

/** The paths in a sentence become cells: the fault's own, and any other that it names. */
function atCell({ path, text }: InstrumentFault, places: ReadonlyMap<string, CellRef>): InstrumentFault {
  const named = (sentence: string): string =>
    sentence.replace(/[a-z]\w*(?:\[\d+\]|\.[a-z]\w*)*/gi, (word) => {
      const cell = placeOf(word, places);
      return cell ? reference(cell) : word;
    });
  // Values that a sentence quotes are none of its paths.
  const quoted = (sentence: string): string =>
    sentence
      .split('"')
      .map((piece, at) => (at % 2 === 0 ? named(piece) : piece))
      .join('"');
  return { path, text: { id: quoted(text.id), en: quoted(text.en) } };
}

/** The cell of a path that is told from an ordinary word by its brackets or dots, or is a field of the first sheet. */
function placeOf(path: string, places: ReadonlyMap<string, CellRef>): CellRef | null {
  const own = places.get(path);
  if (own) return own;
  if (!/[.[]/.test(path)) return null;
  const shorter = path.replace(/(?:\[\d+\]|\.\w+)$/, "");
  return shorter === path ? null : placeOf(shorter, places);
}

function strayFault({ sheet, row, belongs }: Row): InstrumentFault {
  const names = [...belongs.values()].filter(Boolean).join(", ");
  const at = reference({ sheet, row, column: 1 });
  return {
    path: "clusters",
    text: {
      id: `${at} menyebut "${names}", yang tidak ada di lembar di atasnya; perbaiki kolom itu atau tambahkan barisnya.`,
      en: `${at} names "${names}", which the sheet above it does not have; correct that column or add the row.`,
    },
  };
}

function noSheet({ name }: BookTable): Text {
  return {
    id: `Lembar ${name.id} tidak ada dalam buku kerja instrumen; ambil lagi dengan --instrument-out.`,
    en: `The sheet ${name.en} is missing from the instrument's workbook; get it again by --instrument-out.`,
  };
}
