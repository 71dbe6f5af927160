/** Other ways to lie a sheet's cells out in rows: turned by a quarter, or one row for each form or card. */
import { findNode } from "../../instrument/instrument";
import { isBlank } from "../../workbook";
import type { CellRef, CellValue } from "../../workbook";
import { groupBy } from "../../grouping";
import { readAmount } from "../../numbers";
import { readLabel } from "../../naming/labels";
import { gridFrom } from "../model/grid";
import type { Grid } from "../model/grid";
import { roleOf } from "../headings/headings";
import { namedBy } from "../places/places";
import type { Tools } from "../places/places";
import { responsesView } from "./formResponses";
import { rowwise } from "../model/rowwise";
import { labelColumns, valueColumns } from "../model/words";

/** A turned table is as wide as the instrument has nodes, never thousands of columns. */
const widestTurned = 400;
/** So many rows down are looked at for fields: a card for each of 274 questions has a dozen. */
const mostCardRows = 5_000;

/** The views of a sheet that could hold a table where its rows as they lie hold none or a poorer one. */
export function viewsOf(grid: Grid, tools: Tools): Grid[] {
  const plain = fieldsOf(grid);
  const isUnnamed = !plain.some(({ kind }) => beginning.has(kind));
  const fields = repeats(plain) || isUnnamed ? withNames(grid, plain, tools) : plain;
  const kinds = new Set(fields.map(({ kind }) => kind));
  const hasBoth =
    (kinds.has("card") || kinds.has("titled card") || labelColumns.some((one) => kinds.has(one))) &&
    valueColumns.some((one) => kinds.has(one));
  const isScored = kinds.has("score") || kinds.has("maximum");
  const responses = hasBoth && isScored ? null : responsesView(grid, tools);
  if (responses) return [responses];
  if (fields.length < 2 || !hasBoth) return [];
  return [
    ...cards(grid, fields),
    ...(grid.width <= widestTurned && grid.height <= widestTurned ? [turned(grid, plain)] : []),
  ];
}

/** The rows of the fields become columns; titles above and signatures below stay out. */
function turned(grid: Grid, fields: readonly Field[]): Grid {
  const { first, last } = rowsOfFields(fields);
  const rows: CellValue[][] = Array.from({ length: grid.width }, (_, row) =>
    Array.from({ length: last - first + 1 }, (_unused, column) => grid.rows[first + column]?.[row] ?? null),
  );
  const merges = grid.sheet.merges
    .filter(({ top, bottom }) => top >= first && bottom <= last)
    .map(({ top, left, bottom, right }) => ({ top: left, left: top - first, bottom: right, right: bottom - first }));
  return gridFrom(grid.sheet, { rows, merges }, "turned", (row, column) => grid.refOf(first + column, row));
}

/** Blank rows between the fields of one turned table. */
const widestGap = 3;

/** The run of rows near each other that has most kinds of fields, one in a row: a table's headings stand in one row together. */
function rowsOfFields(fields: readonly Field[]): { first: number; last: number } {
  const runs: Field[][] = [];
  for (const field of fields.toSorted((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && field.row - (last.at(-1)?.row ?? 0) <= widestGap) last.push(field);
    else runs.push([field]);
  }
  const kindsIn = (run: readonly Field[]): number =>
    Math.min(new Set(run.map(({ kind }) => kind)).size, new Set(run.map(({ row }) => row)).size);
  const [best = []] = runs.toSorted((a, b) => kindsIn(b) - kindsIn(a));
  return { first: best[0]?.row ?? 0, last: best.at(-1)?.row ?? 0 };
}

/** A label with its value to the right: "Nilai Maksimal | 24". */
interface Field {
  kind: string;
  label: string;
  row: number;
  column: number;
  /** The column of the value; null when nothing stands to the right. */
  value: number | null;
}

/** The fields of a sheet whose label heads nothing below it but stands before its value, column by column. */
function fieldsOf(grid: Grid): Field[] {
  const found: Field[] = [];
  const labelsAt = labelsIn(grid);
  for (let row = 0; row < Math.min(grid.height, mostCardRows); row++) {
    const inRow = labelsAt(row);
    inRow.forEach(({ column, label, kind }, at) => {
      const next = inRow[at + 1]?.column ?? grid.width;
      found.push({ kind, label, row, column, value: valueBeside(grid, row, column, next) });
    });
  }
  return found.sort((a, b) => a.column - b.column || a.row - b.row);
}

/** The labels of a row from left to right; the cell right after a label is its value, whatever it says. */
const labelsIn = rowwise((grid: Grid, row: number): readonly Label[] => {
  const found: Label[] = [];
  for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
    if (typeof cell !== "string" || isBlank(cell) || cell.length > longestLabel) continue;
    const last = found.at(-1);
    if (last && last.column === column - 1 && last.kind !== "titled card") continue;
    const label = cell.replace(/\s*:\s*$/, "").trim();
    const kind = kindOf(label);
    if (kind !== null) found.push({ column, label, kind });
  }
  return found;
});

