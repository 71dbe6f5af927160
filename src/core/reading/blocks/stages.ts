/** Stages in rows: a column that says of each row whose and which version it is ("EM", "VA", 2023) parts the table. */
import { isBlank } from "../../workbook";
import type { CellRef } from "../../workbook";
import { isStage } from "../cells/facts";
import { gridFrom } from "../model/grid";
import type { Grid } from "../model/grid";
import { yearOf } from "../headings/headings";
import { roleOfPath } from "../headings/pathRole";
import type { Block } from "../model/tables";
import { stageBounds } from "../model/weights";
import { labelColumns } from "../model/words";

export interface StageRows {
  stage: string;
  rows: ReadonlySet<number>;
  /** The block, in which every row of a stage has the name that stands once over the stages of its indicator. */
  block: Block;
}

/** The rows of each stage, of each year where another column says that; empty when no column says one. */
export function stagesOf(block: Block): StageRows[] {
  const told = stageColumns(block);
  const first = told.find(({ column, rows }) => isHeaded(block, column) || takeTurns(rows));
  if (!first) return [];
  const second = told.find((one) => one !== first && isHeaded(block, one.column) && haveSameRows(one, first));
  const rows = second ? crossed(first.rows, second.rows) : first.rows;
  const shared = sharedRows(block, [...rows.values()].flat());
  // Rows without a stage, as those of clusters and indicators are, belong to every one.
  return [...rows].map(([stage, own]) => ({ stage, rows: new Set([...shared, ...own]), block: first.named }));
}

interface StageColumn {
  column: number;
  rows: ReadonlyMap<string, readonly number[]>;
  named: Block;
}

/** The columns that hold two stages or more, of rows that can be named: whose nobody can name are no versions. */
function stageColumns(block: Block): StageColumn[] {
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, at) => block.left + at);
  return columns.flatMap((column) => {
    const rows = rowsByStage(block, column);
    if (rows.size < 2) return [];
    const named = withNames(block, column);
    const told = [...rows.values()].flat();
    const nameless = told.filter((row) => !isNamed(named, column, row)).length;
    return nameless > stageBounds.nameless * told.length ? [] : [{ column, rows, named }];
  });
}

function haveSameRows(one: StageColumn, other: StageColumn): boolean {
  const [rows, others] = [one, other].map((each) => new Set([...each.rows.values()].flat()));
  return rows !== undefined && rows.size === others?.size && [...rows].every((row) => others.has(row));
}

/** "2024 VERIFIKASI": the rows that one column calls the one and another the other. */
function crossed(ones: StageColumn["rows"], others: StageColumn["rows"]): Map<string, readonly number[]> {
  const found = [...ones].flatMap(([one, own]) =>
    [...others].map(([other, rows]): [string, readonly number[]] => {
      const there = new Set(rows);
      return [`${one} ${other}`, own.filter((row) => there.has(row))];
    }),
  );
  return new Map(found.filter(([, rows]) => rows.length > 0));
}

function isHeaded({ headings }: Block, column: number): boolean {
  const path = headings.get(column) ?? [];
  const text = path.at(-1) ?? "";
  return (
    roleOfPath(path)?.column === "stage" || /^\s*(tahap(an)?|stage|versi|version|tahun|year|penilai)\s*$/i.test(text)
  );
}

/** Which rows say which stage; empty where the column holds much else. */
function rowsByStage({ grid, bottom, end }: Block, column: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  let [told, others] = [0, 0];
  for (let row = bottom + 1; row <= end; row++) {
    const text = String(grid.shown(row, column) ?? "").trim();
    if (text === "") continue;
    if (saysStage(text)) {
      const key = text.toUpperCase();
      const own = found.get(key);
      if (own) own.push(row);
      else found.set(key, [row]);
      told++;
    } else others++;
    // A column's number, a unit or a signature may stand among the stages.
    const most = told + end - row;
    if (found.size > stageBounds.most || most < stageBounds.share * (most + others)) return new Map();
  }
  return found;
}

