/** Puts one table on a sheet: headings, rows, totals; and tells where its scores and totals stand. */
import { toA1 } from "../../../../src/core/workbook";
import type { Stage } from "../city/facts";
import type { Node } from "../city/nodes";
import type { Column } from "./column";
import { columnsOf } from "./columns";
import { putHeadings, spotsOf } from "./headings";
import type { Spot } from "./headings";
import type { Pen, Place } from "./pen";
import { rowsOf } from "./rows";
import type { Row } from "./rows";
import { mergeRuns } from "./runs";
import { repeats, rowPlaces } from "./spacing";
import { statistic, statisticRows } from "./statistics";
import { totalContent } from "./totals";
import type { PlaceOf } from "./totals";
import type { Group, Work } from "./work";

export interface PutTable {
  readonly height: number;
  readonly width: number;
  /** Where the counted score of a node stands, its own or its total's. */
  scorePlace(node: Node): Place | null;
}

/** `stage` is what the sheet is about; only a counted table goes into the truth. */
export function putTable(
  pen: Pen,
  groups: readonly Group[],
  work: Work,
  { stage, counts, withTotal }: { stage: Stage; counts: boolean; withTotal: boolean },
): PutTable {
  const rows = [...rowsOf(groups, withTotal, work), ...statisticRows(groups, withTotal, work)];
  const columns = columnsOf(rows, stage, work);
  const spots = spotsOf(columns);
  const downs = rowPlaces(rows, putHeadings(pen, 0, spots, work), work);
  const placeOf = placesOf(pen, rows, spots, downs);
  for (const down of repeats(rows, downs)) if (work.choices.repeated === "pages") putHeadings(pen, down, spots, work);
  rows.forEach((row, at) => putRow(pen, downs[at] ?? 0, row, spots, placeOf, work));
  for (const spot of spots) mergeRuns(pen, spot, rows, downs);
  if (counts) markScores(pen, rows, spots, downs, stage, work);
  const main = columns.find(({ adds }) => adds === stage);
  const width = spots.reduce((sum, spot) => sum + spot.width, 0);
  return { height: (downs.at(-1) ?? 0) + 1, width, scorePlace: (node) => (main ? placeOf(main, node) : null) };
}

function placesOf(pen: Pen, rows: readonly Row[], spots: readonly Spot[], downs: readonly number[]): PlaceOf {
  const across = new Map(spots.map((spot) => [spot.column, spot.across]));
  const down = new Map<Node, number>();
  rows.forEach(({ kind, node, of, stage }, at) => {
    const own = kind === "leaf" ? node : of?.length === 1 ? of[0] : null;
    if (own && kind !== "statistic" && stage !== "va") down.set(own, downs[at] ?? 0);
  });
  return (column, node) => {
    const [row, place] = [down.get(node), across.get(column)];
    return row === undefined || place === undefined ? null : pen.place(row, place);
  };
}

function putRow(pen: Pen, down: number, row: Row, spots: readonly Spot[], placeOf: PlaceOf, work: Work): void {
  const acrossOf = new Map(spots.map(({ column, across }) => [column.key, across]));
  const cell = (key: string): string => {
    const { row: at, column } = pen.place(down, acrossOf.get(key) ?? 0);
    return toA1(at, column);
  };
  for (const { column, across, width } of spots) {
    if (row.kind === "blank") continue;
    const content = row.of && column.adds !== null ? ofMany(row, column, placeOf, work) : column.show(row, cell);
    if (content && content.value !== null) pen.put(down, across, content);
    if (row.of && column.adds !== null) work.totals.push(nameOf(pen, down, across));
    if (width > 1) pen.merge(down, across, 1, width);
    if (column.isHidden && !pen.isTurned) pen.canvas.hideColumn(pen.place(down, across).column);
  }
}

function nameOf(pen: Pen, down: number, across: number): string {
  const { row, column } = pen.place(down, across);
  return `${pen.canvas.name}!${toA1(row, column)}`;
}

function ofMany(row: Row, column: Column, placeOf: PlaceOf, work: Work): ReturnType<Column["show"]> {
  if (row.kind !== "statistic") return totalContent(column, row.of ?? [], placeOf, work);
  return statistic(row.of ?? [], column, work);
}

function markScores(
  pen: Pen,
  rows: readonly Row[],
  spots: readonly Spot[],
  downs: readonly number[],
  only: Stage,
  work: Work,
): void {
  rows.forEach(({ kind, node, stage }, at) => {
    if (kind !== "leaf" || !node || (stage ?? "em") !== "em") return;
    const spot = spots.find(({ column }) => column.adds === only);
    if (spot)
      work.placed.push({ ...pen.place(downs[at] ?? 0, spot.across), sheet: pen.canvas.name, node, stage: only });
  });
}
