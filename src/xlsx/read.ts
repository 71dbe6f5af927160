/** Reads the bytes of an .xlsx or .xlsm file into the plain workbook: values, formulas, merges and what is hidden. */
import { readXlsx } from "hucre/xlsx";
import type { MergeRange, Sheet as ReadSheet } from "hucre/xlsx";
import { Fault } from "../core/fault";
import { isBlank } from "../core/workbook";
import type { Area, CellValue, Sheet, Workbook } from "../core/workbook";
import { foreignArchive, foreignFile } from "./foreign";
import { readArrays, readFormulas } from "./formulas";
import { readOutline } from "./outline";
import type { OutlineSheet } from "./outline";
import { prepare } from "./prepare";
import { damaged, noValues, tooLarge } from "./refusals";
import { openArchive } from "./zip";

/**
 * The workbook in `bytes`, which are left as they are; `name` is the file's name, for the sentences.
 * Dates are serial numbers of the workbook's own date system, for they are never made anything else.
 * Throws a Fault, one sentence in two languages, when the file cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  refuse(foreignFile(bytes, name));
  const archive = openArchive(bytes, name);
  refuse(await foreignArchive(archive));
  const prepared = await prepare(archive, await readOutline(archive));
  const read = await readPrepared(prepared.bytes, name);
  const sheets = prepared.sheets.map((listed, i) => toSheet(read[i], listed, name));
  if (!sheets.some(hasContent)) throw new Fault(noValues(name));
  return { sheets, leftOut: prepared.leftOut };
}

function refuse(why: ReturnType<typeof foreignFile>): void {
  if (why !== null) throw new Fault(why);
}

async function readPrepared(bytes: Uint8Array, name: string): Promise<readonly ReadSheet[]> {
  try {
    return (await readXlsx(bytes)).sheets;
  } catch (cause) {
    throw new Fault(damaged(name), { cause });
  }
}

function toSheet(read: ReadSheet | undefined, { name, visibility }: OutlineSheet, file: string): Sheet {
  const rows = read?.rows ?? [];
  if (!isPlain(rows)) throw new Error(`The sheet "${name}" holds dates that were to stay numbers.`);
  trim(rows);
  const details = read?.cells ?? new Map();
  const formulas = readFormulas(details);
  if (formulas === null) throw new Fault(tooLarge(file));
  return {
    ...{ name, visibility, rows, formulas, ...readArrays(details) },
    merges: (read?.merges ?? []).flatMap(toArea),
    hiddenRows: hidden(read?.rowDefs ?? [], ({ height }) => height),
    hiddenColumns: hidden(read?.columns?.entries() ?? [], ({ width }) => width),
  };
}

/** The library's own rows, with none of the date objects it makes when it knows the styles. */
function isPlain(rows: ReadSheet["rows"]): rows is CellValue[][] {
  for (const row of rows) for (const value of row) if (typeof value === "object" && value !== null) return false;
  return true;
}

/** Cuts the blanks at the end of every row, and the blank rows at the end: formats reach far beyond the values. */
function trim(rows: CellValue[][]): void {
  for (const row of rows) {
    let length = row.length;
    while (length > 0 && row[length - 1] === null) length--;
    if (length < row.length) row.length = length;
  }
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.length === 0) count--;
  if (count < rows.length) rows.length = count;
}

/** A height or width of 0 hides as well. */
function hidden<T extends { hidden?: boolean }>(
  definitions: Iterable<[number, T]>,
  size: (definition: T) => number | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, definition] of definitions) {
    if (definition.hidden === true || size(definition) === 0) found.add(index);
  }
  return found;
}

/** Nothing for a merge whose range cannot be understood. */
function toArea({ startRow, startCol, endRow, endCol }: MergeRange): Area[] {
  const area = {
    top: Math.min(startRow, endRow),
    left: Math.min(startCol, endCol),
    bottom: Math.max(startRow, endRow),
    right: Math.max(startCol, endCol),
  };
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < 1048576 && area.right < 16384;
  return inside && Object.values(area).every(Number.isInteger) ? [area] : [];
}

function hasContent({ rows, formulas }: Sheet): boolean {
  return formulas.size > 0 || rows.some((row) => row.some((value) => !isBlank(value)));
}
