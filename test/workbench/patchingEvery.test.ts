/** Rows and columns put into files of many producers: every sheet of the copy says what the book says. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Book } from "../../src/workbench/book/book";
import { maxColumns, maxRows } from "../../src/workbench/book/book";
import { deleteCells, insertCells } from "../../src/workbench/book/shift";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { cellsOf } from "./cellsOf";

const files = ["../xlsx/write/files", "../fixtures", "../../assets/samples", "."].flatMap((folder) => {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path).flatMap((name) => (name.endsWith(".xlsx") ? [join(path, name)] : []));
});

function said({ sheets, names }: Book): unknown {
  return [
    names,
    ...sheets.map((sheet) => [
      sheet.name,
      cellsOf(sheet),
      [...sheet.formulas].sort(([one], [other]) => one - other),
      sheet.conditionalFormats.map(({ areas, rule }) => [areas, rule]),
      sheet.tables.map(({ name, area }) => [name, area]),
      [sheet.merges, sheet.validations, [...sheet.links], sheet.filter, sheet.freeze],
      [[...sheet.rowHeights], [...sheet.columnWidths], [...sheet.hiddenRows], [...sheet.hiddenColumns]],
      [...sheet.notes].map(([key, { content }]) => [key, content]),
    ]),
  ];
}

const rows = (top: number, bottom: number) => ({ top, bottom, left: 0, right: maxColumns - 1 });
const columns = (left: number, right: number) => ({ top: 0, bottom: maxRows - 1, left, right });

test.each(files.map((path) => [basename(path), path]))("%s", async (name, path) => {
  const { origin, book } = await openBytes(new Uint8Array(readFileSync(path)), name);
  for (const sheet of book.sheets) {
    insertCells(book, sheet, rows(2, 3), "Down");
    insertCells(book, sheet, columns(1, 1), "Right");
    deleteCells(book, sheet, rows(6, 6), "Up");
  }
  const copy = await patchedCopy(origin, book, name);
  expect(copy).not.toBeNull();
  expect(said((await openBytes(copy?.bytes ?? new Uint8Array(), name)).book)).toEqual(said(book));
});
