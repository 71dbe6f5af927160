/** Tells which blocks without headings lie alike: where they begin, and which of their columns hold numbers. */
import { groupBy } from "../../grouping";
import { readAmount } from "../../numbers";
import { rememberingOf } from "../../remembering";
import type { CellValue } from "../../workbook";
import type { Block } from "../model/tables";

/** So many rows show which columns hold numbers. */
const layoutSample = 40;

type Kind = "number" | "text" | null;

/** The items whose blocks lie alike: a column that is blank in one is like any other's. */
export function alikeIn<Item>(items: readonly Item[], blockOf: (item: Item) => Block): Item[][] {
  const places = groupBy(items, (item) => `${blockOf(item).grid.view} ${blockOf(item).left}`);
  return [...places.values()].flatMap((here) => groupsOf(here, blockOf));
}

function groupsOf<Item>(items: readonly Item[], blockOf: (item: Item) => Block): Item[][] {
  const groups: { kinds: Kind[]; items: Item[] }[] = [];
  for (const item of items) {
    const block = blockOf(item);
    const kinds = kindsOf(block);
    const group = groups.find((one) => areAlike(one.kinds, kinds));
    group?.items.push(item);
    if (group) kinds.forEach((kind, column) => (group.kinds[column] ??= kind));
    else groups.push({ kinds: [...kinds], items: [item] });
  }
  return groups.map((group) => group.items);
}

function areAlike(a: readonly Kind[], b: readonly Kind[]): boolean {
  return a.every((kind, column) => {
    const other = b[column] ?? null;
    return kind === null || other === null || kind === other;
  });
}

const kindsOf = rememberingOf(({ grid, top, left, right }: Block): readonly Kind[] => {
  const rows = grid.rows.slice(top + 1, top + 1 + layoutSample);
  return Array.from({ length: right - left + 1 }, (_, at) => kindIn(rows.map((row) => row[left + at] ?? null)));
});

function kindIn(cells: readonly CellValue[]): Kind {
  const filled = cells.filter((cell) => !isNothing(cell));
  const numbers = filled.filter((cell) => typeof cell === "number").length;
  return filled.length === 0 ? null : numbers * 2 > filled.length ? "number" : "text";
}

/** A dash stands for a number that is still to come. */
function isNothing(cell: CellValue): boolean {
  const { kind } = readAmount(cell);
  return kind === "blank" || kind === "placeholder";
}
