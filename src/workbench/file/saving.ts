/** Writes a book into a new .xlsx: values, formulas, looks, marks, notes, tables, names. */
import { toAddress } from "../../core/areas";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, WriteOptions, WriteSheet } from "hucre/xlsx";
import { fromKey } from "../book/book";
import type { Area, Book, BookName, BookSheet } from "../book/book";
import { cellValueOf } from "../book/cells";
import { styleAt } from "../book/style";
import type { Style } from "../book/style";
import { toRules } from "./savingMarks";
import { inFile, spillsOn } from "./savingFormulas";
import { toFilter, toProtection, toTable, toValidation } from "./savingParts";
import { rgb, toCellStyle } from "./savingStyles";
import { charactersOf, documentProperties } from "./terms";

/** The bytes of the book as an .xlsx file. */
export async function toXlsx(book: Book): Promise<Uint8Array> {
  const visible = book.sheets.findIndex(({ id }) => id === book.active);
  const { structure } = book;
  return writeXlsx({
    sheets: book.sheets.map((sheet) => toSheet(sheet, spillsOn(book, sheet))),
    activeSheet: Math.max(0, visible),
    namedRanges: [
      ...book.names.map(toName),
      ...book.sheets.flatMap(({ name, names }) => names.map((one) => ({ ...toName(one), scope: name }))),
    ],
    properties: toProperties(book),
    ...(structure ? { workbookProtection: { lockStructure: true, ...passwordOf(structure) } } : {}),
  });
}

const passwordOf = ({ password }: { password: string | null }): { password?: string } =>
  password === null ? {} : { password };

function toName({ name, formula, comment }: BookName): NonNullable<WriteOptions["namedRanges"]>[number] {
  return { name, range: formula.replace(/^=/, ""), ...(comment ? { comment } : {}) };
}

function toProperties({ about, properties }: Book): NonNullable<WriteOptions["properties"]> {
  const texts = documentProperties.flatMap(([key, file]) => (about.has(key) ? [[file, about.get(key)]] : []));
  return { ...Object.fromEntries(texts), ...(properties.size > 0 ? { custom: Object.fromEntries(properties) } : {}) };
}

function toSheet(sheet: BookSheet, spills: ReadonlyMap<number, Area>): WriteSheet {
  const { freeze, merges, visibility, filter, protection } = sheet;
  return {
    name: sheet.name,
    rows: toLines(sheet),
    cells: toCells(sheet, spills),
    merges: merges.map(({ top, left, bottom, right }) => ({
      ...{ startRow: top, startCol: left, endRow: bottom, endCol: right },
    })),
    columns: toColumns(sheet),
    rowDefs: toRows(sheet),
    conditionalRules: sheet.conditionalFormats.flatMap(toRules),
    dataValidations: sheet.validations.flatMap(toValidation),
    tables: sheet.tables.flatMap((table) => toTable(sheet, table)),
    ...(filter ? { autoFilter: toFilter(filter) } : {}),
    ...(freeze.rows + freeze.columns > 0 ? { freezePane: { ...freeze } } : {}),
    hidden: visibility === "hidden",
    veryHidden: visibility === "veryHidden",
    view: {
      showGridLines: sheet.gridlines,
      showRowColHeaders: sheet.headings,
      ...(sheet.tabColor ? { tabColor: { rgb: rgb(sheet.tabColor) } } : {}),
    },
    ...(protection ? { protection: { ...toProtection(protection), ...passwordOf(protection) } } : {}),
  };
}

/** As long as the last row that is sized or hidden: the writer asks no further for either. */
function toLines({ rows, rowHeights, hiddenRows }: BookSheet): NonNullable<WriteSheet["rows"]> {
  const length = Math.max(rows.length - 1, ...rowHeights.keys(), ...hiddenRows) + 1;
  return Array.from({ length }, (_, row) => [...(rows[row] ?? [])]);
}

function toCells(sheet: BookSheet, spills: ReadonlyMap<number, Area>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<Style, CellStyle>();
  const keys = [sheet.formulas, sheet.styles.cells, sheet.notes, sheet.links].flatMap((map) => [...map.keys()]);
  for (const key of new Set(keys)) {
    const { row, column } = fromKey(key);
    const value = cellValueOf(sheet, row, column);
    const [note, link] = [sheet.notes.get(key), sheet.links.get(key)];
    cells.set(`${row},${column}`, {
      value,
      ...(sheet.formulas.has(key) ? toFormula(inFile(sheet, key, spills)) : {}),
      style: toCellStyle(styleAt(sheet, row, column), styles),
      ...(note ? { comment: { author: note.author, text: note.content } } : {}),
      ...(link
        ? { hyperlink: { target: link.address ?? "", location: link.documentReference, tooltip: link.screenTip } }
        : {}),
    });
  }
  return cells;
}

function toFormula(to: ReturnType<typeof inFile>): Partial<Cell> {
  if (!("formula" in to)) return {};
  const { formula, gives, fills } = to;
  const spilling = fills && { formulaType: "array" as const, formulaRef: toAddress(fills), formulaDynamic: true };
  return { formula: formula.slice(1), formulaResult: gives, ...spilling };
}

function toColumns({ columnWidths, hiddenColumns }: BookSheet): WriteSheet["columns"] {
  const count = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_, column) => {
    const points = columnWidths.get(column);
    const width = points === undefined ? {} : { width: charactersOf(points) };
    return { ...width, ...(hiddenColumns.has(column) ? { hidden: true } : {}) };
  });
}

function toRows({ rowHeights, hiddenRows }: BookSheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