type Label = Pick<Field, "kind" | "label" | "column">;

/** Cards have the same fields again and again, below each other or side by side. */
function repeats(fields: readonly Field[]): boolean {
  return new Set(fields.map(({ label }) => label)).size < fields.length;
}

/** Fields that begin a card by themselves. */
const beginning = new Set(["indicator", "question", "number", "cluster", "card", "titled card"]);

/** "1. Perda KLA" above its fields, or to the left of the first, begins a card as "Indikator 1" does. */
function withNames(grid: Grid, fields: readonly Field[], tools: Tools): Field[] {
  const taken = new Set(fields.flatMap(({ row, column, value }) => [`${row} ${column}`, `${row} ${value}`]));
  const nameAt = (row: number, column: number): Field[] => {
    const cell = grid.own(row, column);
    if (taken.has(`${row} ${column}`) || typeof cell !== "string" || cell.length > longestLabel) return [];
    if (!isNamed(readLabel(cell), tools)) return [];
    taken.add(`${row} ${column}`);
    return [{ kind: "titled card", label: cell, row, column, value: null }];
  };
  const named = fields.flatMap(({ row, column, label }) => {
    // "%" beside a name is its unit.
    const isWord = /[a-z]{2}/i.test(label);
    const beside = isWord ? [...Array(column).keys()].flatMap((at) => nameAt(row, at)) : [];
    return beside.length > 0 ? beside : nameAt(row - 1, column);
  });
  return [...fields, ...named].sort((a, b) => a.column - b.column || a.row - b.row);
}

/** By its name, or as "21A. Pencegahan" by a code that is nothing else's. */
function isNamed(label: ReturnType<typeof readLabel>, tools: Tools): boolean {
  const isPart = /^\d\d[a-c]$/i.test(label.code ?? "");
  return (
    namedBy(label, null, tools).place !== null || (isPart && findNode(tools.instrument, label.code ?? "") !== null)
  );
}

/** "Indikator 21 …" carries the longest name. */
const longestLabel = 300;

function kindOf(label: string): string | null {
  const isTotal = /^(sub|jumlah|jml|total|grand)\b/i.test(label);
  const role = label.length > 60 || isTotal ? null : roleOf(label);
  if (role?.coverage === 1) return role.column;
  if (role === null && !mayCountIndicator.test(label)) return null;
  const { level, code, name } = readLabel(label);
  if (level === "indicator" && code !== null) return name === "" ? "card" : "titled card";
  if (level !== null) return null;
  return role && role.coverage >= 0.5 ? role.column : null;
}

/** How "Indikator 7" begins, and what a slip of it may: a word of its length before a number. Asked of every text of a sheet. */
const mayCountIndicator = /^[\s\u200b\ufeff]*(?:ind|[a-z]{6,11}[\s.:\u200b\ufeff]*(?:no\b|\d|[ivx]))/i;

/** The first cell to the right that is more than a colon. */
function valueBeside(grid: Grid, row: number, column: number, end: number): number | null {
  for (let at = column + 1; at < end; at++) {
    const cell = grid.own(row, at);
    if (!isBlank(cell) && String(cell).trim() !== ":") return at;
  }
  return null;
}

interface Cell {
  value: CellValue;
  ref: CellRef;
}

