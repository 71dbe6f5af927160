/** The targets of the hyperlinks that a sheet lays behind its cells. */
import { lettersOf } from "../../core/formula";
import type { Area, CellValue } from "../../core/workbook";
import type { Relation } from "../relations";

/** A hyperlink as the sheet lists it. */
export interface LinkElement {
  area: Area;
  /** Id of the relation that names the target; "" when the target lies in the workbook itself. */
  id: string;
  /** The place inside the target, or inside the workbook. */
  location: string;
}

/** Cells that links over ranges may be laid behind; more take longer than anybody has laid links. */
const mostCells = 1_000_000;

/** By A1 address. A link over a range stands behind its first cell and behind every cell of it that holds something. */
export function linksOf(
  elements: readonly LinkElement[],
  relations: ReadonlyMap<string, Relation>,
  rows: readonly (readonly CellValue[])[],
): Map<string, string> {
  const links = new Map<string, string>();
  let left = mostCells;
  for (const { area, id, location } of elements) {
    const target = targetOf(relations.get(id), location);
    if (target === null) continue;
    links.set(lettersOf(area.left) + (area.top + 1), target);
    for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1) && left > 0; row++) {
      const filled = filledCells(rows[row] ?? [], area);
      left -= filled.length + 1;
      for (const column of filled) links.set(lettersOf(column) + (row + 1), target);
    }
  }
  return links;
}

function filledCells(cells: readonly CellValue[], { left, right }: Area): number[] {
  const part = cells.slice(left, right + 1);
  return part.flatMap((value, at) => (value === null ? [] : [left + at]));
}

/** "https://…", a file's path, "https://…#place" or "#Sheet!A1"; null when the link leads nowhere. */
function targetOf(relation: Relation | undefined, location: string): string | null {
  const target = relation?.target.trim() ?? "";
  const place = location.trim() === "" ? "" : `#${location.trim().replace(/^#/, "")}`;
  return target + place === "" ? null : target.includes("#") ? target : target + place;
}
