/** Totals of a table: what they show, and the formula that a keeper would write for them. */
import { toA1 } from "../../../../src/core/workbook";
import { areNumbers, typeNumber, typesMaxima } from "../city/typing";
import type { Node } from "../city/nodes";
import type { Content } from "./canvas";
import type { Column } from "./column";
import type { Place } from "./pen";
import { scoreContent } from "./scoreColumns";
import type { Work } from "./work";

/** Where a column has the number of a node: its own cell, or that of its total. */
export type PlaceOf = (column: Column, node: Node) => Place | null;

export function totalContent(column: Column, of: readonly Node[], placeOf: PlaceOf, work: Work): Content | null {
  const { choices, facts } = work;
  const { adds } = column;
  if (adds === null) return null;
  const sums = of.map((node) => (adds === "maximum" ? node.maximum : facts.points(adds, node)));
  if (sums.every((sum) => sum === null)) return null;
  const sum = sums.reduce((all: number, one) => all + (one ?? 0), 0);
  const maximum = of.reduce((all, node) => all + node.maximum, 0);
  if (choices.scores === "of maximum" && adds !== "maximum") return scoreContent(sum, { maximum }, work);
  if (adds === "maximum" && !typesMaxima(choices))
    return withFormula({ value: sum / 100 }, sumsUp(of, work) ? column : null, of, placeOf, work);
  return withFormula(typeNumber(sum, work), areNumbers(choices) ? column : null, of, placeOf, work);
}

/** Question maxima of two indicators add to more than is printed: there the total is typed. */
function sumsUp(of: readonly Node[], { facts }: Work): boolean {
  const shown = (node: Node): number =>
    facts.leaves.has(node) ? node.maximum : node.children.reduce((sum, child) => sum + shown(child), 0);
  return of.every((node) => shown(node) === node.maximum);
}

function withFormula(
  content: Content,
  column: Column | null,
  of: readonly Node[],
  placeOf: PlaceOf,
  work: Work,
): Content {
  if (work.choices.totalForm === "typed" || column === null) return content;
  const places = of.flatMap((node) => placesBelow(column, node, placeOf, of.length === 1));
  const formula = sumFormula(places, work.choices.totalForm === "plus" && work.choices.unanswered === "none");
  return formula === null ? content : { ...content, formula };
}

/** The cells that a total adds: of each child its own cell, else those below it. */
function placesBelow(column: Column, node: Node, placeOf: PlaceOf, inside: boolean): Place[] {
  const own = inside ? null : placeOf(column, node);
  if (own) return [own];
  const below = node.children.flatMap((child) => placesBelow(column, child, placeOf, false));
  const leaf = placeOf(column, node);
  return below.length === 0 && leaf ? [leaf] : below;
}

/** A range where the cells are neighbours, a list or a sum of few cells otherwise; null when there are too many. */
export function sumFormula(places: readonly Place[], byPlus: boolean, prefix = ""): string | null {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const names = places.map(({ row, column }) => prefix + toA1(row, column));
  if (byPlus && places.length <= 8) return `=${names.join("+")}`;
  if (isRun(places)) return `=SUM(${names[0]}:${toA1(last.row, last.column)})`;
  return places.length <= 30 ? `=SUM(${names.join(",")})` : null;
}

function isRun(places: readonly Place[]): boolean {
  return places.every(({ row, column }, at) => {
    const before = places[at - 1];
    if (!before) return true;
    return (row === before.row + 1 && column === before.column) || (row === before.row && column === before.column + 1);
  });
}