/** One row for each card: its fields under the labels that they have in common. */
function cards(grid: Grid, fields: readonly Field[]): Grid[] {
  const columns = groupBy(fields, ({ column }) => column);
  const begun = [...columns].flatMap(([column, own]) => (own.some(({ kind }) => beginning.has(kind)) ? [column] : []));
  // Fields that repeat in a column of their own go with the names to their left.
  const homes = new Map(
    [...columns].map(([column, own]) => [
      column,
      begun.includes(column) || !repeats(own) ? column : (begun.findLast((at) => at < column) ?? null),
    ]),
  );
  const homeOf = ({ column }: Field): number | null => homes.get(column) ?? null;
  const records = [...groupBy(fields, homeOf)].flatMap(([home, own]) =>
    home !== null && begun.includes(home)
      ? recordsOf(
          grid,
          own.toSorted((a, b) => a.row - b.row),
        )
      : [],
  );
  const labels = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return records.length === 0 ? [] : [cardGrid(grid, labels, records)];
}

type CardRecord = Map<string, Cell>;

/** The cards that stand below each other in one column; what stands further below the last field is none of a card's. */
function recordsOf(grid: Grid, fields: readonly Field[]): CardRecord[] {
  const records: CardRecord[] = [];
  const first = fields.find(({ kind }) => beginning.has(kind))?.label;
  let lastRow = -1;
  for (const field of fields.filter((one) => !isExplained(grid, one))) {
    const record = records.at(-1);
    const isNew = beginsCard(field, record) || (field.label === first && (!record || record.has(first)));
    if (!isNew && (!record || field.row - lastRow > widestCardGap)) continue;
    lastRow = field.row;
    const current: CardRecord = isNew || !record ? new Map() : record;
    if (isNew) records.push(current);
    for (const [label, cell] of cellsOf(grid, field)) if (!current.has(label)) current.set(label, cell);
  }
  return records.filter((record) => [...record.values()].filter(({ value }) => value !== null).length > 1);
}

/** "Indikator | Atribut | Nilai" says the name again in each row: that begins no other card. */
function beginsCard({ kind, label }: Field, record: CardRecord | undefined): boolean {
  return kind === "card" || (kind === "titled card" && record?.get("Indikator")?.value !== label);
}

/** "Nilai Maks | nilai tertinggi" says what the word means. */
function isExplained(grid: Grid, { kind, row, value }: Field): boolean {
  const isPoints = kind === "maximum" || kind === "score";
  return isPoints && value !== null && readAmount(grid.own(row, value)).kind === "text";
}

/** Rows between the fields of one card. */
const widestCardGap = 2;

/** "INDIKATOR 18 | Wajib Belajar" gives the number and the name, any other field its value, blank or not. */
function cellsOf(grid: Grid, { kind, label, row, column, value }: Field): [string, Cell][] {
  const cellAt = (at: number): Cell => ({ value: grid.own(row, at), ref: grid.refOf(row, at) });
  if (kind === "titled card") return [["Indikator", cellAt(column)]];
  if (kind === "card") {
    const number: [string, Cell] = ["Nomor Indikator", cellAt(column)];
    return value === null ? [number] : [number, ["Indikator", cellAt(value)]];
  }
  if (value === null) return [[label, { value: null, ref: grid.refOf(row, column + 1) }]];
  const isOf = kind === "score" && outOf.test(String(grid.own(row, value + 1) ?? ""));
  return [[label, cellAt(value)], ...(isOf ? [["Nilai Maks", cellAt(value + 2)] satisfies [string, Cell]] : [])];
}

/** "Nilai : | 71,5 | dari | 96". */
const outOf = /^\s*(dari|of|\/)\s*$/i;

function cardGrid(grid: Grid, labels: readonly string[], records: readonly ReadonlyMap<string, Cell>[]): Grid {
  const rows: CellValue[][] = [
    [...labels],
    ...records.map((record) => labels.map((label) => record.get(label)?.value ?? null)),
  ];
  const first = grid.refOf(0, 0);
  const refOf = (row: number, column: number): CellRef =>
    records[Math.max(0, row - 1)]?.get(labels[column] ?? "")?.ref ??
    [...(records[Math.max(0, row - 1)]?.values() ?? [])][0]?.ref ??
    first;
  return gridFrom(grid.sheet, { rows, merges: [] }, "cards", refOf);
}
