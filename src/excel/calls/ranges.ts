/** Where ranges lie: what is loaded of them, and the areas they are. */
import type { Area } from "../../core/workbook";

/** Gives the same areas. */
export function loadCorners(areas: Excel.RangeAreas): Excel.RangeAreas {
  return areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
}

export function areasIn(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
