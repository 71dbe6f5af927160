/** Sheets with the same headings: what the user chose for one can be used for the others. */
import { normalise } from "../../naming/names";
import type { Choices } from "./choices";
import type { Table } from "../model/tables";

/** Tables are alike when this share of the headings of each stands in the other. */
const sameShare = 0.75;

/** The names of the other sheets whose table has the headings of this one. */
export function alikeSheets(table: Table, tables: readonly Table[]): string[] {
  const own = headingKeys(table);
  const names = tables
    .filter((other) => other.grid.sheet.name !== table.grid.sheet.name && areAlike(own, headingKeys(other)))
    .map((other) => other.grid.sheet.name);
  return [...new Set(names)];
}

/** The choices where what was chosen for the table's sheet holds for the sheets like it too. */
export function chooseAlike(before: Choices, table: Table, tables: readonly Table[]): Choices {
  const { name } = table.grid.sheet;
  const own = Object.hasOwn(before, name) ? before[name] : undefined;
  if (!own) return before;
  const columns = { ...own.columns };
  return { ...before, ...Object.fromEntries(alikeSheets(table, tables).map((sheet) => [sheet, { columns }])) };
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((key) => other.has(key)).length;
  return shared > 0 && shared >= sameShare * Math.max(one.size, other.size);
}

function headingKeys({ headings }: Table): ReadonlySet<string> {
  return new Set([...headings.values()].map((path) => path.map(normalise).join("|")));
}
