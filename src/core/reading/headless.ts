/** Finds a table that has no headings by its content: names of indicators, their maxima, and scores not above them. */
import { readAmount, toNumber } from "../numbers";
import { isOfficeLike } from "../naming/offices";
import type { CellValue } from "../workbook";
import type { Grid } from "./grid";
import { readLabel } from "../naming/labels";
import { clusterOf, namedBy } from "./places";
import type { Tools } from "./places";
import { findEvidence, freeColumns, isName, sampleSize, samplesOf, shareOf } from "./refining";
import type { Cells, Columns } from "./refining";
import type { Table } from "./tables";

/** Three names make a table. */
const leastNames = 3;
const widest = 60;

/** The table, with only columns whose content is plain; null when names or scores are not there. */
export function headlessTable(grid: Grid, tools: Tools): Table | null {
  const columns: Columns = new Map();
  const base = {
    grid,
    top: -1,
    bottom: -1,
    left: 0,
    right: grid.width - 1,
    end: grid.height - 1,
    headings: new Map(),
    columns,
  };
  const cells = samplesOf(base);
  const names = nameColumn(grid, cells, tools);
  if (names === null) return null;
  columns.set("indicator", names);
  findNumbers(base, names, tools);
  if (!columns.has("score")) return null;
  if (names > 0 && shareOf(cells(names - 1), isCode) > 0.6) columns.set("number", names - 1);
  findEvidence(base, columns, cells);
  const isOffice = (cell: CellValue): boolean =>
    typeof cell === "string" && isOfficeLike(cell, tools.instrument.offices);
  const office = freeColumns(base, columns).find((column) => shareOf(cells(column), isOffice) > 0.5);
  if (office !== undefined) columns.set("office", office);
  const first = firstName(grid, names, tools);
  return { ...base, top: first - 1, bottom: first - 1 };
}

function nameColumn(grid: Grid, cells: Cells, tools: Tools): number | null {
  const isIndicator = (cell: CellValue): boolean =>
    typeof cell === "string" && namedBy(readLabel(cell), null, tools).place !== null;
  const counted = [...Array(Math.min(grid.width, widest)).keys()].map((column) => ({
    column,
    names: cells(column).filter(isIndicator).length,
  }));
  const [best] = counted.sort((a, b) => b.names - a.names);
  return best && best.names >= leastNames ? best.column : null;
}

function isCode(cell: CellValue): boolean {
  return /^\d{1,2}[a-c]?\.?$/i.test(String(cell));
}

/** The first row that names an indicator or its cluster; what stands above is a title or a heading nobody knows. */
function firstName(grid: Grid, column: number, tools: Tools): number {
  const isNamed = (_: unknown, row: number): boolean => {
    const cell = grid.own(row, column);
    return isName(cell, tools) || (typeof cell === "string" && clusterOf(readLabel(cell), false, tools) !== null);
  };
  return Math.max(0, [...Array(grid.height).keys()].findIndex(isNamed));
}

/** The column that repeats the instrument's maxima is the maximum; the one whose numbers stay below is the score. */
function findNumbers({ grid, end, right, columns }: Table & { columns: Columns }, names: number, tools: Tools): void {
  const maxima = maximaBeside(grid, names, end, tools);
  const ranked = [];
  for (let column = names + 1; column <= Math.min(right, names + widest); column++) {
    const found = compare(grid, column, maxima);
    if (found.numbers >= leastNames) ranked.push({ column, ...found });
  }
  const maximum = ranked.find(({ equal, numbers }) => equal > 0.7 * numbers);
  const score = ranked.find((found) => found !== maximum && found.above < 0.3 * found.numbers);
  if (score && maximum) columns.set("maximum", maximum.column);
  const only = score ?? (ranked.length === 1 ? maximum : undefined);
  if (only) columns.set("score", only.column);
}

/** Row → the instrument's maximum of the indicator or part named there, for the first rows that name one. */
function maximaBeside(grid: Grid, names: number, end: number, tools: Tools): Map<number, number> {
  const maxima = new Map<number, number>();
  for (let row = 0; row <= end && maxima.size < sampleSize; row++) {
    const name = grid.own(row, names);
    const place = typeof name === "string" ? namedBy(readLabel(name), null, tools).place : null;
    const node = place?.part ?? place?.indicator;
    if (node) maxima.set(row, node.max);
  }
  return maxima;
}

function compare(
  grid: Grid,
  column: number,
  maxima: ReadonlyMap<number, number>,
): { numbers: number; equal: number; above: number } {
  const values = [...maxima].map(([row, max]) => ({ max, value: toNumber(readAmount(grid.own(row, column), max)) }));
  const known = values.flatMap(({ max, value }) => (value === null ? [] : [value - max]));
  return {
    numbers: known.length,
    equal: known.filter((over) => over === 0).length,
    above: known.filter((over) => over > 0).length,
  };
}