const twofold =
  /^(awal|akhir|semula|menjadi|sebelum|sesudah|setelah|lama|baru|terbaru|tahun (lalu|ini|sebelumnya|berjalan)|target|realisasi|capaian|nilai|skor|perolehan|maks|maksimal|maksimum|max|maximum|before|after|last year|this year|actual)$/i;

/** True for "2024", "EM", "Nilai Awal", "Mandiri 2025": the words of a year or stage and nothing else. */
export function saysStage(text: string): boolean {
  if (yearOf(text) !== null || isStage(text)) return true;
  const plain = text.replace(/^(nilai|skor|hasil|kondisi)\s+/i, "").replace(/\s*\(?20\d\d\)?$/, "");
  return isStage(plain) || twofold.test(plain);
}

/** Whatever heads the column: the same stages follow each other again and again, each in a row of its own. */
function takeTurns(rows: ReadonlyMap<string, readonly number[]>): boolean {
  const order = [...rows].flatMap(([stage, own]) => own.map((row) => ({ stage, row }))).sort((a, b) => a.row - b.row);
  const stages = [...rows.keys()];
  const inTurn = order.filter(({ stage }, at) => stage === stages[at % stages.length]).length;
  return order.length >= stageBounds.turns * stages.length && inTurn >= stageBounds.share * order.length;
}

function sharedRows({ bottom, end }: Block, told: readonly number[]): number[] {
  const own = new Set(told);
  return Array.from({ length: Math.max(0, end - bottom) }, (_, at) => bottom + 1 + at).filter((row) => !own.has(row));
}

/** The same block with each name, number and maximum in every row of its indicator. */
function withNames(block: Block, stage: number): Block {
  const { grid, bottom, end } = block;
  const rows = [...grid.rows];
  const moved = new Map<string, CellRef>();
  let above: number | null = null;
  for (let row = bottom + 1; row <= end; row++) {
    if (isBlank(grid.shown(row, stage))) above = null;
    else if (isNamed(block, stage, row)) above = row;
    else if (above !== null) rows[row] = namedRow(block, stage, { from: above, to: row }, moved);
  }
  if (moved.size === 0 || grid.view !== "rows") return block;
  const refOf: Grid["refOf"] = (row, column) => moved.get(`${row} ${column}`) ?? grid.refOf(row, column);
  return { ...block, grid: gridFrom(grid.sheet, { rows, merges: grid.sheet.merges }, grid.view, refOf) };
}

function namedRow(
  block: Block,
  stage: number,
  { from, to }: { from: number; to: number },
  moved: Map<string, CellRef>,
): Grid["rows"][number] {
  const { grid, left, right } = block;
  const cells = Array.from({ length: Math.max(right + 1, grid.rows[to]?.length ?? 0) }, (_, at) => grid.own(to, at));
  for (let column = left; column <= right; column++) {
    if (!isBlank(cells[column] ?? null) || !isGiven(block, stage, column)) continue;
    cells[column] = grid.own(from, column);
    moved.set(`${to} ${column}`, grid.refOf(from, column));
  }
  return cells;
}

/** What stands once for all stages of an indicator: its labels, its maximum. */
function isGiven(block: Block, stage: number, column: number): boolean {
  return namesRows(block, stage, column) || roleOfPath(block.headings.get(column) ?? [])?.column === "maximum";
}

/** Headed as labels; where no heading says so, what stands to the left of the stages. */
function namesRows({ headings }: Block, stage: number, column: number): boolean {
  const isLabel = (path: readonly string[]): boolean =>
    labelColumns.some((name) => name === roleOfPath(path)?.column && name !== "cluster");
  if (column === stage) return false;
  if ([...headings].some(([at, path]) => at !== stage && isLabel(path))) return isLabel(headings.get(column) ?? []);
  return column < stage;
}

function isNamed(block: Block, stage: number, row: number): boolean {
  for (let column = block.left; column <= block.right; column++)
    if (namesRows(block, stage, column) && !isBlank(block.grid.own(row, column))) return true;
  return false;
}
