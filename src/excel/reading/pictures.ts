/** Tells pictures that were placed in cells from errors: Excel gives #VALUE! as the value of both. Needs ExcelApi 1.16. */
import { toA1 } from "../../core/workbook";
import type { Area, Sheet } from "../../core/workbook";
import { cellAt, rectanglesOf, toAddress } from "../../core/areas";
import { isAboutOne } from "../calls/errors";
import type { KnownSheet } from "../book/memory";

/** Areas that are asked for; a form has one column or two of pictures. */
const mostAreas = 500;

/** The sheets that are not among `before`, with their pictures. One batch where a cell could hold one, else none. */
export async function withPictures(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  before: readonly KnownSheet[],
): Promise<readonly KnownSheet[]> {
  const old = new Set(before);
  const asked = known.flatMap((one) => ("sheet" in one && !old.has(one) ? ask(context, one.id, one.sheet) : []));
  if (asked.length === 0) return known;
  try {
    await context.sync();
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    // Where Excel cannot tell them, they stay the errors that they seem to be.
    return known;
  }
  return known.map((one) => ("sheet" in one ? { ...one, sheet: pictured(one.sheet, picturesOf(one.id, asked)) } : one));
}

interface Asked {
  id: string;
  area: Area;
  range: Excel.Range;
}

function ask(context: Excel.RequestContext, id: string, sheet: Sheet): Asked[] {
  const areas = rectanglesOf(valueErrors(sheet)).slice(0, mostAreas);
  if (areas.length === 0) return [];
  const worksheet = context.workbook.worksheets.getItem(id);
  return areas.map((area) => {
    const range = worksheet.getRange(toAddress(area));
    // eslint-disable-next-line office-addins/no-navigational-load -- a plain property, which the rule does not know
    range.load("valuesAsJson");
    return { id, area, range };
  });
}

/** The cells that hold #VALUE! and no formula that could have failed. */
function valueErrors({ rows, formulas }: Sheet): Area[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === "#VALUE!" && !formulas.has(toA1(row, column)) ? [cellAt(row, column)] : [],
    ),
  );
}

function picturesOf(id: string, asked: readonly Asked[]): Set<string> {
  const found = asked
    .filter((one) => one.id === id)
    .flatMap(({ area, range }) =>
      range.valuesAsJson.flatMap((cells, row) =>
        cells.flatMap(({ type }, column) => (isPicture(type) ? [toA1(area.top + row, area.left + column)] : [])),
      ),
    );
  return new Set(found);
}

function isPicture(type: string | undefined): boolean {
  return type === "LocalImage" || type === "WebImage";
}

/** The same object where it has none. */
function pictured(sheet: Sheet, pictures: ReadonlySet<string>): Sheet {
  return pictures.size === 0 ? sheet : { ...sheet, pictures };
}
