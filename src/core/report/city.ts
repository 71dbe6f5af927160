/** Which city or district a workbook says it is of, so that two cities' workbooks are not held against each other. */
import { citiesIn, citiesInRow, isSameCity } from "../naming/city";
import type { City } from "../naming/city";
import type { Table } from "../reading/model/tables";
import type { Workbook } from "../workbook";

/** What of a check tells the city: its tables, and the workbook that they stand in. */
interface Titled {
  tables: readonly Table[];
  workbook: Workbook;
}

/** Titles stand near the top. */
const maxTitleRow = 15;

/** The one city that titles and names of sheets tell; null where they tell none, or several. */
export function cityOf({ tables, workbook }: Titled): City | null {
  const found = workbook.sheets.flatMap(({ name, rows }) => {
    const tops = tables.filter(({ grid }) => grid.sheet.name === name).map(({ top }) => top);
    const above = rows.slice(0, Math.min(maxTitleRow, Math.max(0, ...tops)));
    return [...citiesIn(name), ...above.flatMap(citiesInRow)];
  });
  const [first] = found;
  if (!first || found.some((other) => !isSameCity(first, other))) return null;
  return found.find(({ kind }) => kind !== null) ?? first;
}
