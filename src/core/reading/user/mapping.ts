/** A mapping says which heading row and which columns to read on each sheet: printed by `--show-map`, given by `--map`. */
import * as z from "zod/mini";
import { normalise } from "../../naming/names";
import type { Grid } from "../model/grid";
import { isColumn } from "../headings/headings";
import type { Block, Table } from "../model/tables";
import { toColumn, toLetters } from "../../workbook";
import type { Column } from "../model/words";
import { say } from "../../text";
import type { Text } from "../../text";

/**
 * Excel allows sheet names of 31 letters, other programs some more; a heading is looked up letter by letter. A sheet
 * holds 16,384 columns, and a table takes one row at least: far fewer than these occur.
 */
const longestOf = { sheetName: 300, heading: 1_000, tables: 1_000 };

const place = z.strictObject({
  /** Excel's number of the first row of headings; 0 when the table has none. */
  headingRow: z.int().check(z.minimum(0), z.maximum(1_048_576)),
  /** Excel's number of the first row below the headings; the row after `headingRow` when left out. */
  firstRow: z.optional(z.int().check(z.minimum(1), z.maximum(1_048_576))),
  /** Excel's number of the last row; the end of the sheet when left out. */
  lastRow: z.optional(z.int().check(z.minimum(1), z.maximum(1_048_576))),
  /** What a column holds, and its letters or the text of its heading. */
  columns: z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(longestOf.heading))),
});
const places = z.array(place).check(z.minLength(1), z.maxLength(longestOf.tables));
const mapping = z.record(z.string().check(z.maxLength(longestOf.sheetName)), z.union([place, places]));

/** Sheet name → where its tables stand. */
export type Mapping = z.infer<typeof mapping>;
type PlaceMapping = z.infer<typeof place>;

/** Reads a mapping; each fault is one whole sentence. */
export function parseMapping(input: unknown): { ok: true; mapping: Mapping } | { ok: false; faults: Text[] } {
  const result = mapping.safeParse(input);
  if (!result.success) return { ok: false, faults: result.error.issues.flatMap(describe) };
  const unknown = Object.entries(result.data).flatMap(([sheet, places]) =>
    [places].flat().flatMap(({ columns }) =>
      Object.keys(columns)
        .filter((name) => !isColumn(name))
        .map((name) => noSuchColumn(sheet, name)),
    ),
  );
  return unknown.length > 0 ? { ok: false, faults: unknown } : { ok: true, mapping: result.data };
}

/** A place is either one table or a list of tables: zod tells both ways in which it is neither. */
function describe(issue: z.core.$ZodIssue): Text[] {
  if (issue.code !== "invalid_union") return [sentence(issue, issue.path)];
  const inner =
    issue.errors.find((errors) => errors.some(({ path }) => path.length > 0)) ?? issue.errors.find(isTooLong);
  if (!inner || inner.length === 0) return [sentence(issue, issue.path)];
  return inner.map((one) => sentence(one, [...issue.path, ...one.path]));
}

function isTooLong(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.some(({ code }) => code === "too_big");
}

