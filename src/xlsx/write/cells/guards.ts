/** Says no to changes that Excel would not take, or would take back: each with the cell and what to do. */
import { areasOf, holds } from "../../../core/areas";
import { Fault } from "../../../core/fault";
import type { Text } from "../../../core/text";
import { toA1 } from "../../../core/workbook";
import type { Area } from "../../../core/workbook";
import { attributesOf, child, readTree } from "../xml/tree";
import type { Heading } from "../tables/headings";
import type { CellChange } from "./change";
import type { CellPlace } from "./find";
import type { SheetPart } from "./set";

/** @throws Fault when one of the cells cannot be changed by itself. */
export function refuseImpossible(
  sheet: SheetPart,
  name: string,
  changes: readonly CellChange[],
  headings: readonly Heading[],
): void {
  const arrays = sheet.found.reaching.flatMap((cell) => filledBy(sheet.bytes, cell));
  const merges = byRow(
    mergesOf(sheet),
    changes.map(({ row }) => row),
  );
  for (const { row, column, to } of changes) {
    const array = arrays.find((one) => holds(one, row, column));
    if (array !== undefined && !isFirst(array, row, column)) throw new Fault(inArray(name, toA1(row, column)));
    const merge = merges.get(row)?.find((one) => holds(one, row, column));
    if (merge !== undefined && !isFirst(merge, row, column)) throw new Fault(inMerge(name, toA1(row, column), merge));
    const heading = headings.find((one) => one.row === row && one.column === column);
    const isNamedSo = to !== undefined && "value" in to && to.value === heading?.name;
    if (heading !== undefined && !isNamedSo) throw new Fault(inHeading(name, toA1(row, column)));
  }
}

/** The merges that cover each of the rows: a sheet may have thousands of both. */
function byRow(merges: readonly Area[], rows: readonly number[]): ReadonlyMap<number, readonly Area[]> {
  const found = new Map(rows.map((row): [number, Area[]] => [row, []]));
  for (const merge of merges) {
    const height = merge.bottom - merge.top + 1;
    const own = height < found.size ? Array.from({ length: height }, (_, at) => merge.top + at) : [...found.keys()];
    for (const row of own) if (row >= merge.top && row <= merge.bottom) found.get(row)?.push(merge);
  }
  return found;
}

function isFirst({ top, left }: Area, row: number, column: number): boolean {
  return row === top && column === left;
}

/** What an array formula or a data table fills; both say so by a range of their own. */
function filledBy(bytes: Uint8Array, { from, to, formula }: CellPlace): Area[] {
  if (formula === null || formula.shared !== null) return [];
  const own = bytes.subarray(from, to);
  const root = readTree(own, 1);
  const element = root === null ? undefined : child(root, "f");
  return element === undefined ? [] : (areasOf(attributesOf(own, element).get("ref") ?? "") ?? []);
}

function mergesOf({ bytes, root }: SheetPart): Area[] {
  const merged = child(root, "mergeCells");
  if (merged === undefined) return [];
  const list = readTree(bytes.subarray(merged.from, merged.to), 1);
  return (list?.children ?? []).flatMap((one) => {
    const ref = attributesOf(bytes.subarray(merged.from, merged.to), one).get("ref");
    return areasOf(ref ?? "") ?? [];
  });
}

function inArray(sheet: string, cell: string): Text {
  return {
    id: `Sel ${cell} di sheet "${sheet}" diisi oleh rumus larik, jadi tidak dapat diubah sendiri; ubah rumusnya di Excel.`,
    en: `The cell ${cell} of the sheet "${sheet}" is filled by an array formula, so it cannot be changed alone; change the formula in Excel.`,
  };
}

function inMerge(sheet: string, cell: string, merge: Area): Text {
  const first = toA1(merge.top, merge.left);
  return {
    id: `Sel ${cell} di sheet "${sheet}" tertutup sel gabungan yang dimulai di ${first}; isi sel ${first}, atau pisahkan gabungan itu di Excel.`,
    en: `The cell ${cell} of the sheet "${sheet}" lies under a merged cell that begins at ${first}; fill ${first}, or unmerge the cells in Excel.`,
  };
}

function inHeading(sheet: string, cell: string): Text {
  return {
    id: `Sel ${cell} di sheet "${sheet}" adalah judul kolom sebuah tabel Excel, yang dipakai rumus-rumus; ubah judul itu di Excel.`,
    en: `The cell ${cell} of the sheet "${sheet}" is the heading of an Excel table, which formulas use; change it in Excel.`,
  };
}