function sentence(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Text {
  const at = path.map((key) => shortened(String(key))).join(" → ");
  const [id, en] = at === "" ? ["Pemetaan", "The mapping"] : [`Pemetaan di "${at}"`, `The mapping at "${at}"`];
  const limit = limitOf(issue);
  if (limit !== null) return { id: `${id} ${limit.id}`, en: `${en} ${limit.en}` };
  return {
    id: `${id} tidak dapat dibaca; tulis untuk setiap lembar headingRow sebagai angka dan columns sebagai huruf kolom, misalnya {"Rekap": {"headingRow": 4, "columns": {"score": "F"}}}.`,
    en: `${en} cannot be read; for each sheet write headingRow as a number and columns as letters, such as {"Rekap": {"headingRow": 4, "columns": {"score": "F"}}}.`,
  };
}

/** Null when the fault is not one of length. */
function limitOf(issue: z.core.$ZodIssue): Text | null {
  if (issue.code === "invalid_key") {
    return say((language, number) =>
      language === "id"
        ? `memakai nama lembar yang lebih panjang daripada ${number(longestOf.sheetName)} huruf; salin namanya dari buku kerja.`
        : `has a sheet name of more than ${number(longestOf.sheetName)} letters; copy the name from the workbook.`,
    );
  }
  if (issue.code !== "too_big" || (issue.origin !== "string" && issue.origin !== "array")) return null;
  const unit = issue.origin === "string" ? { id: "huruf", en: "letters" } : { id: "tabel", en: "tables" };
  return say((language, number) =>
    language === "id"
      ? `memuat lebih dari ${number(Number(issue.maximum))} ${unit.id}; tulis lebih ringkas.`
      : `holds more than ${number(Number(issue.maximum))} ${unit.en}; write less.`,
  );
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function noSuchColumn(sheet: string, name: string): Text {
  return {
    id: `Pemetaan untuk lembar "${sheet}" menyebut kolom "${shortened(name)}", yang tidak dikenal; lihat nama kolom dengan --show-map.`,
    en: `The mapping for sheet "${sheet}" names a column "${shortened(name)}" that does not exist; --show-map shows the names.`,
  };
}

/** The mapping that reads the same tables again. */
export function mappingOf(tables: readonly Table[]): Mapping {
  const result: Record<string, PlaceMapping[]> = {};
  for (const table of tables) {
    const name = table.grid.sheet.name;
    const columns = Object.fromEntries([...table.columns].map(([column, at]) => [column, toLetters(at)]));
    const entry = { headingRow: table.top + 1, firstRow: table.bottom + 2, lastRow: table.end + 1, columns };
    result[name] = [...(result[name] ?? []), entry];
  }
  return result;
}

/** A block that a mapping names, and what its columns hold. */
export interface MappedBlock {
  block: Block;
  columns: ReadonlyMap<Column, number>;
}

/** The blocks that a mapping names on a sheet; a column that is not there is one sentence. */
export function blocksFrom(
  grid: Grid,
  places: PlaceMapping | PlaceMapping[],
): { blocks: MappedBlock[]; faults: Text[] } {
  const list = [places].flat().toSorted((a, b) => a.headingRow - b.headingRow);
  const faults: Text[] = list.filter((entry) => !goesDown(entry, grid)).map((entry) => askew(grid, entry));
  if (faults.length > 0) return { blocks: [], faults };
  const blocks = list.map((entry, at): MappedBlock => {
    const top = entry.headingRow - 1;
    const bottom = (entry.firstRow ?? entry.headingRow + 1) - 2;
    const columns = new Map<Column, number>();
    for (const [name, written] of Object.entries(entry.columns)) {
      const column = findColumn(grid, top, bottom, written);
      if (column === null) faults.push(noSuchHeading(grid.sheet.name, written, entry.headingRow));
      else if (isColumn(name)) columns.set(name, column);
    }
    const used = [...columns.values()];
    const isShared = list.some((other, index) => index !== at && other.headingRow === entry.headingRow);
    const end = entry.lastRow !== undefined ? entry.lastRow - 1 : nextTop(list, at, grid) - 1;
    const block: Block = {
      ...{ grid, top, bottom },
      left: isShared ? Math.min(...used) : 0,
      right: isShared ? Math.max(...used) : grid.width - 1,
      end: Math.min(end, grid.height - 1),
      headings: headingsOf(grid, top, bottom),
    };
    return { block, columns };
  });
  return { blocks, faults };
}

/** Headings above the first row, that above the last one, and all of it begins within the sheet. */
function goesDown(
  { headingRow, firstRow = headingRow + 1, lastRow = firstRow }: PlaceMapping,
  { height }: Grid,
): boolean {
  return (
    headingRow < firstRow && firstRow <= lastRow && headingRow <= height && firstRow <= Math.max(height, headingRow + 1)
  );
}

function askew({ sheet, height }: Grid, { headingRow, firstRow, lastRow }: PlaceMapping): Text {
  const rows = [headingRow, firstRow, lastRow].filter((row) => row !== undefined).join(", ");
  return {
    id: `Pemetaan untuk lembar "${sheet.name}" menyebut baris ${rows}; headingRow harus di atas firstRow, firstRow tidak di bawah lastRow, dan lembar itu hanya sampai baris ${height}.`,
    en: `The mapping for sheet "${sheet.name}" names the rows ${rows}; headingRow must be above firstRow, firstRow not below lastRow, and the sheet ends at row ${height}.`,
  };
}

function nextTop(list: readonly PlaceMapping[], at: number, grid: Grid): number {
  const own = list[at]?.headingRow ?? 0;
  return (list.find(({ headingRow }) => headingRow > own)?.headingRow ?? grid.height + 1) - 1;
}

function headingsOf(grid: Grid, top: number, bottom: number): Map<number, string[]> {
  const headings = new Map<number, string[]>();
  for (let column = 0; column < grid.width; column++) {
    const path = [];
    for (let row = Math.max(top, 0); row <= bottom; row++) path.push(grid.shown(row, column));
    const texts = path.filter((cell) => cell !== null).map(String);
    if (texts.length > 0) headings.set(column, texts);
  }
  return headings;
}

/** Letters first ("F"), then the text of a heading, whatever its case and spaces. */
function findColumn(grid: Grid, top: number, bottom: number, written: string): number | null {
  const letters = toColumn(written);
  if (letters !== null && letters < Math.max(grid.width, 1)) return letters;
  const wanted = normalise(written);
  const found = [...headingsOf(grid, top, bottom)].find(([, texts]) =>
    texts.some((text) => normalise(text) === wanted),
  );
  return found?.[0] ?? null;
}

function noSuchHeading(sheet: string, written: string, row: number): Text {
  return {
    id: `Pemetaan untuk lembar "${sheet}" menyebut kolom "${written}", tetapi kolom itu tidak ada di baris judul ${row}; periksa huruf atau teks judulnya.`,
    en: `The mapping for sheet "${sheet}" names column "${written}", but it is not there in heading row ${row}; check its letters or heading text.`,
  };
}
